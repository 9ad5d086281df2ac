-- Two zones whose clubs also meet clubs of the other: a club's matches all count in the table of its zone.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('north', 'spring', 'north', 1, 'league', 'league', 'usual', NULL, 's'),
    ('south', 'spring', 'south', 2, 'league', 'league', 'usual', NULL, 's');
INSERT INTO table_club (stage_id, club_id, citation_id) VALUES ('north', 'a', 's'), ('north', 'b', 's');
INSERT INTO table_club (stage_id, club_id, citation_id) VALUES ('south', 'c', 's'), ('south', 'd', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES ('north', 'south', 'matches', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES ('south', 'north', 'matches', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m0', 'north', 'a', 'b', 1, 0, NULL, NULL, NULL, 's'),
    ('m1', 'north', 'a', 'c', 0, 3, NULL, NULL, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m2', 'south', 'c', 'd', 2, 0, NULL, NULL, NULL, 's'),
    ('m3', 'south', 'd', 'b', 1, 1, NULL, NULL, NULL, 's');
