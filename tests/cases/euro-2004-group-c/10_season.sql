-- Euro 2004, group C: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-euro-2004', 'openfootball, Euro 2004', 'https://github.com/openfootball/euro/blob/c3b5204200515570175b9e845e9fa51c927d7c5f/2004--portugal/euro.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('slidetackle-euro-2004', 'Euro 2004 tournament rules and format', 'http://www.slidetacklemagazine.com/worldpages/euro/euro2004tournamentrulesformat.html', NULL, 'Reproduces article 6 of the tournament regulations'),
    ('standard-euro-2004', 'Der Standard, ways through in group C', 'https://www.derstandard.at/story/1702813/ueberblick-moegliche-aufstiegsszenarien-in-der-gruppe-c', NULL, 'Newspaper overview before the last day');

INSERT INTO citation (citation_id) VALUES
    ('euro-2004-group-c-matches'),
    ('euro-2004-group-c-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('euro-2004-group-c-matches', 'openfootball-euro-2004'),
    ('euro-2004-group-c-rules', 'slidetackle-euro-2004'),
    ('euro-2004-group-c-rules', 'standard-euro-2004');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('euro', 'European Championship', 'euro-2004-group-c-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('euro-2004', 'euro', '2004', 'euro-2004-group-c-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('euro-2004', 'euro-2004', 'Euro 2004', 1, 'euro-2004-group-c-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, citation_id) VALUES
    ('euro-2004-group', 3, 1, 'never', 'euro-2004-group-c-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('euro-2004-group', 1, 'points', 'euro-2004-group-c-rules'),
    ('euro-2004-group', 2, 'head-to-head points', 'euro-2004-group-c-rules'),
    ('euro-2004-group', 3, 'head-to-head goal difference', 'euro-2004-group-c-rules'),
    ('euro-2004-group', 4, 'head-to-head goals for', 'euro-2004-group-c-rules'),
    ('euro-2004-group', 5, 'goal difference', 'euro-2004-group-c-rules'),
    ('euro-2004-group', 6, 'goals for', 'euro-2004-group-c-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('euro-2004-group-c', 'euro-2004', 'group C', 3, 'group stage', 'league', 'euro-2004-group', 'euro-2004-group-c-matches');
