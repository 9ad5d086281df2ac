-- A match that is given to a club without a score decides a tie of one match, and is a win where wins decide; of two legs it
-- leaves the aggregate unknown. Where both lose, nobody goes through.
INSERT INTO tie_rule (tie_rule_id, legs, wins_needed, citation_id) VALUES ('legs', 2, NULL, 's'), ('three', 3, 2, 's');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('legs', 1, 'aggregate', 's'), ('legs', 2, 'penalties', 's'), ('three', 1, 'wins', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('once', 'spring', 'once', 1, 'cup', 'knock-out', 'single', 's'), ('twice', 'spring', 'twice', 2, 'cup', 'knock-out', 'legs', 's'),
    ('wins', 'spring', 'wins', 3, 'cup', 'knock-out', 'three', 's');
INSERT INTO match (match_id, stage_id, leg, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('ab', 'once', 1, 'a', 'b', NULL, NULL, 's'), ('cd', 'once', 1, 'c', 'd', 2, 0, 's'),
    ('ef1', 'twice', 1, 'e', 'f', 2, 0, 's'), ('ef2', 'twice', 2, 'f', 'e', NULL, NULL, 's'),
    ('ac1', 'wins', 1, 'a', 'c', 1, 0, 's'), ('ac2', 'wins', 2, 'c', 'a', NULL, NULL, 's');
INSERT INTO match_ruling (match_id, ruling, winner, reason, citation_id) VALUES
    ('ab', 'awarded', 'away', 'Alder did not appear', 's'), ('cd', 'awarded', 'neither', 'both fielded players of others', 's'),
    ('ef2', 'awarded', 'home', 'Elm left the field', 's'), ('ac2', 'awarded', 'away', 'Cedar left the field', 's');
