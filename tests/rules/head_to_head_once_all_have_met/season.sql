-- Head-to-head waits until the level clubs have met twice; until then goals decide, afterwards it does.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, points_unit, head_to_head_waits, citation_id) VALUES ('waits', 3, 1, 'block', 1, TRUE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('waits', 1, 'points', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('waits', 2, 'head-to-head points', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('waits', 3, 'goal difference', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('early', 'spring', 'early', 1, 'league', 'league', 'waits', NULL, 's'),
    ('late', 'spring', 'late', 2, 'league', 'league', 'waits', NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m116', 'early', 'a', 'b', 1, 0, NULL, NULL, NULL, 's'),
    ('m117', 'early', 'b', 'a', NULL, NULL, NULL, NULL, NULL, 's'),
    ('m118', 'early', 'a', 'c', 0, 3, NULL, NULL, NULL, 's'),
    ('m119', 'early', 'b', 'c', 9, 0, NULL, NULL, NULL, 's'),
    ('m120', 'early', 'c', 'a', NULL, NULL, NULL, NULL, NULL, 's'),
    ('m121', 'early', 'c', 'b', NULL, NULL, NULL, NULL, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m122', 'late', 'a', 'b', 1, 0, NULL, NULL, NULL, 's'),
    ('m123', 'late', 'b', 'a', 0, 0, NULL, NULL, NULL, 's'),
    ('m124', 'late', 'a', 'c', 0, 3, NULL, NULL, NULL, 's'),
    ('m125', 'late', 'b', 'c', 9, 0, NULL, NULL, NULL, 's');
