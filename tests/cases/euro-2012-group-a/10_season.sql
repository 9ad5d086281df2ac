-- Euro 2012, group A: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-euro-2012', 'openfootball, Euro 2012', 'https://github.com/openfootball/euro/blob/10ebd4518a39a22bfd7fd81fefcda1408c93869e/2012--poland-ukraine/euro.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('worldsoccer-euro-2012', 'World Soccer, Euro 2012 diary', 'https://www.worldsoccer.com/columnists/gavin-hamilton-euro-2012-diary-june-18th-poznan-335883', NULL, 'Quotes the tie-breaking regulations');

INSERT INTO citation (citation_id) VALUES
    ('euro-2012-group-a-matches'),
    ('euro-2012-group-a-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('euro-2012-group-a-matches', 'openfootball-euro-2012'),
    ('euro-2012-group-a-rules', 'worldsoccer-euro-2012');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('euro', 'European Championship', 'euro-2012-group-a-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('euro-2012', 'euro', '2012', 'euro-2012-group-a-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('euro-2012', 'euro-2012', 'Euro 2012', 1, 'euro-2012-group-a-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, citation_id) VALUES
    ('euro-2012-group', 3, 1, 'block', 'euro-2012-group-a-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('euro-2012-group', 1, 'points', 'euro-2012-group-a-rules'),
    ('euro-2012-group', 2, 'head-to-head points', 'euro-2012-group-a-rules'),
    ('euro-2012-group', 3, 'head-to-head goal difference', 'euro-2012-group-a-rules'),
    ('euro-2012-group', 4, 'head-to-head goals for', 'euro-2012-group-a-rules'),
    ('euro-2012-group', 5, 'goal difference', 'euro-2012-group-a-rules'),
    ('euro-2012-group', 6, 'goals for', 'euro-2012-group-a-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('euro-2012-group-a', 'euro-2012', 'group A', 1, 'group stage', 'league', 'euro-2012-group', 'euro-2012-group-a-matches');
