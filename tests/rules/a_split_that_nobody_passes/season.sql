-- Four clubs split in two halves; all matches count in one table, in which no club of the lower half passes one of the upper.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, points_unit, head_to_head_waits, citation_id) VALUES ('split', 3, 1, NULL, 1, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('split', 1, 'split', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('split', 2, 'points', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('split', 3, 'goal difference', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('first', 'spring', 'first', 1, 'league', 'league', 'usual', NULL, 's'),
    ('top', 'spring', 'top', 2, 'league', 'league', 'usual', NULL, 's'),
    ('bottom', 'spring', 'bottom', 3, 'league', 'league', 'usual', NULL, 's'),
    ('whole', 'spring', 'whole', 4, 'league', 'table', 'split', NULL, 's');
INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES ('whole', 'first', 'matches', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES ('whole', 'top', 'matches', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES ('whole', 'bottom', 'matches', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, ordinal, citation_id) VALUES ('whole', 'top', 'split', 1, 's');
INSERT INTO table_part (stage_id, from_stage_id, part, ordinal, citation_id) VALUES ('whole', 'bottom', 'split', 2, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m46', 'first', 'a', 'b', 1, 0, NULL, NULL, NULL, 's'),
    ('m47', 'first', 'a', 'c', 1, 0, NULL, NULL, NULL, 's'),
    ('m48', 'first', 'a', 'd', 1, 0, NULL, NULL, NULL, 's'),
    ('m49', 'first', 'b', 'c', 1, 0, NULL, NULL, NULL, 's'),
    ('m50', 'first', 'b', 'd', 1, 0, NULL, NULL, NULL, 's'),
    ('m51', 'first', 'c', 'd', 1, 0, NULL, NULL, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m52', 'top', 'a', 'b', 1, 0, NULL, NULL, NULL, 's'),
    ('m53', 'top', 'b', 'a', 0, 1, NULL, NULL, NULL, 's'),
    ('m54', 'top', 'b', 'a', 0, 0, NULL, NULL, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m55', 'bottom', 'c', 'd', 1, 0, NULL, NULL, NULL, 's'),
    ('m56', 'bottom', 'd', 'c', 0, 1, NULL, NULL, NULL, 's'),
    ('m57', 'bottom', 'd', 'c', 0, 0, NULL, NULL, NULL, 's');
