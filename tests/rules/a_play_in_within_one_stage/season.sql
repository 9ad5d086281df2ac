-- Places 7 and 8, and 9 and 10, meet; the loser of the first tie meets the winner of the second, in the same stage. The winner
-- of the first tie is seed 7, that of the last seed 8. The numbers of the first two ties are told by their slots.
INSERT INTO club (club_id, name, citation_id) VALUES ('g', 'Gorse', 's'), ('h', 'Hazel', 's'), ('i', 'Ivy', 's'), ('j', 'Juniper', 's');
INSERT INTO tie_rule (tie_rule_id, legs, pairing, second_leg_host, citation_id) VALUES ('legs', 2, 're-seeded', 'better seed', 's');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES ('legs', 1, 'aggregate', 's'), ('legs', 2, 'seed', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('league', 'spring', 'league', 1, 'league', 'league', 'usual', NULL, 's'),
    ('play-in', 'spring', 'play-in', 2, 'cup', 'knock-out', NULL, 'bracket', 's'),
    ('quarter-finals', 'spring', 'quarter-finals', 3, 'cup', 'knock-out', NULL, 'legs', 's');
INSERT INTO published_standing (stage_id, club_id, position, played, won, drawn, lost, goals_for, goals_against, points, citation_id) VALUES
    ('league', 'a', 1, 9, 9, 0, 0, 20, 0, 27, 's'), ('league', 'b', 2, 9, 8, 0, 1, 19, 1, 24, 's'), ('league', 'c', 3, 9, 7, 0, 2, 18, 2, 21, 's'),
    ('league', 'd', 4, 9, 6, 0, 3, 17, 3, 18, 's'), ('league', 'e', 5, 9, 5, 0, 4, 16, 4, 15, 's'), ('league', 'f', 6, 9, 4, 0, 5, 4, 16, 12, 's'),
    ('league', 'g', 7, 9, 3, 0, 6, 3, 17, 9, 's'), ('league', 'h', 8, 9, 2, 0, 7, 2, 18, 6, 's'), ('league', 'i', 9, 9, 1, 0, 8, 1, 19, 3, 's'),
    ('league', 'j', 10, 9, 0, 0, 9, 0, 20, 0, 's');
INSERT INTO seeding_rule (tournament_id, from_stage_id, qualifiers, citation_id) VALUES ('spring', 'league', 6, 's');
INSERT INTO seed_slot (tournament_id, seed, entrant, from_stage_id, number, citation_id) VALUES
    ('spring', 7, 'winner', 'play-in', 1, 's'), ('spring', 8, 'winner', 'play-in', 3, 's');
INSERT INTO bracket_slot (stage_id, tie_number, slot, entrant, from_stage_id, number, citation_id) VALUES
    ('play-in', 1, 1, 'table place', 'league', 7, 's'), ('play-in', 1, 2, 'table place', 'league', 8, 's'),
    ('play-in', 2, 1, 'table place', 'league', 9, 's'), ('play-in', 2, 2, 'table place', 'league', 10, 's'),
    ('play-in', 3, 1, 'loser', 'play-in', 1, 's'), ('play-in', 3, 2, 'winner', 'play-in', 2, 's');
INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id) VALUES
    ('quarter-finals', 1, 'seeds', NULL, 8, 1, 8, 's');
INSERT INTO match (match_id, stage_id, tie_number, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'play-in', NULL, 'g', 'h', 0, 1, 's'), ('2', 'play-in', NULL, 'i', 'j', 0, 2, 's'), ('3', 'play-in', 3, 'g', 'j', 2, 0, 's');
