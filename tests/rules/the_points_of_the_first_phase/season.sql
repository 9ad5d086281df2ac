-- Clubs level in the second phase are separated by their points in the first.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, points_unit, head_to_head_waits, citation_id) VALUES ('then', 3, 1, NULL, 1, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('then', 1, 'points', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('then', 2, 'points in another table', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('first', 'spring', 'first', 1, 'league', 'league', 'usual', NULL, 's'),
    ('second', 'spring', 'second', 2, 'league', 'league', 'then', NULL, 's');
INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES ('second', 'first', 'compared', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m143', 'first', 'a', 'b', 1, 0, NULL, NULL, NULL, 's'),
    ('m144', 'first', 'b', 'c', 1, 0, NULL, NULL, NULL, 's'),
    ('m145', 'first', 'a', 'c', 1, 0, NULL, NULL, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m146', 'second', 'c', 'b', 0, 0, NULL, NULL, NULL, 's'),
    ('m147', 'second', 'b', 'a', 0, 0, NULL, NULL, NULL, 's'),
    ('m148', 'second', 'c', 'a', 0, 0, NULL, NULL, NULL, 's');
