-- Two clubs that are level at places two and three played a decider for another title: it is not asked of them.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, points_unit, head_to_head_waits, citation_id) VALUES ('title', 3, 1, NULL, 1, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('title', 1, 'points', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, at_place, citation_id) VALUES ('title', 2, 'play-off', 1, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('title', 3, 'goal difference', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES ('league', 'spring', 'league', 1, 'league', 'league', 'title', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, play_off_for_stage_id, citation_id) VALUES ('decider', 'spring', 'decider', 2, 'league', 'knock-out', 'single', 'league', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m132', 'league', 'a', 'b', 1, 0, NULL, NULL, NULL, 's'),
    ('m133', 'league', 'a', 'c', 1, 0, NULL, NULL, NULL, 's'),
    ('m134', 'league', 'b', 'c', 3, 0, NULL, NULL, NULL, 's'),
    ('m135', 'league', 'c', 'b', 1, 0, NULL, NULL, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m136', 'decider', 'c', 'b', 1, 0, NULL, NULL, NULL, 's');
