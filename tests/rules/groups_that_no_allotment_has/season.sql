-- The seconds of the groups A and B go through with those of C left behind; the allotment has no row for them, and says nothing of two.
-- Then nobody takes the slots.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('A', 'spring', 'group A', 1, 'groups', 'league', 'usual', NULL, 's'), ('B', 'spring', 'group B', 2, 'groups', 'league', 'usual', NULL, 's'),
    ('C', 'spring', 'group C', 3, 'groups', 'league', 'usual', NULL, 's'),
    ('seconds', 'spring', 'seconds', 4, 'groups', 'table', 'usual', NULL, 's'),
    ('semi-finals', 'spring', 'semi-finals', 5, 'cup', 'knock-out', NULL, 'bracket', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, label, first_place, last_place, citation_id) VALUES
    ('seconds', 'A', 'place', 'A', 2, 2, 's'), ('seconds', 'B', 'place', 'B', 2, 2, 's'), ('seconds', 'C', 'place', 'C', 2, 2, 's');
INSERT INTO bracket_slot (stage_id, tie_number, slot, entrant, from_stage_id, number, citation_id) VALUES
    ('semi-finals', 1, 1, 'table place', 'A', 1, 's'), ('semi-finals', 1, 2, 'allotted', 'seconds', 2, 's'),
    ('semi-finals', 2, 1, 'table place', 'B', 1, 's'), ('semi-finals', 2, 2, 'allotted', 'seconds', 2, 's');
INSERT INTO slot_allotment (stage_id, labels, tie_number, slot, label, citation_id) VALUES

    ('semi-finals', 'AC', 1, 2, 'C', 's'), ('semi-finals', 'AC', 2, 2, 'A', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('ab', 'A', 'a', 'b', 2, 1, 's'), ('cd', 'B', 'c', 'd', 1, 0, 's'), ('ef', 'C', 'e', 'f', 2, 0, 's');
