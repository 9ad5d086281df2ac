-- Three clubs are level on points, and two of them played off: what the third would have made of it is not known.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES ('play-off', 2, 1, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('play-off', 1, 'points', 's'), ('play-off', 2, 'play-off', 's'), ('play-off', 3, 'goal average', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, play_off_for_stage_id, citation_id) VALUES ('league', 'spring', 'league', 1, 'league', 'league', 'play-off', NULL, NULL, 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, play_off_for_stage_id, citation_id) VALUES ('decider', 'spring', 'decider', 2, 'league', 'knock-out', NULL, 'single', 'league', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'league', 'a', 'b', 5, 0, 's'), ('2', 'league', 'b', 'd', 1, 0, 's'), ('3', 'league', 'd', 'a', 1, 0, 's'),
    ('4', 'league', 'a', 'e', 1, 0, 's'), ('5', 'league', 'b', 'e', 1, 0, 's'), ('6', 'league', 'd', 'e', 1, 0, 's'), ('7', 'decider', 'b', 'd', 2, 1, 's');
