-- Half of the points of the first phase, rounded up; who gained a half comes after who did not.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, points_unit, head_to_head_waits, citation_id) VALUES ('halved', 3, 1, NULL, 1, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('halved', 1, 'points', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('halved', 2, 'rounding', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('halved', 3, 'goal difference', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('first', 'spring', 'first', 1, 'league', 'league', 'usual', NULL, 's'),
    ('upper', 'spring', 'upper', 2, 'league', 'league', 'halved', NULL, 's'),
    ('lower', 'spring', 'lower', 3, 'league', 'league', 'halved', NULL, 's');
INSERT INTO table_part (stage_id, from_stage_id, part, divisor, rounding, citation_id) VALUES ('upper', 'first', 'points', 2, 'up', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, divisor, rounding, citation_id) VALUES ('lower', 'first', 'points', 2, 'up', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m18', 'first', 'a', 'b', 1, 0, NULL, NULL, NULL, 's'),
    ('m19', 'first', 'c', 'a', 0, 1, NULL, NULL, NULL, 's'),
    ('m20', 'first', 'a', 'd', 2, 2, NULL, NULL, NULL, 's'),
    ('m21', 'first', 'b', 'c', 2, 0, NULL, NULL, NULL, 's'),
    ('m22', 'first', 'b', 'd', 1, 0, NULL, NULL, NULL, 's'),
    ('m23', 'first', 'c', 'd', 1, 0, NULL, NULL, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m24', 'upper', 'a', 'b', 0, 1, NULL, NULL, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m25', 'lower', 'c', 'd', 0, 0, NULL, NULL, NULL, 's');
