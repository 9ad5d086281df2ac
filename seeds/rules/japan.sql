-- Japan: the J.League today, in 2020, in 1998 and in its half season of 2026.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rules-japan-yahoo', 'Yahoo Japan, J1 table', 'https://soccer.yahoo.co.jp/jleague/category/j1/standings?gk=2', NULL, 'A table with the rules below it: points, five criteria'),
    ('rules-japan-gekisaka', 'Gekisaka, J1 table', 'https://web.gekisaka.jp/competition/standings?id=763', NULL, 'A table with the rules below it'),
    ('rules-japan-2020-daily', 'Daily Sports, the order of 2020', 'https://daily.co.jp/soccer/2020/06/23/0013448590.shtml', NULL, 'News of June 2020: the criteria of that season and of those before'),
    ('rules-japan-1998-atwiki', 'A wiki of rankings, J.League 1998', 'https://w.atwiki.jp/etcranking/pages/1251.html', NULL, 'The points of 1998: three, two in extra time, one after penalties'),
    ('rules-japan-1998-wiki', 'J.League 1998', 'https://dero.abcdef.wiki/wiki/J.League_1998', 'CC BY-SA', 'A copy of an encyclopedia article: how matches ended, points first, then goal difference'),
    ('rules-japan-2026-sondakika', 'Son Dakika, no draws in Japan', 'https://www.sondakika.com/spor/haber-futbolda-devrim-gibi-karar-bu-ligde-beraberlik-19559531/', NULL, 'News of February 2026: two points for winning a shoot-out, one for losing it');

INSERT INTO citation (citation_id) VALUES
    ('j-league'),
    ('j-league-2020'),
    ('j-league-1998'),
    ('j-league-2026');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('j-league', 'rules-japan-yahoo'),
    ('j-league', 'rules-japan-gekisaka'),
    ('j-league', 'rules-japan-2020-daily'),
    ('j-league-2020', 'rules-japan-2020-daily'),
    ('j-league-1998', 'rules-japan-1998-atwiki'),
    ('j-league-1998', 'rules-japan-1998-wiki'),
    ('j-league-2026', 'rules-japan-2026-sondakika');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_waits, note, citation_id) VALUES
    ('j-league', 3, 1, FALSE, NULL, 'j-league'),
    ('j-league-2020', 3, 1, TRUE, NULL, 'j-league-2020'),
    ('j-league-1998', 3, 0, FALSE, NULL, 'j-league-1998'),
    ('j-league-2026', 3, 1, FALSE, 'What separates level clubs was not read', 'j-league-2026');
INSERT INTO result_points (table_rule_id, result, points, citation_id) VALUES
    ('j-league-1998', 'extra-time win', 2, 'j-league-1998'),
    ('j-league-1998', 'extra-time defeat', 0, 'j-league-1998'),
    ('j-league-1998', 'shoot-out win', 1, 'j-league-1998'),
    ('j-league-1998', 'shoot-out defeat', 0, 'j-league-1998'),
    ('j-league-2026', 'shoot-out win', 2, 'j-league-2026'),
    ('j-league-2026', 'shoot-out defeat', 1, 'j-league-2026');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('j-league', 1, 'points', 'j-league'),
    ('j-league', 2, 'goal difference', 'j-league'),
    ('j-league', 3, 'goals for', 'j-league'),
    ('j-league', 4, 'head-to-head points', 'j-league'),
    ('j-league', 5, 'head-to-head goal difference', 'j-league'),
    ('j-league', 6, 'head-to-head goals for', 'j-league'),
    ('j-league', 7, 'fair play', 'j-league'),
    ('j-league', 8, 'drawing of lots', 'j-league'),
    ('j-league-2020', 1, 'points', 'j-league-2020'),
    ('j-league-2020', 2, 'goal difference', 'j-league-2020'),
    ('j-league-2020', 3, 'head-to-head points', 'j-league-2020'),
    ('j-league-2020', 4, 'head-to-head goal difference', 'j-league-2020'),
    ('j-league-2020', 5, 'head-to-head goals for', 'j-league-2020'),
    ('j-league-2020', 6, 'wins', 'j-league-2020'),
    ('j-league-2020', 7, 'goals for', 'j-league-2020'),
    ('j-league-2020', 8, 'fair play', 'j-league-2020'),
    ('j-league-2020', 9, 'drawing of lots', 'j-league-2020'),
    ('j-league-1998', 1, 'points', 'j-league-1998'),
    ('j-league-1998', 2, 'goal difference', 'j-league-1998'),
    ('j-league-2026', 1, 'points', 'j-league-2026');

INSERT INTO rule_set (rule_set_id, competition, first_season, last_season, note, citation_id) VALUES
    ('j-league', 'J.League, first division', NULL, NULL, 'Read of 2022, and of the seasons before 2020. Lots are drawn only if something depends on them', 'j-league'),
    ('j-league-2020', 'J.League, first division', '2020', '2020', NULL, 'j-league-2020'),
    ('j-league-1998', 'J.League, first division', '1998', '1998', 'No match was drawn. What came after goal difference was not read', 'j-league-1998'),
    ('j-league-2026', 'J.League, half season', '2026', '2026', NULL, 'j-league-2026');
INSERT INTO rule_set_stage (rule_set_id, ordinal, name, table_rule_id, tie_rule_id, citation_id) VALUES
    ('j-league', 1, 'league', 'j-league', NULL, 'j-league'),
    ('j-league-2020', 1, 'league', 'j-league-2020', NULL, 'j-league-2020'),
    ('j-league-1998', 1, 'stage', 'j-league-1998', NULL, 'j-league-1998'),
    ('j-league-2026', 1, 'stage', 'j-league-2026', NULL, 'j-league-2026');
