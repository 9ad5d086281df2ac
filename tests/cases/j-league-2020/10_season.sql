-- J.League 2020, first division: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-japan-2020', 'openfootball, J1 League 2020', 'https://github.com/openfootball/world/blob/337899819a5f6deca31d871f137729cccbb9441c/asia/japan/2020_jp1.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('feelout-j1-2020', 'Feelout, the season 2020', 'http://www8.plala.or.jp/feelout/kekka_2020.htm', NULL, 'Final table of J1'),
    ('rules-japan-2020-daily', 'Daily Sports, the order of 2020', 'https://daily.co.jp/soccer/2020/06/23/0013448590.shtml', NULL, 'News of June 2020: the criteria of that season and of those before');

INSERT INTO citation (citation_id) VALUES
    ('j-league-2020-matches'),
    ('j-league-2020-table'),
    ('j-league-2020-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('j-league-2020-matches', 'openfootball-japan-2020'),
    ('j-league-2020-table', 'feelout-j1-2020'),
    ('j-league-2020-rules', 'rules-japan-2020-daily');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('j-league', 'J.League', 'Japan', 1, 'j-league-2020-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('j-league-2020', 'j-league', '2020', 'j-league-2020-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('j-league-2020', 'j-league-2020', 'J.League 2020', 1, 'j-league-2020-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_waits, citation_id) VALUES
    ('j-league-2020', 3, 1, TRUE, 'j-league-2020-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('j-league-2020', 1, 'points', 'j-league-2020-rules'),
    ('j-league-2020', 2, 'goal difference', 'j-league-2020-rules'),
    ('j-league-2020', 3, 'head-to-head points', 'j-league-2020-rules'),
    ('j-league-2020', 4, 'head-to-head goal difference', 'j-league-2020-rules'),
    ('j-league-2020', 5, 'head-to-head goals for', 'j-league-2020-rules'),
    ('j-league-2020', 6, 'wins', 'j-league-2020-rules'),
    ('j-league-2020', 7, 'goals for', 'j-league-2020-rules'),
    ('j-league-2020', 8, 'fair play', 'j-league-2020-rules'),
    ('j-league-2020', 9, 'drawing of lots', 'j-league-2020-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('j-league-2020-league', 'j-league-2020', 'league', 1, 'league', 'league', 'j-league-2020', 'j-league-2020-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('j-league-2020', 'j-league-2020-league', 'j-league-2020-matches');
