-- Liga de Expansión MX, Apertura 2020, on 14 November: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-expansion-2020-21', 'openfootball, Liga de Expansión MX 2020-21', 'https://github.com/openfootball/world/blob/337899819a5f6deca31d871f137729cccbb9441c/north-america/mexico/2020-21_mx2expansion.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('sol-de-zacatecas-2020-11-15', 'El Sol de Zacatecas, Mineros and the quarter-finals', 'https://elsoldezacatecas.com.mx/deportes/mineros-de-zacatecas-en-la-lucha-por-su-pase-a-los-cuartos-de-final-futbol-deportes-liga-de-expansion-torneo-guard1anes-futbolistas-6014632.html', NULL, 'News of 15 November 2020: points of five clubs, what is to be played'),
    ('winenfood-expansion-points', 'Explaining the Liga de Expansión MX Point System', 'https://winenfood.com/explaining-the-liga-de-expansion-mx-point-system', NULL, 'An article: three points, one for a draw, and four for a win away');

INSERT INTO citation (citation_id) VALUES
    ('liga-de-expansion-apertura-2020-round-14-matches'),
    ('liga-de-expansion-apertura-2020-round-14-table'),
    ('liga-de-expansion-apertura-2020-round-14-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('liga-de-expansion-apertura-2020-round-14-matches', 'openfootball-expansion-2020-21'),
    ('liga-de-expansion-apertura-2020-round-14-table', 'sol-de-zacatecas-2020-11-15'),
    ('liga-de-expansion-apertura-2020-round-14-rules', 'winenfood-expansion-points');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('liga-de-expansion', 'Liga de Expansión MX', 'Mexico', 2, 'liga-de-expansion-apertura-2020-round-14-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('liga-de-expansion-2020-21', 'liga-de-expansion', '2020-21', 'liga-de-expansion-apertura-2020-round-14-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('liga-de-expansion-2020-21-apertura', 'liga-de-expansion-2020-21', 'Apertura 2020', 1, 'liga-de-expansion-apertura-2020-round-14-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('liga-de-expansion-2020-21-apertura', 3, 1, 'liga-de-expansion-apertura-2020-round-14-rules');
INSERT INTO result_points (table_rule_id, result, points, citation_id) VALUES
    ('liga-de-expansion-2020-21-apertura', 'away win', 4, 'liga-de-expansion-apertura-2020-round-14-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('liga-de-expansion-2020-21-apertura', 1, 'points', 'liga-de-expansion-apertura-2020-round-14-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, matches_per_club, citation_id) VALUES
    ('liga-de-expansion-2020-21-apertura-regular-season', 'liga-de-expansion-2020-21-apertura', 'regular season', 1, 'regular season', 'league', 'liga-de-expansion-2020-21-apertura', 15, 'liga-de-expansion-apertura-2020-round-14-matches');
