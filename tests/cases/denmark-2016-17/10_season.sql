-- Danish Superliga 2016-17: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('schochastics-denmark-2016-17', 'schochastics, Denmark 2016-17', 'https://github.com/schochastics/football-data/blob/6ba5e7e8f8657b6ccdeb0e89778765423f8d5aaf/data/goals_time2/danemark_superliga-2016-2017.json', NULL, 'Results with goals and substitutions'),
    ('tipsbladet-2017', 'Tipsbladet, the end of the Superliga', 'https://tipsbladet.dk/nyhed/superliga/superligaen-saadan-ser-slutspillet-ud-lige-nu', NULL, 'Table of the championship group after 36 matches');

INSERT INTO citation (citation_id) VALUES
    ('denmark-2016-17-matches'),
    ('denmark-2016-17-table'),
    ('denmark-2016-17-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('denmark-2016-17-matches', 'schochastics-denmark-2016-17'),
    ('denmark-2016-17-table', 'tipsbladet-2017'),
    ('denmark-2016-17-rules', 'tipsbladet-2017');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('danish-superliga', 'Danish Superliga', 'Denmark', 1, 'denmark-2016-17-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('danish-superliga-2016-17', 'danish-superliga', '2016-17', 'denmark-2016-17-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('danish-superliga-2016-17', 'danish-superliga-2016-17', 'Danish Superliga 2016-17', 1, 'denmark-2016-17-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, basis, note, citation_id) VALUES
    ('danish-superliga-2016-17', 3, 1, 'derived', 'Points as the table prints them; what parts clubs that are level was not read', 'denmark-2016-17-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('danish-superliga-2016-17', 1, 'points', 'denmark-2016-17-rules'),
    ('danish-superliga-2016-17', 2, 'goal difference', 'denmark-2016-17-rules'),
    ('danish-superliga-2016-17', 3, 'goals for', 'denmark-2016-17-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('danish-superliga-2016-17-regular-season', 'danish-superliga-2016-17', 'regular season', 1, 'regular season', 'league', 'danish-superliga-2016-17', 'denmark-2016-17-matches'),
    ('danish-superliga-2016-17-championship-group', 'danish-superliga-2016-17', 'championship group', 2, 'championship group', 'league', 'danish-superliga-2016-17', 'denmark-2016-17-matches');

INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES
    ('danish-superliga-2016-17-championship-group', 'danish-superliga-2016-17-regular-season', 'points and goals', 'denmark-2016-17-rules');

INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('danish-superliga-2016-17', 'danish-superliga-2016-17-championship-group', 'denmark-2016-17-matches');
