-- Europa League 2022-23, group F: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-europa-league-2022-23', 'openfootball, Europa League 2022-23', 'https://github.com/openfootball/champions-league/blob/a83cf09698971c8c2e91b137081e2fa5a664cfbb/2022-23/el.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('imgtag-uefa-rules', 'List of the tie-breaking criteria from 2021-22', 'https://en.imgtag.co.kr/issue/461538', NULL, 'Article with the list');

INSERT INTO citation (citation_id) VALUES
    ('europa-league-2022-23-group-f-matches'),
    ('europa-league-2022-23-group-f-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('europa-league-2022-23-group-f-matches', 'openfootball-europa-league-2022-23'),
    ('europa-league-2022-23-group-f-rules', 'imgtag-uefa-rules');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('europa-league', 'Europa League', 'europa-league-2022-23-group-f-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('europa-league-2022-23', 'europa-league', '2022-23', 'europa-league-2022-23-group-f-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('europa-league-2022-23', 'europa-league-2022-23', 'Europa League 2022-23', 1, 'europa-league-2022-23-group-f-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, citation_id) VALUES
    ('europa-league-2022-23-group', 3, 1, 'block', 'europa-league-2022-23-group-f-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('europa-league-2022-23-group', 1, 'points', 'europa-league-2022-23-group-f-rules'),
    ('europa-league-2022-23-group', 2, 'head-to-head points', 'europa-league-2022-23-group-f-rules'),
    ('europa-league-2022-23-group', 3, 'head-to-head goal difference', 'europa-league-2022-23-group-f-rules'),
    ('europa-league-2022-23-group', 4, 'head-to-head goals for', 'europa-league-2022-23-group-f-rules'),
    ('europa-league-2022-23-group', 5, 'goal difference', 'europa-league-2022-23-group-f-rules'),
    ('europa-league-2022-23-group', 6, 'goals for', 'europa-league-2022-23-group-f-rules'),
    ('europa-league-2022-23-group', 7, 'away goals for', 'europa-league-2022-23-group-f-rules'),
    ('europa-league-2022-23-group', 8, 'wins', 'europa-league-2022-23-group-f-rules'),
    ('europa-league-2022-23-group', 9, 'away wins', 'europa-league-2022-23-group-f-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('europa-league-2022-23-group-f', 'europa-league-2022-23', 'group F', 6, 'group stage', 'league', 'europa-league-2022-23-group', 'europa-league-2022-23-group-f-matches');
