-- Places 3 and 4, and 5 and 6, meet; the loser of the first tie meets the winner of the second, in the same stage. The winner
-- of the first tie is seed 3, that of the last seed 4. The numbers of the first two ties are told by their slots.
INSERT INTO tie_rule (tie_rule_id, legs, pairing, second_leg_host, citation_id) VALUES ('legs', 2, 're-seeded', 'better seed', 's');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES ('legs', 1, 'aggregate', 's'), ('legs', 2, 'seed', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('league', 'spring', 'league', 1, 'league', 'league', 'usual', NULL, 's'),
    ('play-in', 'spring', 'play-in', 2, 'cup', 'knock-out', NULL, 'bracket', 's'),
    ('semi-finals', 'spring', 'semi-finals', 3, 'cup', 'knock-out', NULL, 'legs', 's');
INSERT INTO published_standing (stage_id, club_id, position, played, won, drawn, lost, goals_for, goals_against, points, citation_id) VALUES
    ('league', 'a', 1, 5, 5, 0, 0, 9, 0, 15, 's'), ('league', 'b', 2, 5, 4, 0, 1, 8, 1, 12, 's'), ('league', 'c', 3, 5, 3, 0, 2, 7, 2, 9, 's'),
    ('league', 'd', 4, 5, 2, 0, 3, 2, 7, 6, 's'), ('league', 'e', 5, 5, 1, 0, 4, 1, 8, 3, 's'), ('league', 'f', 6, 5, 0, 0, 5, 0, 9, 0, 's');
INSERT INTO seeding_rule (tournament_id, from_stage_id, qualifiers, citation_id) VALUES ('spring', 'league', 2, 's');
INSERT INTO seed_slot (tournament_id, seed, entrant, from_stage_id, number, citation_id) VALUES
    ('spring', 3, 'winner', 'play-in', 1, 's'), ('spring', 4, 'winner', 'play-in', 3, 's');
INSERT INTO bracket_slot (stage_id, tie_number, slot, entrant, from_stage_id, number, citation_id) VALUES
    ('play-in', 1, 1, 'table place', 'league', 3, 's'), ('play-in', 1, 2, 'table place', 'league', 4, 's'),
    ('play-in', 2, 1, 'table place', 'league', 5, 's'), ('play-in', 2, 2, 'table place', 'league', 6, 's'),
    ('play-in', 3, 1, 'loser', 'play-in', 1, 's'), ('play-in', 3, 2, 'winner', 'play-in', 2, 's');
INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id) VALUES
    ('semi-finals', 1, 'seeds', NULL, 4, 1, 4, 's');
INSERT INTO match (match_id, stage_id, tie_number, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'play-in', NULL, 'c', 'd', 0, 1, 's'), ('2', 'play-in', NULL, 'e', 'f', 0, 2, 's'), ('3', 'play-in', 3, 'c', 'f', 2, 0, 's');
