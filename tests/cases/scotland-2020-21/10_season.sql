-- Scottish Premiership 2020-21: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('engsoccerdata-scotland-872c5c3', 'engsoccerdata, Scotland', 'https://github.com/jalapic/engsoccerdata/blob/872c5c354161ace8408f3091b758c6af4cccca94/data-raw/scotland.csv', 'CC0-1.0', 'Results of the Scottish league'),
    ('all-soccer-scotland-2020-21', 'All.Soccer, Premiership, first phase', 'https://all.soccer/en/tournament/1873982/standings', NULL, 'The table of the first 33 rounds'),
    ('wiki-de-scotland-2020-21', 'Scottish Premiership 2020/21', 'https://de.m.wikipedia.org/wiki/Scottish_Premiership_2020/21', 'CC BY-SA', 'Article of the German Wikipedia: champions, the split, who went to Europe'),
    ('liquisearch-spl-format', 'Scottish Premier League: competition format', 'https://liquisearch.com/scottish_premier_league/competition_format', 'CC BY-SA', 'Copy of an encyclopedia article: three rounds, the split, the order of the table');

INSERT INTO citation (citation_id) VALUES
    ('scotland-2020-21-matches'),
    ('scotland-2020-21-table'),
    ('scotland-2020-21-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('scotland-2020-21-matches', 'engsoccerdata-scotland-872c5c3'),
    ('scotland-2020-21-table', 'all-soccer-scotland-2020-21'),
    ('scotland-2020-21-table', 'wiki-de-scotland-2020-21'),
    ('scotland-2020-21-rules', 'wiki-de-scotland-2020-21'),
    ('scotland-2020-21-rules', 'liquisearch-spl-format');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('scottish-premiership', 'Scottish Premiership', 'Scotland', 1, 'scotland-2020-21-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('scottish-premiership-2020-21', 'scottish-premiership', '2020-21', 'scotland-2020-21-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('scottish-premiership-2020-21', 'scottish-premiership-2020-21', 'Scottish Premiership 2020-21', 1, 'scotland-2020-21-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('scottish-premiership-2020-21', 3, 1, 'scotland-2020-21-rules'),
    ('scottish-premiership-2020-21-table', 3, 1, 'scotland-2020-21-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('scottish-premiership-2020-21', 1, 'points', 'scotland-2020-21-rules'),
    ('scottish-premiership-2020-21', 2, 'goal difference', 'scotland-2020-21-rules'),
    ('scottish-premiership-2020-21', 3, 'goals for', 'scotland-2020-21-rules'),
    ('scottish-premiership-2020-21-table', 1, 'split', 'scotland-2020-21-rules'),
    ('scottish-premiership-2020-21-table', 2, 'points', 'scotland-2020-21-rules'),
    ('scottish-premiership-2020-21-table', 3, 'goal difference', 'scotland-2020-21-rules'),
    ('scottish-premiership-2020-21-table', 4, 'goals for', 'scotland-2020-21-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('scottish-premiership-2020-21-first-phase', 'scottish-premiership-2020-21', 'first phase', 1, 'first phase', 'league', 'scottish-premiership-2020-21', 'scotland-2020-21-matches'),
    ('scottish-premiership-2020-21-top-six', 'scottish-premiership-2020-21', 'top six', 2, 'top six', 'league', 'scottish-premiership-2020-21', 'scotland-2020-21-matches'),
    ('scottish-premiership-2020-21-bottom-six', 'scottish-premiership-2020-21', 'bottom six', 3, 'bottom six', 'league', 'scottish-premiership-2020-21', 'scotland-2020-21-matches'),
    ('scottish-premiership-2020-21-league', 'scottish-premiership-2020-21', 'league', 4, 'league', 'table', 'scottish-premiership-2020-21-table', 'scotland-2020-21-matches');

INSERT INTO table_part (stage_id, from_stage_id, part, ordinal, citation_id) VALUES
    ('scottish-premiership-2020-21-league', 'scottish-premiership-2020-21-first-phase', 'matches', NULL, 'scotland-2020-21-rules'),
    ('scottish-premiership-2020-21-league', 'scottish-premiership-2020-21-top-six', 'matches', NULL, 'scotland-2020-21-rules'),
    ('scottish-premiership-2020-21-league', 'scottish-premiership-2020-21-bottom-six', 'matches', NULL, 'scotland-2020-21-rules'),
    ('scottish-premiership-2020-21-league', 'scottish-premiership-2020-21-top-six', 'split', 1, 'scotland-2020-21-rules'),
    ('scottish-premiership-2020-21-league', 'scottish-premiership-2020-21-bottom-six', 'split', 2, 'scotland-2020-21-rules');

INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('scottish-premiership-2020-21', 'scottish-premiership-2020-21-league', 'scotland-2020-21-matches');
