-- European Cup 1964-65, last 16 to final: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, description) VALUES
    ('engsoccerdata-champs', 'engsoccerdata, European Cup and Champions League', 'https://github.com/jalapic/engsoccerdata/blob/1cccc088a4880c31c7edb5963a3f51e59250581f/data-raw/champs.csv', 'Data set: dates, scores after 90 and 120 minutes, shoot-outs, winners'),
    ('playupliverpool-1970', 'Newspaper of 25 June 1970, players are put on the spot', 'https://playupliverpool.com/1970/06/25/players-are-put-on-the-spot/', 'Penalty kicks replace the disc in European matches');

INSERT INTO citation (citation_id) VALUES
    ('european-cup-1964-65-matches'),
    ('european-cup-1964-65-lots');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('european-cup-1964-65-matches', 'engsoccerdata-champs'),
    ('european-cup-1964-65-lots', 'engsoccerdata-champs'),
    ('european-cup-1964-65-lots', 'playupliverpool-1970');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('champions-league', 'Champions League', 'european-cup-1964-65-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('champions-league-1964-65', 'champions-league', '1964-65', 'european-cup-1964-65-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('champions-league-1964-65', 'champions-league-1964-65', 'European Cup 1964-65', 1, 'european-cup-1964-65-matches');

INSERT INTO tie_rule (tie_rule_id, legs, basis, note, citation_id) VALUES
    ('champions-league-1964-65-two-legs', 2, 'derived', 'Read off the results; no regulation of the season was found', 'european-cup-1964-65-matches'),
    ('champions-league-1964-65-final', 1, 'derived', 'Read off the results; no regulation of the season was found', 'european-cup-1964-65-matches');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('champions-league-1964-65-two-legs', 1, 'aggregate', 'european-cup-1964-65-matches'),
    ('champions-league-1964-65-two-legs', 2, 'replay', 'european-cup-1964-65-matches'),
    ('champions-league-1964-65-two-legs', 3, 'lots', 'european-cup-1964-65-matches'),
    ('champions-league-1964-65-final', 1, 'aggregate', 'european-cup-1964-65-matches');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('champions-league-1964-65-round-of-16', 'champions-league-1964-65', 'round of 16', 2, 'knock-out', 'knock-out', 'champions-league-1964-65-two-legs', 'european-cup-1964-65-matches'),
    ('champions-league-1964-65-quarter-finals', 'champions-league-1964-65', 'quarter-finals', 3, 'knock-out', 'knock-out', 'champions-league-1964-65-two-legs', 'european-cup-1964-65-matches'),
    ('champions-league-1964-65-semi-finals', 'champions-league-1964-65', 'semi-finals', 4, 'knock-out', 'knock-out', 'champions-league-1964-65-two-legs', 'european-cup-1964-65-matches'),
    ('champions-league-1964-65-final', 'champions-league-1964-65', 'final', 5, 'knock-out', 'knock-out', 'champions-league-1964-65-final', 'european-cup-1964-65-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, citation_id) VALUES
    ('champions-league-1964-65-quarter-finals', 1, 'winners', 'champions-league-1964-65-round-of-16', 8, 'european-cup-1964-65-matches'),
    ('champions-league-1964-65-semi-finals', 1, 'winners', 'champions-league-1964-65-quarter-finals', 4, 'european-cup-1964-65-matches'),
    ('champions-league-1964-65-final', 1, 'winners', 'champions-league-1964-65-semi-finals', 2, 'european-cup-1964-65-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('champions-league-1964-65', 'champions-league-1964-65-final', 'european-cup-1964-65-matches');
