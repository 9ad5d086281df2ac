-- World Cup 1994, groups D, E and F: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-world-cup-1994', 'openfootball, World Cup 1994', 'https://github.com/openfootball/worldcup/blob/0f6c74e47ab5546261780879d299d1be2a7a41ba/1994--usa/cup.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('chronicle-1994', 'The News Chronicle, incredible coincidence at the World Cup 1994', 'https://www.thenews-chronicle.com/incredible-coincidence-at-1994-fifa-world-cup/', NULL, 'Tells the chain of criteria for group E'),
    ('planetworldcup-1994', 'Planet World Cup, drawing of lots', 'http://www.planetworldcup.com/GUESTS/peter20020202.html', NULL, 'Ireland ahead of Italy by match result, not by lots');

INSERT INTO citation (citation_id) VALUES
    ('world-cup-1994-groups-matches'),
    ('world-cup-1994-groups-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('world-cup-1994-groups-matches', 'openfootball-world-cup-1994'),
    ('world-cup-1994-groups-rules', 'chronicle-1994'),
    ('world-cup-1994-groups-rules', 'planetworldcup-1994');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('world-cup', 'World Cup', 'world-cup-1994-groups-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('world-cup-1994', 'world-cup', '1994', 'world-cup-1994-groups-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('world-cup-1994', 'world-cup-1994', 'World Cup 1994', 1, 'world-cup-1994-groups-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('world-cup-1994-group', 3, 1, 'world-cup-1994-groups-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('world-cup-1994-group', 1, 'points', 'world-cup-1994-groups-rules'),
    ('world-cup-1994-group', 2, 'goal difference', 'world-cup-1994-groups-rules'),
    ('world-cup-1994-group', 3, 'goals for', 'world-cup-1994-groups-rules'),
    ('world-cup-1994-group', 4, 'head-to-head points', 'world-cup-1994-groups-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('world-cup-1994-group-d', 'world-cup-1994', 'group D', 4, 'group stage', 'league', 'world-cup-1994-group', 'world-cup-1994-groups-matches'),
    ('world-cup-1994-group-e', 'world-cup-1994', 'group E', 5, 'group stage', 'league', 'world-cup-1994-group', 'world-cup-1994-groups-matches'),
    ('world-cup-1994-group-f', 'world-cup-1994', 'group F', 6, 'group stage', 'league', 'world-cup-1994-group', 'world-cup-1994-groups-matches');
