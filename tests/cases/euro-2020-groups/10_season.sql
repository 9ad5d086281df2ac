-- Euro 2020, groups A, B, D and F: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-euro-2020', 'openfootball, Euro 2020', 'https://github.com/openfootball/euro/blob/0b77977b092248442be4e54df4d3b9d35ca7bf06/2021--europe/euro.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores');

INSERT INTO citation (citation_id) VALUES
    ('euro-2020-groups-matches');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('euro-2020-groups-matches', 'openfootball-euro-2020');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('euro', 'European Championship', 'euro-2020-groups-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('euro-2020', 'euro', '2020', 'euro-2020-groups-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('euro-2020', 'euro-2020', 'Euro 2020', 1, 'euro-2020-groups-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, basis, note, citation_id) VALUES
    ('euro-2020-group', 3, 1, 'derived', 'Points as the tables print them', 'euro-2020-groups-matches');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, basis, note, citation_id) VALUES
    ('euro-2020-group', 1, 'points', 'derived', 'No regulation was read; the order that these groups and those of 2004 have in common', 'euro-2020-groups-matches'),
    ('euro-2020-group', 2, 'head-to-head points', 'derived', 'No regulation was read; the order that these groups and those of 2004 have in common', 'euro-2020-groups-matches'),
    ('euro-2020-group', 3, 'head-to-head goal difference', 'derived', 'No regulation was read; the order that these groups and those of 2004 have in common', 'euro-2020-groups-matches'),
    ('euro-2020-group', 4, 'head-to-head goals for', 'derived', 'No regulation was read; the order that these groups and those of 2004 have in common', 'euro-2020-groups-matches'),
    ('euro-2020-group', 5, 'goal difference', 'derived', 'No regulation was read; the order that these groups and those of 2004 have in common', 'euro-2020-groups-matches'),
    ('euro-2020-group', 6, 'goals for', 'derived', 'No regulation was read; the order that these groups and those of 2004 have in common', 'euro-2020-groups-matches');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('euro-2020-group-a', 'euro-2020', 'group A', 1, 'group stage', 'league', 'euro-2020-group', 'euro-2020-groups-matches'),
    ('euro-2020-group-b', 'euro-2020', 'group B', 2, 'group stage', 'league', 'euro-2020-group', 'euro-2020-groups-matches'),
    ('euro-2020-group-d', 'euro-2020', 'group D', 4, 'group stage', 'league', 'euro-2020-group', 'euro-2020-groups-matches'),
    ('euro-2020-group-f', 'euro-2020', 'group F', 6, 'group stage', 'league', 'euro-2020-group', 'euro-2020-groups-matches');
