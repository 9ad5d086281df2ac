-- Clubs of two zones meet, but only matches within the zone count in its table.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('all', 'spring', 'all', 1, 'league', 'league', 'usual', NULL, 's'),
    ('north', 'spring', 'north', 2, 'league', 'table', 'usual', NULL, 's'),
    ('south', 'spring', 'south', 3, 'league', 'table', 'usual', NULL, 's');
INSERT INTO table_club (stage_id, club_id, citation_id) VALUES ('north', 'a', 's'), ('north', 'b', 's');
INSERT INTO table_club (stage_id, club_id, citation_id) VALUES ('south', 'c', 's'), ('south', 'd', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, is_among_clubs, citation_id) VALUES ('north', 'all', 'matches', TRUE, 's');
INSERT INTO table_part (stage_id, from_stage_id, part, is_among_clubs, citation_id) VALUES ('south', 'all', 'matches', TRUE, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m4', 'all', 'a', 'b', 1, 0, NULL, NULL, NULL, 's'),
    ('m5', 'all', 'a', 'c', 0, 3, NULL, NULL, NULL, 's'),
    ('m6', 'all', 'c', 'd', 2, 0, NULL, NULL, NULL, 's'),
    ('m7', 'all', 'd', 'b', 1, 1, NULL, NULL, NULL, 's');
