-- What is not known ends the comparison: where both lose, or a leg was given without a score, the better seed does not go
-- through, nor the visitor. What was done later to part the clubs speaks, since it shows that they were level; and where points
-- decide, a match that was given is known.
INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES ('seeds', 1, 's'), ('legs', 2, 's'), ('points', 2, 's');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('seeds', 1, 'aggregate', 's'), ('seeds', 2, 'seed', 's'),
    ('legs', 1, 'aggregate', 's'), ('legs', 2, 'extra time', 's'), ('legs', 3, 'away club', 's'), ('legs', 4, 'lots', 's'),
    ('points', 1, 'points', 's'), ('points', 2, 'extra time', 's'), ('points', 3, 'seed', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('once', 'spring', 'once', 1, 'cup', 'knock-out', 'seeds', 's'), ('twice', 'spring', 'twice', 2, 'cup', 'knock-out', 'legs', 's'),
    ('points', 'spring', 'points', 3, 'cup', 'knock-out', 'points', 's');
INSERT INTO tournament_club (tournament_id, club_id, seed, citation_id) VALUES
    ('spring', 'a', 1, 's'), ('spring', 'b', 2, 's'), ('spring', 'c', 3, 's'), ('spring', 'd', 4, 's');
INSERT INTO match (match_id, stage_id, leg, home_club_id, away_club_id, home_goals, away_goals, is_after_extra_time, citation_id) VALUES
    ('ab', 'once', 1, 'a', 'b', NULL, NULL, FALSE, 's'),
    ('ac1', 'twice', 1, 'a', 'c', 1, 0, FALSE, 's'), ('ac2', 'twice', 2, 'c', 'a', NULL, NULL, FALSE, 's'),
    ('bd1', 'twice', 1, 'b', 'd', 1, 0, FALSE, 's'), ('bd2', 'twice', 2, 'd', 'b', NULL, NULL, FALSE, 's'),
    ('ad1', 'points', 1, 'd', 'a', 1, 0, FALSE, 's'), ('ad2', 'points', 2, 'a', 'd', NULL, NULL, FALSE, 's'),
    ('bc1', 'points', 1, 'c', 'b', 0, 0, FALSE, 's'), ('bc2', 'points', 2, 'b', 'c', 0, 1, TRUE, 's');
INSERT INTO match_ruling (match_id, ruling, winner, reason, citation_id) VALUES
    ('ab', 'awarded', 'neither', 'neither appeared', 's'), ('ac2', 'awarded', 'home', 'Alder left the field', 's'),
    ('bd2', 'awarded', 'home', 'Birch left the field', 's'), ('ad2', 'awarded', 'home', 'Dogwood left the field', 's');
INSERT INTO drawing_of_lots (stage_id, club_id, place, citation_id) VALUES ('twice', 'd', 1, 's'), ('twice', 'b', 2, 's');
