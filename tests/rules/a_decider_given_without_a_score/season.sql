-- The decider of two level clubs is given to the visitor, and no score is ruled.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, head_to_head_waits, citation_id) VALUES ('title', 3, 1, NULL, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, level_clubs, at_place, citation_id) VALUES
    ('title', 1, 'points', NULL, NULL, 's'),
    ('title', 2, 'play-off', NULL, NULL, 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('league', 'spring', 'league', 1, 'league', 'league', 'title', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, play_off_for_stage_id, citation_id) VALUES ('decider', 'spring', 'decider', 2, 'league', 'knock-out', 'single', 'league', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1001', 'league', 'a', 'b', 1, 1, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1002', 'decider', 'a', 'b', NULL, NULL, 's');
INSERT INTO match_ruling (match_id, ruling, winner, reason, citation_id) VALUES ('m1002', 'awarded', 'away', 'test', 's');
