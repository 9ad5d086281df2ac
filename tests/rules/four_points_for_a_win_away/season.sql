-- A win away is worth four points, at home three.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, points_unit, head_to_head_waits, citation_id) VALUES ('away', 3, 1, NULL, 1, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('away', 1, 'points', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('away', 2, 'goal difference', 's');
INSERT INTO result_points (table_rule_id, result, points, citation_id) VALUES ('away', 'away win', 4, 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('league', 'spring', 'league', 1, 'league', 'league', 'away', NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m92', 'league', 'a', 'b', 1, 0, NULL, NULL, NULL, 's'),
    ('m93', 'league', 'b', 'c', 1, 2, NULL, NULL, NULL, 's'),
    ('m94', 'league', 'c', 'a', 0, 0, NULL, NULL, NULL, 's');
