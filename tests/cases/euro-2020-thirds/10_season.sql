-- Euro 2020, the third of six groups: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-euro-2020-88d150a', 'openfootball, Euro 2020', 'https://github.com/openfootball/euro/blob/88d150a6c8db43925ea327b87e990f653c999b11/2021--europe/euro.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('uefa-thirds-2020', 'UEFA, best third-placed teams confirmed', 'https://www.uefa.com/uefaeuro-2020/news/026a-1290cbb79913-c5861b2a3aa0-1000--best-third-placed-sides-confirmed/', NULL, 'Figures of the thirds, who goes through, the criteria of article 21.03'),
    ('sportstar-euro-2020', 'Sportstar, points tables of the Euro 2020', 'https://sportstar.thehindu.com/football/euro/teams/euro-2021-points-table-goals-scored-euro-2020-full-match-schedule-fixtures-timings/article34828600.ece', NULL, 'Tables of the groups and of the thirds');

INSERT INTO citation (citation_id) VALUES
    ('euro-2020-thirds-matches'),
    ('euro-2020-thirds-table'),
    ('euro-2020-thirds-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('euro-2020-thirds-matches', 'openfootball-euro-2020-88d150a'),
    ('euro-2020-thirds-table', 'uefa-thirds-2020'),
    ('euro-2020-thirds-table', 'sportstar-euro-2020'),
    ('euro-2020-thirds-rules', 'uefa-thirds-2020');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('euro', 'European Championship', 'euro-2020-thirds-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('euro-2020', 'euro', '2020', 'euro-2020-thirds-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('euro-2020', 'euro-2020', 'Euro 2020', 1, 'euro-2020-thirds-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, basis, note, citation_id) VALUES
    ('euro-2020-group', 3, 1, 'derived', 'Points as the tables print them', 'euro-2020-thirds-rules'),
    ('euro-2020-thirds', 3, 1, 'stated', NULL, 'euro-2020-thirds-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('euro-2020-group', 1, 'points', 'euro-2020-thirds-rules'),
    ('euro-2020-group', 2, 'head-to-head points', 'euro-2020-thirds-rules'),
    ('euro-2020-group', 3, 'head-to-head goal difference', 'euro-2020-thirds-rules'),
    ('euro-2020-group', 4, 'head-to-head goals for', 'euro-2020-thirds-rules'),
    ('euro-2020-group', 5, 'goal difference', 'euro-2020-thirds-rules'),
    ('euro-2020-group', 6, 'goals for', 'euro-2020-thirds-rules'),
    ('euro-2020-thirds', 1, 'points', 'euro-2020-thirds-rules'),
    ('euro-2020-thirds', 2, 'goal difference', 'euro-2020-thirds-rules'),
    ('euro-2020-thirds', 3, 'goals for', 'euro-2020-thirds-rules'),
    ('euro-2020-thirds', 4, 'wins', 'euro-2020-thirds-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('euro-2020-group-a', 'euro-2020', 'group A', 1, 'group stage', 'league', 'euro-2020-group', 'euro-2020-thirds-matches'),
    ('euro-2020-group-b', 'euro-2020', 'group B', 2, 'group stage', 'league', 'euro-2020-group', 'euro-2020-thirds-matches'),
    ('euro-2020-group-c', 'euro-2020', 'group C', 3, 'group stage', 'league', 'euro-2020-group', 'euro-2020-thirds-matches'),
    ('euro-2020-group-d', 'euro-2020', 'group D', 4, 'group stage', 'league', 'euro-2020-group', 'euro-2020-thirds-matches'),
    ('euro-2020-group-e', 'euro-2020', 'group E', 5, 'group stage', 'league', 'euro-2020-group', 'euro-2020-thirds-matches'),
    ('euro-2020-group-f', 'euro-2020', 'group F', 6, 'group stage', 'league', 'euro-2020-group', 'euro-2020-thirds-matches'),
    ('euro-2020-thirds', 'euro-2020', 'thirds', 7, 'group stage', 'table', 'euro-2020-thirds', 'euro-2020-thirds-matches');

INSERT INTO table_part (stage_id, from_stage_id, part, label, first_place, last_place, citation_id) VALUES
    ('euro-2020-thirds', 'euro-2020-group-a', 'place', 'A', 3, 3, 'euro-2020-thirds-rules'),
    ('euro-2020-thirds', 'euro-2020-group-b', 'place', 'B', 3, 3, 'euro-2020-thirds-rules'),
    ('euro-2020-thirds', 'euro-2020-group-c', 'place', 'C', 3, 3, 'euro-2020-thirds-rules'),
    ('euro-2020-thirds', 'euro-2020-group-d', 'place', 'D', 3, 3, 'euro-2020-thirds-rules'),
    ('euro-2020-thirds', 'euro-2020-group-e', 'place', 'E', 3, 3, 'euro-2020-thirds-rules'),
    ('euro-2020-thirds', 'euro-2020-group-f', 'place', 'F', 3, 3, 'euro-2020-thirds-rules');
