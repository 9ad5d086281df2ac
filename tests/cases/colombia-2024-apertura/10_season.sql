-- Colombian Primera A, Apertura 2024: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-colombia-2024', 'openfootball, Colombia 2024', 'https://github.com/openfootball/south-america/blob/09e7fac17fed6494aaf33987695867b114baaee6/colombia/2024_co1.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('marca-co-2024-04-28', 'Marca, the groups of the Liga BetPlay', 'https://www.marca.com/co/2024/04/28/662eb67e22601d355a8b457d.html', NULL, 'The groups, and what the punto invisible is'),
    ('chegolazo-2024', 'Che Golazo, Bucaramanga in the final', 'https://www.chegolazo.com/?p=6438', NULL, 'All four clubs with eight points, parted by the punto invisible'),
    ('espn-co-2024', 'ESPN, the most even group', 'https://espndeportes.espn.com/futbol/colombia/nota/_/id/13740142/bucaramanga-supero-junior-y-millonarios-gano-grupo-mas-parejo-historia-fpc', NULL, 'Four clubs level, Bucaramanga first of both phases'),
    ('lakalle-2024', 'La Kalle, the finalists', 'https://lakalle.bluradio.com/noticias/deportes/independiente-santa-fe-y-bucaramanga-disputaran-la-final-del-futbol-colombiano-so35', NULL, 'Santa Fe win group B'),
    ('noticias-rcn-2024-04-28', 'Noticias RCN, the eight', 'https://www.noticiasrcn.com/deportes/se-definio-el-grupo-de-los-ocho-estos-son-los-clasificados-a-las-finales-de-la-liga-824019', NULL, 'Goal difference between clubs that are level in the first phase');

INSERT INTO citation (citation_id) VALUES
    ('colombia-2024-apertura-matches'),
    ('colombia-2024-apertura-rules'),
    ('colombia-2024-apertura-table');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('colombia-2024-apertura-matches', 'openfootball-colombia-2024'),
    ('colombia-2024-apertura-rules', 'marca-co-2024-04-28'),
    ('colombia-2024-apertura-rules', 'chegolazo-2024'),
    ('colombia-2024-apertura-rules', 'noticias-rcn-2024-04-28'),
    ('colombia-2024-apertura-table', 'marca-co-2024-04-28'),
    ('colombia-2024-apertura-table', 'chegolazo-2024'),
    ('colombia-2024-apertura-table', 'espn-co-2024'),
    ('colombia-2024-apertura-table', 'lakalle-2024');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('colombian-primera-a', 'Colombian Primera A', 'Colombia', 1, 'colombia-2024-apertura-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('colombian-primera-a-2024', 'colombian-primera-a', '2024', 'colombia-2024-apertura-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('colombian-primera-a-2024-apertura', 'colombian-primera-a-2024', 'Apertura 2024', 1, 'colombia-2024-apertura-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('colombian-primera-a-2024-apertura', 3, 1, 'colombia-2024-apertura-rules'),
    ('colombian-primera-a-2024-apertura-group', 3, 1, 'colombia-2024-apertura-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('colombian-primera-a-2024-apertura', 1, 'points', 'colombia-2024-apertura-rules'),
    ('colombian-primera-a-2024-apertura', 2, 'goal difference', 'colombia-2024-apertura-rules'),
    ('colombian-primera-a-2024-apertura', 3, 'goals for', 'colombia-2024-apertura-rules'),
    ('colombian-primera-a-2024-apertura-group', 1, 'points', 'colombia-2024-apertura-rules'),
    ('colombian-primera-a-2024-apertura-group', 2, 'table position', 'colombia-2024-apertura-rules'),
    ('colombian-primera-a-2024-apertura-group', 3, 'goal difference', 'colombia-2024-apertura-rules'),
    ('colombian-primera-a-2024-apertura-group', 4, 'goals for', 'colombia-2024-apertura-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('colombian-primera-a-2024-apertura-first-phase', 'colombian-primera-a-2024-apertura', 'first phase', 1, 'first phase', 'league', 'colombian-primera-a-2024-apertura', 'colombia-2024-apertura-matches'),
    ('colombian-primera-a-2024-apertura-group-a', 'colombian-primera-a-2024-apertura', 'group A', 2, 'group A', 'league', 'colombian-primera-a-2024-apertura-group', 'colombia-2024-apertura-matches'),
    ('colombian-primera-a-2024-apertura-group-b', 'colombian-primera-a-2024-apertura', 'group B', 3, 'group B', 'league', 'colombian-primera-a-2024-apertura-group', 'colombia-2024-apertura-matches');

INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES
    ('colombian-primera-a-2024-apertura-group-a', 'colombian-primera-a-2024-apertura-first-phase', 'compared', 'colombia-2024-apertura-rules'),
    ('colombian-primera-a-2024-apertura-group-b', 'colombian-primera-a-2024-apertura-first-phase', 'compared', 'colombia-2024-apertura-rules');
