-- Matches of a fixed bracket that do not say which tie they are: seeds and places tell it of the first round.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('semi', 'spring', 'semi-finals', 1, 'cup', 'knock-out', 'bracket', 's'), ('final', 'spring', 'final', 2, 'cup', 'knock-out', 'bracket', 's'),
    ('after', 'autumn', 'after', 1, 'cup', 'knock-out', 'bracket', 's');
INSERT INTO tournament_club (tournament_id, club_id, seed, citation_id) VALUES ('spring', 'a', 1, 's'), ('spring', 'b', 2, 's'), ('spring', 'c', 3, 's'), ('spring', 'd', 4, 's');
INSERT INTO bracket_slot (stage_id, tie_number, slot, entrant, from_stage_id, number, citation_id) VALUES
    ('semi', 1, 1, 'seed', NULL, 1, 's'), ('semi', 1, 2, 'seed', NULL, 4, 's'), ('semi', 2, 1, 'seed', NULL, 2, 's'), ('semi', 2, 2, 'seed', NULL, 3, 's'),
    ('final', 1, 1, 'winner', 'semi', 2, 's'), ('final', 1, 2, 'winner', 'semi', 1, 's'),
    ('after', 1, 1, 'loser', 'final', 1, 's'), ('after', 1, 2, 'winner', 'final', 1, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'semi', 'c', 'b', 1, 0, 's'), ('2', 'semi', 'd', 'a', 0, 1, 's'), ('3', 'final', 'c', 'a', 2, 0, 's');
-- two ties that nothing tells apart, and the one that their winners play
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('cross', 'spring', 'cross', 3, 'cup', 'knock-out', 'bracket', 's'), ('end', 'spring', 'end', 4, 'cup', 'knock-out', 'bracket', 's');
INSERT INTO bracket_slot (stage_id, tie_number, slot, entrant, from_stage_id, number, citation_id) VALUES
    ('cross', 1, 1, 'winner', 'semi', 1, 's'), ('cross', 1, 2, 'loser', 'semi', 2, 's'), ('cross', 2, 1, 'loser', 'semi', 1, 's'), ('cross', 2, 2, 'winner', 'semi', 2, 's'),
    ('end', 1, 1, 'winner', 'cross', 1, 's'), ('end', 1, 2, 'winner', 'cross', 2, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('4', 'cross', 'a', 'b', 1, 0, 's'), ('5', 'cross', 'd', 'c', 0, 1, 's');
