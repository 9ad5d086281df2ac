-- Champions League 2008-09, last 16 to final: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, description) VALUES
    ('engsoccerdata-champs', 'engsoccerdata, European Cup and Champions League', 'https://github.com/jalapic/engsoccerdata/blob/1cccc088a4880c31c7edb5963a3f51e59250581f/data-raw/champs.csv', 'Data set: dates, scores after 90 and 120 minutes, shoot-outs, winners'),
    ('firstpost-away-goals', 'Firstpost, UEFA scraps the away goals rule', 'https://www.firstpost.com/sports/uefa-scraps-away-goals-rule-in-all-club-competitions-9750571.html', 'News item of June 2021 on the rule and its end');

INSERT INTO citation (citation_id) VALUES
    ('champions-league-2008-09-knock-out-matches'),
    ('champions-league-2008-09-knock-out-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('champions-league-2008-09-knock-out-matches', 'engsoccerdata-champs'),
    ('champions-league-2008-09-knock-out-rules', 'firstpost-away-goals');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('champions-league', 'Champions League', 'champions-league-2008-09-knock-out-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('champions-league-2008-09', 'champions-league', '2008-09', 'champions-league-2008-09-knock-out-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('champions-league-2008-09', 'champions-league-2008-09', 'Champions League 2008-09', 1, 'champions-league-2008-09-knock-out-matches');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('champions-league-2008-09-two-legs', 2, 'champions-league-2008-09-knock-out-rules'),
    ('champions-league-2008-09-final', 1, 'champions-league-2008-09-knock-out-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, counts_extra_time, citation_id) VALUES
    ('champions-league-2008-09-two-legs', 1, 'aggregate', FALSE, 'champions-league-2008-09-knock-out-rules'),
    ('champions-league-2008-09-two-legs', 2, 'away goals', FALSE, 'champions-league-2008-09-knock-out-rules'),
    ('champions-league-2008-09-two-legs', 3, 'extra time', FALSE, 'champions-league-2008-09-knock-out-rules'),
    ('champions-league-2008-09-two-legs', 4, 'away goals', TRUE, 'champions-league-2008-09-knock-out-rules'),
    ('champions-league-2008-09-two-legs', 5, 'penalties', FALSE, 'champions-league-2008-09-knock-out-rules'),
    ('champions-league-2008-09-final', 1, 'aggregate', FALSE, 'champions-league-2008-09-knock-out-rules'),
    ('champions-league-2008-09-final', 2, 'extra time', FALSE, 'champions-league-2008-09-knock-out-rules'),
    ('champions-league-2008-09-final', 3, 'penalties', FALSE, 'champions-league-2008-09-knock-out-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('champions-league-2008-09-round-of-16', 'champions-league-2008-09', 'round of 16', 9, 'knock-out', 'knock-out', 'champions-league-2008-09-two-legs', 'champions-league-2008-09-knock-out-matches'),
    ('champions-league-2008-09-quarter-finals', 'champions-league-2008-09', 'quarter-finals', 10, 'knock-out', 'knock-out', 'champions-league-2008-09-two-legs', 'champions-league-2008-09-knock-out-matches'),
    ('champions-league-2008-09-semi-finals', 'champions-league-2008-09', 'semi-finals', 11, 'knock-out', 'knock-out', 'champions-league-2008-09-two-legs', 'champions-league-2008-09-knock-out-matches'),
    ('champions-league-2008-09-final', 'champions-league-2008-09', 'final', 12, 'knock-out', 'knock-out', 'champions-league-2008-09-final', 'champions-league-2008-09-knock-out-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, citation_id) VALUES
    ('champions-league-2008-09-quarter-finals', 1, 'winners', 'champions-league-2008-09-round-of-16', 8, 'champions-league-2008-09-knock-out-rules'),
    ('champions-league-2008-09-semi-finals', 1, 'winners', 'champions-league-2008-09-quarter-finals', 4, 'champions-league-2008-09-knock-out-rules'),
    ('champions-league-2008-09-final', 1, 'winners', 'champions-league-2008-09-semi-finals', 2, 'champions-league-2008-09-knock-out-rules');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('champions-league-2008-09', 'champions-league-2008-09-final', 'champions-league-2008-09-knock-out-matches');
