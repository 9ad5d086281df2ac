-- Two level clubs: head-to-head decides before cards.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, points_unit, head_to_head_waits, citation_id) VALUES ('two', 3, 1, NULL, 1, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('two', 1, 'points', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, level_clubs, citation_id) VALUES ('two', 2, 'head-to-head points', 2, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('two', 3, 'fair play', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('league', 'spring', 'league', 1, 'league', 'league', 'two', NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m110', 'league', 'a', 'b', 1, 0, NULL, NULL, NULL, 's'),
    ('m111', 'league', 'b', 'c', 1, 0, NULL, NULL, NULL, 's'),
    ('m112', 'league', 'c', 'a', 0, 1, NULL, NULL, NULL, 's');
INSERT INTO fair_play (stage_id, club_id, penalty_points, citation_id) VALUES ('league', 'a', 9, 's'), ('league', 'b', 5, 's'), ('league', 'c', 1, 's'), ('league', 'd', 0, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m113', 'league', 'd', 'b', 1, 0, NULL, NULL, NULL, 's'),
    ('m114', 'league', 'd', 'a', 2, 0, NULL, NULL, NULL, 's'),
    ('m115', 'league', 'd', 'c', 0, 1, NULL, NULL, NULL, 's');
