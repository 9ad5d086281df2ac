-- Euro 2000, knock-out: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-euro-2000-knock-out', 'openfootball, Euro 2000', 'https://github.com/openfootball/euro/blob/88d150a6c8db43925ea327b87e990f653c999b11/2000--belgium-netherlands/euro.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('rules-euro-1996-independent', 'The Independent, the rules of Euro 96', 'http://www.independent.co.uk/sport/rules-of-engagement-laying-down-the-law-in-euro-96-1335226.html', NULL, 'An article of 1996: points, criteria of a group, golden goal');

INSERT INTO citation (citation_id) VALUES
    ('euro-2000-knock-out-matches'),
    ('euro-2000-knock-out-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('euro-2000-knock-out-matches', 'openfootball-euro-2000-knock-out'),
    ('euro-2000-knock-out-rules', 'rules-euro-1996-independent');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('euro', 'European Championship', 'euro-2000-knock-out-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('euro-2000', 'euro', '2000', 'euro-2000-knock-out-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('euro-2000', 'euro-2000', 'Euro 2000', 1, 'euro-2000-knock-out-matches');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('euro-2000-tie', 1, 'euro-2000-knock-out-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, sudden_death, citation_id) VALUES
    ('euro-2000-tie', 1, 'aggregate', NULL, 'euro-2000-knock-out-rules'),
    ('euro-2000-tie', 2, 'extra time', 'golden goal', 'euro-2000-knock-out-rules'),
    ('euro-2000-tie', 3, 'penalties', NULL, 'euro-2000-knock-out-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('euro-2000-quarter-finals', 'euro-2000', 'quarter-finals', 11, 'knock-out', 'knock-out', 'euro-2000-tie', 'euro-2000-knock-out-matches'),
    ('euro-2000-semi-finals', 'euro-2000', 'semi-finals', 12, 'knock-out', 'knock-out', 'euro-2000-tie', 'euro-2000-knock-out-matches'),
    ('euro-2000-final', 'euro-2000', 'final', 13, 'knock-out', 'knock-out', 'euro-2000-tie', 'euro-2000-knock-out-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, citation_id) VALUES
    ('euro-2000-semi-finals', 1, 'winners', 'euro-2000-quarter-finals', 4, 'euro-2000-knock-out-matches'),
    ('euro-2000-final', 1, 'winners', 'euro-2000-semi-finals', 2, 'euro-2000-knock-out-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('euro-2000', 'euro-2000-final', 'euro-2000-knock-out-matches');
