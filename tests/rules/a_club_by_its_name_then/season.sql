-- Alder were called Oak in this season, and Birch Elm, as another club is called now that did not play in it.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES ('league', 'spring', 'league', 1, 'league', 'league', 'usual', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES ('final', 'spring', 'final', 2, 'final', 'knock-out', 'single', 's');
INSERT INTO club_season (season_id, club_id, name, citation_id) VALUES ('2001', 'a', 'Oak', 's'), ('2001', 'b', 'Elm', 's'), ('2001', 'c', NULL, 's');
INSERT INTO player (player_id, name, citation_id) VALUES ('p', 'Hazel', 's');
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'league', '2001-01-01', 'a', 'b', 2, 0, 's'), ('2', 'league', '2001-01-02', 'b', 'c', 1, 0, 's'), ('3', 'league', '2001-01-03', 'c', 'a', 0, 0, 's'),
    ('4', 'final', '2001-01-04', 'a', 'b', 1, 0, 's');
INSERT INTO goal (match_id, goal_number, club_id, player_id, citation_id) VALUES ('4', 1, 'a', 'p', 's');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES ('spring', 'final', 's');
INSERT INTO promotion_rule (season_id, ordinal, promotes, stage_id, citation_id) VALUES ('2001', 1, 'winner', 'final', 's');
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES ('few', 'points', 1, 's');
INSERT INTO season_relegation (season_id, relegation_rule_id, citation_id) VALUES ('2001', 'few', 's');
INSERT INTO relegation_tournament (season_id, tournament_id, ordinal, citation_id) VALUES ('2001', 'spring', 1, 's');
INSERT INTO claim (claim_id, season_id, statistic, tournament_id, club_id, citation_id) VALUES ('1', '2001', 'champion', 'spring', 'a', 's');
