-- Champions League 2022-23, group H: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-champions-league-2022-23', 'openfootball, Champions League 2022-23', 'https://github.com/openfootball/champions-league/blob/4604c8c1d7db182a0d1e7c1b766b7603060d7dcb/2022-23/cl.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('imgtag-uefa-rules', 'List of the tie-breaking criteria from 2021-22', 'https://en.imgtag.co.kr/issue/461538', NULL, 'Article with the list'),
    ('thesun-benfica', 'The Irish Sun, Benfica and Paris', 'https://www.thesun.ie/sport/football/9668352/benfica-psg-champions-league-group-winner-away-goals/', NULL, 'News item: decided by away goals, 9 to 6');

INSERT INTO citation (citation_id) VALUES
    ('champions-league-2022-23-group-h-matches'),
    ('champions-league-2022-23-group-h-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('champions-league-2022-23-group-h-matches', 'openfootball-champions-league-2022-23'),
    ('champions-league-2022-23-group-h-rules', 'imgtag-uefa-rules'),
    ('champions-league-2022-23-group-h-rules', 'thesun-benfica');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('champions-league', 'Champions League', 'champions-league-2022-23-group-h-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('champions-league-2022-23', 'champions-league', '2022-23', 'champions-league-2022-23-group-h-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('champions-league-2022-23', 'champions-league-2022-23', 'Champions League 2022-23', 1, 'champions-league-2022-23-group-h-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, citation_id) VALUES
    ('champions-league-2022-23-group', 3, 1, 'block', 'champions-league-2022-23-group-h-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('champions-league-2022-23-group', 1, 'points', 'champions-league-2022-23-group-h-rules'),
    ('champions-league-2022-23-group', 2, 'head-to-head points', 'champions-league-2022-23-group-h-rules'),
    ('champions-league-2022-23-group', 3, 'head-to-head goal difference', 'champions-league-2022-23-group-h-rules'),
    ('champions-league-2022-23-group', 4, 'head-to-head goals for', 'champions-league-2022-23-group-h-rules'),
    ('champions-league-2022-23-group', 5, 'goal difference', 'champions-league-2022-23-group-h-rules'),
    ('champions-league-2022-23-group', 6, 'goals for', 'champions-league-2022-23-group-h-rules'),
    ('champions-league-2022-23-group', 7, 'away goals for', 'champions-league-2022-23-group-h-rules'),
    ('champions-league-2022-23-group', 8, 'wins', 'champions-league-2022-23-group-h-rules'),
    ('champions-league-2022-23-group', 9, 'away wins', 'champions-league-2022-23-group-h-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('champions-league-2022-23-group-h', 'champions-league-2022-23', 'group H', 8, 'group stage', 'league', 'champions-league-2022-23-group', 'champions-league-2022-23-group-h-matches');
