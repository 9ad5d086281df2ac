-- The second phase takes points from the first, of which a match is to come, and the third compares with the second: all three are open.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, head_to_head_waits, citation_id) VALUES ('compared', 3, 1, NULL, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, level_clubs, at_place, citation_id) VALUES
    ('compared', 1, 'points', NULL, NULL, 's'),
    ('compared', 2, 'table position', NULL, NULL, 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('first', 'spring', 'first', 1, 'league', 'league', 'usual', 's'),
    ('second', 'spring', 'second', 2, 'league', 'league', 'usual', 's'),
    ('third', 'spring', 'third', 3, 'league', 'league', 'compared', 's'),
    ('apart', 'spring', 'apart', 4, 'league', 'league', 'usual', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES
    ('second', 'first', 'points', 's'),
    ('third', 'second', 'compared', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1009', 'first', 'a', 'b', NULL, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1010', 'second', 'a', 'b', 1, 0, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1011', 'third', 'a', 'b', 0, 0, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1012', 'apart', 'c', 'd', 1, 0, 's');
