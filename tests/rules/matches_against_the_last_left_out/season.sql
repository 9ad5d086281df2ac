-- Runners-up of a group of four and one of two are ranked, the match against the last of the larger left out: its points, too,
-- are counted in the units of the table that leaves it out.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, points_unit, citation_id) VALUES ('in halves', 3, 1, 2, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('in halves', 1, 'points', 's'), ('in halves', 2, 'goal difference', 's'), ('in halves', 3, 'goals for', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('ga', 'spring', 'ga', 1, 'league', 'league', 'usual', NULL, 's'),
    ('gb', 'spring', 'gb', 2, 'league', 'league', 'usual', NULL, 's'),
    ('seconds', 'spring', 'seconds', 3, 'league', 'table', 'in halves', NULL, 's');
INSERT INTO table_part (stage_id, from_stage_id, part, first_place, last_place, left_out_from_place, citation_id) VALUES ('seconds', 'ga', 'place', 2, 2, 4, 's');
INSERT INTO table_part (stage_id, from_stage_id, part, first_place, last_place, citation_id) VALUES ('seconds', 'gb', 'place', 2, 2, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m76', 'ga', 'a', 'b', 2, 0, NULL, NULL, NULL, 's'),
    ('m77', 'ga', 'a', 'c', 1, 0, NULL, NULL, NULL, 's'),
    ('m78', 'ga', 'a', 'd', 1, 0, NULL, NULL, NULL, 's'),
    ('m79', 'ga', 'b', 'c', 1, 0, NULL, NULL, NULL, 's'),
    ('m80', 'ga', 'b', 'd', 5, 0, NULL, NULL, NULL, 's'),
    ('m81', 'ga', 'c', 'd', 1, 0, NULL, NULL, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m82', 'gb', 'e', 'f', 1, 0, NULL, NULL, NULL, 's'),
    ('m83', 'gb', 'f', 'e', 1, 1, NULL, NULL, NULL, 's');
