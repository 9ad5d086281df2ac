-- A postponed match that has a score all the same has not been played.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES ('league', 'spring', 'league', 1, 'league', 'league', 'usual', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'league', 'a', 'b', 1, 0, 's'), ('2', 'league', 'b', 'a', 2, 2, 's');
INSERT INTO match_ruling (match_id, ruling, reason, citation_id) VALUES ('2', 'postponed', 'rain', 's');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES ('spring', 'league', 's');
