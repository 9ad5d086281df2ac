-- Semi-finals and final are ties of one stage: the winner of the stage is that of the final, and it alone goes up.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('play-off', 'spring', 'play-off', 1, 'cup', 'knock-out', 'bracket', 's'), ('match', 'autumn', 'match', 1, 'cup', 'knock-out', 'single', 's');
INSERT INTO tournament_club (tournament_id, club_id, seed, citation_id) VALUES
    ('spring', 'a', 1, 's'), ('spring', 'b', 2, 's'), ('spring', 'c', 3, 's'), ('spring', 'd', 4, 's');
INSERT INTO bracket_slot (stage_id, tie_number, slot, entrant, from_stage_id, number, citation_id) VALUES
    ('play-off', 1, 1, 'seed', NULL, 4, 's'), ('play-off', 1, 2, 'seed', NULL, 1, 's'), ('play-off', 2, 1, 'seed', NULL, 3, 's'), ('play-off', 2, 2, 'seed', NULL, 2, 's'),
    ('play-off', 3, 1, 'winner', 'play-off', 1, 's'), ('play-off', 3, 2, 'winner', 'play-off', 2, 's');
INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id) VALUES
    ('match', 1, 'winners', 'play-off', 1, NULL, NULL, 's');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES ('spring', 'play-off', 's');
INSERT INTO promotion_rule (season_id, ordinal, promotes, stage_id, citation_id) VALUES ('2001', 1, 'winner', 'play-off', 's');
INSERT INTO match (match_id, stage_id, tie_number, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'play-off', NULL, 'd', 'a', 1, 0, 's'), ('2', 'play-off', NULL, 'c', 'b', 0, 1, 's'), ('3', 'play-off', 3, 'd', 'b', 0, 2, 's');
