-- EFL Trophy 2020-21, northern group B: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('stevesfootballstats-efl-trophy-2020-21', 'Steve''s Football Stats, Papa John''s Trophy 2020-21', 'http://www.stevesfootballstats.co.uk/papa_john_s_trophy_2020-21.html', NULL, 'Results and final tables of the groups, with shoot-outs'),
    ('rules-efl-trophy-2017-article', '2017-18 EFL Trophy', 'https://wikihandbk.com/wiki/%D0%90%D0%BD%D0%B3%D0%BB%D0%B8%D0%B9%D1%81%D0%BA%D0%B0%D1%8F_%D0%92%D0%B8%D0%BA%D0%B8%D0%BF%D0%B5%D0%B4%D0%B8%D1%8F:2017%E2%80%9318_EFL_Trophy', 'CC BY-SA', 'A copy of an encyclopedia article: three points for a win, one for a draw, a shoot-out after a drawn match'),
    ('rules-efl-trophy-2019-bbc', 'BBC Sport, the EFL Trophy', 'https://www.bbc.co.uk/sport/football/49483310', NULL, 'A report of August 2019: what the shoot-out after a drawn group match is worth'),
    ('bbc-efl-trophy-2022', 'BBC Sport, Grimsby through on penalties', 'https://www.bbc.com/sport/football/63557243', NULL, 'Two points for winning the shoot-out');

INSERT INTO citation (citation_id) VALUES
    ('efl-trophy-2020-21-north-b-matches'),
    ('efl-trophy-2020-21-north-b-table'),
    ('efl-trophy-2020-21-north-b-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('efl-trophy-2020-21-north-b-matches', 'stevesfootballstats-efl-trophy-2020-21'),
    ('efl-trophy-2020-21-north-b-table', 'stevesfootballstats-efl-trophy-2020-21'),
    ('efl-trophy-2020-21-north-b-rules', 'rules-efl-trophy-2017-article'),
    ('efl-trophy-2020-21-north-b-rules', 'rules-efl-trophy-2019-bbc'),
    ('efl-trophy-2020-21-north-b-rules', 'bbc-efl-trophy-2022');

INSERT INTO competition (competition_id, name, country, citation_id) VALUES
    ('efl-trophy', 'EFL Trophy', 'England', 'efl-trophy-2020-21-north-b-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('efl-trophy-2020-21', 'efl-trophy', '2020-21', 'efl-trophy-2020-21-north-b-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('efl-trophy-2020-21', 'efl-trophy-2020-21', 'EFL Trophy 2020-21', 1, 'efl-trophy-2020-21-north-b-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('efl-trophy-2020-21-group', 3, 1, 'efl-trophy-2020-21-north-b-rules');
INSERT INTO result_points (table_rule_id, result, points, citation_id) VALUES
    ('efl-trophy-2020-21-group', 'shoot-out win', 2, 'efl-trophy-2020-21-north-b-rules'),
    ('efl-trophy-2020-21-group', 'shoot-out defeat', 1, 'efl-trophy-2020-21-north-b-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('efl-trophy-2020-21-group', 1, 'points', 'efl-trophy-2020-21-north-b-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('efl-trophy-2020-21-north-b', 'efl-trophy-2020-21', 'northern group B', 2, 'groups', 'league', 'efl-trophy-2020-21-group', 'efl-trophy-2020-21-north-b-matches');
