-- Ties that rulings decide: two without a match, one after a first leg that was lost, and the final by a decision.
INSERT INTO tie_rule (tie_rule_id, legs, pairing, citation_id) VALUES ('legs', 2, 'fixed bracket', 's');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES ('legs', 1, 'aggregate', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('round', 'spring', 'round', 1, 'cup', 'knock-out', 'legs', 's'), ('final', 'spring', 'final', 2, 'cup', 'knock-out', 'legs', 's');
INSERT INTO bracket_slot (stage_id, tie_number, slot, entrant, from_stage_id, number, citation_id) VALUES
    ('final', 1, 1, 'winner', 'round', 1, 's'), ('final', 1, 2, 'winner', 'round', 2, 's');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES ('spring', 'final', 's');
INSERT INTO match (match_id, stage_id, leg, tie_number, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('cd1', 'round', 1, 2, 'd', 'c', 0, 3, 's'), ('cd2', 'round', 2, 2, 'c', 'd', NULL, NULL, 's');
INSERT INTO tie_ruling (stage_id, winner_id, loser_id, ruling, tie_number, reason, citation_id) VALUES
    ('round', 'b', 'a', 'walkover', 1, 'Alder did not appear', 's'),
    ('round', 'd', 'c', 'expulsion', 2, 'Cedar was put out', 's'),
    ('round', 'f', 'e', 'withdrawal', 3, 'Elm withdrew', 's'),
    ('final', 'd', 'b', 'decision', NULL, 'the cup was given to Dogwood', 's');
