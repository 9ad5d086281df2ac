-- Of the spring the first stage alone counts for relegation, the point taken off in its second not; the whole autumn does.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES ('first', 'spring', 'first', 1, 'league', 'league', 'usual', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES ('second', 'spring', 'second', 2, 'league', 'league', 'usual', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES ('third', 'autumn', 'third', 1, 'league', 'league', 'usual', 's');
INSERT INTO club_season (season_id, club_id, citation_id) VALUES ('2001', 'a', 's'), ('2001', 'b', 's'), ('2001', 'c', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'first', 'a', 'b', 1, 0, 's'),
    ('2', 'first', 'b', 'c', 1, 0, 's'),
    ('3', 'first', 'c', 'a', 0, 0, 's'),
    ('4', 'second', 'c', 'a', 1, 0, 's'),
    ('5', 'second', 'c', 'b', 1, 0, 's'),
    ('6', 'third', 'a', 'b', 0, 0, 's');
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES ('points', 'points', 1, 's');
INSERT INTO season_relegation (season_id, ordinal, relegation_rule_id, citation_id) VALUES ('2001', 1, 'points', 's');
INSERT INTO relegation_tournament (season_id, relegation, tournament_id, ordinal, citation_id) VALUES ('2001', 1, 'spring', 1, 's'), ('2001', 1, 'autumn', 2, 's');
INSERT INTO relegation_stage (season_id, stage_id, citation_id) VALUES ('2001', 'first', 's');
INSERT INTO points_adjustment (adjustment_id, stage_id, club_id, points, reason, citation_id) VALUES ('1', 'second', 'a', -1, 'test', 's');
