-- Euro 2016, the third of six groups: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-euro-2016', 'openfootball, Euro 2016', 'https://github.com/openfootball/euro/blob/88d150a6c8db43925ea327b87e990f653c999b11/2016--france/euro.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('narod-euro-2016', 'narod.hr, pairs of the round of 16', 'https://narod.hr/sport/euro-2016-parovi-raspored-osmine-finala/amp', NULL, 'Table of the third-placed teams'),
    ('kampala-sun-euro-2016', 'Kampala Sun, who qualified', 'https://www.kampalasun.com/euro-2016-updates-who-qualified.html', NULL, 'First, second and third of each group; which third met which winner'),
    ('sport-intelligence-euro-2016', 'Sport Intelligence, how the four best were picked', 'https://sportintelligencemag.com/euro-2016-how-the-four-best-losers-were-picked/', NULL, 'The criteria for the third-placed teams'),
    ('uefa-regulations-2022-24', 'UEFA, regulations of the Euro 2022-24, article 15', 'https://documents.uefa.com/r/Regulations-of-the-UEFA-European-Football-Championship-2022-24/Article-15-Equality-of-points-qualifying-group-stage-Online', NULL, 'Official text for the qualifying groups of the same edition');

INSERT INTO citation (citation_id) VALUES
    ('euro-2016-thirds-matches'),
    ('euro-2016-thirds-table'),
    ('euro-2016-thirds-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('euro-2016-thirds-matches', 'openfootball-euro-2016'),
    ('euro-2016-thirds-table', 'narod-euro-2016'),
    ('euro-2016-thirds-table', 'kampala-sun-euro-2016'),
    ('euro-2016-thirds-rules', 'sport-intelligence-euro-2016'),
    ('euro-2016-thirds-rules', 'uefa-regulations-2022-24');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('euro', 'European Championship', 'euro-2016-thirds-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('euro-2016', 'euro', '2016', 'euro-2016-thirds-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('euro-2016', 'euro-2016', 'Euro 2016', 1, 'euro-2016-thirds-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, citation_id) VALUES
    ('euro-2016-group', 3, 1, 'block', 'euro-2016-thirds-rules'),
    ('euro-2016-thirds', 3, 1, NULL, 'euro-2016-thirds-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('euro-2016-group', 1, 'points', 'euro-2016-thirds-rules'),
    ('euro-2016-group', 2, 'head-to-head points', 'euro-2016-thirds-rules'),
    ('euro-2016-group', 3, 'head-to-head goal difference', 'euro-2016-thirds-rules'),
    ('euro-2016-group', 4, 'head-to-head goals for', 'euro-2016-thirds-rules'),
    ('euro-2016-group', 5, 'goal difference', 'euro-2016-thirds-rules'),
    ('euro-2016-group', 6, 'goals for', 'euro-2016-thirds-rules'),
    ('euro-2016-thirds', 1, 'points', 'euro-2016-thirds-rules'),
    ('euro-2016-thirds', 2, 'goal difference', 'euro-2016-thirds-rules'),
    ('euro-2016-thirds', 3, 'goals for', 'euro-2016-thirds-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('euro-2016-group-a', 'euro-2016', 'group A', 1, 'group stage', 'league', 'euro-2016-group', 'euro-2016-thirds-matches'),
    ('euro-2016-group-b', 'euro-2016', 'group B', 2, 'group stage', 'league', 'euro-2016-group', 'euro-2016-thirds-matches'),
    ('euro-2016-group-c', 'euro-2016', 'group C', 3, 'group stage', 'league', 'euro-2016-group', 'euro-2016-thirds-matches'),
    ('euro-2016-group-d', 'euro-2016', 'group D', 4, 'group stage', 'league', 'euro-2016-group', 'euro-2016-thirds-matches'),
    ('euro-2016-group-e', 'euro-2016', 'group E', 5, 'group stage', 'league', 'euro-2016-group', 'euro-2016-thirds-matches'),
    ('euro-2016-group-f', 'euro-2016', 'group F', 6, 'group stage', 'league', 'euro-2016-group', 'euro-2016-thirds-matches'),
    ('euro-2016-thirds', 'euro-2016', 'thirds', 7, 'group stage', 'table', 'euro-2016-thirds', 'euro-2016-thirds-matches');

INSERT INTO table_part (stage_id, from_stage_id, part, label, first_place, last_place, citation_id) VALUES
    ('euro-2016-thirds', 'euro-2016-group-a', 'place', 'A', 3, 3, 'euro-2016-thirds-rules'),
    ('euro-2016-thirds', 'euro-2016-group-b', 'place', 'B', 3, 3, 'euro-2016-thirds-rules'),
    ('euro-2016-thirds', 'euro-2016-group-c', 'place', 'C', 3, 3, 'euro-2016-thirds-rules'),
    ('euro-2016-thirds', 'euro-2016-group-d', 'place', 'D', 3, 3, 'euro-2016-thirds-rules'),
    ('euro-2016-thirds', 'euro-2016-group-e', 'place', 'E', 3, 3, 'euro-2016-thirds-rules'),
    ('euro-2016-thirds', 'euro-2016-group-f', 'place', 'F', 3, 3, 'euro-2016-thirds-rules');
