-- All five clubs are level; the two that played for the title come first, the others follow by goal difference.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, points_unit, head_to_head_waits, citation_id) VALUES ('title', 3, 1, NULL, 1, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('title', 1, 'points', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, at_place, is_for_best_two, citation_id) VALUES ('title', 2, 'play-off', 1, TRUE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('title', 3, 'goal difference', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES ('league', 'spring', 'league', 1, 'league', 'league', 'title', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, play_off_for_stage_id, citation_id) VALUES ('decider', 'spring', 'decider', 2, 'league', 'knock-out', 'single', 'league', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m126', 'league', 'a', 'b', 1, 0, NULL, NULL, NULL, 's'),
    ('m127', 'league', 'b', 'c', 1, 0, NULL, NULL, NULL, 's'),
    ('m128', 'league', 'c', 'a', 5, 0, NULL, NULL, NULL, 's'),
    ('m129', 'league', 'd', 'e', 1, 0, NULL, NULL, NULL, 's'),
    ('m130', 'league', 'e', 'd', 2, 0, NULL, NULL, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m131', 'decider', 'a', 'b', 0, 1, NULL, NULL, NULL, 's');
