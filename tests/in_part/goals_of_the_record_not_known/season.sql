-- Level on points; goals decide, and are not known: what comes after them in the rule is not asked.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES ('league', 'spring', 'league', 1, 'league', 'league', 'usual', 's');
INSERT INTO club_season (season_id, club_id, citation_id) VALUES ('2001', 'a', 's'), ('2001', 'b', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'league', 'a', 'b', 1, 0, 's'), ('2', 'league', 'b', 'a', 2, 0, 's');
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES ('down', 'points', 1, 's');
INSERT INTO season_relegation (season_id, relegation_rule_id, position_stage_id, citation_id) VALUES ('2001', 'down', 'league', 's');
INSERT INTO relegation_tournament (season_id, tournament_id, ordinal, citation_id) VALUES ('2001', 'spring', 1, 's');
INSERT INTO relegation_tournament (season_id, tournament_id, ordinal, citation_id) VALUES ('2001', 'autumn', 2, 's');
INSERT INTO recorded_points (season_id, tournament_id, club_id, points, played, played_basis, citation_id) VALUES
    ('2001', 'autumn', 'a', 1, 1, 'stated', 's'), ('2001', 'autumn', 'b', 1, 1, 'stated', 's');
INSERT INTO relegation_criterion (relegation_rule_id, ordinal, criterion, citation_id) VALUES ('down', 1, 'goal difference', 's'), ('down', 2, 'table position', 's');
