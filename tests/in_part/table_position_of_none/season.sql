-- Alder and Birch have a place in two tables, and the rule does not say which counts.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('league', 'spring', 'regular', 1, 'league', 'league', 'usual', 's'), ('bottom', 'spring', 'bottom group', 2, 'league', 'league', 'usual', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'league', 'a', 'b', 2, 0, 's'), ('2', 'league', 'b', 'a', 0, 0, 's'), ('3', 'bottom', 'b', 'a', 1, 0, 's');
INSERT INTO match_ruling (match_id, ruling, reason, citation_id) VALUES ('2', 'not for relegation', 'test', 's');
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES ('down', 'points', 1, 's');
INSERT INTO season_relegation (season_id, relegation_rule_id, citation_id) VALUES ('2001', 'down', 's');
INSERT INTO relegation_tournament (season_id, tournament_id, ordinal, citation_id) VALUES ('2001', 'spring', 1, 's');
INSERT INTO relegation_criterion (relegation_rule_id, ordinal, criterion, citation_id) VALUES ('down', 1, 'table position', 's');
