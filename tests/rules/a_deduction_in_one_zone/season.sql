-- Points deducted in the table of a zone are deducted in the ranking of the zones, too.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('all', 'spring', 'all', 1, 'league', 'league', 'usual', 's'),
    ('north', 'spring', 'north', 2, 'league', 'table', 'usual', 's'),
    ('south', 'spring', 'south', 3, 'league', 'table', 'usual', 's'),
    ('best', 'spring', 'best', 4, 'league', 'table', 'usual', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES
    ('north', 'all', 'matches', 's'),
    ('south', 'all', 'matches', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, first_place, last_place, citation_id) VALUES
    ('best', 'north', 'place', 1, 1, 's'),
    ('best', 'south', 'place', 1, 1, 's');
INSERT INTO table_club (stage_id, club_id, citation_id) VALUES ('north', 'a', 's'), ('north', 'b', 's');
INSERT INTO table_club (stage_id, club_id, citation_id) VALUES ('south', 'c', 's'), ('south', 'd', 's');
INSERT INTO points_adjustment (adjustment_id, stage_id, club_id, points, reason, citation_id) VALUES ('x', 'north', 'a', -2, 'test', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1003', 'all', 'a', 'b', 1, 0, 's'),
    ('m1004', 'all', 'c', 'd', 1, 0, 's'),
    ('m1005', 'all', 'a', 'c', 0, 0, 's'),
    ('m1006', 'all', 'b', 'd', 0, 0, 's');
