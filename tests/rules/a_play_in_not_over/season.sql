-- Until the play-in is over its seeds are nobody's, and whoever waits for them waits.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('league', 'spring', 'league', 1, 'league', 'league', 'usual', NULL, 's'),
    ('play-in', 'spring', 'play-in', 2, 'cup', 'knock-out', NULL, 'bracket', 's'),
    ('semi-finals', 'spring', 'semi-finals', 3, 'cup', 'knock-out', NULL, 'bracket', 's');
INSERT INTO published_standing (stage_id, club_id, position, played, won, drawn, lost, goals_for, goals_against, points, citation_id) VALUES
    ('league', 'a', 1, 3, 3, 0, 0, 9, 0, 9, 's'), ('league', 'b', 2, 3, 2, 0, 1, 8, 1, 6, 's'), ('league', 'c', 3, 3, 1, 0, 2, 2, 8, 3, 's'),
    ('league', 'd', 4, 3, 0, 0, 3, 0, 9, 0, 's');
INSERT INTO seeding_rule (tournament_id, from_stage_id, qualifiers, citation_id) VALUES ('spring', 'league', 4, 's');
INSERT INTO seed_slot (tournament_id, seed, entrant, from_stage_id, number, citation_id) VALUES
    ('spring', 3, 'winner', 'play-in', 1, 's'), ('spring', 4, 'loser', 'play-in', 1, 's');
INSERT INTO bracket_slot (stage_id, tie_number, slot, entrant, from_stage_id, number, citation_id) VALUES
    ('play-in', 1, 1, 'table place', 'league', 3, 's'), ('play-in', 1, 2, 'table place', 'league', 4, 's'),
    ('semi-finals', 1, 1, 'seed', NULL, 4, 's'), ('semi-finals', 1, 2, 'seed', NULL, 1, 's'),
    ('semi-finals', 2, 1, 'seed', NULL, 3, 's'), ('semi-finals', 2, 2, 'seed', NULL, 2, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'play-in', 'c', 'd', NULL, NULL, 's');
