-- The matches against the last of both groups are left out by every criterion, though cards, known of one of these alone, end their own comparison.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, head_to_head_waits, citation_id) VALUES ('cards', 3, 1, NULL, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, level_clubs, at_place, citation_id) VALUES
    ('cards', 1, 'points', NULL, NULL, 's'),
    ('cards', 2, 'fair play', NULL, NULL, 's'),
    ('cards', 3, 'wins', NULL, NULL, 's'),
    ('cards', 4, 'goal difference', NULL, NULL, 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('ga', 'spring', 'ga', 1, 'league', 'league', 'usual', 's'),
    ('gb', 'spring', 'gb', 2, 'league', 'league', 'usual', 's'),
    ('seconds', 'spring', 'seconds', 3, 'league', 'table', 'cards', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, first_place, last_place, left_out_from_place, citation_id) VALUES
    ('seconds', 'ga', 'place', 2, 2, 3, 's'),
    ('seconds', 'gb', 'place', 2, 2, 3, 's');
INSERT INTO fair_play (stage_id, club_id, penalty_points, citation_id) VALUES ('seconds', 'b', 0, 's'), ('seconds', 'e', 0, 's'), ('seconds', 'c', 1, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1025', 'ga', 'a', 'b', 3, 0, 's'),
    ('m1026', 'ga', 'b', 'c', 5, 0, 's'),
    ('m1027', 'ga', 'a', 'c', 1, 0, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1028', 'gb', 'd', 'e', 2, 0, 's'),
    ('m1029', 'gb', 'e', 'f', 1, 0, 's'),
    ('m1030', 'gb', 'd', 'f', 1, 0, 's');
