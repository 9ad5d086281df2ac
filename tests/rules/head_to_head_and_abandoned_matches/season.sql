-- Head-to-head waits for a match that is postponed, whatever score it has, and not for one that was abandoned.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, head_to_head_waits, citation_id) VALUES ('waits', 3, 1, 'block', TRUE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, level_clubs, at_place, citation_id) VALUES
    ('waits', 1, 'points', NULL, NULL, 's'),
    ('waits', 2, 'head-to-head points', NULL, NULL, 's'),
    ('waits', 3, 'goal difference', NULL, NULL, 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('over', 'spring', 'over', 1, 'league', 'league', 'waits', 's'),
    ('later', 'spring', 'later', 2, 'league', 'league', 'waits', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1034', 'over', 'a', 'b', 1, 0, 's'),
    ('m1035', 'over', 'b', 'c', 9, 0, 's'),
    ('m1036', 'over', 'b', 'a', NULL, NULL, 's');
INSERT INTO match_ruling (match_id, ruling, reason, citation_id) VALUES ('m1036', 'abandoned', 'test', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1037', 'later', 'a', 'b', 1, 0, 's'),
    ('m1038', 'later', 'b', 'c', 9, 0, 's'),
    ('m1039', 'later', 'b', 'a', 5, 0, 's');
INSERT INTO match_ruling (match_id, ruling, reason, citation_id) VALUES ('m1039', 'postponed', 'test', 's');
