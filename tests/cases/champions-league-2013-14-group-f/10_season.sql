-- Champions League 2013-14, group F: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-champions-league-2013-14', 'openfootball, Champions League 2013-14', 'https://github.com/openfootball/champions-league/blob/002d623d0e4a7ff9e404ca13a2fc15f5f5862ec1/2013-14/cl.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('gerfans-uefa-rules', 'Forum of Gerfans, tie-breaking text of UEFA', 'https://bbs.gerfans.cn/thread-189325-1-1.html', NULL, 'Quotes the regulations before 2021-22 in full');

INSERT INTO citation (citation_id) VALUES
    ('champions-league-2013-14-group-f-matches'),
    ('champions-league-2013-14-group-f-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('champions-league-2013-14-group-f-matches', 'openfootball-champions-league-2013-14'),
    ('champions-league-2013-14-group-f-rules', 'gerfans-uefa-rules');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('champions-league', 'Champions League', 'champions-league-2013-14-group-f-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('champions-league-2013-14', 'champions-league', '2013-14', 'champions-league-2013-14-group-f-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('champions-league-2013-14', 'champions-league-2013-14', 'Champions League 2013-14', 1, 'champions-league-2013-14-group-f-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, citation_id) VALUES
    ('champions-league-2013-14-group', 3, 1, 'block', 'champions-league-2013-14-group-f-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('champions-league-2013-14-group', 1, 'points', 'champions-league-2013-14-group-f-rules'),
    ('champions-league-2013-14-group', 2, 'head-to-head points', 'champions-league-2013-14-group-f-rules'),
    ('champions-league-2013-14-group', 3, 'head-to-head goal difference', 'champions-league-2013-14-group-f-rules'),
    ('champions-league-2013-14-group', 4, 'head-to-head goals for', 'champions-league-2013-14-group-f-rules'),
    ('champions-league-2013-14-group', 5, 'head-to-head away goals', 'champions-league-2013-14-group-f-rules'),
    ('champions-league-2013-14-group', 6, 'goal difference', 'champions-league-2013-14-group-f-rules'),
    ('champions-league-2013-14-group', 7, 'goals for', 'champions-league-2013-14-group-f-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('champions-league-2013-14-group-f', 'champions-league-2013-14', 'group F', 6, 'group stage', 'league', 'champions-league-2013-14-group', 'champions-league-2013-14-group-f-matches');
