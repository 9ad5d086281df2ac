-- World Cup 2010, groups C and D: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-world-cup-2010', 'openfootball, World Cup 2010', 'https://github.com/openfootball/worldcup/blob/0f6c74e47ab5546261780879d299d1be2a7a41ba/2010--south-africa/cup.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('alightly-2010', 'Rules of the group stage of the World Cup 2010', 'https://alightly.blogspot.com/2010/06/at-group-stage.html', NULL, 'Quotes page 47 of the regulations');

INSERT INTO citation (citation_id) VALUES
    ('world-cup-2010-groups-matches'),
    ('world-cup-2010-groups-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('world-cup-2010-groups-matches', 'openfootball-world-cup-2010'),
    ('world-cup-2010-groups-rules', 'alightly-2010');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('world-cup', 'World Cup', 'world-cup-2010-groups-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('world-cup-2010', 'world-cup', '2010', 'world-cup-2010-groups-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('world-cup-2010', 'world-cup-2010', 'World Cup 2010', 1, 'world-cup-2010-groups-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('world-cup-2010-group', 3, 1, 'world-cup-2010-groups-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('world-cup-2010-group', 1, 'points', 'world-cup-2010-groups-rules'),
    ('world-cup-2010-group', 2, 'goal difference', 'world-cup-2010-groups-rules'),
    ('world-cup-2010-group', 3, 'goals for', 'world-cup-2010-groups-rules'),
    ('world-cup-2010-group', 4, 'head-to-head points', 'world-cup-2010-groups-rules'),
    ('world-cup-2010-group', 5, 'head-to-head goal difference', 'world-cup-2010-groups-rules'),
    ('world-cup-2010-group', 6, 'head-to-head goals for', 'world-cup-2010-groups-rules'),
    ('world-cup-2010-group', 7, 'drawing of lots', 'world-cup-2010-groups-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('world-cup-2010-group-c', 'world-cup-2010', 'group C', 3, 'group stage', 'league', 'world-cup-2010-group', 'world-cup-2010-groups-matches'),
    ('world-cup-2010-group-d', 'world-cup-2010', 'group D', 4, 'group stage', 'league', 'world-cup-2010-group', 'world-cup-2010-groups-matches');
