-- First Division 1923-24: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('footballcsv-1923-24', 'footballcsv, First Division 1923-24', 'https://github.com/footballcsv/england/blob/29bf8d3e41441d5b461a5aa40c3faf47eb00c3cc/1920s/1923-24/1-division1.csv', 'CC0-1.0', 'Public football data: dates and scores'),
    ('cardiff-shep', 'Cardiff City, the title of 1924', 'https://www.cardiffcityfc.co.uk/news/2013/february/sheps-terrier-shorts', NULL, 'Club site on the title lost on goal average');

INSERT INTO citation (citation_id) VALUES
    ('england-1923-24-matches'),
    ('england-1923-24-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('england-1923-24-matches', 'footballcsv-1923-24'),
    ('england-1923-24-rules', 'cardiff-shep');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('first-division', 'First Division', 'England', 1, 'england-1923-24-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('first-division-1923-24', 'first-division', '1923-24', 'england-1923-24-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('first-division-1923-24', 'first-division-1923-24', 'First Division 1923-24', 1, 'england-1923-24-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('first-division-1923-24', 2, 1, 'england-1923-24-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('first-division-1923-24', 1, 'points', 'england-1923-24-rules'),
    ('first-division-1923-24', 2, 'goal average', 'england-1923-24-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('first-division-1923-24-league', 'first-division-1923-24', 'league', 1, 'league', 'league', 'first-division-1923-24', 'england-1923-24-matches');

INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('first-division-1923-24', 'first-division-1923-24-league', 'england-1923-24-matches');
