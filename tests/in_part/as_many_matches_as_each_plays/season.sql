-- Each club plays two matches, by the rules, and has; one of them was annulled, and was not played again.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, matches_per_club, citation_id) VALUES ('league', 'spring', 'league', 1, 'league', 'league', 'usual', 2, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'league', 'a', 'b', 1, 0, 's'), ('2', 'league', 'c', 'd', 1, 0, 's'), ('3', 'league', 'a', 'c', 1, 0, 's'), ('4', 'league', 'b', 'd', 0, 1, 's');
INSERT INTO match_ruling (match_id, ruling, reason, citation_id) VALUES ('4', 'annulled', 'void', 's');
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES ('down', 'points', 1, 's');
INSERT INTO season_relegation (season_id, relegation_rule_id, citation_id) VALUES ('2001', 'down', 's');
INSERT INTO relegation_tournament (season_id, tournament_id, ordinal, citation_id) VALUES ('2001', 'spring', 1, 's');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES ('spring', 'league', 's');
