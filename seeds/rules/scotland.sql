-- Scotland: the league that splits in two, the season that was cut short, and the League Cup.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rules-scottish-split', 'Scottish Premier League: competition format', 'https://liquisearch.com/scottish_premier_league/competition_format', 'CC BY-SA', 'A copy of an encyclopedia article: three rounds, the split, the order of the table'),
    ('rules-scottish-split-play-off', 'Sporting Life, Scottish Premier table', 'http://www.sportinglife.com/football/live/league-tables/scottish-premier', NULL, 'A league table with the rules below it'),
    ('rules-scotland-2019-spfl', '2019-20 Scottish Professional Football League', 'https://enwikipedia.net/wiki/2019%E2%80%9320_Scottish_Professional_Football_League', 'CC BY-SA', 'A copy of an encyclopedia article: tables by points per game, with the rules below them');

INSERT INTO citation (citation_id) VALUES
    ('scotland-split'),
    ('scotland-2019');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('scotland-split', 'rules-scottish-split'),
    ('scotland-split', 'rules-scottish-split-play-off'),
    ('scotland-2019', 'rules-scotland-2019-spfl');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('scotland-split-first-phase', 3, 1, 'scotland-split'),
    ('scotland-split-final-table', 3, 1, 'scotland-split'),
    ('scotland-2019', 3, 1, 'scotland-2019');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('scotland-split-first-phase', 1, 'points', 'scotland-split'),
    ('scotland-split-first-phase', 2, 'goal difference', 'scotland-split'),
    ('scotland-split-first-phase', 3, 'goals for', 'scotland-split'),
    ('scotland-split-final-table', 1, 'split', 'scotland-split'),
    ('scotland-split-final-table', 2, 'points', 'scotland-split'),
    ('scotland-split-final-table', 3, 'goal difference', 'scotland-split'),
    ('scotland-split-final-table', 4, 'goals for', 'scotland-split'),
    ('scotland-split-final-table', 5, 'play-off', 'scotland-split'),
    ('scotland-2019', 1, 'points per match', 'scotland-2019'),
    ('scotland-2019', 2, 'goal difference', 'scotland-2019'),
    ('scotland-2019', 3, 'goals for', 'scotland-2019'),
    ('scotland-2019', 4, 'head-to-head points', 'scotland-2019'),
    ('scotland-2019', 5, 'head-to-head goal difference', 'scotland-2019'),
    ('scotland-2019', 6, 'play-off', 'scotland-2019');

INSERT INTO rule_set (rule_set_id, competition, first_season, last_season, note, citation_id) VALUES
    ('scotland-split', 'Scottish Premiership', NULL, NULL, 'The seasons under it were not read: twelve clubs, 33 matches, then the split. 2019-20 is apart. The page says that a play-off may be needed, not for what', 'scotland-split'),
    ('scotland-2019', 'Scottish Premiership', '2019-20', '2019-20', 'The season was cut short. The play-off is for the title, a place in Europe, the split or relegation alone', 'scotland-2019');
INSERT INTO rule_set_stage (rule_set_id, ordinal, name, table_rule_id, tie_rule_id, citation_id) VALUES
    ('scotland-split', 1, 'first phase', 'scotland-split-first-phase', NULL, 'scotland-split'),
    ('scotland-split', 2, 'top six', 'scotland-split-first-phase', NULL, 'scotland-split'),
    ('scotland-split', 3, 'bottom six', 'scotland-split-first-phase', NULL, 'scotland-split'),
    ('scotland-split', 4, 'final table', 'scotland-split-final-table', NULL, 'scotland-split'),
    ('scotland-2019', 1, 'league', 'scotland-2019', NULL, 'scotland-2019');
INSERT INTO rule_set_part (rule_set_id, stage_ordinal, from_ordinal, part, ordinal, citation_id) VALUES
    ('scotland-split', 4, 1, 'matches', NULL, 'scotland-split'),
    ('scotland-split', 4, 2, 'matches', NULL, 'scotland-split'),
    ('scotland-split', 4, 3, 'matches', NULL, 'scotland-split'),
    ('scotland-split', 4, 2, 'split', 1, 'scotland-split'),
    ('scotland-split', 4, 3, 'split', 2, 'scotland-split');
