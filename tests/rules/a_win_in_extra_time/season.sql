-- Three points for a win, two in extra time, one after a shoot-out, none for losing one.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, points_unit, head_to_head_waits, citation_id) VALUES ('extra', 3, 1, NULL, 1, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('extra', 1, 'points', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('extra', 2, 'goal difference', 's');
INSERT INTO result_points (table_rule_id, result, points, citation_id) VALUES ('extra', 'extra-time win', 2, 's');
INSERT INTO result_points (table_rule_id, result, points, citation_id) VALUES ('extra', 'shoot-out win', 1, 's');
INSERT INTO result_points (table_rule_id, result, points, citation_id) VALUES ('extra', 'shoot-out defeat', 0, 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('league', 'spring', 'league', 1, 'league', 'league', 'extra', NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m98', 'league', 'c', 'a', 1, 0, NULL, NULL, NULL, 's'),
    ('m99', 'league', 'a', 'b', 1, 1, 1, 0, NULL, 's'),
    ('m100', 'league', 'b', 'c', 0, 0, 0, 0, 'home', 's');
