-- Birch and Cedar have as few points, and nothing in the first rule separates them: one of them goes down by it. The other and Dogwood
-- go down by the table, whoever that is; and since by then all three have gone, Elm by the third.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES ('league', 'spring', 'league', 1, 'league', 'league', 'usual', 's');
INSERT INTO club_season (season_id, club_id, citation_id) VALUES ('2001', 'a', 's'), ('2001', 'b', 's'), ('2001', 'c', 's'), ('2001', 'd', 's'), ('2001', 'e', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'league', 'a', 'b', 1, 0, 's'), ('2', 'league', 'a', 'c', 2, 0, 's'), ('3', 'league', 'a', 'd', 1, 0, 's'),
    ('4', 'league', 'a', 'e', 1, 0, 's'), ('5', 'league', 'e', 'b', 1, 0, 's'), ('6', 'league', 'e', 'c', 1, 0, 's'),
    ('7', 'league', 'e', 'd', 1, 0, 's'), ('8', 'league', 'd', 'b', 1, 0, 's'), ('9', 'league', 'd', 'c', 1, 0, 's'),
    ('10', 'league', 'b', 'c', 0, 0, 's');
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES ('few', 'points', 1, 's'), ('last', 'table', 2, 's'), ('more', 'table', 1, 's');
INSERT INTO season_relegation (season_id, ordinal, relegation_rule_id, stage_id, name, citation_id) VALUES
    ('2001', 1, 'few', NULL, NULL, 's'), ('2001', 2, 'last', 'league', NULL, 's'), ('2001', 3, 'more', 'league', 'third', 's');
INSERT INTO relegation_tournament (season_id, relegation, tournament_id, ordinal, citation_id) VALUES ('2001', 1, 'spring', 1, 's');
