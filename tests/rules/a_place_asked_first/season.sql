-- The place in a table comes first, and then the goal difference; the reasons show both, and wait for no table that is known.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, head_to_head_waits, citation_id) VALUES ('place', 3, 1, 'never', FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, level_clubs, at_place, citation_id) VALUES
    ('place', 1, 'table position', NULL, NULL, 's'),
    ('place', 2, 'head-to-head points', NULL, NULL, 's'),
    ('place', 3, 'goal difference', NULL, NULL, 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('first', 'spring', 'first', 1, 'league', 'league', 'usual', 's'),
    ('second', 'spring', 'second', 2, 'league', 'league', 'place', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES
    ('second', 'first', 'compared', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1046', 'first', 'a', 'b', 1, 0, 's'),
    ('m1047', 'first', 'c', 'd', 1, 0, 's'),
    ('m1048', 'first', 'a', 'c', 0, 0, 's'),
    ('m1049', 'first', 'b', 'd', 0, 0, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1050', 'second', 'a', 'b', 1, 0, 's'),
    ('m1051', 'second', 'b', 'c', 1, 0, 's'),
    ('m1052', 'second', 'c', 'a', 0, 0, 's'),
    ('m1053', 'second', 'b', 'd', 3, 0, 's');
