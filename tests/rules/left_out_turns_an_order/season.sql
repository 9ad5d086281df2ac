-- A runner-up with more points in a larger group is behind once the match against the last is left out.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('ga', 'spring', 'ga', 1, 'league', 'league', 'usual', NULL, 's'),
    ('gb', 'spring', 'gb', 2, 'league', 'league', 'usual', NULL, 's'),
    ('seconds', 'spring', 'seconds', 3, 'league', 'table', 'usual', NULL, 's');
INSERT INTO table_part (stage_id, from_stage_id, part, first_place, last_place, left_out_from_place, citation_id) VALUES ('seconds', 'ga', 'place', 2, 2, 4, 's');
INSERT INTO table_part (stage_id, from_stage_id, part, first_place, last_place, citation_id) VALUES ('seconds', 'gb', 'place', 2, 2, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m84', 'ga', 'a', 'b', 2, 0, NULL, NULL, NULL, 's'),
    ('m85', 'ga', 'a', 'c', 1, 0, NULL, NULL, NULL, 's'),
    ('m86', 'ga', 'a', 'd', 1, 0, NULL, NULL, NULL, 's'),
    ('m87', 'ga', 'b', 'c', 0, 0, NULL, NULL, NULL, 's'),
    ('m88', 'ga', 'b', 'd', 5, 0, NULL, NULL, NULL, 's'),
    ('m89', 'ga', 'c', 'd', 0, 0, NULL, NULL, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m90', 'gb', 'e', 'f', 1, 0, NULL, NULL, NULL, 's'),
    ('m91', 'gb', 'f', 'e', 0, 0, NULL, NULL, NULL, 's');
