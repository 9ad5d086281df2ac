-- A visitor that wins the first leg by two goes through at once; one that wins it by one, or a host that wins by two, waits.
INSERT INTO tie_rule (tie_rule_id, legs, first_leg_margin, citation_id) VALUES ('margin', 2, 2, 's');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES ('margin', 1, 'aggregate', 's'), ('margin', 2, 'away goals', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('round', 'spring', 'round', 1, 'cup', 'knock-out', 'margin', 's');
INSERT INTO match (match_id, stage_id, leg, home_club_id, away_club_id, home_goals, away_goals, is_neutral, citation_id) VALUES
    ('ab1', 'round', 1, 'a', 'b', 0, 2, FALSE, 's'),
    ('cd1', 'round', 1, 'c', 'd', 0, 1, FALSE, 's'),
    ('cd2', 'round', 2, 'd', 'c', 0, 2, FALSE, 's'),
    ('ef1', 'round', 1, 'e', 'f', 3, 1, FALSE, 's'),
    ('ad1', 'round', 1, 'a', 'd', 0, 4, TRUE, 's');
