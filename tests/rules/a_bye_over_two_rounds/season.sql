-- Five seeds re-seeded: the first goes through to the second round and, of three, through that to the final, too. And a
-- bracket in which a slot names the bye of a bye.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('round 1', 'spring', 'round 1', 1, 'cup', 'knock-out', 'seeded', 's'), ('round 2', 'spring', 'round 2', 2, 'cup', 'knock-out', 'seeded', 's'),
    ('final', 'spring', 'final', 3, 'cup', 'knock-out', 'seeded', 's'),
    ('first', 'autumn', 'first', 1, 'cup', 'knock-out', 'bracket', 's'), ('second', 'autumn', 'second', 2, 'cup', 'knock-out', 'bracket', 's'),
    ('third', 'autumn', 'third', 3, 'cup', 'knock-out', 'bracket', 's');
INSERT INTO tournament_club (tournament_id, club_id, seed, citation_id) VALUES
    ('spring', 'a', 1, 's'), ('spring', 'b', 2, 's'), ('spring', 'c', 3, 's'), ('spring', 'd', 4, 's'), ('spring', 'e', 5, 's'),
    ('autumn', 'f', 1, 's'), ('autumn', 'e', 2, 's'), ('autumn', 'd', 3, 's');
INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id) VALUES
    ('round 1', 1, 'seeds', NULL, 5, 1, 5, 's'), ('round 2', 1, 'winners', 'round 1', 3, NULL, NULL, 's'), ('final', 1, 'winners', 'round 2', 2, NULL, NULL, 's');
INSERT INTO bracket_slot (stage_id, tie_number, slot, entrant, from_stage_id, number, citation_id) VALUES
    ('first', 1, 1, 'seed', NULL, 1, 's'), ('first', 2, 1, 'seed', NULL, 3, 's'), ('first', 2, 2, 'seed', NULL, 2, 's'),
    ('second', 1, 1, 'winner', 'first', 1, 's'),
    ('third', 1, 1, 'winner', 'first', 2, 's'), ('third', 1, 2, 'winner', 'second', 1, 's');
INSERT INTO match (match_id, stage_id, tie_number, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'round 1', NULL, 'e', 'b', 1, 0, 's'), ('2', 'round 1', NULL, 'd', 'c', 0, 1, 's'), ('3', 'round 2', NULL, 'e', 'c', 1, 0, 's'),
    ('4', 'first', 2, 'd', 'e', 1, 0, 's');
