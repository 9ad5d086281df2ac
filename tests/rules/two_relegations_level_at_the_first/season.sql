-- Birch and Cedar have as few points, and nothing in the first rule separates them: one of them goes down. Whoever does, the other
-- goes down by the table, so that Dogwood stay.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES ('league', 'spring', 'league', 1, 'league', 'league', 'usual', 's');
INSERT INTO club_season (season_id, club_id, citation_id) VALUES ('2001', 'a', 's'), ('2001', 'b', 's'), ('2001', 'c', 's'), ('2001', 'd', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'league', 'a', 'b', 1, 0, 's'),
    ('2', 'league', 'a', 'c', 2, 0, 's'),
    ('3', 'league', 'a', 'd', 1, 0, 's'),
    ('4', 'league', 'd', 'b', 1, 0, 's'),
    ('5', 'league', 'd', 'c', 1, 0, 's'),
    ('6', 'league', 'b', 'c', 0, 0, 's');
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES ('few', 'points', 1, 's');
INSERT INTO season_relegation (season_id, ordinal, relegation_rule_id, citation_id) VALUES ('2001', 1, 'few', 's');
INSERT INTO relegation_tournament (season_id, relegation, tournament_id, ordinal, citation_id) VALUES ('2001', 1, 'spring', 1, 's');
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES ('last', 'table', 1, 's');
INSERT INTO season_relegation (season_id, ordinal, relegation_rule_id, stage_id, citation_id) VALUES ('2001', 2, 'last', 'league', 's');
