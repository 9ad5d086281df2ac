-- Two clubs share the first place, two the third; three go up, one goes down.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES ('league', 'spring', 'league', 1, 'league', 'league', 'usual', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'league', 'a', 'b', 1, 0, 's'), ('2', 'league', 'd', 'e', 1, 0, 's'), ('3', 'league', 'a', 'd', 0, 0, 's'),
    ('4', 'league', 'b', 'e', 0, 0, 's'), ('5', 'league', 'a', 'e', 1, 0, 's'), ('6', 'league', 'd', 'b', 1, 0, 's');
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES ('down', 'points', 1, 's');
INSERT INTO season_relegation (season_id, relegation_rule_id, citation_id) VALUES ('2001', 'down', 's');
INSERT INTO relegation_tournament (season_id, tournament_id, ordinal, citation_id) VALUES ('2001', 'spring', 1, 's');
INSERT INTO relegation_criterion (relegation_rule_id, ordinal, criterion, citation_id) VALUES ('down', 1, 'table position', 's');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES ('spring', 'league', 's');
INSERT INTO promotion_rule (season_id, ordinal, promotes, stage_id, first_place, last_place, citation_id) VALUES ('2001', 1, 'table places', 'league', 1, 3, 's');
-- the final pairs the first two, and a re-seeded round the first four
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('final', 'spring', 'final', 2, 'cup', 'knock-out', 'bracket', 's'), ('round', 'spring', 'round', 3, 'cup', 'knock-out', 'seeded', 's'),
    ('drawn', 'spring', 'drawn', 4, 'cup', 'knock-out', 'single', 's'), ('cut', 'spring', 'cut', 5, 'cup', 'knock-out', 'single', 's');
INSERT INTO bracket_slot (stage_id, tie_number, slot, entrant, from_stage_id, number, citation_id) VALUES
    ('final', 1, 1, 'table place', 'league', 1, 's'), ('final', 1, 2, 'table place', 'league', 2, 's');
INSERT INTO seeding_rule (tournament_id, from_stage_id, qualifiers, citation_id) VALUES ('spring', 'league', 4, 's');
-- of two clubs that meet whatever their order, both are known; of places two and three neither
INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id) VALUES
    ('round', 1, 'seeds', NULL, 4, 1, 4, 's'), ('drawn', 1, 'table places', 'league', 2, 1, 2, 's'), ('cut', 1, 'table places', 'league', 2, 2, 3, 's');
-- of the first three, too, one is not known
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES ('three', 'spring', 'three', 6, 'cup', 'knock-out', 'single', 's');
INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id) VALUES ('three', 1, 'table places', 'league', 3, 1, 3, 's');
