-- A gap says that matches are missing: of what is known no champion follows.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES ('league', 'spring', 'league', 1, 'league', 'league', 'usual', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'league', 'a', 'b', 1, 0, 's');
INSERT INTO gap (gap_id, season_id, tournament_id, belongs_in, description, reason) VALUES ('g', '2001', 'spring', 'match', 'The second match', 'No source gives it');
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES ('down', 'points', 1, 's');
INSERT INTO season_relegation (season_id, relegation_rule_id, citation_id) VALUES ('2001', 'down', 's');
INSERT INTO relegation_tournament (season_id, tournament_id, ordinal, citation_id) VALUES ('2001', 'spring', 1, 's');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES ('spring', 'league', 's');
