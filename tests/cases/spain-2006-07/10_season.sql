-- Primera División 2006-07: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, description) VALUES
    ('football-datasets-2006-07', 'football-datasets, La Liga 2006-07', 'https://github.com/datasets/football-datasets/blob/09097f011a7616ae8a05577cea6bffca5edd6c3c/datasets/la-liga/season-0607.csv', 'Public football data: dates and scores'),
    ('nuestraliga-rule', 'Nuestra Liga, tie-breaking rule of the federation', 'http://nuestraliga.com/foro/index.php?topic=18170.msg945890', 'Forum post that quotes the fifth provision');

INSERT INTO citation (citation_id) VALUES
    ('spain-2006-07-matches'),
    ('spain-2006-07-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('spain-2006-07-matches', 'football-datasets-2006-07'),
    ('spain-2006-07-rules', 'nuestraliga-rule');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('primera-division-spain', 'Primera División', 'Spain', 1, 'spain-2006-07-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('primera-division-spain-2006-07', 'primera-division-spain', '2006-07', 'spain-2006-07-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('primera-division-spain-2006-07', 'primera-division-spain-2006-07', 'Primera División 2006-07', 1, 'spain-2006-07-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, basis, note, citation_id) VALUES
    ('primera-division-spain-2006-07', 3, 1, 'stated', 'Two level clubs are compared by the goal difference of their two matches alone, which puts ahead whom their points put ahead', 'spain-2006-07-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('primera-division-spain-2006-07', 1, 'points', 'spain-2006-07-rules'),
    ('primera-division-spain-2006-07', 2, 'head-to-head points', 'spain-2006-07-rules'),
    ('primera-division-spain-2006-07', 3, 'head-to-head goal difference', 'spain-2006-07-rules'),
    ('primera-division-spain-2006-07', 4, 'goal difference', 'spain-2006-07-rules'),
    ('primera-division-spain-2006-07', 5, 'goals for', 'spain-2006-07-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('primera-division-spain-2006-07-league', 'primera-division-spain-2006-07', 'league', 1, 'league', 'league', 'primera-division-spain-2006-07', 'spain-2006-07-matches');

INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('primera-division-spain-2006-07', 'primera-division-spain-2006-07-league', 'spain-2006-07-matches');
