-- Two of three matches of a printed table are known: it stays as printed. Of the other table all are.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('league', 'spring', 'in part', 1, 'league', 'league', 'usual', 's'), ('whole', 'autumn', 'whole', 1, 'league', 'league', 'usual', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'league', 'a', 'b', 3, 0, 's'), ('2', 'league', 'b', 'c', 3, 0, 's'),
    ('3', 'whole', 'a', 'b', 3, 0, 's'), ('4', 'whole', 'b', 'c', 3, 0, 's'), ('5', 'whole', 'c', 'a', 9, 0, 's');
INSERT INTO published_standing (stage_id, club_id, position, played, won, drawn, lost, goals_for, goals_against, points, citation_id) VALUES
    ('league', 'c', 1, 2, 1, 0, 1, 9, 3, 3, 's'), ('league', 'b', 2, 2, 1, 0, 1, 3, 3, 3, 's'), ('league', 'a', 3, 2, 1, 0, 1, 3, 9, 3, 's'),
    ('whole', 'c', 1, 2, 1, 0, 1, 9, 3, 3, 's'), ('whole', 'b', 2, 2, 1, 0, 1, 3, 3, 3, 's');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES ('spring', 'league', 's'), ('autumn', 'whole', 's');
