-- World Cup 1998, groups B, D and E: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('jfjelstul-world-cup-matches-35a8667', 'The Fjelstul World Cup Database, matches', 'https://github.com/jfjelstul/worldcup/blob/35a8667f518b07469182ae16d35574dd0e7a00fb/data-csv/matches.csv', 'CC-BY-SA-4.0', 'Dates and scores of all World Cups'),
    ('jfjelstul-group-standings-35a8667', 'J. Fjelstul, World Cup database, standings of groups', 'https://github.com/jfjelstul/worldcup/blob/35a8667f518b07469182ae16d35574dd0e7a00fb/data-csv/group_standings.csv', 'CC-BY-SA 4.0', 'Tables of all groups, and who went through'),
    ('rules-world-cup-1998-fifa', 'FIFA, the golden goal of 1998', 'https://www.fifa.com/worldcup/news/golden-goal-rule-applied-for-the-first-time-the-world-cup-finals-71652', NULL, 'News of FIFA: points, criteria of a group, golden goal, penalties');

INSERT INTO citation (citation_id) VALUES
    ('world-cup-1998-groups-matches'),
    ('world-cup-1998-groups-table'),
    ('world-cup-1998-groups-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('world-cup-1998-groups-matches', 'jfjelstul-world-cup-matches-35a8667'),
    ('world-cup-1998-groups-table', 'jfjelstul-group-standings-35a8667'),
    ('world-cup-1998-groups-rules', 'rules-world-cup-1998-fifa');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('world-cup', 'World Cup', 'world-cup-1998-groups-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('world-cup-1998', 'world-cup', '1998', 'world-cup-1998-groups-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('world-cup-1998', 'world-cup-1998', 'World Cup 1998', 1, 'world-cup-1998-groups-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('world-cup-1998-group', 3, 1, 'world-cup-1998-groups-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('world-cup-1998-group', 1, 'points', 'world-cup-1998-groups-rules'),
    ('world-cup-1998-group', 2, 'goal difference', 'world-cup-1998-groups-rules'),
    ('world-cup-1998-group', 3, 'goals for', 'world-cup-1998-groups-rules'),
    ('world-cup-1998-group', 4, 'head-to-head points', 'world-cup-1998-groups-rules'),
    ('world-cup-1998-group', 5, 'drawing of lots', 'world-cup-1998-groups-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('world-cup-1998-group-b', 'world-cup-1998', 'group B', 2, 'group stage', 'league', 'world-cup-1998-group', 'world-cup-1998-groups-matches'),
    ('world-cup-1998-group-d', 'world-cup-1998', 'group D', 4, 'group stage', 'league', 'world-cup-1998-group', 'world-cup-1998-groups-matches'),
    ('world-cup-1998-group-e', 'world-cup-1998', 'group E', 5, 'group stage', 'league', 'world-cup-1998-group', 'world-cup-1998-groups-matches');
