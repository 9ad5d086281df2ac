-- Lots are drawn for the line below the first of the seconds: that place is one of their own ranking, not of all clubs.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, head_to_head_waits, citation_id) VALUES ('line', 3, 1, NULL, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, level_clubs, at_place, citation_id) VALUES
    ('line', 1, 'points', NULL, NULL, 's'),
    ('line', 2, 'drawing of lots', NULL, 1, 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('ga', 'spring', 'ga', 1, 'league', 'league', 'usual', 's'),
    ('gb', 'spring', 'gb', 2, 'league', 'league', 'usual', 's'),
    ('gc', 'spring', 'gc', 3, 'league', 'league', 'usual', 's'),
    ('seconds', 'spring', 'seconds', 4, 'league', 'table', 'line', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, first_place, last_place, citation_id) VALUES
    ('seconds', 'ga', 'place', 2, 2, 's'),
    ('seconds', 'gb', 'place', 2, 2, 's'),
    ('seconds', 'gc', 'place', 2, 2, 's');
INSERT INTO drawing_of_lots (stage_id, club_id, place, citation_id) VALUES ('seconds', 'b', 3, 's'), ('seconds', 'd', 1, 's'), ('seconds', 'f', 2, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1022', 'ga', 'a', 'b', 1, 0, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1023', 'gb', 'c', 'd', 1, 0, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1024', 'gc', 'e', 'f', 1, 0, 's');
