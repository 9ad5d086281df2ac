-- The winners of two groups are level; of the larger group the home goals against the last do not count.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, head_to_head_waits, citation_id) VALUES ('home', 3, 1, NULL, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, level_clubs, at_place, citation_id) VALUES
    ('home', 1, 'points', NULL, NULL, 's'),
    ('home', 2, 'home goals for', NULL, NULL, 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('ga', 'spring', 'ga', 1, 'league', 'league', 'usual', 's'),
    ('gb', 'spring', 'gb', 2, 'league', 'league', 'usual', 's'),
    ('firsts', 'spring', 'firsts', 3, 'league', 'table', 'home', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, first_place, last_place, left_out_from_place, citation_id) VALUES
    ('firsts', 'ga', 'place', 1, 1, 3, 's'),
    ('firsts', 'gb', 'place', 1, 1, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1014', 'ga', 'a', 'b', 1, 0, 's'),
    ('m1015', 'ga', 'a', 'c', 5, 0, 's'),
    ('m1016', 'ga', 'b', 'c', 1, 0, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1017', 'gb', 'd', 'e', 2, 0, 's');
