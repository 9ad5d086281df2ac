-- Two clubs that meet last and are level on everything have a shoot-out for the place.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, points_unit, head_to_head_waits, citation_id) VALUES ('last', 3, 1, NULL, 1, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('last', 1, 'points', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('last', 2, 'goal difference', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, level_clubs, citation_id) VALUES ('last', 3, 'head-to-head shoot-out', 2, 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('league', 'spring', 'league', 1, 'league', 'league', 'last', NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m167', 'league', 'a', 'c', 1, 0, NULL, NULL, NULL, 's'),
    ('m168', 'league', 'b', 'c', 1, 0, NULL, NULL, NULL, 's'),
    ('m169', 'league', 'a', 'b', 1, 1, NULL, NULL, 'away', 's');
