-- Dogwood are last by points and in the table, and lose the tie: they go down once, by the points; Birch by the table, and nobody
-- by the tie.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES ('league', 'spring', 'league', 1, 'league', 'league', 'usual', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES ('last', 'spring', 'last', 2, 'end', 'knock-out', 'single', 's');
INSERT INTO club_season (season_id, club_id, citation_id) VALUES ('2001', 'a', 's'), ('2001', 'b', 's'), ('2001', 'c', 's'), ('2001', 'd', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'league', 'a', 'b', 1, 0, 's'),
    ('2', 'league', 'b', 'c', 1, 0, 's'),
    ('3', 'league', 'c', 'd', 2, 0, 's'),
    ('4', 'league', 'a', 'd', 1, 0, 's'),
    ('5', 'last', 'c', 'd', 1, 0, 's');
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES ('points', 'points', 1, 's');
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES ('table', 'table', 1, 's');
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES ('loser', 'loser', 1, 's');
INSERT INTO season_relegation (season_id, ordinal, relegation_rule_id, citation_id) VALUES ('2001', 1, 'points', 's');
INSERT INTO relegation_tournament (season_id, relegation, tournament_id, ordinal, citation_id) VALUES ('2001', 1, 'spring', 1, 's');
INSERT INTO season_relegation (season_id, ordinal, relegation_rule_id, stage_id, citation_id) VALUES ('2001', 5, 'table', 'league', 's');
INSERT INTO season_relegation (season_id, ordinal, relegation_rule_id, stage_id, name, citation_id) VALUES ('2001', 7, 'loser', 'last', 'decider', 's');
