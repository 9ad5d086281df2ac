-- Cedar are last and spared; nobody goes down for them.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES ('league', 'spring', 'league', 1, 'league', 'league', 'usual', 's');
INSERT INTO club_season (season_id, club_id, citation_id) VALUES ('2001', 'a', 's'), ('2001', 'b', 's'), ('2001', 'c', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'league', 'a', 'b', 1, 0, 's'),
    ('2', 'league', 'b', 'c', 1, 0, 's'),
    ('3', 'league', 'c', 'a', 0, 0, 's');
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES ('points', 'points', 1, 's');
INSERT INTO season_relegation (season_id, ordinal, relegation_rule_id, citation_id) VALUES ('2001', 1, 'points', 's');
INSERT INTO relegation_tournament (season_id, relegation, tournament_id, ordinal, citation_id) VALUES ('2001', 1, 'spring', 1, 's');
INSERT INTO club_bar (season_id, club_id, barred_from, passes_on, reason, citation_id) VALUES ('2001', 'c', 'relegation', FALSE, 'the league grew', 's');
