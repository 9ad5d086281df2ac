-- Rounded up, 5 and 6 points both make 3: the one that was not rounded is ahead, whatever its goals.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, points_unit, head_to_head_waits, citation_id) VALUES ('halved', 3, 1, NULL, 1, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('halved', 1, 'points', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('halved', 2, 'rounding', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('halved', 3, 'goal difference', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('first', 'spring', 'first', 1, 'league', 'league', 'usual', NULL, 's'),
    ('upper', 'spring', 'upper', 2, 'league', 'league', 'halved', NULL, 's');
INSERT INTO table_part (stage_id, from_stage_id, part, divisor, rounding, citation_id) VALUES ('upper', 'first', 'points', 2, 'up', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m26', 'first', 'a', 'c', 1, 0, NULL, NULL, NULL, 's'),
    ('m27', 'first', 'a', 'd', 1, 0, NULL, NULL, NULL, 's'),
    ('m28', 'first', 'b', 'c', 9, 0, NULL, NULL, NULL, 's'),
    ('m29', 'first', 'b', 'd', 0, 0, NULL, NULL, NULL, 's'),
    ('m30', 'first', 'b', 'e', 0, 0, NULL, NULL, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m31', 'upper', 'a', 'b', 2, 2, NULL, NULL, NULL, 's');
