-- What the seasons here share: a source, a season of two tournaments, six clubs, usual rules.
INSERT INTO source (source_id, title, address, description) VALUES ('s', 'Made up', 'https://example.org', 'test');
INSERT INTO citation (citation_id) VALUES ('s');
INSERT INTO citation_source (citation_id, source_id) VALUES ('s', 's');
INSERT INTO competition (competition_id, name, citation_id) VALUES ('cup', 'Cup', 's');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES ('2001', 'cup', '2001', 's');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('spring', '2001', 'Spring', 1, 's'), ('autumn', '2001', 'Autumn', 2, 's');
INSERT INTO club (club_id, name, citation_id) VALUES
    ('a', 'Alder', 's'), ('b', 'Birch', 's'), ('c', 'Cedar', 's'), ('d', 'Dogwood', 's'), ('e', 'Elm', 's'), ('f', 'Fir', 's');
INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES ('usual', 3, 1, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('usual', 1, 'points', 's'), ('usual', 2, 'goal difference', 's'), ('usual', 3, 'goals for', 's');
INSERT INTO tie_rule (tie_rule_id, legs, pairing, citation_id) VALUES
    ('single', 1, NULL, 's'), ('seeded', 1, 're-seeded', 's'), ('bracket', 1, 'fixed bracket', 's');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('single', 1, 'aggregate', 's'), ('seeded', 1, 'aggregate', 's'), ('bracket', 1, 'aggregate', 's');
