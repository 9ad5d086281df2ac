-- Germany: the Bundesliga.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rules-germany-bundesliga', 'bundesliga.com, level on points', 'https://www.bundesliga.com/de/bundesliga/news/meisterschaft-bundesliga-punkt-tor-gleich-kriterien-torverhaltnis-direkter-vergleich-2921', NULL, 'An article of 2019 of the league itself: six criteria, and what holds before both matches are played'),
    ('rules-germany-sportschau', 'Sportschau, level on points and goals', 'https://www.sportschau.de/fussball/bundesliga/fussball-bundesliga-punktgleichheit-entscheidungsspiel-100.html', NULL, 'An article of March 2023 on the regulation of the league');

INSERT INTO citation (citation_id) VALUES
    ('bundesliga');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('bundesliga', 'rules-germany-bundesliga'),
    ('bundesliga', 'rules-germany-sportschau'),
    ('bundesliga', 'rules-three-points');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_waits, citation_id) VALUES
    ('bundesliga', 3, 1, TRUE, 'bundesliga');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('bundesliga', 1, 'points', 'bundesliga'),
    ('bundesliga', 2, 'goal difference', 'bundesliga'),
    ('bundesliga', 3, 'goals for', 'bundesliga'),
    ('bundesliga', 4, 'head-to-head goal difference', 'bundesliga'),
    ('bundesliga', 5, 'head-to-head away goals', 'bundesliga'),
    ('bundesliga', 6, 'away goals for', 'bundesliga'),
    ('bundesliga', 7, 'play-off', 'bundesliga');

INSERT INTO rule_set (rule_set_id, competition, first_season, last_season, note, citation_id) VALUES
    ('bundesliga', 'Bundesliga', NULL, NULL, 'Read of 2018-19 and 2022-23; three points for a win since 1995-96. Head-to-head is the score of both matches together', 'bundesliga');
INSERT INTO rule_set_stage (rule_set_id, ordinal, name, table_rule_id, tie_rule_id, citation_id) VALUES
    ('bundesliga', 1, 'league', 'bundesliga', NULL, 'bundesliga');
