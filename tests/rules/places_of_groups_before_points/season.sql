-- The seconds come behind the firsts, whatever their points: no criterion is needed. The first of one group was given its only match that is left out.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('ga', 'spring', 'ga', 1, 'league', 'league', 'usual', 's'),
    ('gb', 'spring', 'gb', 2, 'league', 'league', 'usual', 's'),
    ('best', 'spring', 'best', 3, 'league', 'table', 'usual', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, first_place, last_place, left_out_from_place, citation_id) VALUES
    ('best', 'ga', 'place', 1, 2, 3, 's'),
    ('best', 'gb', 'place', 1, 2, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1054', 'ga', 'a', 'b', 1, 0, 's'),
    ('m1055', 'ga', 'b', 'c', 1, 0, 's'),
    ('m1056', 'ga', 'a', 'c', NULL, NULL, 's');
INSERT INTO match_ruling (match_id, ruling, winner, reason, citation_id) VALUES ('m1056', 'awarded', 'home', 'test', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1057', 'gb', 'd', 'e', 0, 0, 's'),
    ('m1058', 'gb', 'e', 'd', 0, 1, 's'),
    ('m1059', 'gb', 'd', 'e', 1, 0, 's');
