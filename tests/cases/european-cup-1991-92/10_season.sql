-- European Cup 1991-92, first and second round: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, description) VALUES
    ('engsoccerdata-champs', 'engsoccerdata, European Cup and Champions League', 'https://github.com/jalapic/engsoccerdata/blob/1cccc088a4880c31c7edb5963a3f51e59250581f/data-raw/champs.csv', 'Data set: dates, scores after 90 and 120 minutes, shoot-outs, winners');

INSERT INTO citation (citation_id) VALUES
    ('european-cup-1991-92-matches');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('european-cup-1991-92-matches', 'engsoccerdata-champs');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('champions-league', 'Champions League', 'european-cup-1991-92-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('champions-league-1991-92', 'champions-league', '1991-92', 'european-cup-1991-92-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('champions-league-1991-92', 'champions-league-1991-92', 'European Cup 1991-92', 1, 'european-cup-1991-92-matches');

INSERT INTO tie_rule (tie_rule_id, legs, basis, note, citation_id) VALUES
    ('champions-league-1991-92-two-legs', 2, 'derived', 'Read off the results; no regulation of the season was found', 'european-cup-1991-92-matches');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, counts_extra_time, citation_id) VALUES
    ('champions-league-1991-92-two-legs', 1, 'aggregate', FALSE, 'european-cup-1991-92-matches'),
    ('champions-league-1991-92-two-legs', 2, 'away goals', FALSE, 'european-cup-1991-92-matches'),
    ('champions-league-1991-92-two-legs', 3, 'extra time', FALSE, 'european-cup-1991-92-matches'),
    ('champions-league-1991-92-two-legs', 4, 'away goals', TRUE, 'european-cup-1991-92-matches'),
    ('champions-league-1991-92-two-legs', 5, 'penalties', FALSE, 'european-cup-1991-92-matches');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('champions-league-1991-92-first-round', 'champions-league-1991-92', 'first round', 1, 'knock-out', 'knock-out', 'champions-league-1991-92-two-legs', 'european-cup-1991-92-matches'),
    ('champions-league-1991-92-second-round', 'champions-league-1991-92', 'second round', 2, 'knock-out', 'knock-out', 'champions-league-1991-92-two-legs', 'european-cup-1991-92-matches');
