-- Cedar are third, and win a play-off against Dogwood of the division below.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES ('league', 'spring', 'league', 1, 'league', 'league', 'usual', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES ('last', 'spring', 'play-off', 2, 'play-off', 'knock-out', 'single', 's');
INSERT INTO club_season (season_id, club_id, citation_id) VALUES ('2001', 'a', 's'), ('2001', 'b', 's'), ('2001', 'c', 's'), ('2001', 'd', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'league', 'a', 'b', 1, 0, 's'), ('2', 'league', 'b', 'c', 1, 0, 's'), ('3', 'league', 'c', 'a', 0, 0, 's'), ('4', 'last', 'd', 'c', 0, 1, 's');
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES ('down', 'points', 0, 's');
INSERT INTO season_relegation (season_id, relegation_rule_id, play_off_stage_id, citation_id) VALUES ('2001', 'down', 'last', 's');
INSERT INTO relegation_tournament (season_id, tournament_id, ordinal, citation_id) VALUES ('2001', 'spring', 1, 's');
