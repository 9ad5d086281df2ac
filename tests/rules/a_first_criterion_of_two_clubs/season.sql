-- The first criterion is asked of two clubs alone: of three head-to-head looks at all their matches.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, head_to_head_waits, citation_id) VALUES ('lots', 3, 1, 'never', FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, level_clubs, at_place, citation_id) VALUES
    ('lots', 1, 'drawing of lots', 2, NULL, 's'),
    ('lots', 2, 'head-to-head points', NULL, NULL, 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('league', 'spring', 'league', 1, 'league', 'league', 'lots', 's');
INSERT INTO drawing_of_lots (stage_id, club_id, place, citation_id) VALUES ('league', 'c', 1, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1031', 'league', 'a', 'b', 1, 0, 's'),
    ('m1032', 'league', 'b', 'c', 1, 0, 's'),
    ('m1033', 'league', 'a', 'c', 1, 0, 's');
