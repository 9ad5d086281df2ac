-- The first criterion is the place in another table, in which one of the clubs is not: nothing separates them.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, head_to_head_waits, citation_id) VALUES ('place', 3, 1, NULL, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, level_clubs, at_place, citation_id) VALUES
    ('place', 1, 'table position', NULL, NULL, 's'),
    ('place', 2, 'points', NULL, NULL, 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('first', 'spring', 'first', 1, 'league', 'league', 'usual', 's'),
    ('second', 'spring', 'second', 2, 'league', 'league', 'place', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES
    ('second', 'first', 'compared', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1040', 'first', 'a', 'b', 1, 0, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1041', 'second', 'a', 'c', 0, 0, 's'),
    ('m1042', 'second', 'c', 'b', 0, 0, 's');
