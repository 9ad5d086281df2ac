-- Scottish Premiership 2019-20: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-scotland-2019-20', 'openfootball, Scottish Premiership 2019-20', 'https://github.com/openfootball/europe/blob/1aa7fb2f5fff7832083bce677846221ddab3defb/scotland/2019-20_sco1.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('courier-2020', 'The Courier, top six for St Johnstone', 'https://thecourier.co.uk/fp/sport/football/st-johnstone/1322231/st-johnstone-top-six-premiership-spfl', NULL, 'Statement of the league, and both averages');

INSERT INTO citation (citation_id) VALUES
    ('scotland-2019-20-matches'),
    ('scotland-2019-20-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('scotland-2019-20-matches', 'openfootball-scotland-2019-20'),
    ('scotland-2019-20-rules', 'courier-2020');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('scottish-premiership', 'Scottish Premiership', 'Scotland', 1, 'scotland-2019-20-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('scottish-premiership-2019-20', 'scottish-premiership', '2019-20', 'scotland-2019-20-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('scottish-premiership-2019-20', 'scottish-premiership-2019-20', 'Scottish Premiership 2019-20', 1, 'scotland-2019-20-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('scottish-premiership-2019-20', 3, 1, 'scotland-2019-20-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('scottish-premiership-2019-20', 1, 'points per match', 'scotland-2019-20-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('scottish-premiership-2019-20-league', 'scottish-premiership-2019-20', 'league', 1, 'league', 'league', 'scottish-premiership-2019-20', 'scotland-2019-20-matches');

INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('scottish-premiership-2019-20', 'scottish-premiership-2019-20-league', 'scotland-2019-20-matches');
