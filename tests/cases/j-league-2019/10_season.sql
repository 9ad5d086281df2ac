-- J.League 2019, first division: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-japan-2019', 'openfootball, J1 League 2019', 'https://github.com/openfootball/world/blob/337899819a5f6deca31d871f137729cccbb9441c/asia/japan/2019_jp1.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('ultra-soccer-j1-2019', 'Ultra Soccer, J1 table of 2019', 'https://web.ultra-soccer.jp/ranking/list?tid=801', NULL, 'Final table, and the criteria in order'),
    ('rules-japan-2020-daily', 'Daily Sports, the order of 2020', 'https://daily.co.jp/soccer/2020/06/23/0013448590.shtml', NULL, 'News of June 2020: the criteria of that season and of those before'),
    ('rules-japan-gekisaka', 'Gekisaka, J1 table', 'https://web.gekisaka.jp/competition/standings?id=763', NULL, 'A table with the rules below it'),
    ('rules-japan-yahoo', 'Yahoo Japan, J1 table', 'https://soccer.yahoo.co.jp/jleague/category/j1/standings?gk=2', NULL, 'A table with the rules below it: points, five criteria');

INSERT INTO citation (citation_id) VALUES
    ('j-league-2019-matches'),
    ('j-league-2019-table'),
    ('j-league-2019-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('j-league-2019-matches', 'openfootball-japan-2019'),
    ('j-league-2019-table', 'ultra-soccer-j1-2019'),
    ('j-league-2019-rules', 'rules-japan-2020-daily'),
    ('j-league-2019-rules', 'rules-japan-gekisaka'),
    ('j-league-2019-rules', 'rules-japan-yahoo'),
    ('j-league-2019-rules', 'ultra-soccer-j1-2019');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('j-league', 'J.League', 'Japan', 1, 'j-league-2019-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('j-league-2019', 'j-league', '2019', 'j-league-2019-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('j-league-2019', 'j-league-2019', 'J.League 2019', 1, 'j-league-2019-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('j-league-2019', 3, 1, 'j-league-2019-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('j-league-2019', 1, 'points', 'j-league-2019-rules'),
    ('j-league-2019', 2, 'goal difference', 'j-league-2019-rules'),
    ('j-league-2019', 3, 'goals for', 'j-league-2019-rules'),
    ('j-league-2019', 4, 'head-to-head points', 'j-league-2019-rules'),
    ('j-league-2019', 5, 'head-to-head goal difference', 'j-league-2019-rules'),
    ('j-league-2019', 6, 'head-to-head goals for', 'j-league-2019-rules'),
    ('j-league-2019', 7, 'fair play', 'j-league-2019-rules'),
    ('j-league-2019', 8, 'drawing of lots', 'j-league-2019-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('j-league-2019-league', 'j-league-2019', 'league', 1, 'league', 'league', 'j-league-2019', 'j-league-2019-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('j-league-2019', 'j-league-2019-league', 'j-league-2019-matches');
