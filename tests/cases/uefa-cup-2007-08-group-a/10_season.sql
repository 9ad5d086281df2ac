-- UEFA Cup 2007-08, group A: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('wikipedia-birch-uefa-cup-2007-08', '2007-08 UEFA Cup group stage', 'https://birch.quest/kiwix/content/wikipedia/2007%E2%80%9308_UEFA_Cup_group_stage', NULL, 'Article: criteria, tables and results of the groups'),
    ('yesoccerpost-uefa-cup-2007', 'Yes Soccer Post, the group stage begins', 'https://yesoccerpost.blogspot.com/2007/10/2007-08-uefa-cup-begins-group-stage.html', NULL, 'Two results of group A, with the names of the clubs'),
    ('rules-three-points', 'Three points for a win, by year', 'https://tickerdossier.com/wiki/points-association-football', 'CC BY-SA', 'A copy of an encyclopedia article: the season from which each league gives three points for a win'),
    ('rules-uefa-cup-2007-article', '2007-08 UEFA Cup group stage', 'https://m.wiki-indonesia.club/w/index.php?diff=prev&oldid=16227996&title=Babak_grup_Piala_UEFA_2007%E2%80%932008', 'CC BY-SA', 'A copy of an encyclopedia article with the same criteria'),
    ('rules-uefa-cup-2008-article', '2008-09 UEFA Cup group stage', 'https://en.wiki.x.io/wiki/UEFA_Cup_2008-09_group_stage', 'CC BY-SA', 'A copy of an encyclopedia article that cites paragraph 6.06 of the regulation');

INSERT INTO citation (citation_id) VALUES
    ('uefa-cup-2007-08-group-a-matches'),
    ('uefa-cup-2007-08-group-a-table'),
    ('uefa-cup-2007-08-group-a-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('uefa-cup-2007-08-group-a-matches', 'wikipedia-birch-uefa-cup-2007-08'),
    ('uefa-cup-2007-08-group-a-matches', 'yesoccerpost-uefa-cup-2007'),
    ('uefa-cup-2007-08-group-a-table', 'wikipedia-birch-uefa-cup-2007-08'),
    ('uefa-cup-2007-08-group-a-rules', 'rules-three-points'),
    ('uefa-cup-2007-08-group-a-rules', 'rules-uefa-cup-2007-article'),
    ('uefa-cup-2007-08-group-a-rules', 'rules-uefa-cup-2008-article');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('uefa-cup', 'UEFA Cup', 'uefa-cup-2007-08-group-a-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('uefa-cup-2007-08', 'uefa-cup', '2007-08', 'uefa-cup-2007-08-group-a-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('uefa-cup-2007-08', 'uefa-cup-2007-08', 'UEFA Cup 2007-08', 1, 'uefa-cup-2007-08-group-a-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('uefa-cup-2007-08-group', 3, 1, 'uefa-cup-2007-08-group-a-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, measure, better, citation_id) VALUES
    ('uefa-cup-2007-08-group', 1, 'points', NULL, NULL, 'uefa-cup-2007-08-group-a-rules'),
    ('uefa-cup-2007-08-group', 2, 'goal difference', NULL, NULL, 'uefa-cup-2007-08-group-a-rules'),
    ('uefa-cup-2007-08-group', 3, 'goals for', NULL, NULL, 'uefa-cup-2007-08-group-a-rules'),
    ('uefa-cup-2007-08-group', 4, 'away goals for', NULL, NULL, 'uefa-cup-2007-08-group-a-rules'),
    ('uefa-cup-2007-08-group', 5, 'wins', NULL, NULL, 'uefa-cup-2007-08-group-a-rules'),
    ('uefa-cup-2007-08-group', 6, 'away wins', NULL, NULL, 'uefa-cup-2007-08-group-a-rules'),
    ('uefa-cup-2007-08-group', 7, 'stated figure', 'UEFA coefficient', 'higher', 'uefa-cup-2007-08-group-a-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('uefa-cup-2007-08-group-a', 'uefa-cup-2007-08', 'group A', 1, 'group stage', 'league', 'uefa-cup-2007-08-group', 'uefa-cup-2007-08-group-a-matches');
