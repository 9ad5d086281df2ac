-- Champions League 2007-08, groups A and C: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('engsoccerdata-european-cup-872c5c3', 'engsoccerdata, European Cup and Champions League', 'https://github.com/jalapic/engsoccerdata/blob/872c5c354161ace8408f3091b758c6af4cccca94/data-raw/champs.csv', 'CC0-1.0', 'Results of the European Cup and the Champions League'),
    ('serie-net-champions-league-2007-08', 'serie-net, tables of the Champions League 2007-08', 'http://serie-net.com/euro/cl/cl0708standing.htm', NULL, 'Places and points of all groups'),
    ('sport-de-champions-league-2007-08-a', 'sport.de, Porto against Besiktas', 'https://www.sport.de/fussball/uefa-champions-league/ma1176/fc-porto_besiktas/uebersicht', NULL, 'Table of group A with goals'),
    ('rules-champions-league-2007-regulation', 'The regulation of 2007-08, a forum', 'http://www.thedailypunt.com/forum/468711-post3.html', NULL, 'Gives the six criteria of a group'),
    ('rules-three-points', 'Three points for a win, by year', 'https://tickerdossier.com/wiki/points-association-football', 'CC BY-SA', 'A copy of an encyclopedia article: the season from which each league gives three points for a win');

INSERT INTO citation (citation_id) VALUES
    ('champions-league-2007-08-groups-matches'),
    ('champions-league-2007-08-groups-table'),
    ('champions-league-2007-08-groups-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('champions-league-2007-08-groups-matches', 'engsoccerdata-european-cup-872c5c3'),
    ('champions-league-2007-08-groups-table', 'serie-net-champions-league-2007-08'),
    ('champions-league-2007-08-groups-table', 'sport-de-champions-league-2007-08-a'),
    ('champions-league-2007-08-groups-rules', 'rules-champions-league-2007-regulation'),
    ('champions-league-2007-08-groups-rules', 'rules-three-points');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('champions-league', 'Champions League', 'champions-league-2007-08-groups-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('champions-league-2007-08', 'champions-league', '2007-08', 'champions-league-2007-08-groups-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('champions-league-2007-08', 'champions-league-2007-08', 'Champions League 2007-08', 1, 'champions-league-2007-08-groups-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('champions-league-2007-08-group', 3, 1, 'champions-league-2007-08-groups-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, measure, better, citation_id) VALUES
    ('champions-league-2007-08-group', 1, 'points', NULL, NULL, 'champions-league-2007-08-groups-rules'),
    ('champions-league-2007-08-group', 2, 'head-to-head points', NULL, NULL, 'champions-league-2007-08-groups-rules'),
    ('champions-league-2007-08-group', 3, 'head-to-head goal difference', NULL, NULL, 'champions-league-2007-08-groups-rules'),
    ('champions-league-2007-08-group', 4, 'head-to-head away goals', NULL, NULL, 'champions-league-2007-08-groups-rules'),
    ('champions-league-2007-08-group', 5, 'goal difference', NULL, NULL, 'champions-league-2007-08-groups-rules'),
    ('champions-league-2007-08-group', 6, 'goals for', NULL, NULL, 'champions-league-2007-08-groups-rules'),
    ('champions-league-2007-08-group', 7, 'stated figure', 'UEFA coefficient', 'higher', 'champions-league-2007-08-groups-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('champions-league-2007-08-group-a', 'champions-league-2007-08', 'group A', 1, 'group stage', 'league', 'champions-league-2007-08-group', 'champions-league-2007-08-groups-matches'),
    ('champions-league-2007-08-group-c', 'champions-league-2007-08', 'group C', 3, 'group stage', 'league', 'champions-league-2007-08-group', 'champions-league-2007-08-groups-matches');
