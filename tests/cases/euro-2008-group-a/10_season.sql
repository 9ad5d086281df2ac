-- Euro 2008, group A: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-euro-2008', 'openfootball, Euro 2008', 'https://github.com/openfootball/euro/blob/88d150a6c8db43925ea327b87e990f653c999b11/2008--austria-switzerland/euro.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('football-champions-euro-2008-a', 'Football champions, Euro 2008, group A', 'https://football-champions.ru/cups/euro/austria-switzerland-2008/groups/a', NULL, 'Table and results of the group'),
    ('rules-euro-2008-order', 'The order of 2008, a forum', 'http://cbs.sportsline.com/mcc/messages/message/8838821', NULL, 'Says where in the order the shoot-out stands'),
    ('rules-euro-2008-regulation', 'The regulation of 2006/08, a blog', 'http://blog.eruhkim.net/tag/UEFA%20%EC%9C%A0%EB%9F%AC%ED%94%BC%EC%95%88%20%ED%92%8B%EB%B3%BC%20%EC%B1%94%ED%94%BC%EC%96%B8%EC%8B%AD', NULL, 'Gives paragraphs 7.07 and 7.08'),
    ('rules-three-points', 'Three points for a win, by year', 'https://tickerdossier.com/wiki/points-association-football', 'CC BY-SA', 'A copy of an encyclopedia article: the season from which each league gives three points for a win');

INSERT INTO citation (citation_id) VALUES
    ('euro-2008-group-a-matches'),
    ('euro-2008-group-a-table'),
    ('euro-2008-group-a-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('euro-2008-group-a-matches', 'openfootball-euro-2008'),
    ('euro-2008-group-a-table', 'football-champions-euro-2008-a'),
    ('euro-2008-group-a-rules', 'rules-euro-2008-order'),
    ('euro-2008-group-a-rules', 'rules-euro-2008-regulation'),
    ('euro-2008-group-a-rules', 'rules-three-points');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('euro', 'European Championship', 'euro-2008-group-a-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('euro-2008', 'euro', '2008', 'euro-2008-group-a-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('euro-2008', 'euro-2008', 'Euro 2008', 1, 'euro-2008-group-a-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, citation_id) VALUES
    ('euro-2008-group', 3, 1, 'never', 'euro-2008-group-a-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, measure, better, level_clubs, citation_id) VALUES
    ('euro-2008-group', 1, 'points', NULL, NULL, NULL, 'euro-2008-group-a-rules'),
    ('euro-2008-group', 2, 'head-to-head points', NULL, NULL, NULL, 'euro-2008-group-a-rules'),
    ('euro-2008-group', 3, 'head-to-head goal difference', NULL, NULL, NULL, 'euro-2008-group-a-rules'),
    ('euro-2008-group', 4, 'head-to-head goals for', NULL, NULL, NULL, 'euro-2008-group-a-rules'),
    ('euro-2008-group', 5, 'goal difference', NULL, NULL, NULL, 'euro-2008-group-a-rules'),
    ('euro-2008-group', 6, 'goals for', NULL, NULL, NULL, 'euro-2008-group-a-rules'),
    ('euro-2008-group', 7, 'head-to-head shoot-out', NULL, NULL, 2, 'euro-2008-group-a-rules'),
    ('euro-2008-group', 8, 'stated figure', 'coefficient of the qualifying competitions', 'higher', NULL, 'euro-2008-group-a-rules'),
    ('euro-2008-group', 9, 'fair play', NULL, NULL, NULL, 'euro-2008-group-a-rules'),
    ('euro-2008-group', 10, 'drawing of lots', NULL, NULL, NULL, 'euro-2008-group-a-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('euro-2008-group-a', 'euro-2008', 'group A', 1, 'group stage', 'league', 'euro-2008-group', 'euro-2008-group-a-matches');
