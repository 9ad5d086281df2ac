-- European Cup 1957-58, selected ties: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, description) VALUES
    ('engsoccerdata-champs', 'engsoccerdata, European Cup and Champions League', 'https://github.com/jalapic/engsoccerdata/blob/1cccc088a4880c31c7edb5963a3f51e59250581f/data-raw/champs.csv', 'Data set: dates, scores after 90 and 120 minutes, shoot-outs, winners');

INSERT INTO citation (citation_id) VALUES
    ('european-cup-1957-58-matches');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('european-cup-1957-58-matches', 'engsoccerdata-champs');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('champions-league', 'Champions League', 'european-cup-1957-58-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('champions-league-1957-58', 'champions-league', '1957-58', 'european-cup-1957-58-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('champions-league-1957-58', 'champions-league-1957-58', 'European Cup 1957-58', 1, 'european-cup-1957-58-matches');

INSERT INTO tie_rule (tie_rule_id, legs, basis, note, citation_id) VALUES
    ('champions-league-1957-58-two-legs', 2, 'derived', 'Read off the results; no regulation of the season was found', 'european-cup-1957-58-matches'),
    ('champions-league-1957-58-final', 1, 'derived', 'Read off the results; no regulation of the season was found', 'european-cup-1957-58-matches');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('champions-league-1957-58-two-legs', 1, 'aggregate', 'european-cup-1957-58-matches'),
    ('champions-league-1957-58-two-legs', 2, 'replay', 'european-cup-1957-58-matches'),
    ('champions-league-1957-58-two-legs', 3, 'lots', 'european-cup-1957-58-matches'),
    ('champions-league-1957-58-final', 1, 'aggregate', 'european-cup-1957-58-matches'),
    ('champions-league-1957-58-final', 2, 'extra time', 'european-cup-1957-58-matches');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('champions-league-1957-58-first-round', 'champions-league-1957-58', 'first round', 1, 'knock-out', 'knock-out', 'champions-league-1957-58-two-legs', 'european-cup-1957-58-matches'),
    ('champions-league-1957-58-round-of-16', 'champions-league-1957-58', 'round of 16', 2, 'knock-out', 'knock-out', 'champions-league-1957-58-two-legs', 'european-cup-1957-58-matches'),
    ('champions-league-1957-58-final', 'champions-league-1957-58', 'final', 5, 'knock-out', 'knock-out', 'champions-league-1957-58-final', 'european-cup-1957-58-matches');

INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('champions-league-1957-58', 'champions-league-1957-58-final', 'european-cup-1957-58-matches');
