-- Nothing says which clubs the season has: those of its league are taken.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES ('league', 'spring', 'league', 1, 'league', 'league', 'usual', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'league', 'a', 'b', 4, 0, 's');
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES ('down', 'points', 1, 's');
INSERT INTO season_relegation (season_id, relegation_rule_id, citation_id) VALUES ('2001', 'down', 's');
INSERT INTO relegation_tournament (season_id, tournament_id, ordinal, citation_id) VALUES ('2001', 'spring', 1, 's');
-- a league of another season, and a cup of this one, whose clubs are not among them
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES ('2002', 'cup', '2002', 's');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES ('later', '2002', 'Later', 1, 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('next', 'later', 'league', 1, 'league', 'league', 'usual', NULL, 's'), ('round', 'spring', 'round', 2, 'cup', 'knock-out', NULL, 'single', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('2', 'next', 'c', 'd', NULL, NULL, 's'), ('3', 'round', 'e', 'f', 1, 0, 's');
