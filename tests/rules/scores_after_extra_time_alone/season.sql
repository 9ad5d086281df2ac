-- What a source gives without the score of 90 minutes, or without the kicks of a shoot-out: what is known decides, and
-- what is not is named. Extra time that a golden goal ends is called so.
INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES ('full', 2, 's'), ('once', 1, 's');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, sudden_death, citation_id) VALUES
    ('full', 1, 'aggregate', NULL, 's'), ('full', 2, 'away goals', NULL, 's'), ('full', 3, 'extra time', NULL, 's'), ('full', 4, 'penalties', NULL, 's'),
    ('once', 1, 'aggregate', NULL, 's'), ('once', 2, 'extra time', 'golden goal', 's'), ('once', 3, 'penalties', NULL, 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('round', 'spring', 'round', 1, 'cup', 'knock-out', 'full', 's'), ('final', 'spring', 'final', 2, 'cup', 'knock-out', 'once', 's');
INSERT INTO match (match_id, stage_id, leg, home_club_id, away_club_id, home_goals, away_goals, shoot_out_winner, is_after_extra_time, citation_id) VALUES
    ('ab1', 'round', 1, 'a', 'b', 1, 0, NULL, FALSE, 's'), ('ab2', 'round', 2, 'b', 'a', 2, 0, NULL, TRUE, 's'),
    ('cd1', 'round', 1, 'c', 'd', 1, 0, NULL, FALSE, 's'), ('cd2', 'round', 2, 'd', 'c', 2, 1, 'away', TRUE, 's'),
    ('ef', 'final', 1, 'e', 'f', 2, 1, NULL, TRUE, 's'), ('af', 'final', 1, 'a', 'f', 1, 1, 'home', FALSE, 's');
