-- World Cup 1986, the third of six groups: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-worldcup-json-1986', 'openfootball, World Cup 1986 in JSON', 'https://github.com/openfootball/worldcup.json/blob/aa2ac44b1d63444e96c2f6b559d012b4815f2a48/1986/worldcup.json', 'CC0-1.0', 'Public football data: dates and scores'),
    ('jfjelstul-group-standings-35a8667', 'J. Fjelstul, World Cup database, standings of groups', 'https://github.com/jfjelstul/worldcup/blob/35a8667f518b07469182ae16d35574dd0e7a00fb/data-csv/group_standings.csv', 'CC-BY-SA 4.0', 'Tables of all groups, and who went through');

INSERT INTO citation (citation_id) VALUES
    ('world-cup-1986-thirds-matches'),
    ('world-cup-1986-thirds-table'),
    ('world-cup-1986-thirds-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('world-cup-1986-thirds-matches', 'openfootball-worldcup-json-1986'),
    ('world-cup-1986-thirds-table', 'jfjelstul-group-standings-35a8667'),
    ('world-cup-1986-thirds-rules', 'jfjelstul-group-standings-35a8667');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('world-cup', 'World Cup', 'world-cup-1986-thirds-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('world-cup-1986', 'world-cup', '1986', 'world-cup-1986-thirds-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('world-cup-1986', 'world-cup-1986', 'World Cup 1986', 1, 'world-cup-1986-thirds-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('world-cup-1986-group', 2, 1, 'world-cup-1986-thirds-rules'),
    ('world-cup-1986-thirds', 2, 1, 'world-cup-1986-thirds-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('world-cup-1986-group', 1, 'points', 'world-cup-1986-thirds-rules'),
    ('world-cup-1986-group', 2, 'goal difference', 'world-cup-1986-thirds-rules'),
    ('world-cup-1986-group', 3, 'goals for', 'world-cup-1986-thirds-rules'),
    ('world-cup-1986-thirds', 1, 'points', 'world-cup-1986-thirds-rules'),
    ('world-cup-1986-thirds', 2, 'goal difference', 'world-cup-1986-thirds-rules'),
    ('world-cup-1986-thirds', 3, 'goals for', 'world-cup-1986-thirds-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('world-cup-1986-group-a', 'world-cup-1986', 'group A', 1, 'group stage', 'league', 'world-cup-1986-group', 'world-cup-1986-thirds-matches'),
    ('world-cup-1986-group-b', 'world-cup-1986', 'group B', 2, 'group stage', 'league', 'world-cup-1986-group', 'world-cup-1986-thirds-matches'),
    ('world-cup-1986-group-c', 'world-cup-1986', 'group C', 3, 'group stage', 'league', 'world-cup-1986-group', 'world-cup-1986-thirds-matches'),
    ('world-cup-1986-group-d', 'world-cup-1986', 'group D', 4, 'group stage', 'league', 'world-cup-1986-group', 'world-cup-1986-thirds-matches'),
    ('world-cup-1986-group-e', 'world-cup-1986', 'group E', 5, 'group stage', 'league', 'world-cup-1986-group', 'world-cup-1986-thirds-matches'),
    ('world-cup-1986-group-f', 'world-cup-1986', 'group F', 6, 'group stage', 'league', 'world-cup-1986-group', 'world-cup-1986-thirds-matches'),
    ('world-cup-1986-thirds', 'world-cup-1986', 'thirds', 7, 'group stage', 'table', 'world-cup-1986-thirds', 'world-cup-1986-thirds-matches');

INSERT INTO table_part (stage_id, from_stage_id, part, label, first_place, last_place, citation_id) VALUES
    ('world-cup-1986-thirds', 'world-cup-1986-group-a', 'place', 'A', 3, 3, 'world-cup-1986-thirds-rules'),
    ('world-cup-1986-thirds', 'world-cup-1986-group-b', 'place', 'B', 3, 3, 'world-cup-1986-thirds-rules'),
    ('world-cup-1986-thirds', 'world-cup-1986-group-c', 'place', 'C', 3, 3, 'world-cup-1986-thirds-rules'),
    ('world-cup-1986-thirds', 'world-cup-1986-group-d', 'place', 'D', 3, 3, 'world-cup-1986-thirds-rules'),
    ('world-cup-1986-thirds', 'world-cup-1986-group-e', 'place', 'E', 3, 3, 'world-cup-1986-thirds-rules'),
    ('world-cup-1986-thirds', 'world-cup-1986-group-f', 'place', 'F', 3, 3, 'world-cup-1986-thirds-rules');
