-- Premier League 2019-20: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-json-england-2019-20', 'openfootball, Premier League 2019-20', 'https://github.com/openfootball/football.json/blob/25cfaf102954ebbcdc48f9c2984198b71d48610d/2019-20/en.1.json', 'CC0-1.0', 'Public football data as JSON: dates and scores'),
    ('bongdaso-premier-league-2019-20', 'Bongdaso, Premier League 2019-20', 'http://bongdaso66.net/Standing.aspx?LeagueID=1&SeasonID=114', NULL, 'Final table; matches won, drawn and lost at home and away'),
    ('rules-premier-league-2019-star', 'The Star, a new rule of the Premier League', 'https://www.the-star.co.ke/sports/football/2019-07-17-premier-league-announce-new-rule-for-the-upcoming-season/', NULL, 'News of July 2019: the criteria until then and from then on'),
    ('rules-three-points', 'Three points for a win, by year', 'https://tickerdossier.com/wiki/points-association-football', 'CC BY-SA', 'A copy of an encyclopedia article: the season from which each league gives three points for a win');

INSERT INTO citation (citation_id) VALUES
    ('england-2019-20-matches'),
    ('england-2019-20-table'),
    ('england-2019-20-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('england-2019-20-matches', 'openfootball-json-england-2019-20'),
    ('england-2019-20-table', 'bongdaso-premier-league-2019-20'),
    ('england-2019-20-rules', 'rules-premier-league-2019-star'),
    ('england-2019-20-rules', 'rules-three-points');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('premier-league', 'Premier League', 'England', 1, 'england-2019-20-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('premier-league-2019-20', 'premier-league', '2019-20', 'england-2019-20-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('premier-league-2019-20', 'premier-league-2019-20', 'Premier League 2019-20', 1, 'england-2019-20-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('premier-league-2019-20', 3, 1, 'england-2019-20-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('premier-league-2019-20', 1, 'points', 'england-2019-20-rules'),
    ('premier-league-2019-20', 2, 'goal difference', 'england-2019-20-rules'),
    ('premier-league-2019-20', 3, 'goals for', 'england-2019-20-rules'),
    ('premier-league-2019-20', 4, 'head-to-head points', 'england-2019-20-rules'),
    ('premier-league-2019-20', 5, 'head-to-head away goals', 'england-2019-20-rules'),
    ('premier-league-2019-20', 6, 'play-off', 'england-2019-20-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('premier-league-2019-20-league', 'premier-league-2019-20', 'league', 1, 'league', 'league', 'premier-league-2019-20', 'england-2019-20-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('premier-league-2019-20', 'premier-league-2019-20-league', 'england-2019-20-matches');
