-- All three average four points in three matches over two seasons. Cedar have the best difference of them, but the worst of the
-- season itself.
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES ('2000', 'cup', '2000', 's');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES ('old', '2000', 'Old', 1, 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES ('before', 'old', 'before', 1, 'league', 'league', 'usual', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES ('league', 'spring', 'league', 1, 'league', 'league', 'usual', 's');
INSERT INTO club_season (season_id, club_id, citation_id) VALUES ('2001', 'a', 's'), ('2001', 'b', 's'), ('2001', 'c', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'before', 'c', 'a', 9, 0, 's'),
    ('2', 'before', 'b', 'a', 1, 0, 's'),
    ('3', 'league', 'a', 'b', 1, 0, 's'),
    ('4', 'league', 'a', 'c', 2, 0, 's'),
    ('5', 'league', 'a', 'b', 0, 0, 's'),
    ('6', 'league', 'a', 'c', 0, 0, 's');
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES ('average', 'average', 1, 's');
INSERT INTO relegation_criterion (relegation_rule_id, ordinal, criterion, citation_id) VALUES ('average', 1, 'goal difference of the season', 's');
INSERT INTO season_relegation (season_id, ordinal, relegation_rule_id, citation_id) VALUES ('2001', 1, 'average', 's');
INSERT INTO relegation_tournament (season_id, relegation, tournament_id, ordinal, citation_id) VALUES ('2001', 1, 'old', 1, 's'), ('2001', 1, 'spring', 2, 's');
