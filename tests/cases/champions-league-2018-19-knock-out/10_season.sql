-- Champions League 2018-19, last 16 to final: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-champions-league-2018-19', 'openfootball, Champions League 2018-19', 'https://github.com/openfootball/champions-league/blob/002d623d0e4a7ff9e404ca13a2fc15f5f5862ec1/2018-19/cl.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('firstpost-away-goals', 'Firstpost, UEFA scraps the away goals rule', 'https://www.firstpost.com/sports/uefa-scraps-away-goals-rule-in-all-club-competitions-9750571.html', NULL, 'News item of June 2021 on the rule and its end');

INSERT INTO citation (citation_id) VALUES
    ('champions-league-2018-19-knock-out-matches'),
    ('champions-league-2018-19-knock-out-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('champions-league-2018-19-knock-out-matches', 'openfootball-champions-league-2018-19'),
    ('champions-league-2018-19-knock-out-rules', 'firstpost-away-goals');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('champions-league', 'Champions League', 'champions-league-2018-19-knock-out-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('champions-league-2018-19', 'champions-league', '2018-19', 'champions-league-2018-19-knock-out-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('champions-league-2018-19', 'champions-league-2018-19', 'Champions League 2018-19', 1, 'champions-league-2018-19-knock-out-matches');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('champions-league-2018-19-two-legs', 2, 'champions-league-2018-19-knock-out-rules'),
    ('champions-league-2018-19-final', 1, 'champions-league-2018-19-knock-out-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, counts_extra_time, citation_id) VALUES
    ('champions-league-2018-19-two-legs', 1, 'aggregate', FALSE, 'champions-league-2018-19-knock-out-rules'),
    ('champions-league-2018-19-two-legs', 2, 'away goals', FALSE, 'champions-league-2018-19-knock-out-rules'),
    ('champions-league-2018-19-two-legs', 3, 'extra time', FALSE, 'champions-league-2018-19-knock-out-rules'),
    ('champions-league-2018-19-two-legs', 4, 'away goals', TRUE, 'champions-league-2018-19-knock-out-rules'),
    ('champions-league-2018-19-two-legs', 5, 'penalties', FALSE, 'champions-league-2018-19-knock-out-rules'),
    ('champions-league-2018-19-final', 1, 'aggregate', FALSE, 'champions-league-2018-19-knock-out-rules'),
    ('champions-league-2018-19-final', 2, 'extra time', FALSE, 'champions-league-2018-19-knock-out-rules'),
    ('champions-league-2018-19-final', 3, 'penalties', FALSE, 'champions-league-2018-19-knock-out-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('champions-league-2018-19-round-of-16', 'champions-league-2018-19', 'round of 16', 9, 'knock-out', 'knock-out', 'champions-league-2018-19-two-legs', 'champions-league-2018-19-knock-out-matches'),
    ('champions-league-2018-19-quarter-finals', 'champions-league-2018-19', 'quarter-finals', 10, 'knock-out', 'knock-out', 'champions-league-2018-19-two-legs', 'champions-league-2018-19-knock-out-matches'),
    ('champions-league-2018-19-semi-finals', 'champions-league-2018-19', 'semi-finals', 11, 'knock-out', 'knock-out', 'champions-league-2018-19-two-legs', 'champions-league-2018-19-knock-out-matches'),
    ('champions-league-2018-19-final', 'champions-league-2018-19', 'final', 12, 'knock-out', 'knock-out', 'champions-league-2018-19-final', 'champions-league-2018-19-knock-out-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, citation_id) VALUES
    ('champions-league-2018-19-quarter-finals', 1, 'winners', 'champions-league-2018-19-round-of-16', 8, 'champions-league-2018-19-knock-out-rules'),
    ('champions-league-2018-19-semi-finals', 1, 'winners', 'champions-league-2018-19-quarter-finals', 4, 'champions-league-2018-19-knock-out-rules'),
    ('champions-league-2018-19-final', 1, 'winners', 'champions-league-2018-19-semi-finals', 2, 'champions-league-2018-19-knock-out-rules');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('champions-league-2018-19', 'champions-league-2018-19-final', 'champions-league-2018-19-knock-out-matches');
