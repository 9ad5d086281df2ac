-- Korea: the K League before and after goals went before goal difference.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rules-korea-2016-donga', 'Donga Ilbo, the order of the K League', 'https://donga.com/news/Sports/article/all/20160119/75986852/4', NULL, 'News of January 2016: the criteria until then and from then on');

INSERT INTO citation (citation_id) VALUES
    ('k-league-2015'),
    ('k-league-2016');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('k-league-2015', 'rules-korea-2016-donga'),
    ('k-league-2015', 'rules-three-points'),
    ('k-league-2016', 'rules-korea-2016-donga'),
    ('k-league-2016', 'rules-three-points');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('k-league-2015', 3, 1, 'k-league-2015'),
    ('k-league-2016', 3, 1, 'k-league-2016');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('k-league-2015', 1, 'points', 'k-league-2015'),
    ('k-league-2015', 2, 'goal difference', 'k-league-2015'),
    ('k-league-2015', 3, 'goals for', 'k-league-2015'),
    ('k-league-2015', 4, 'wins', 'k-league-2015'),
    ('k-league-2016', 1, 'points', 'k-league-2016'),
    ('k-league-2016', 2, 'goals for', 'k-league-2016'),
    ('k-league-2016', 3, 'goal difference', 'k-league-2016'),
    ('k-league-2016', 4, 'wins', 'k-league-2016');

INSERT INTO rule_set (rule_set_id, competition, first_season, last_season, note, citation_id) VALUES
    ('k-league-2015', 'K League', NULL, '2015', 'The first season under it was not read. The matches between the clubs, cards and lots come next; how the first are counted was not read', 'k-league-2015'),
    ('k-league-2016', 'K League', '2016', NULL, 'The matches between the clubs, cards and lots come next; how the first are counted was not read', 'k-league-2016');
INSERT INTO rule_set_stage (rule_set_id, ordinal, name, table_rule_id, tie_rule_id, citation_id) VALUES
    ('k-league-2015', 1, 'league', 'k-league-2015', NULL, 'k-league-2015'),
    ('k-league-2016', 1, 'league', 'k-league-2016', NULL, 'k-league-2016');
