-- Euro 2004, knock-out: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-euro-2004-knock-out', 'openfootball, Euro 2004', 'https://github.com/openfootball/euro/blob/88d150a6c8db43925ea327b87e990f653c999b11/2004--portugal/euro.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('rules-euro-2004-gfu', 'Level in a group of 2004, a forum', 'https://www.gfu-community.de/profile/138-manyx75/content/page/154/?all_activity=1', NULL, 'Gives the criteria, the shoot-out of the last match and the silver goal'),
    ('rules-euro-2004-tranceaddict', 'The criteria of 2004, a forum', 'https://tranceaddict.com/forums/showthread.php?pagenumber=2&perpage=12&threadid=189478', NULL, 'Gives the criteria of a group'),
    ('rules-three-points', 'Three points for a win, by year', 'https://tickerdossier.com/wiki/points-association-football', 'CC BY-SA', 'A copy of an encyclopedia article: the season from which each league gives three points for a win');

INSERT INTO citation (citation_id) VALUES
    ('euro-2004-knock-out-matches'),
    ('euro-2004-knock-out-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('euro-2004-knock-out-matches', 'openfootball-euro-2004-knock-out'),
    ('euro-2004-knock-out-rules', 'rules-euro-2004-gfu'),
    ('euro-2004-knock-out-rules', 'rules-euro-2004-tranceaddict'),
    ('euro-2004-knock-out-rules', 'rules-three-points');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('euro', 'European Championship', 'euro-2004-knock-out-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('euro-2004', 'euro', '2004', 'euro-2004-knock-out-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('euro-2004', 'euro-2004', 'Euro 2004', 1, 'euro-2004-knock-out-matches');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('euro-2004-tie', 1, 'euro-2004-knock-out-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, sudden_death, citation_id) VALUES
    ('euro-2004-tie', 1, 'aggregate', NULL, 'euro-2004-knock-out-rules'),
    ('euro-2004-tie', 2, 'extra time', 'silver goal', 'euro-2004-knock-out-rules'),
    ('euro-2004-tie', 3, 'penalties', NULL, 'euro-2004-knock-out-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('euro-2004-quarter-finals', 'euro-2004', 'quarter-finals', 11, 'knock-out', 'knock-out', 'euro-2004-tie', 'euro-2004-knock-out-matches'),
    ('euro-2004-semi-finals', 'euro-2004', 'semi-finals', 12, 'knock-out', 'knock-out', 'euro-2004-tie', 'euro-2004-knock-out-matches'),
    ('euro-2004-final', 'euro-2004', 'final', 13, 'knock-out', 'knock-out', 'euro-2004-tie', 'euro-2004-knock-out-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, citation_id) VALUES
    ('euro-2004-semi-finals', 1, 'winners', 'euro-2004-quarter-finals', 4, 'euro-2004-knock-out-matches'),
    ('euro-2004-final', 1, 'winners', 'euro-2004-semi-finals', 2, 'euro-2004-knock-out-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('euro-2004', 'euro-2004-final', 'euro-2004-knock-out-matches');
