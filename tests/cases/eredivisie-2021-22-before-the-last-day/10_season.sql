-- Eredivisie 2021-22, before the last day: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-netherlands-2021-22', 'openfootball, Eredivisie 2021-22', 'https://github.com/openfootball/europe/blob/159d7367f7d82748682f0225096e5ef48bbaf49d/netherlands/2021-22_nl1.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('nu-eredivisie-2022-05', 'NU.nl, what is at stake on the last day', 'https://www.nu.nl/voetbal/6200832/dit-staat-er-nog-op-het-spel-in-de-laatste-eredivisie-speelronde.html?redirect=1', NULL, 'Places 8 to 12 after 33 days, with points and goal difference'),
    ('rules-netherlands-fcupdate', 'FCUpdate, the order of the Eredivisie', 'https://www.fcupdate.nl/voetbalnieuws/2025/08/minder-doelsaldo-en-toch-koploper-om-deze-reden-staat-feyenoord-bovenaan', NULL, 'An article of August 2025 that quotes the regulation of the federation'),
    ('rules-three-points', 'Three points for a win, by year', 'https://tickerdossier.com/wiki/points-association-football', 'CC BY-SA', 'A copy of an encyclopedia article: the season from which each league gives three points for a win');

INSERT INTO citation (citation_id) VALUES
    ('eredivisie-2021-22-before-the-last-day-matches'),
    ('eredivisie-2021-22-before-the-last-day-table'),
    ('eredivisie-2021-22-before-the-last-day-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('eredivisie-2021-22-before-the-last-day-matches', 'openfootball-netherlands-2021-22'),
    ('eredivisie-2021-22-before-the-last-day-table', 'nu-eredivisie-2022-05'),
    ('eredivisie-2021-22-before-the-last-day-rules', 'rules-netherlands-fcupdate'),
    ('eredivisie-2021-22-before-the-last-day-rules', 'rules-three-points');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('eredivisie', 'Eredivisie', 'Netherlands', 1, 'eredivisie-2021-22-before-the-last-day-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('eredivisie-2021-22', 'eredivisie', '2021-22', 'eredivisie-2021-22-before-the-last-day-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('eredivisie-2021-22', 'eredivisie-2021-22', 'Eredivisie 2021-22', 1, 'eredivisie-2021-22-before-the-last-day-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('eredivisie-2021-22', 3, 1, 'eredivisie-2021-22-before-the-last-day-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('eredivisie-2021-22', 1, 'points', 'eredivisie-2021-22-before-the-last-day-rules'),
    ('eredivisie-2021-22', 2, 'goal difference', 'eredivisie-2021-22-before-the-last-day-rules'),
    ('eredivisie-2021-22', 3, 'goals for', 'eredivisie-2021-22-before-the-last-day-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('eredivisie-2021-22-league', 'eredivisie-2021-22', 'league', 1, 'league', 'league', 'eredivisie-2021-22', 'eredivisie-2021-22-before-the-last-day-matches');
