-- Scottish Premier League 2005-06: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('engsoccerdata-scotland-872c5c3', 'engsoccerdata, Scotland', 'https://github.com/jalapic/engsoccerdata/blob/872c5c354161ace8408f3091b758c6af4cccca94/data-raw/scotland.csv', 'CC0-1.0', 'Results of the Scottish league'),
    ('wiki-it-scotland-2005-06', 'Scottish Premier League 2005-2006', 'https://it.wikipedia.org/wiki/Scottish_Premier_League_2005-2006', 'CC BY-SA', 'Article of the Italian Wikipedia: the final table in its two phases'),
    ('arietiform-scotland-2005-06', 'Scottish Premier League 2005/06', 'https://arietiform.com/application/nph-tsq.cgi/en/20/https/de.wikipedia.org/wiki/Scottish_Premier_League_2005/06', 'CC BY-SA', 'Copy of an article of the German Wikipedia: the split, and goal difference between clubs level');

INSERT INTO citation (citation_id) VALUES
    ('scotland-2005-06-matches'),
    ('scotland-2005-06-table'),
    ('scotland-2005-06-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('scotland-2005-06-matches', 'engsoccerdata-scotland-872c5c3'),
    ('scotland-2005-06-table', 'wiki-it-scotland-2005-06'),
    ('scotland-2005-06-rules', 'wiki-it-scotland-2005-06'),
    ('scotland-2005-06-rules', 'arietiform-scotland-2005-06');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('scottish-premier-league', 'Scottish Premier League', 'Scotland', 1, 'scotland-2005-06-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('scottish-premier-league-2005-06', 'scottish-premier-league', '2005-06', 'scotland-2005-06-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('scottish-premier-league-2005-06', 'scottish-premier-league-2005-06', 'Scottish Premier League 2005-06', 1, 'scotland-2005-06-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('scottish-premier-league-2005-06', 3, 1, 'scotland-2005-06-rules'),
    ('scottish-premier-league-2005-06-table', 3, 1, 'scotland-2005-06-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('scottish-premier-league-2005-06', 1, 'points', 'scotland-2005-06-rules'),
    ('scottish-premier-league-2005-06', 2, 'goal difference', 'scotland-2005-06-rules'),
    ('scottish-premier-league-2005-06', 3, 'goals for', 'scotland-2005-06-rules'),
    ('scottish-premier-league-2005-06-table', 1, 'split', 'scotland-2005-06-rules'),
    ('scottish-premier-league-2005-06-table', 2, 'points', 'scotland-2005-06-rules'),
    ('scottish-premier-league-2005-06-table', 3, 'goal difference', 'scotland-2005-06-rules'),
    ('scottish-premier-league-2005-06-table', 4, 'goals for', 'scotland-2005-06-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('scottish-premier-league-2005-06-first-phase', 'scottish-premier-league-2005-06', 'first phase', 1, 'first phase', 'league', 'scottish-premier-league-2005-06', 'scotland-2005-06-matches'),
    ('scottish-premier-league-2005-06-top-six', 'scottish-premier-league-2005-06', 'top six', 2, 'top six', 'league', 'scottish-premier-league-2005-06', 'scotland-2005-06-matches'),
    ('scottish-premier-league-2005-06-bottom-six', 'scottish-premier-league-2005-06', 'bottom six', 3, 'bottom six', 'league', 'scottish-premier-league-2005-06', 'scotland-2005-06-matches'),
    ('scottish-premier-league-2005-06-league', 'scottish-premier-league-2005-06', 'league', 4, 'league', 'table', 'scottish-premier-league-2005-06-table', 'scotland-2005-06-matches');

INSERT INTO table_part (stage_id, from_stage_id, part, ordinal, citation_id) VALUES
    ('scottish-premier-league-2005-06-league', 'scottish-premier-league-2005-06-first-phase', 'matches', NULL, 'scotland-2005-06-rules'),
    ('scottish-premier-league-2005-06-league', 'scottish-premier-league-2005-06-top-six', 'matches', NULL, 'scotland-2005-06-rules'),
    ('scottish-premier-league-2005-06-league', 'scottish-premier-league-2005-06-bottom-six', 'matches', NULL, 'scotland-2005-06-rules'),
    ('scottish-premier-league-2005-06-league', 'scottish-premier-league-2005-06-top-six', 'split', 1, 'scotland-2005-06-rules'),
    ('scottish-premier-league-2005-06-league', 'scottish-premier-league-2005-06-bottom-six', 'split', 2, 'scotland-2005-06-rules');

INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('scottish-premier-league-2005-06', 'scottish-premier-league-2005-06-league', 'scotland-2005-06-matches');
