-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('2-de-mayo', '2 de Mayo', 'libertadores-2026-second-round-matches'),
    ('argentinos-juniors', 'Argentinos Juniors', 'libertadores-2026-second-round-matches'),
    ('bahia', 'Bahia', 'libertadores-2026-second-round-matches'),
    ('barcelona-sc', 'Barcelona SC', 'libertadores-2026-second-round-matches'),
    ('botafogo', 'Botafogo', 'libertadores-2026-second-round-matches'),
    ('carabobo', 'Carabobo', 'libertadores-2026-second-round-matches'),
    ('deportes-tolima', 'Deportes Tolima', 'libertadores-2026-second-round-matches'),
    ('deportivo-tachira', 'Deportivo Táchira', 'libertadores-2026-second-round-matches'),
    ('guarani', 'Guaraní', 'libertadores-2026-second-round-matches'),
    ('huachipato', 'Huachipato', 'libertadores-2026-second-round-matches'),
    ('independiente-medellin', 'Independiente Medellín', 'libertadores-2026-second-round-matches'),
    ('juventud-de-las-piedras', 'Juventud de Las Piedras', 'libertadores-2026-second-round-matches'),
    ('liverpool-montevideo', 'Liverpool (Montevideo)', 'libertadores-2026-second-round-matches'),
    ('nacional-potosi', 'Nacional Potosí', 'libertadores-2026-second-round-matches'),
    ('o-higgins', 'O''Higgins', 'libertadores-2026-second-round-matches'),
    ('sporting-cristal', 'Sporting Cristal', 'libertadores-2026-second-round-matches');
