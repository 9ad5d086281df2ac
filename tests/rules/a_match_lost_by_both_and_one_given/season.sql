-- A match that both clubs lose, and one given to the visitor without a score.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('league', 'spring', 'league', 1, 'league', 'league', 'usual', NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m101', 'league', 'a', 'b', NULL, NULL, NULL, NULL, NULL, 's'),
    ('m102', 'league', 'b', 'c', NULL, NULL, NULL, NULL, NULL, 's'),
    ('m103', 'league', 'c', 'a', 2, 0, NULL, NULL, NULL, 's');
INSERT INTO match_ruling (match_id, ruling, winner, reason, citation_id) VALUES ('m101', 'awarded', 'neither', 'test', 's'), ('m102', 'awarded', 'away', 'test', 's');
