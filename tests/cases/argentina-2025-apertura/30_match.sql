-- The matches, and what counts beside them.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'argentine-primera-division-2025-apertura-first-phase-' || home || '-' || away AS match_id,
    'argentine-primera-division-2025-apertura-first-phase' AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'argentina-2025-apertura-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);

INSERT INTO table_club (stage_id, club_id, basis, note, citation_id) VALUES
    ('argentine-primera-division-2025-apertura-zone-a', 'aldosivi', 'derived', 'Meets fourteen clubs of the zone and two of the other', 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-a', 'argentinos-juniors', 'stated', NULL, 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-a', 'banfield', 'derived', 'Meets fourteen clubs of the zone and two of the other', 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-a', 'barracas-central', 'stated', NULL, 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-a', 'belgrano', 'derived', 'Meets fourteen clubs of the zone and two of the other', 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-a', 'boca-juniors', 'stated', NULL, 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-a', 'central-cordoba', 'derived', 'Meets fourteen clubs of the zone and two of the other', 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-a', 'defensa-y-justicia', 'derived', 'Meets fourteen clubs of the zone and two of the other', 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-a', 'estudiantes-de-la-plata', 'stated', NULL, 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-a', 'huracan', 'stated', NULL, 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-a', 'independiente-rivadavia', 'stated', NULL, 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-a', 'newells-old-boys', 'derived', 'Meets fourteen clubs of the zone and two of the other', 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-a', 'racing-club', 'stated', NULL, 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-a', 'tigre', 'stated', NULL, 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-a', 'union', 'derived', 'Meets fourteen clubs of the zone and two of the other', 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-b', 'atletico-tucuman', 'derived', 'Meets fourteen clubs of the zone and two of the other', 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-b', 'deportivo-riestra', 'stated', NULL, 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-b', 'gimnasia-y-esgrima-la-plata', 'derived', 'Meets fourteen clubs of the zone and two of the other', 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-b', 'godoy-cruz', 'derived', 'Meets fourteen clubs of the zone and two of the other', 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-b', 'independiente', 'stated', NULL, 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-b', 'instituto', 'stated', NULL, 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-b', 'lanus', 'stated', NULL, 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-b', 'platense', 'stated', NULL, 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-b', 'river-plate', 'stated', NULL, 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-b', 'rosario-central', 'stated', NULL, 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-b', 'san-lorenzo', 'stated', NULL, 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-b', 'san-martin-de-san-juan', 'derived', 'Meets fourteen clubs of the zone and two of the other', 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-b', 'sarmiento', 'derived', 'Meets fourteen clubs of the zone and two of the other', 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-b', 'talleres', 'derived', 'Meets fourteen clubs of the zone and two of the other', 'argentina-2025-apertura-table'),
    ('argentine-primera-division-2025-apertura-zone-b', 'velez-sarsfield', 'derived', 'Meets fourteen clubs of the zone and two of the other', 'argentina-2025-apertura-table');
