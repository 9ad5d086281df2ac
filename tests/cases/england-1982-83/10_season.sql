-- England, First Division 1982-83: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('engsoccerdata-england-872c5c3', 'engsoccerdata, England', 'https://github.com/jalapic/engsoccerdata/blob/872c5c354161ace8408f3091b758c6af4cccca94/data/england.rda', 'CC0-1.0', 'Results of the English leagues'),
    ('englishfootballstats-1982-83', 'English Football Stats, first division 1982-83', 'http://www.englishfootballstats.co.uk/Level%201%20Tables/1982-83.htm', NULL, 'Final table, who went down'),
    ('rules-english-goal-average', '1976-77 Football League', 'https://search.com.vn/wiki/en/1976%E2%80%9377_Football_League', 'CC BY-SA', 'A copy of an encyclopedia article: goal average from 1894-95 to 1975-76, goal difference after that'),
    ('rules-english-three-points', 'Game of the People, three points for a win', 'https://gameofthepeople.com/2021/03/31/three-points-for-a-win-has-it-made-a-difference/', NULL, 'An article on the change of 1981');

INSERT INTO citation (citation_id) VALUES
    ('england-1982-83-matches'),
    ('england-1982-83-table'),
    ('england-1982-83-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('england-1982-83-matches', 'engsoccerdata-england-872c5c3'),
    ('england-1982-83-table', 'englishfootballstats-1982-83'),
    ('england-1982-83-rules', 'rules-english-goal-average'),
    ('england-1982-83-rules', 'rules-english-three-points');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('first-division', 'First Division', 'England', 1, 'england-1982-83-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('first-division-1982-83', 'first-division', '1982-83', 'england-1982-83-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('first-division-1982-83', 'first-division-1982-83', 'First Division 1982-83', 1, 'england-1982-83-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('first-division-1982-83', 3, 1, 'england-1982-83-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('first-division-1982-83', 1, 'points', 'england-1982-83-rules'),
    ('first-division-1982-83', 2, 'goal difference', 'england-1982-83-rules'),
    ('first-division-1982-83', 3, 'goals for', 'england-1982-83-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('first-division-1982-83-league', 'first-division-1982-83', 'league', 1, 'league', 'league', 'first-division-1982-83', 'england-1982-83-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('first-division-1982-83', 'first-division-1982-83-league', 'england-1982-83-matches');
