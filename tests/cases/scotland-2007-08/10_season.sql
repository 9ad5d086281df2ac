-- Scottish Premier League 2007-08: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('engsoccerdata-scotland-872c5c3', 'engsoccerdata, Scotland', 'https://github.com/jalapic/engsoccerdata/blob/872c5c354161ace8408f3091b758c6af4cccca94/data-raw/scotland.csv', 'CC0-1.0', 'Results of the Scottish league'),
    ('defzone-scotland-2007-08', 'Skotsk Premier League 2007–2008', 'https://defzone.net/wiki/nb/Skotsk_Premier_League_2007–2008', 'CC BY-SA', 'Copy of an encyclopedia article: the table, ten points taken from Gretna'),
    ('liquisearch-spl-format', 'Scottish Premier League: competition format', 'https://liquisearch.com/scottish_premier_league/competition_format', 'CC BY-SA', 'Copy of an encyclopedia article: three rounds, the split, the order of the table');

INSERT INTO citation (citation_id) VALUES
    ('scotland-2007-08-matches'),
    ('scotland-2007-08-table'),
    ('scotland-2007-08-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('scotland-2007-08-matches', 'engsoccerdata-scotland-872c5c3'),
    ('scotland-2007-08-table', 'defzone-scotland-2007-08'),
    ('scotland-2007-08-rules', 'liquisearch-spl-format');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('scottish-premier-league', 'Scottish Premier League', 'Scotland', 1, 'scotland-2007-08-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('scottish-premier-league-2007-08', 'scottish-premier-league', '2007-08', 'scotland-2007-08-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('scottish-premier-league-2007-08', 'scottish-premier-league-2007-08', 'Scottish Premier League 2007-08', 1, 'scotland-2007-08-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('scottish-premier-league-2007-08', 3, 1, 'scotland-2007-08-rules'),
    ('scottish-premier-league-2007-08-table', 3, 1, 'scotland-2007-08-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('scottish-premier-league-2007-08', 1, 'points', 'scotland-2007-08-rules'),
    ('scottish-premier-league-2007-08', 2, 'goal difference', 'scotland-2007-08-rules'),
    ('scottish-premier-league-2007-08', 3, 'goals for', 'scotland-2007-08-rules'),
    ('scottish-premier-league-2007-08-table', 1, 'split', 'scotland-2007-08-rules'),
    ('scottish-premier-league-2007-08-table', 2, 'points', 'scotland-2007-08-rules'),
    ('scottish-premier-league-2007-08-table', 3, 'goal difference', 'scotland-2007-08-rules'),
    ('scottish-premier-league-2007-08-table', 4, 'goals for', 'scotland-2007-08-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('scottish-premier-league-2007-08-first-phase', 'scottish-premier-league-2007-08', 'first phase', 1, 'first phase', 'league', 'scottish-premier-league-2007-08', 'scotland-2007-08-matches'),
    ('scottish-premier-league-2007-08-top-six', 'scottish-premier-league-2007-08', 'top six', 2, 'top six', 'league', 'scottish-premier-league-2007-08', 'scotland-2007-08-matches'),
    ('scottish-premier-league-2007-08-bottom-six', 'scottish-premier-league-2007-08', 'bottom six', 3, 'bottom six', 'league', 'scottish-premier-league-2007-08', 'scotland-2007-08-matches'),
    ('scottish-premier-league-2007-08-league', 'scottish-premier-league-2007-08', 'league', 4, 'league', 'table', 'scottish-premier-league-2007-08-table', 'scotland-2007-08-matches');

INSERT INTO table_part (stage_id, from_stage_id, part, ordinal, citation_id) VALUES
    ('scottish-premier-league-2007-08-league', 'scottish-premier-league-2007-08-first-phase', 'matches', NULL, 'scotland-2007-08-rules'),
    ('scottish-premier-league-2007-08-league', 'scottish-premier-league-2007-08-top-six', 'matches', NULL, 'scotland-2007-08-rules'),
    ('scottish-premier-league-2007-08-league', 'scottish-premier-league-2007-08-bottom-six', 'matches', NULL, 'scotland-2007-08-rules'),
    ('scottish-premier-league-2007-08-league', 'scottish-premier-league-2007-08-top-six', 'split', 1, 'scotland-2007-08-rules'),
    ('scottish-premier-league-2007-08-league', 'scottish-premier-league-2007-08-bottom-six', 'split', 2, 'scotland-2007-08-rules');

INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('scottish-premier-league-2007-08', 'scottish-premier-league-2007-08-league', 'scotland-2007-08-matches');
