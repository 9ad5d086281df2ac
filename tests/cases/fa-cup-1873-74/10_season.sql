-- FA Cup 1873-74: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, description) VALUES
    ('engsoccerdata-facup', 'engsoccerdata, FA Cup', 'https://github.com/jalapic/engsoccerdata/blob/0216d9142b65145b5276037f1f012f90847b4a13/data-raw/facup.csv', 'Data set: dates, scores, replays, walkovers');

INSERT INTO citation (citation_id) VALUES
    ('fa-cup-1873-74-matches');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('fa-cup-1873-74-matches', 'engsoccerdata-facup');

INSERT INTO competition (competition_id, name, country, citation_id) VALUES
    ('fa-cup', 'FA Cup', 'England', 'fa-cup-1873-74-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('fa-cup-1873-74', 'fa-cup', '1873-74', 'fa-cup-1873-74-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('fa-cup-1873-74', 'fa-cup-1873-74', 'FA Cup 1873-74', 1, 'fa-cup-1873-74-matches');

INSERT INTO tie_rule (tie_rule_id, legs, pairing, basis, note, citation_id) VALUES
    ('fa-cup-1873-74-tie', 1, 'drawn', 'derived', 'Read off the matches; no regulation was read', 'fa-cup-1873-74-matches');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('fa-cup-1873-74-tie', 1, 'aggregate', 'fa-cup-1873-74-matches'),
    ('fa-cup-1873-74-tie', 2, 'replay', 'fa-cup-1873-74-matches'),
    ('fa-cup-1873-74-tie', 3, 'lots', 'fa-cup-1873-74-matches');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('fa-cup-1873-74-first-round', 'fa-cup-1873-74', 'first round', 1, 'knock-out', 'knock-out', 'fa-cup-1873-74-tie', 'fa-cup-1873-74-matches'),
    ('fa-cup-1873-74-second-round', 'fa-cup-1873-74', 'second round', 2, 'knock-out', 'knock-out', 'fa-cup-1873-74-tie', 'fa-cup-1873-74-matches'),
    ('fa-cup-1873-74-third-round', 'fa-cup-1873-74', 'third round', 3, 'knock-out', 'knock-out', 'fa-cup-1873-74-tie', 'fa-cup-1873-74-matches'),
    ('fa-cup-1873-74-semi-finals', 'fa-cup-1873-74', 'semi-finals', 4, 'knock-out', 'knock-out', 'fa-cup-1873-74-tie', 'fa-cup-1873-74-matches'),
    ('fa-cup-1873-74-final', 'fa-cup-1873-74', 'final', 5, 'knock-out', 'knock-out', 'fa-cup-1873-74-tie', 'fa-cup-1873-74-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, citation_id) VALUES
    ('fa-cup-1873-74-final', 1, 'winners', 'fa-cup-1873-74-semi-finals', 2, 'fa-cup-1873-74-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('fa-cup-1873-74', 'fa-cup-1873-74-final', 'fa-cup-1873-74-matches');
