-- A table takes its points, and so its clubs, from a table that has no match of its own.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('opening', 'spring', 'opening', 1, 'league', 'league', 'usual', 's'),
    ('closing', 'spring', 'closing', 2, 'league', 'league', 'usual', 's'),
    ('annual', 'spring', 'annual', 3, 'league', 'table', 'usual', 's'),
    ('next', 'spring', 'next', 4, 'league', 'table', 'usual', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES
    ('annual', 'opening', 'matches', 's'),
    ('annual', 'closing', 'matches', 's'),
    ('next', 'annual', 'points', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1007', 'opening', 'a', 'b', 1, 0, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1008', 'closing', 'b', 'c', 1, 0, 's');
