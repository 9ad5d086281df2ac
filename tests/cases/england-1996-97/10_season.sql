-- Premier League 1996-97: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('footballcsv-1996-97', 'footballcsv, Premier League 1996-97', 'https://github.com/footballcsv/england/blob/026edc1c807a22def0b68a21c4b6c9b481bc0b60/1990s/1996-97/eng.1.csv', 'CC0-1.0', 'Public football data: dates and scores'),
    ('wiki-premier-league-rule', 'Premier League table of 2009-10 with its rules', 'https://hessslslslsls.azureedge.net/wiki/User:Don_Garellos/Sport_lists/Soccer/2009%E2%80%9310_Premier_League', NULL, 'States the three criteria of the league'),
    ('eurocupshistory-1996-97', 'Euro Cups History, England 1996-97', 'http://www.eurocupshistory.com/competition/england/championship/1996-1997', NULL, 'Final table, and the deduction'),
    ('wiki-premier-league-1996-97', '1996–97 FA Premier League', 'https://en-wikipedia--on--ipfs-org.ipns.dweb.link/wiki/1996%E2%80%9397_FA_Premier_League', 'CC BY-SA', 'Article of the English Wikipedia: the three relegated clubs');

INSERT INTO citation (citation_id) VALUES
    ('england-1996-97-matches'),
    ('england-1996-97-rules'),
    ('england-1996-97-table'),
    ('england-1996-97-relegation');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('england-1996-97-matches', 'footballcsv-1996-97'),
    ('england-1996-97-rules', 'wiki-premier-league-rule'),
    ('england-1996-97-table', 'eurocupshistory-1996-97'),
    ('england-1996-97-relegation', 'wiki-premier-league-1996-97');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('premier-league', 'Premier League', 'England', 1, 'england-1996-97-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('premier-league-1996-97', 'premier-league', '1996-97', 'england-1996-97-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('premier-league-1996-97', 'premier-league-1996-97', 'Premier League 1996-97', 1, 'england-1996-97-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('premier-league-1996-97', 3, 1, 'england-1996-97-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('premier-league-1996-97', 1, 'points', 'england-1996-97-rules'),
    ('premier-league-1996-97', 2, 'goal difference', 'england-1996-97-rules'),
    ('premier-league-1996-97', 3, 'goals for', 'england-1996-97-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('premier-league-1996-97-league', 'premier-league-1996-97', 'league', 1, 'league', 'league', 'premier-league-1996-97', 'england-1996-97-matches');

INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('premier-league-1996-97', 'premier-league-1996-97-league', 'england-1996-97-matches');
