-- World Cup 2018, group H: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-world-cup-2018', 'openfootball, World Cup 2018', 'https://github.com/openfootball/worldcup/blob/000c757e4b52f6f5e602855b550564ab3fd1f85b/2018--russia/cup.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('caughtoffside-2018', 'CaughtOffside, fair play rules', 'https://www.caughtoffside.com/2018/06/28/what-are-the-fifas-world-cup-fair-play-rules-and-how-are-groups-decided-by-this/', NULL, 'The last two results of the group'),
    ('worldcup2018today', 'Rules of the group stage of the World Cup 2018', 'https://worldcup2018today.blogspot.com/2018/05/2018-fifa-world-cup-group-stage.html', NULL, 'Quotes article 32.5 of the regulations'),
    ('wfed-cards-2018', 'Federal News Radio, yellow cards of Japan and Senegal', 'https://federalnewsradio.com/sports-news/2018/06/yellow-cards-against-japan-and-senegal-in-the-world-cup/', NULL, 'Lists the cards one by one');

INSERT INTO citation (citation_id) VALUES
    ('world-cup-2018-group-h-matches'),
    ('world-cup-2018-group-h-rules'),
    ('world-cup-2018-group-h-cards');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('world-cup-2018-group-h-matches', 'openfootball-world-cup-2018'),
    ('world-cup-2018-group-h-matches', 'caughtoffside-2018'),
    ('world-cup-2018-group-h-rules', 'worldcup2018today'),
    ('world-cup-2018-group-h-cards', 'wfed-cards-2018');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('world-cup', 'World Cup', 'world-cup-2018-group-h-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('world-cup-2018', 'world-cup', '2018', 'world-cup-2018-group-h-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('world-cup-2018', 'world-cup-2018', 'World Cup 2018', 1, 'world-cup-2018-group-h-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('world-cup-2018-group', 3, 1, 'world-cup-2018-group-h-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('world-cup-2018-group', 1, 'points', 'world-cup-2018-group-h-rules'),
    ('world-cup-2018-group', 2, 'goal difference', 'world-cup-2018-group-h-rules'),
    ('world-cup-2018-group', 3, 'goals for', 'world-cup-2018-group-h-rules'),
    ('world-cup-2018-group', 4, 'head-to-head points', 'world-cup-2018-group-h-rules'),
    ('world-cup-2018-group', 5, 'head-to-head goal difference', 'world-cup-2018-group-h-rules'),
    ('world-cup-2018-group', 6, 'head-to-head goals for', 'world-cup-2018-group-h-rules'),
    ('world-cup-2018-group', 7, 'fair play', 'world-cup-2018-group-h-rules'),
    ('world-cup-2018-group', 8, 'drawing of lots', 'world-cup-2018-group-h-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('world-cup-2018-group-h', 'world-cup-2018', 'group H', 8, 'group stage', 'league', 'world-cup-2018-group', 'world-cup-2018-group-h-matches');
