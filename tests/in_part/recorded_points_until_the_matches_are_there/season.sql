-- Of the spring one match is known, of the autumn all are; the source records points of both.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('league', 'spring', 'league', 1, 'league', 'league', 'usual', 's'), ('other', 'autumn', 'league', 1, 'league', 'league', 'usual', 's');
INSERT INTO club_season (season_id, club_id, citation_id) VALUES ('2001', 'a', 's'), ('2001', 'b', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'league', 'a', 'b', 1, 0, 's'), ('2', 'other', 'a', 'b', 1, 1, 's');
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES ('down', 'points', 1, 's');
INSERT INTO season_relegation (season_id, relegation_rule_id, citation_id) VALUES ('2001', 'down', 's');
INSERT INTO relegation_tournament (season_id, tournament_id, ordinal, citation_id) VALUES ('2001', 'spring', 1, 's');
INSERT INTO relegation_tournament (season_id, tournament_id, ordinal, citation_id) VALUES ('2001', 'autumn', 2, 's');
INSERT INTO recorded_points (season_id, tournament_id, club_id, points, played, played_basis, citation_id) VALUES
    ('2001', 'spring', 'a', 3, 2, 'stated', 's'), ('2001', 'spring', 'b', 4, 2, 'stated', 's'),
    ('2001', 'autumn', 'a', 1, 1, 'stated', 's'), ('2001', 'autumn', 'b', 1, 1, 'stated', 's');
