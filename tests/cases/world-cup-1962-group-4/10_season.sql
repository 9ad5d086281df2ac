-- World Cup 1962, group 4: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-world-cup-1962', 'openfootball, World Cup 1962', 'https://github.com/openfootball/worldcup/blob/48438a3d796d82d4657a4b169acb7e47d4ded9ef/1962--chile/cup.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('ipfs-wiki-1962', 'World Cup 1962, group 4', 'https://en.wikipedia-on-ipfs.org/wiki/1962_FIFA_World_Cup_Group_4', 'CC BY-SA', 'Article of the English Wikipedia: table with goal ratios');

INSERT INTO citation (citation_id) VALUES
    ('world-cup-1962-group-4-matches'),
    ('world-cup-1962-group-4-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('world-cup-1962-group-4-matches', 'openfootball-world-cup-1962'),
    ('world-cup-1962-group-4-rules', 'ipfs-wiki-1962');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('world-cup', 'World Cup', 'world-cup-1962-group-4-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('world-cup-1962', 'world-cup', '1962', 'world-cup-1962-group-4-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('world-cup-1962', 'world-cup-1962', 'World Cup 1962', 1, 'world-cup-1962-group-4-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('world-cup-1962-group', 2, 1, 'world-cup-1962-group-4-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('world-cup-1962-group', 1, 'points', 'world-cup-1962-group-4-rules'),
    ('world-cup-1962-group', 2, 'goal average', 'world-cup-1962-group-4-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('world-cup-1962-group-4', 'world-cup-1962', 'group 4', 4, 'group stage', 'league', 'world-cup-1962-group', 'world-cup-1962-group-4-matches');
