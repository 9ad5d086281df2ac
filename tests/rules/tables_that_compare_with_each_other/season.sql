-- Each of two tables asks for the place in the other, and a third for the place in one of them: no such place is known, and none is waited for.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, head_to_head_waits, citation_id) VALUES ('place', 3, 1, NULL, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, level_clubs, at_place, citation_id) VALUES
    ('place', 1, 'points', NULL, NULL, 's'),
    ('place', 2, 'table position', NULL, NULL, 's'),
    ('place', 3, 'goal difference', NULL, NULL, 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('one', 'spring', 'one', 1, 'league', 'league', 'place', 's'),
    ('two', 'spring', 'two', 2, 'league', 'league', 'place', 's'),
    ('three', 'spring', 'three', 3, 'league', 'league', 'place', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES
    ('one', 'two', 'compared', 's'),
    ('two', 'one', 'compared', 's'),
    ('three', 'one', 'compared', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1043', 'one', 'a', 'b', 0, 0, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1044', 'two', 'a', 'b', 0, 0, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1045', 'three', 'b', 'a', 0, 0, 's');
