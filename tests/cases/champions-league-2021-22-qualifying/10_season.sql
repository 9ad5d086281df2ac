-- Champions League 2021-22, five ties of the qualifying rounds: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-champions-league-2021-22', 'openfootball, Champions League 2021-22', 'https://github.com/openfootball/champions-league/blob/4604c8c1d7db182a0d1e7c1b766b7603060d7dcb/2021-22/cl.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('firstpost-away-goals', 'Firstpost, UEFA scraps the away goals rule', 'https://www.firstpost.com/sports/uefa-scraps-away-goals-rule-in-all-club-competitions-9750571.html', NULL, 'News item of June 2021 on the rule and its end');

INSERT INTO citation (citation_id) VALUES
    ('champions-league-2021-22-qualifying-matches'),
    ('champions-league-2021-22-qualifying-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('champions-league-2021-22-qualifying-matches', 'openfootball-champions-league-2021-22'),
    ('champions-league-2021-22-qualifying-rules', 'firstpost-away-goals');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('champions-league', 'Champions League', 'champions-league-2021-22-qualifying-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('champions-league-2021-22', 'champions-league', '2021-22', 'champions-league-2021-22-qualifying-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('champions-league-2021-22', 'champions-league-2021-22', 'Champions League 2021-22', 1, 'champions-league-2021-22-qualifying-matches');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('champions-league-2021-22-qualifying', 2, 'champions-league-2021-22-qualifying-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('champions-league-2021-22-qualifying', 1, 'aggregate', 'champions-league-2021-22-qualifying-rules'),
    ('champions-league-2021-22-qualifying', 2, 'extra time', 'champions-league-2021-22-qualifying-rules'),
    ('champions-league-2021-22-qualifying', 3, 'penalties', 'champions-league-2021-22-qualifying-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('champions-league-2021-22-first-qualifying-round', 'champions-league-2021-22', 'first qualifying round', 1, 'qualifying', 'knock-out', 'champions-league-2021-22-qualifying', 'champions-league-2021-22-qualifying-matches'),
    ('champions-league-2021-22-second-qualifying-round', 'champions-league-2021-22', 'second qualifying round', 2, 'qualifying', 'knock-out', 'champions-league-2021-22-qualifying', 'champions-league-2021-22-qualifying-matches'),
    ('champions-league-2021-22-third-qualifying-round', 'champions-league-2021-22', 'third qualifying round', 3, 'qualifying', 'knock-out', 'champions-league-2021-22-qualifying', 'champions-league-2021-22-qualifying-matches'),
    ('champions-league-2021-22-play-off-round', 'champions-league-2021-22', 'play-off round', 4, 'qualifying', 'knock-out', 'champions-league-2021-22-qualifying', 'champions-league-2021-22-qualifying-matches');
