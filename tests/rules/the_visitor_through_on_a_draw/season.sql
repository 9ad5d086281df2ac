-- On a draw the visitor of the last leg goes through; on neutral ground nobody is one.
INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES ('visitor', 1, 's');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES ('visitor', 1, 'aggregate', 's'), ('visitor', 2, 'away club', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('round', 'spring', 'round', 1, 'cup', 'knock-out', 'visitor', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, is_neutral, citation_id) VALUES
    ('ab', 'round', 'a', 'b', 1, 1, FALSE, 's'), ('cd', 'round', 'c', 'd', 2, 1, FALSE, 's'), ('ef', 'round', 'e', 'f', 0, 0, TRUE, 's');
