-- Bundesliga 2018-19: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-json-germany-2018-19', 'openfootball, Bundesliga 2018-19', 'https://github.com/openfootball/football.json/blob/25cfaf102954ebbcdc48f9c2984198b71d48610d/2018-19/de.1.json', 'CC0-1.0', 'Public football data as JSON: dates and scores'),
    ('tuttomercatoweb-bundesliga-2018-19', 'Tutto Mercato, the Bundesliga after its last day', 'https://www.tuttomercatoweb.com/serie-a/il-punto-sulla-bundesliga-titolo-al-bayern-leverkusen-in-champions-1248749', NULL, 'Points of all clubs in their order'),
    ('rules-germany-bundesliga', 'bundesliga.com, level on points', 'https://www.bundesliga.com/de/bundesliga/news/meisterschaft-bundesliga-punkt-tor-gleich-kriterien-torverhaltnis-direkter-vergleich-2921', NULL, 'An article of 2019 of the league itself: six criteria, and what holds before both matches are played'),
    ('rules-germany-sportschau', 'Sportschau, level on points and goals', 'https://www.sportschau.de/fussball/bundesliga/fussball-bundesliga-punktgleichheit-entscheidungsspiel-100.html', NULL, 'An article of March 2023 on the regulation of the league'),
    ('rules-three-points', 'Three points for a win, by year', 'https://tickerdossier.com/wiki/points-association-football', 'CC BY-SA', 'A copy of an encyclopedia article: the season from which each league gives three points for a win');

INSERT INTO citation (citation_id) VALUES
    ('bundesliga-2018-19-matches'),
    ('bundesliga-2018-19-table'),
    ('bundesliga-2018-19-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('bundesliga-2018-19-matches', 'openfootball-json-germany-2018-19'),
    ('bundesliga-2018-19-table', 'tuttomercatoweb-bundesliga-2018-19'),
    ('bundesliga-2018-19-rules', 'rules-germany-bundesliga'),
    ('bundesliga-2018-19-rules', 'rules-germany-sportschau'),
    ('bundesliga-2018-19-rules', 'rules-three-points');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('bundesliga', 'Bundesliga', 'Germany', 1, 'bundesliga-2018-19-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('bundesliga-2018-19', 'bundesliga', '2018-19', 'bundesliga-2018-19-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('bundesliga-2018-19', 'bundesliga-2018-19', 'Bundesliga 2018-19', 1, 'bundesliga-2018-19-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_waits, citation_id) VALUES
    ('bundesliga-2018-19', 3, 1, TRUE, 'bundesliga-2018-19-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('bundesliga-2018-19', 1, 'points', 'bundesliga-2018-19-rules'),
    ('bundesliga-2018-19', 2, 'goal difference', 'bundesliga-2018-19-rules'),
    ('bundesliga-2018-19', 3, 'goals for', 'bundesliga-2018-19-rules'),
    ('bundesliga-2018-19', 4, 'head-to-head goal difference', 'bundesliga-2018-19-rules'),
    ('bundesliga-2018-19', 5, 'head-to-head away goals', 'bundesliga-2018-19-rules'),
    ('bundesliga-2018-19', 6, 'away goals for', 'bundesliga-2018-19-rules'),
    ('bundesliga-2018-19', 7, 'play-off', 'bundesliga-2018-19-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('bundesliga-2018-19-league', 'bundesliga-2018-19', 'league', 1, 'league', 'league', 'bundesliga-2018-19', 'bundesliga-2018-19-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('bundesliga-2018-19', 'bundesliga-2018-19-league', 'bundesliga-2018-19-matches');
