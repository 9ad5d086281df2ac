-- Alder win both leagues; the final would pair the winners of the two.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('league', 'spring', 'league', 1, 'league', 'league', 'usual', NULL, 's'), ('other', 'autumn', 'league', 1, 'league', 'league', 'usual', NULL, 's'),
    ('final', 'autumn', 'final', 2, 'cup', 'knock-out', NULL, 'single', 's'), ('bracket', 'autumn', 'bracket', 3, 'cup', 'knock-out', NULL, 'bracket', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'league', 'a', 'b', 1, 0, 's'), ('2', 'other', 'b', 'a', 0, 1, 's');
INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id) VALUES
    ('final', 1, 'table places', 'league', 1, 1, 1, 's'), ('final', 2, 'table places', 'other', 1, 1, 1, 's');
INSERT INTO bracket_slot (stage_id, tie_number, slot, entrant, from_stage_id, number, citation_id) VALUES
    ('bracket', 1, 1, 'table place', 'league', 1, 's'), ('bracket', 1, 2, 'table place', 'league', 2, 's'),
    ('bracket', 2, 1, 'table place', 'other', 1, 's'), ('bracket', 2, 2, 'table place', 'other', 2, 's');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES ('autumn', 'final', 's');
INSERT INTO promotion_rule (season_id, ordinal, promotes, stage_id, citation_id) VALUES ('2001', 1, 'winner', 'final', 's');
