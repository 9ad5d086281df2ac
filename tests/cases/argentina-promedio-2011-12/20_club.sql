-- The clubs, and their further names in the sources.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('all-boys', 'All Boys', 'argentina-promedio-2011-12'),
    ('argentinos-juniors', 'Argentinos Juniors', 'argentina-promedio-2011-12'),
    ('arsenal-de-sarandi', 'Arsenal de Sarandí', 'argentina-promedio-2011-12'),
    ('atletico-rafaela', 'Atlético Rafaela', 'argentina-promedio-2011-12'),
    ('banfield', 'Banfield', 'argentina-promedio-2011-12'),
    ('belgrano', 'Belgrano', 'argentina-promedio-2011-12'),
    ('boca-juniors', 'Boca Juniors', 'argentina-promedio-2011-12'),
    ('colon', 'Colón', 'argentina-promedio-2011-12'),
    ('estudiantes-lp', 'Estudiantes LP', 'argentina-promedio-2011-12'),
    ('godoy-cruz', 'Godoy Cruz', 'argentina-promedio-2011-12'),
    ('independiente', 'Independiente', 'argentina-promedio-2011-12'),
    ('lanus', 'Lanús', 'argentina-promedio-2011-12'),
    ('newells', 'Newell''s', 'argentina-promedio-2011-12'),
    ('olimpo', 'Olimpo', 'argentina-promedio-2011-12'),
    ('racing-club', 'Racing Club', 'argentina-promedio-2011-12'),
    ('san-lorenzo', 'San Lorenzo', 'argentina-promedio-2011-12'),
    ('san-martin-sj', 'San Martín SJ', 'argentina-promedio-2011-12'),
    ('tigre', 'Tigre', 'argentina-promedio-2011-12'),
    ('union', 'Unión', 'argentina-promedio-2011-12'),
    ('velez-sarsfield', 'Vélez Sársfield', 'argentina-promedio-2011-12');

INSERT INTO club_alias (club_id, alias, citation_id) VALUES
    ('arsenal-de-sarandi', 'Arsenal', 'argentina-promedio-2011-12'),
    ('belgrano', 'Belgrano (Cba.)', 'argentina-promedio-2011-12'),
    ('colon', 'Colón SF', 'argentina-promedio-2011-12'),
    ('godoy-cruz', 'Godoy Cruz (Mza.)', 'argentina-promedio-2011-12'),
    ('olimpo', 'Olimpo BB', 'argentina-promedio-2011-12'),
    ('union', 'Unión SF', 'argentina-promedio-2011-12');

INSERT INTO club_season (season_id, club_id, citation_id)
SELECT DISTINCT
    'primera-division-argentina-2011-12' AS season_id,
    club AS club_id,
    'argentina-promedio-2011-12' AS citation_id
FROM read_csv('points.csv', header = TRUE);
