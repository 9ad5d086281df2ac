-- Level clubs are separated by the points, the goal difference and the goals of the opponents that they met.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, points_unit, head_to_head_waits, citation_id) VALUES ('met', 3, 1, NULL, 1, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('met', 1, 'points', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('met', 2, 'points of opponents', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('met', 3, 'goal difference of opponents', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('met', 4, 'goals of opponents', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('league', 'spring', 'league', 1, 'league', 'league', 'met', NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m157', 'league', 'a', 'c', 1, 0, NULL, NULL, NULL, 's'),
    ('m158', 'league', 'b', 'd', 1, 0, NULL, NULL, NULL, 's'),
    ('m159', 'league', 'c', 'e', 2, 0, NULL, NULL, NULL, 's'),
    ('m160', 'league', 'd', 'f', 0, 4, NULL, NULL, NULL, 's');
