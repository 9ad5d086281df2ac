-- Two wins end the tie, of which a shoot-out after a draw is one: the third match of the first tie is listed and not waited
-- for, the second tie needs all three, in the third one win is known by the winner of its shoot-out alone, the fourth goes on.
INSERT INTO tie_rule (tie_rule_id, legs, wins_needed, citation_id) VALUES ('three', 3, 2, 's');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES ('three', 1, 'wins', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('round', 'spring', 'round', 1, 'cup', 'knock-out', 'three', 's');
INSERT INTO match (match_id, stage_id, leg, home_club_id, away_club_id, home_goals, away_goals, home_shoot_out_goals, away_shoot_out_goals, shoot_out_winner, citation_id) VALUES
    ('ab1', 'round', 1, 'a', 'b', 2, 0, NULL, NULL, NULL, 's'),
    ('ab2', 'round', 2, 'b', 'a', 3, 3, 4, 5, NULL, 's'),
    ('ab3', 'round', 3, 'a', 'b', NULL, NULL, NULL, NULL, NULL, 's'),
    ('cd1', 'round', 1, 'c', 'd', 0, 0, 4, 3, NULL, 's'),
    ('cd2', 'round', 2, 'd', 'c', 5, 0, NULL, NULL, NULL, 's'),
    ('cd3', 'round', 3, 'c', 'd', 1, 0, NULL, NULL, NULL, 's'),
    ('ef1', 'round', 1, 'e', 'f', 1, 1, NULL, NULL, 'away', 's'),
    ('ef2', 'round', 2, 'f', 'e', 1, 0, NULL, NULL, NULL, 's'),
    ('ac1', 'round', 1, 'a', 'c', 1, 0, NULL, NULL, NULL, 's'),
    ('ac2', 'round', 2, 'c', 'a', 1, 0, NULL, NULL, NULL, 's');
