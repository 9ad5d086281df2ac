-- UEFA Nations League 2018-19, League B: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('international-results-090895f', 'International football results', 'https://github.com/martj42/international_results/blob/090895fba56e76ef3764c23bb0b9068adec4c851/results.csv', 'CC0-1.0', 'Results of national teams: dates, scores, neutral ground'),
    ('wiki-zh-nations-league-b-2018-19', 'Groups of the UEFA Nations League B 2018-19', 'http://zh.m.wiki.x.io/zh-hans/Template:2018%E2%80%9319%E5%B9%B4%E6%AD%90%E6%B4%B2%E5%9C%8B%E5%AE%B6%E8%81%AF%E8%B3%BDB%E5%B0%8F%E7%B5%84%E7%A9%8D%E5%88%86%E6%A6%9C', 'CC BY-SA', 'Copy of a template of the Chinese Wikipedia: the tables of the four groups, and what parts Sweden and Russia'),
    ('uefa-nations-league-2018-11-20', 'UEFA, Nations League: promoted, relegated, final four', 'https://www.uefa.com/uefanationsleague/news/0253-0d81fbe754ed-8208a1625a0d-1000--nations-league-promoted-relegated-final-four/', NULL, 'News of 20 November 2018: who is promoted and relegated, the place of each team, what is left out among the thirds');

INSERT INTO citation (citation_id) VALUES
    ('nations-league-2018-19-league-b-matches'),
    ('nations-league-2018-19-league-b-table'),
    ('nations-league-2018-19-league-b-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('nations-league-2018-19-league-b-matches', 'international-results-090895f'),
    ('nations-league-2018-19-league-b-table', 'wiki-zh-nations-league-b-2018-19'),
    ('nations-league-2018-19-league-b-rules', 'wiki-zh-nations-league-b-2018-19'),
    ('nations-league-2018-19-league-b-rules', 'uefa-nations-league-2018-11-20');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('uefa-nations-league', 'UEFA Nations League', 'nations-league-2018-19-league-b-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('uefa-nations-league-2018-19', 'uefa-nations-league', '2018-19', 'nations-league-2018-19-league-b-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('nations-league-2018-19-league-b', 'uefa-nations-league-2018-19', 'League B 2018-19', 2, 'nations-league-2018-19-league-b-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('nations-league-2018-19-league-b-group', 3, 1, 'nations-league-2018-19-league-b-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('nations-league-2018-19-league-b-group', 1, 'points', 'nations-league-2018-19-league-b-rules'),
    ('nations-league-2018-19-league-b-group', 2, 'head-to-head points', 'nations-league-2018-19-league-b-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('nations-league-2018-19-league-b-group-1', 'nations-league-2018-19-league-b', 'group 1', 1, 'group stage', 'league', 'nations-league-2018-19-league-b-group', 'nations-league-2018-19-league-b-matches'),
    ('nations-league-2018-19-league-b-group-2', 'nations-league-2018-19-league-b', 'group 2', 2, 'group stage', 'league', 'nations-league-2018-19-league-b-group', 'nations-league-2018-19-league-b-matches'),
    ('nations-league-2018-19-league-b-group-3', 'nations-league-2018-19-league-b', 'group 3', 3, 'group stage', 'league', 'nations-league-2018-19-league-b-group', 'nations-league-2018-19-league-b-matches'),
    ('nations-league-2018-19-league-b-group-4', 'nations-league-2018-19-league-b', 'group 4', 4, 'group stage', 'league', 'nations-league-2018-19-league-b-group', 'nations-league-2018-19-league-b-matches');
