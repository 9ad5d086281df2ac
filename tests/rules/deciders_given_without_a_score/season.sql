-- Three clubs played for their places; one of them was given a match, another was given against it, and it has no goals: that is a difference of 0.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, head_to_head_waits, citation_id) VALUES ('round', 3, 1, NULL, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, level_clubs, at_place, citation_id) VALUES
    ('round', 1, 'points', NULL, NULL, 's'),
    ('round', 2, 'play-off', NULL, NULL, 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('first', 'spring', 'first', 1, 'league', 'league', 'usual', 's'),
    ('next', 'spring', 'next', 2, 'league', 'table', 'round', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES
    ('next', 'first', 'points', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, play_off_for_stage_id, citation_id) VALUES ('decider', 'spring', 'decider', 3, 'league', 'knock-out', 'single', 'next', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1201', 'first', 'a', 'b', 0, 0, 's'),
    ('m1202', 'first', 'b', 'c', 0, 0, 's'),
    ('m1203', 'first', 'c', 'a', 0, 0, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1204', 'decider', 'a', 'b', 1, 0, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1205', 'decider', 'a', 'c', NULL, NULL, 's');
INSERT INTO match_ruling (match_id, ruling, winner, reason, citation_id) VALUES ('m1205', 'awarded', 'away', 'test', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1206', 'decider', 'b', 'c', NULL, NULL, 's');
INSERT INTO match_ruling (match_id, ruling, winner, reason, citation_id) VALUES ('m1206', 'awarded', 'home', 'test', 's');
