-- Champions League 2018-19, groups B and C: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-champions-league-2018-19', 'openfootball, Champions League 2018-19', 'https://github.com/openfootball/champions-league/blob/002d623d0e4a7ff9e404ca13a2fc15f5f5862ec1/2018-19/cl.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('gerfans-uefa-rules', 'Forum of Gerfans, tie-breaking text of UEFA', 'https://bbs.gerfans.cn/thread-189325-1-1.html', NULL, 'Quotes the regulations before 2021-22 in full'),
    ('indianexpress-2018', 'The Indian Express, Champions League permutations', 'https://indianexpress.com/article/sports/football/champions-league-permutations-liverpool-manchester-united-real-madrid-city-barcelona-5470816/', NULL, 'News item: Tottenham ahead on away goals');

INSERT INTO citation (citation_id) VALUES
    ('champions-league-2018-19-groups-matches'),
    ('champions-league-2018-19-groups-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('champions-league-2018-19-groups-matches', 'openfootball-champions-league-2018-19'),
    ('champions-league-2018-19-groups-rules', 'gerfans-uefa-rules'),
    ('champions-league-2018-19-groups-rules', 'indianexpress-2018');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('champions-league', 'Champions League', 'champions-league-2018-19-groups-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('champions-league-2018-19', 'champions-league', '2018-19', 'champions-league-2018-19-groups-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('champions-league-2018-19', 'champions-league-2018-19', 'Champions League 2018-19', 1, 'champions-league-2018-19-groups-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, citation_id) VALUES
    ('champions-league-2018-19-group', 3, 1, 'block', 'champions-league-2018-19-groups-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('champions-league-2018-19-group', 1, 'points', 'champions-league-2018-19-groups-rules'),
    ('champions-league-2018-19-group', 2, 'head-to-head points', 'champions-league-2018-19-groups-rules'),
    ('champions-league-2018-19-group', 3, 'head-to-head goal difference', 'champions-league-2018-19-groups-rules'),
    ('champions-league-2018-19-group', 4, 'head-to-head goals for', 'champions-league-2018-19-groups-rules'),
    ('champions-league-2018-19-group', 5, 'head-to-head away goals', 'champions-league-2018-19-groups-rules'),
    ('champions-league-2018-19-group', 6, 'goal difference', 'champions-league-2018-19-groups-rules'),
    ('champions-league-2018-19-group', 7, 'goals for', 'champions-league-2018-19-groups-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('champions-league-2018-19-group-b', 'champions-league-2018-19', 'group B', 2, 'group stage', 'league', 'champions-league-2018-19-group', 'champions-league-2018-19-groups-matches'),
    ('champions-league-2018-19-group-c', 'champions-league-2018-19', 'group C', 3, 'group stage', 'league', 'champions-league-2018-19-group', 'champions-league-2018-19-groups-matches');
