-- Of a table the points alone are known: what separates level clubs is not, but for the seeds that its places are.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('league', 'spring', 'not seeded', 1, 'league', 'league', 'usual', 's'), ('seeds', 'autumn', 'seeded', 1, 'league', 'league', 'usual', 's');
INSERT INTO table_points (stage_id, club_id, points, played, citation_id) VALUES
    ('league', 'a', 6, 4, 's'), ('league', 'b', 6, 4, 's'), ('league', 'c', 4, 4, 's'),
    ('seeds', 'a', 6, 4, 's'), ('seeds', 'b', 6, 4, 's'), ('seeds', 'c', 6, 4, 's'), ('seeds', 'd', 6, 4, 's'), ('seeds', 'e', 1, 4, 's');
INSERT INTO seeding_rule (tournament_id, from_stage_id, qualifiers, citation_id) VALUES ('autumn', 'seeds', 2, 's');
INSERT INTO tournament_club (tournament_id, club_id, seed, citation_id) VALUES ('autumn', 'd', 1, 's'), ('autumn', 'b', 2, 's');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES ('spring', 'league', 's'), ('autumn', 'seeds', 's');
