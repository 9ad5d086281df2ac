-- Euro 1996, group A: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-euro-1996', 'openfootball, Euro 1996', 'https://github.com/openfootball/euro/blob/740f2b7586b031ea79c68f46ccfe26bcbbbf7c80/1996--england/euro.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('footballpink-euro-1996', 'The Football Pink, Euro 96 group C', 'https://footballpink.net/euro-96-when-football-came-home-matchday-10-group-c/', NULL, 'Quotes the first three criteria');

INSERT INTO citation (citation_id) VALUES
    ('euro-1996-group-a-matches'),
    ('euro-1996-group-a-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('euro-1996-group-a-matches', 'openfootball-euro-1996'),
    ('euro-1996-group-a-rules', 'footballpink-euro-1996');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('euro', 'European Championship', 'euro-1996-group-a-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('euro-1996', 'euro', '1996', 'euro-1996-group-a-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('euro-1996', 'euro-1996', 'Euro 1996', 1, 'euro-1996-group-a-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('euro-1996-group', 3, 1, 'euro-1996-group-a-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, basis, note, citation_id) VALUES
    ('euro-1996-group', 1, 'points', 'stated', NULL, 'euro-1996-group-a-rules'),
    ('euro-1996-group', 2, 'head-to-head points', 'stated', NULL, 'euro-1996-group-a-rules'),
    ('euro-1996-group', 3, 'head-to-head goal difference', 'stated', NULL, 'euro-1996-group-a-rules'),
    ('euro-1996-group', 4, 'head-to-head goals for', 'stated', NULL, 'euro-1996-group-a-rules'),
    ('euro-1996-group', 5, 'goal difference', 'derived', 'The quotation breaks off before it; it follows from this group', 'euro-1996-group-a-rules'),
    ('euro-1996-group', 6, 'goals for', 'derived', 'The quotation breaks off before it; it follows from this group', 'euro-1996-group-a-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('euro-1996-group-a', 'euro-1996', 'group A', 1, 'group stage', 'league', 'euro-1996-group', 'euro-1996-group-a-matches');
