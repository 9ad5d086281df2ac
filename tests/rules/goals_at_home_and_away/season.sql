-- Level clubs are separated by the difference away, then at home, then by goals at home.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, points_unit, head_to_head_waits, citation_id) VALUES ('ground', 3, 1, NULL, 1, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('ground', 1, 'points', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('ground', 2, 'away goal difference', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('ground', 3, 'home goal difference', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('ground', 4, 'home goals for', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('league', 'spring', 'league', 1, 'league', 'league', 'ground', NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m161', 'league', 'a', 'b', 3, 1, NULL, NULL, NULL, 's'),
    ('m162', 'league', 'b', 'c', 1, 0, NULL, NULL, NULL, 's'),
    ('m163', 'league', 'c', 'a', 1, 0, NULL, NULL, NULL, 's'),
    ('m164', 'league', 'd', 'a', 0, 1, NULL, NULL, NULL, 's'),
    ('m165', 'league', 'd', 'b', 0, 1, NULL, NULL, NULL, 's'),
    ('m166', 'league', 'd', 'c', 0, 1, NULL, NULL, NULL, 's');
