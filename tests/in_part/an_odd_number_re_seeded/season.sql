-- Of three seeds the first goes through, and meets the winner of the other two.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('round', 'spring', 'round', 1, 'cup', 'knock-out', 'seeded', 's'), ('final', 'spring', 'final', 2, 'cup', 'knock-out', 'seeded', 's');
INSERT INTO tournament_club (tournament_id, club_id, seed, citation_id) VALUES ('spring', 'c', 1, 's'), ('spring', 'b', 2, 's'), ('spring', 'a', 3, 's');
INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id) VALUES
    ('round', 1, 'seeds', NULL, 3, 1, 3, 's'), ('final', 1, 'winners', 'round', 2, NULL, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'round', 'a', 'b', 1, 0, 's');
