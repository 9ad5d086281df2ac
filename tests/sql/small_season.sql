-- Four clubs and the stages of a tournament in which nothing has been played yet; small_seasons.toml adds the matches.
INSERT INTO source (source_id, title, address, description) VALUES ('s', 'S', 'https://example.org', 'Made up');
INSERT INTO citation (citation_id) VALUES ('s');
INSERT INTO citation_source (citation_id, source_id) VALUES ('s', 's');
INSERT INTO competition (competition_id, name, citation_id) VALUES ('c', 'League', 's');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES ('c1', 'c', '2011-12', 's');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES ('t', 'c1', 'Apertura', 1, 's');
INSERT INTO club (club_id, name, citation_id) VALUES
    ('a', 'Alder', 's'), ('b', 'Birch', 's'), ('d', 'Dogwood', 's'), ('e', 'Elm', 's');
INSERT INTO club_season (season_id, club_id, citation_id) SELECT 'c1', club_id, 's' FROM club;

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES ('points', 3, 1, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('points', 1, 'points', 's'), ('points', 2, 'play-off', 's'), ('points', 3, 'goal difference', 's');
INSERT INTO tie_rule (tie_rule_id, legs, pairing, citation_id) VALUES
    ('one', 1, NULL, 's'), ('two', 2, NULL, 's'), ('fixed', 1, 'fixed bracket', 's'), ('re-seeded', 1, 're-seeded', 's'),
    ('shoot-out first', 2, NULL, 's'), ('shoot-out last', 2, NULL, 's'), ('unknown', 2, NULL, 's');
INSERT INTO tie_rule (tie_rule_id, legs, wins_needed, first_leg_margin, citation_id) VALUES
    ('three', 3, 2, NULL, 's'), ('margin', 2, NULL, 2, 's');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('three', 1, 'wins', 's'), ('margin', 1, 'aggregate', 's'),
    ('one', 1, 'aggregate', 's'), ('one', 2, 'replay', 's'),
    ('two', 1, 'aggregate', 's'), ('two', 2, 'away goals', 's'), ('two', 3, 'replay', 's'),
    ('fixed', 1, 'aggregate', 's'), ('fixed', 2, 'penalties', 's'),
    ('re-seeded', 1, 'aggregate', 's'),
    ('shoot-out first', 1, 'penalties', 's'), ('shoot-out first', 2, 'aggregate', 's'),
    ('shoot-out last', 1, 'aggregate', 's'), ('shoot-out last', 2, 'penalties', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, matches_per_club, citation_id) VALUES
    ('league', 't', 'league', 1, 'league', 'league', 'points', NULL, NULL, 's'),
    ('bottom group', 't', 'bottom group', 2, 'bottom group', 'league', 'points', NULL, NULL, 's'),
    ('swiss', 't', 'swiss', 3, 'swiss', 'league', 'points', NULL, 2, 's'),
    ('one', 't', 'one', 5, 'cup', 'knock-out', NULL, 'one', NULL, 's'),
    ('two', 't', 'two', 6, 'cup', 'knock-out', NULL, 'two', NULL, 's'),
    ('re-seeded', 't', 're-seeded', 7, 'cup', 'knock-out', NULL, 're-seeded', NULL, 's'),
    ('fixed', 't', 'fixed', 8, 'cup', 'knock-out', NULL, 'fixed', NULL, 's'),
    ('shoot-out first', 't', 'shoot-out first', 9, 'cup', 'knock-out', NULL, 'shoot-out first', NULL, 's'),
    ('shoot-out last', 't', 'shoot-out last', 10, 'cup', 'knock-out', NULL, 'shoot-out last', NULL, 's'),
    ('unknown', 't', 'unknown', 11, 'cup', 'knock-out', NULL, 'unknown', NULL, 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, play_off_for_stage_id, citation_id) VALUES
    ('play-off', 't', 'play-off', 4, 'league', 'knock-out', 'one', 'league', 's');
