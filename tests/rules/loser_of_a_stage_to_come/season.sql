-- Of the stage whose loser goes down no match is known: it may be any club of the season.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES ('league', 'spring', 'league', 1, 'league', 'league', 'usual', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES ('last', 'spring', 'last', 2, 'end', 'knock-out', 'single', 's');
INSERT INTO club_season (season_id, club_id, citation_id) VALUES ('2001', 'a', 's'), ('2001', 'b', 's'), ('2001', 'c', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'league', 'a', 'b', 1, 0, 's'),
    ('2', 'league', 'b', 'c', 1, 0, 's'),
    ('3', 'league', 'c', 'a', 0, 0, 's');
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES ('loser', 'loser', 1, 's');
INSERT INTO season_relegation (season_id, ordinal, relegation_rule_id, stage_id, citation_id) VALUES ('2001', 1, 'loser', 'last', 's');
