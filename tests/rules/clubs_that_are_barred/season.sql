-- The first may not be promoted and its place passes on, the third may not and its does not; of the seeds the second is
-- left out with those below it moving up, the fifth with nobody moving up. Places 1 to 3 go up, the best four are seeded.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('league', 'spring', 'league', 1, 'league', 'league', 'usual', 's');
INSERT INTO published_standing (stage_id, club_id, position, played, won, drawn, lost, goals_for, goals_against, points, citation_id) VALUES
    ('league', 'a', 1, 5, 5, 0, 0, 9, 0, 15, 's'), ('league', 'b', 2, 5, 4, 0, 1, 8, 1, 12, 's'), ('league', 'c', 3, 5, 3, 0, 2, 7, 2, 9, 's'),
    ('league', 'd', 4, 5, 2, 0, 3, 2, 7, 6, 's'), ('league', 'e', 5, 5, 1, 0, 4, 1, 8, 3, 's'), ('league', 'f', 6, 5, 0, 0, 5, 0, 9, 0, 's');
INSERT INTO seeding_rule (tournament_id, from_stage_id, qualifiers, citation_id) VALUES ('spring', 'league', 4, 's');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES ('spring', 'league', 's');
INSERT INTO promotion_rule (season_id, ordinal, promotes, stage_id, first_place, last_place, citation_id) VALUES ('2001', 1, 'table places', 'league', 1, 3, 's');
INSERT INTO club_bar (season_id, club_id, barred_from, passes_on, reason, citation_id) VALUES
    ('2001', 'a', 'promotion', TRUE, 'a reserve side', 's'), ('2001', 'c', 'promotion', FALSE, 'no licence', 's'),
    ('2001', 'b', 'seeding', TRUE, 'a reserve side', 's'), ('2001', 'e', 'seeding', FALSE, 'suspended', 's');
