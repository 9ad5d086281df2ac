-- Dogwood went down in the spring and play the autumn with the licence of Cedar: the seven points of Cedar are theirs, and not
-- their own matches of the spring.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES ('first', 'spring', 'first', 1, 'league', 'league', 'usual', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES ('second', 'autumn', 'second', 1, 'league', 'league', 'usual', 's');
INSERT INTO club_season (season_id, club_id, citation_id) VALUES ('2001', 'a', 's'), ('2001', 'b', 's'), ('2001', 'd', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'first', 'a', 'b', 1, 0, 's'),
    ('2', 'first', 'b', 'c', 0, 1, 's'),
    ('3', 'first', 'c', 'a', 0, 0, 's'),
    ('4', 'first', 'd', 'a', 0, 2, 's'),
    ('5', 'first', 'd', 'b', 0, 1, 's'),
    ('6', 'first', 'c', 'd', 1, 0, 's'),
    ('7', 'second', 'a', 'b', 0, 0, 's'),
    ('8', 'second', 'b', 'd', 2, 0, 's'),
    ('9', 'second', 'd', 'a', 0, 0, 's');
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES ('average', 'average', 1, 's');
INSERT INTO season_relegation (season_id, ordinal, relegation_rule_id, citation_id) VALUES ('2001', 1, 'average', 's');
INSERT INTO relegation_tournament (season_id, relegation, tournament_id, ordinal, citation_id) VALUES ('2001', 1, 'spring', 1, 's'), ('2001', 1, 'autumn', 2, 's');
INSERT INTO club_succession (season_id, club_id, predecessor_id, citation_id) VALUES ('2001', 'd', 'c', 's');
INSERT INTO relegation_club (season_id, club_id, is_counted, first_tournament_id, reason, citation_id) VALUES ('2001', 'd', TRUE, 'autumn', 'Bought a licence', 's');
