-- World Cup 2018, European qualifying: the runners-up of nine groups: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('martj42-results-65d212a', 'M. Jürisoo, international results', 'https://github.com/martj42/international_results/blob/65d212aac5deec5157071dcf6e9b05fce0223c84/results.csv', 'CC0-1.0', 'Results of national teams since 1872'),
    ('uefa-play-off-places-2017', 'UEFA, World Cup play-off places confirmed', 'http://www.uefa.com/european-qualifiers/news/newsid=2506867.html', NULL, 'Ranking of the second-placed teams, and how they are ranked'),
    ('simple-wiki-qualifying-2018', '2018 FIFA World Cup qualification (UEFA)', 'https://simple.wikipedia.org/wiki/2018_FIFA_World_Cup_qualification_%E2%80%93_UEFA_Second_Round', 'CC BY-SA', 'Article of the Simple English Wikipedia: tables of the groups');

INSERT INTO citation (citation_id) VALUES
    ('world-cup-2018-qualifying-europe-matches'),
    ('world-cup-2018-qualifying-europe-table'),
    ('world-cup-2018-qualifying-europe-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('world-cup-2018-qualifying-europe-matches', 'martj42-results-65d212a'),
    ('world-cup-2018-qualifying-europe-table', 'uefa-play-off-places-2017'),
    ('world-cup-2018-qualifying-europe-table', 'simple-wiki-qualifying-2018'),
    ('world-cup-2018-qualifying-europe-rules', 'uefa-play-off-places-2017');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('world-cup-qualifying-europe', 'World Cup qualifying, Europe', 'world-cup-2018-qualifying-europe-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('world-cup-qualifying-europe-2018', 'world-cup-qualifying-europe', '2016-17', 'world-cup-2018-qualifying-europe-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('world-cup-qualifying-europe-2018', 'world-cup-qualifying-europe-2018', 'World Cup 2018 qualifying, Europe', 1, 'world-cup-2018-qualifying-europe-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('world-cup-qualifying-europe-2018-group', 3, 1, 'world-cup-2018-qualifying-europe-rules'),
    ('world-cup-qualifying-europe-2018-runners-up', 3, 1, 'world-cup-2018-qualifying-europe-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('world-cup-qualifying-europe-2018-group', 1, 'points', 'world-cup-2018-qualifying-europe-rules'),
    ('world-cup-qualifying-europe-2018-group', 2, 'goal difference', 'world-cup-2018-qualifying-europe-rules'),
    ('world-cup-qualifying-europe-2018-group', 3, 'goals for', 'world-cup-2018-qualifying-europe-rules'),
    ('world-cup-qualifying-europe-2018-runners-up', 1, 'points', 'world-cup-2018-qualifying-europe-rules'),
    ('world-cup-qualifying-europe-2018-runners-up', 2, 'goal difference', 'world-cup-2018-qualifying-europe-rules'),
    ('world-cup-qualifying-europe-2018-runners-up', 3, 'goals for', 'world-cup-2018-qualifying-europe-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('world-cup-qualifying-europe-2018-group-a', 'world-cup-qualifying-europe-2018', 'group A', 1, 'groups', 'league', 'world-cup-qualifying-europe-2018-group', 'world-cup-2018-qualifying-europe-matches'),
    ('world-cup-qualifying-europe-2018-group-b', 'world-cup-qualifying-europe-2018', 'group B', 2, 'groups', 'league', 'world-cup-qualifying-europe-2018-group', 'world-cup-2018-qualifying-europe-matches'),
    ('world-cup-qualifying-europe-2018-group-c', 'world-cup-qualifying-europe-2018', 'group C', 3, 'groups', 'league', 'world-cup-qualifying-europe-2018-group', 'world-cup-2018-qualifying-europe-matches'),
    ('world-cup-qualifying-europe-2018-group-d', 'world-cup-qualifying-europe-2018', 'group D', 4, 'groups', 'league', 'world-cup-qualifying-europe-2018-group', 'world-cup-2018-qualifying-europe-matches'),
    ('world-cup-qualifying-europe-2018-group-e', 'world-cup-qualifying-europe-2018', 'group E', 5, 'groups', 'league', 'world-cup-qualifying-europe-2018-group', 'world-cup-2018-qualifying-europe-matches'),
    ('world-cup-qualifying-europe-2018-group-f', 'world-cup-qualifying-europe-2018', 'group F', 6, 'groups', 'league', 'world-cup-qualifying-europe-2018-group', 'world-cup-2018-qualifying-europe-matches'),
    ('world-cup-qualifying-europe-2018-group-g', 'world-cup-qualifying-europe-2018', 'group G', 7, 'groups', 'league', 'world-cup-qualifying-europe-2018-group', 'world-cup-2018-qualifying-europe-matches'),
    ('world-cup-qualifying-europe-2018-group-h', 'world-cup-qualifying-europe-2018', 'group H', 8, 'groups', 'league', 'world-cup-qualifying-europe-2018-group', 'world-cup-2018-qualifying-europe-matches'),
    ('world-cup-qualifying-europe-2018-group-i', 'world-cup-qualifying-europe-2018', 'group I', 9, 'groups', 'league', 'world-cup-qualifying-europe-2018-group', 'world-cup-2018-qualifying-europe-matches'),
    ('world-cup-qualifying-europe-2018-runners-up', 'world-cup-qualifying-europe-2018', 'runners-up', 10, 'groups', 'table', 'world-cup-qualifying-europe-2018-runners-up', 'world-cup-2018-qualifying-europe-matches');

INSERT INTO table_part (stage_id, from_stage_id, part, label, first_place, last_place, left_out_from_place, citation_id) VALUES
    ('world-cup-qualifying-europe-2018-runners-up', 'world-cup-qualifying-europe-2018-group-a', 'place', 'A', 2, 2, 6, 'world-cup-2018-qualifying-europe-rules'),
    ('world-cup-qualifying-europe-2018-runners-up', 'world-cup-qualifying-europe-2018-group-b', 'place', 'B', 2, 2, 6, 'world-cup-2018-qualifying-europe-rules'),
    ('world-cup-qualifying-europe-2018-runners-up', 'world-cup-qualifying-europe-2018-group-c', 'place', 'C', 2, 2, 6, 'world-cup-2018-qualifying-europe-rules'),
    ('world-cup-qualifying-europe-2018-runners-up', 'world-cup-qualifying-europe-2018-group-d', 'place', 'D', 2, 2, 6, 'world-cup-2018-qualifying-europe-rules'),
    ('world-cup-qualifying-europe-2018-runners-up', 'world-cup-qualifying-europe-2018-group-e', 'place', 'E', 2, 2, 6, 'world-cup-2018-qualifying-europe-rules'),
    ('world-cup-qualifying-europe-2018-runners-up', 'world-cup-qualifying-europe-2018-group-f', 'place', 'F', 2, 2, 6, 'world-cup-2018-qualifying-europe-rules'),
    ('world-cup-qualifying-europe-2018-runners-up', 'world-cup-qualifying-europe-2018-group-g', 'place', 'G', 2, 2, 6, 'world-cup-2018-qualifying-europe-rules'),
    ('world-cup-qualifying-europe-2018-runners-up', 'world-cup-qualifying-europe-2018-group-h', 'place', 'H', 2, 2, 6, 'world-cup-2018-qualifying-europe-rules'),
    ('world-cup-qualifying-europe-2018-runners-up', 'world-cup-qualifying-europe-2018-group-i', 'place', 'I', 2, 2, 6, 'world-cup-2018-qualifying-europe-rules');
