-- World Cup 2002, groups B, D and F: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('jfjelstul-world-cup-matches-35a8667', 'The Fjelstul World Cup Database, matches', 'https://github.com/jfjelstul/worldcup/blob/35a8667f518b07469182ae16d35574dd0e7a00fb/data-csv/matches.csv', 'CC-BY-SA-4.0', 'Dates and scores of all World Cups'),
    ('jfjelstul-group-standings-35a8667', 'J. Fjelstul, World Cup database, standings of groups', 'https://github.com/jfjelstul/worldcup/blob/35a8667f518b07469182ae16d35574dd0e7a00fb/data-csv/group_standings.csv', 'CC-BY-SA 4.0', 'Tables of all groups, and who went through'),
    ('rules-three-points', 'Three points for a win, by year', 'https://tickerdossier.com/wiki/points-association-football', 'CC BY-SA', 'A copy of an encyclopedia article: the season from which each league gives three points for a win'),
    ('rules-world-cup-2002-soccertimes', 'Soccer Times, tie-breaking of 2002', 'http://www.soccertimes.com/worldcup/2002/tiebreakers.htm', NULL, 'A page with the criteria of a group'),
    ('rules-world-cup-2002-standard', 'Der Standard, the golden goal of 2002', 'http://derstandard.at/982468/Golden-Goal', NULL, 'News of 2002 on the knock-out');

INSERT INTO citation (citation_id) VALUES
    ('world-cup-2002-groups-matches'),
    ('world-cup-2002-groups-table'),
    ('world-cup-2002-groups-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('world-cup-2002-groups-matches', 'jfjelstul-world-cup-matches-35a8667'),
    ('world-cup-2002-groups-table', 'jfjelstul-group-standings-35a8667'),
    ('world-cup-2002-groups-rules', 'rules-three-points'),
    ('world-cup-2002-groups-rules', 'rules-world-cup-2002-soccertimes'),
    ('world-cup-2002-groups-rules', 'rules-world-cup-2002-standard');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('world-cup', 'World Cup', 'world-cup-2002-groups-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('world-cup-2002', 'world-cup', '2002', 'world-cup-2002-groups-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('world-cup-2002', 'world-cup-2002', 'World Cup 2002', 1, 'world-cup-2002-groups-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('world-cup-2002-group', 3, 1, 'world-cup-2002-groups-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('world-cup-2002-group', 1, 'points', 'world-cup-2002-groups-rules'),
    ('world-cup-2002-group', 2, 'goal difference', 'world-cup-2002-groups-rules'),
    ('world-cup-2002-group', 3, 'goals for', 'world-cup-2002-groups-rules'),
    ('world-cup-2002-group', 4, 'head-to-head goal difference', 'world-cup-2002-groups-rules'),
    ('world-cup-2002-group', 5, 'head-to-head goals for', 'world-cup-2002-groups-rules'),
    ('world-cup-2002-group', 6, 'drawing of lots', 'world-cup-2002-groups-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('world-cup-2002-group-b', 'world-cup-2002', 'group B', 2, 'group stage', 'league', 'world-cup-2002-group', 'world-cup-2002-groups-matches'),
    ('world-cup-2002-group-d', 'world-cup-2002', 'group D', 4, 'group stage', 'league', 'world-cup-2002-group', 'world-cup-2002-groups-matches'),
    ('world-cup-2002-group-f', 'world-cup-2002', 'group F', 6, 'group stage', 'league', 'world-cup-2002-group', 'world-cup-2002-groups-matches');
