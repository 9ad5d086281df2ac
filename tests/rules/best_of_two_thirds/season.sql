-- The thirds of two groups are ranked; the table has them alone.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('ga', 'spring', 'ga', 1, 'league', 'league', 'usual', NULL, 's'),
    ('gb', 'spring', 'gb', 2, 'league', 'league', 'usual', NULL, 's'),
    ('thirds', 'spring', 'thirds', 3, 'league', 'table', 'usual', NULL, 's');
INSERT INTO table_part (stage_id, from_stage_id, part, first_place, last_place, label, citation_id) VALUES ('thirds', 'ga', 'place', 3, 3, 'A', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, first_place, last_place, label, citation_id) VALUES ('thirds', 'gb', 'place', 3, 3, 'B', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m64', 'ga', 'a', 'b', 2, 0, NULL, NULL, NULL, 's'),
    ('m65', 'ga', 'b', 'c', 1, 0, NULL, NULL, NULL, 's'),
    ('m66', 'ga', 'a', 'c', 1, 0, NULL, NULL, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m67', 'gb', 'd', 'e', 2, 0, NULL, NULL, NULL, 's'),
    ('m68', 'gb', 'e', 'f', 1, 0, NULL, NULL, NULL, 's'),
    ('m69', 'gb', 'd', 'f', 5, 0, NULL, NULL, NULL, 's');
