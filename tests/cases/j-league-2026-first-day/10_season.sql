-- J1 half season 2026, first day of the eastern group: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, description) VALUES
    ('livedoor-j1-2026-first-day', 'Livedoor News, the first day of the J1 half season', 'https://news.livedoor.com/article/detail/30544832/', 'Results of the first day, with shoot-outs, and the tables of both groups'),
    ('j-league-news-33324', 'J.League, 8 February 2026', 'https://www.jleague.jp/news/article/33324', 'Reports of the matches of 8 February, with the hosts'),
    ('livedoor-chiba-urawa-2026', 'Livedoor News, JEF Chiba 0-2 Urawa', 'https://news.livedoor.com/topics/detail/30535818/', 'Report of 7 February 2026'),
    ('rules-japan-2026-sondakika', 'Son Dakika, no draws in Japan', 'https://www.sondakika.com/spor/haber-futbolda-devrim-gibi-karar-bu-ligde-beraberlik-19559531/', 'News of February 2026: two points for winning a shoot-out, one for losing it');

INSERT INTO citation (citation_id) VALUES
    ('j-league-2026-first-day-matches'),
    ('j-league-2026-first-day-table'),
    ('j-league-2026-first-day-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('j-league-2026-first-day-matches', 'livedoor-j1-2026-first-day'),
    ('j-league-2026-first-day-matches', 'j-league-news-33324'),
    ('j-league-2026-first-day-matches', 'livedoor-chiba-urawa-2026'),
    ('j-league-2026-first-day-table', 'livedoor-j1-2026-first-day'),
    ('j-league-2026-first-day-rules', 'rules-japan-2026-sondakika');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('j-league', 'J.League', 'Japan', 1, 'j-league-2026-first-day-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('j-league-2026', 'j-league', '2026', 'j-league-2026-first-day-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('j-league-2026', 'j-league-2026', 'J1 Hyakunen Koso League 2026', 1, 'j-league-2026-first-day-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('j-league-2026-east', 3, 1, 'j-league-2026-first-day-rules');
INSERT INTO result_points (table_rule_id, result, points, citation_id) VALUES
    ('j-league-2026-east', 'shoot-out win', 2, 'j-league-2026-first-day-rules'),
    ('j-league-2026-east', 'shoot-out defeat', 1, 'j-league-2026-first-day-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('j-league-2026-east', 1, 'points', 'j-league-2026-first-day-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('j-league-2026-east', 'j-league-2026', 'EAST', 1, 'regional round', 'league', 'j-league-2026-east', 'j-league-2026-first-day-matches');
