-- Zones that meet: the matches of the north against its own last are left out, and none of the south.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('all', 'spring', 'all', 1, 'league', 'league', 'usual', 's'),
    ('north', 'spring', 'north', 2, 'league', 'table', 'usual', 's'),
    ('south', 'spring', 'south', 3, 'league', 'table', 'usual', 's'),
    ('best', 'spring', 'best', 4, 'league', 'table', 'usual', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES
    ('north', 'all', 'matches', 's'),
    ('south', 'all', 'matches', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, first_place, last_place, left_out_from_place, citation_id) VALUES
    ('best', 'north', 'place', 1, 1, 2, 's'),
    ('best', 'south', 'place', 1, 1, NULL, 's');
INSERT INTO table_club (stage_id, club_id, citation_id) VALUES ('north', 'a', 's'), ('north', 'b', 's');
INSERT INTO table_club (stage_id, club_id, citation_id) VALUES ('south', 'c', 's'), ('south', 'd', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1018', 'all', 'a', 'b', 1, 0, 's'),
    ('m1019', 'all', 'c', 'd', 1, 0, 's'),
    ('m1020', 'all', 'a', 'd', 2, 0, 's'),
    ('m1021', 'all', 'c', 'b', 3, 0, 's');
