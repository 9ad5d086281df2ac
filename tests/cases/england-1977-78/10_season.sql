-- England, First Division 1977-78: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('engsoccerdata-england-872c5c3', 'engsoccerdata, England', 'https://github.com/jalapic/engsoccerdata/blob/872c5c354161ace8408f3091b758c6af4cccca94/data/england.rda', 'CC0-1.0', 'Results of the English leagues'),
    ('enpedia-england-1977-78', 'Enpedia, Football League, first division 1977-78', 'https://enpedia.rxy.jp/wiki/%E3%83%95%E3%83%83%E3%83%88%E3%83%9C%E3%83%BC%E3%83%AB%E3%83%AA%E3%83%BC%E3%82%B0%E3%83%BB%E3%83%87%E3%82%A3%E3%83%93%E3%82%B8%E3%83%A7%E3%83%B31-1977/78', NULL, 'Final table'),
    ('rules-english-goal-average', '1976-77 Football League', 'https://search.com.vn/wiki/en/1976%E2%80%9377_Football_League', 'CC BY-SA', 'A copy of an encyclopedia article: goal average from 1894-95 to 1975-76, goal difference after that'),
    ('rules-english-two-points', '1980-81 Football League', 'https://www.search.com.vn/wiki/en/1980%E2%80%9381_Football_League_Fourth_Division', 'CC BY-SA', 'A copy of an encyclopedia article: the last season with two points for a win');

INSERT INTO citation (citation_id) VALUES
    ('england-1977-78-matches'),
    ('england-1977-78-table'),
    ('england-1977-78-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('england-1977-78-matches', 'engsoccerdata-england-872c5c3'),
    ('england-1977-78-table', 'enpedia-england-1977-78'),
    ('england-1977-78-rules', 'rules-english-goal-average'),
    ('england-1977-78-rules', 'rules-english-two-points');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('first-division', 'First Division', 'England', 1, 'england-1977-78-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('first-division-1977-78', 'first-division', '1977-78', 'england-1977-78-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('first-division-1977-78', 'first-division-1977-78', 'First Division 1977-78', 1, 'england-1977-78-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('first-division-1977-78', 2, 1, 'england-1977-78-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('first-division-1977-78', 1, 'points', 'england-1977-78-rules'),
    ('first-division-1977-78', 2, 'goal difference', 'england-1977-78-rules'),
    ('first-division-1977-78', 3, 'goals for', 'england-1977-78-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('first-division-1977-78-league', 'first-division-1977-78', 'league', 1, 'league', 'league', 'first-division-1977-78', 'england-1977-78-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('first-division-1977-78', 'first-division-1977-78-league', 'england-1977-78-matches');
