-- Liga MX 2014-15, relegation after round 16: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-liga-mx-2012-13', 'openfootball, Liga MX 2012-13', 'https://github.com/openfootball/world/blob/337899819a5f6deca31d871f137729cccbb9441c/north-america/mexico/2012-13_mx1.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('openfootball-liga-mx-2013-14', 'openfootball, Liga MX 2013-14', 'https://github.com/openfootball/world/blob/337899819a5f6deca31d871f137729cccbb9441c/north-america/mexico/2013-14_mx1.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('openfootball-liga-mx-2014-15', 'openfootball, Liga MX 2014-15', 'https://github.com/openfootball/world/blob/337899819a5f6deca31d871f137729cccbb9441c/north-america/mexico/2014-15_mx1.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('hora-cero-2015-05', 'Hora Cero, table of averages after round 16', 'https://horacero.com.mx/?p=215824', NULL, 'News of May 2015: points, matches and averages of all clubs'),
    ('changoonga-2015-05-10', 'Changoonga, Leones Negros go down', 'https://changoonga.com/2015/05/10/leones-negros-desciende-de-la-liga-a-pesar-de-ganarle-al-cruz-azul', NULL, 'News of 10 May 2015: equal averages, goal difference of the season alone');

INSERT INTO citation (citation_id) VALUES
    ('liga-mx-2014-15-relegation-round-16-matches'),
    ('liga-mx-2014-15-relegation-round-16-table'),
    ('liga-mx-2014-15-relegation-round-16-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('liga-mx-2014-15-relegation-round-16-matches', 'openfootball-liga-mx-2012-13'),
    ('liga-mx-2014-15-relegation-round-16-matches', 'openfootball-liga-mx-2013-14'),
    ('liga-mx-2014-15-relegation-round-16-matches', 'openfootball-liga-mx-2014-15'),
    ('liga-mx-2014-15-relegation-round-16-table', 'hora-cero-2015-05'),
    ('liga-mx-2014-15-relegation-round-16-table', 'changoonga-2015-05-10'),
    ('liga-mx-2014-15-relegation-round-16-rules', 'changoonga-2015-05-10'),
    ('liga-mx-2014-15-relegation-round-16-rules', 'hora-cero-2015-05');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('liga-mx', 'Liga MX', 'Mexico', 1, 'liga-mx-2014-15-relegation-round-16-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('liga-mx-2012-13', 'liga-mx', '2012-13', 'liga-mx-2014-15-relegation-round-16-matches'),
    ('liga-mx-2013-14', 'liga-mx', '2013-14', 'liga-mx-2014-15-relegation-round-16-matches'),
    ('liga-mx-2014-15-round-16', 'liga-mx', '2014-15, after round 16', 'liga-mx-2014-15-relegation-round-16-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('liga-mx-apertura-2012', 'liga-mx-2012-13', 'Apertura 2012', 1, 'liga-mx-2014-15-relegation-round-16-matches'),
    ('liga-mx-clausura-2013', 'liga-mx-2012-13', 'Clausura 2013', 2, 'liga-mx-2014-15-relegation-round-16-matches'),
    ('liga-mx-apertura-2013', 'liga-mx-2013-14', 'Apertura 2013', 1, 'liga-mx-2014-15-relegation-round-16-matches'),
    ('liga-mx-clausura-2014', 'liga-mx-2013-14', 'Clausura 2014', 2, 'liga-mx-2014-15-relegation-round-16-matches'),
    ('liga-mx-apertura-2014-round-16', 'liga-mx-2014-15-round-16', 'Apertura 2014', 1, 'liga-mx-2014-15-relegation-round-16-matches'),
    ('liga-mx-clausura-2015-round-16', 'liga-mx-2014-15-round-16', 'Clausura 2015', 2, 'liga-mx-2014-15-relegation-round-16-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('liga-mx-2014-15-table', 3, 1, 'liga-mx-2014-15-relegation-round-16-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('liga-mx-2014-15-table', 1, 'points', 'liga-mx-2014-15-relegation-round-16-rules'),
    ('liga-mx-2014-15-table', 2, 'goal difference', 'liga-mx-2014-15-relegation-round-16-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, matches_per_club, citation_id) VALUES
    ('liga-mx-apertura-2012-regular-season', 'liga-mx-apertura-2012', 'regular season', 1, 'regular season', 'league', 'liga-mx-2014-15-table', 17, 'liga-mx-2014-15-relegation-round-16-matches'),
    ('liga-mx-clausura-2013-regular-season', 'liga-mx-clausura-2013', 'regular season', 1, 'regular season', 'league', 'liga-mx-2014-15-table', 17, 'liga-mx-2014-15-relegation-round-16-matches'),
    ('liga-mx-apertura-2013-regular-season', 'liga-mx-apertura-2013', 'regular season', 1, 'regular season', 'league', 'liga-mx-2014-15-table', 17, 'liga-mx-2014-15-relegation-round-16-matches'),
    ('liga-mx-clausura-2014-regular-season', 'liga-mx-clausura-2014', 'regular season', 1, 'regular season', 'league', 'liga-mx-2014-15-table', 17, 'liga-mx-2014-15-relegation-round-16-matches'),
    ('liga-mx-apertura-2014-round-16-regular-season', 'liga-mx-apertura-2014-round-16', 'regular season', 1, 'regular season', 'league', 'liga-mx-2014-15-table', 17, 'liga-mx-2014-15-relegation-round-16-matches'),
    ('liga-mx-clausura-2015-round-16-regular-season', 'liga-mx-clausura-2015-round-16', 'regular season', 1, 'regular season', 'league', 'liga-mx-2014-15-table', 17, 'liga-mx-2014-15-relegation-round-16-matches');

INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES
    ('liga-mx-2014-15-relegation', 'average', 1, 'liga-mx-2014-15-relegation-round-16-rules');
INSERT INTO relegation_criterion (relegation_rule_id, ordinal, criterion, citation_id) VALUES
    ('liga-mx-2014-15-relegation', 1, 'goal difference of the season', 'liga-mx-2014-15-relegation-round-16-rules');
INSERT INTO season_relegation (season_id, relegation_rule_id, citation_id) VALUES
    ('liga-mx-2014-15-round-16', 'liga-mx-2014-15-relegation', 'liga-mx-2014-15-relegation-round-16-rules');
INSERT INTO relegation_tournament (season_id, tournament_id, ordinal, citation_id) VALUES
    ('liga-mx-2014-15-round-16', 'liga-mx-apertura-2012', 1, 'liga-mx-2014-15-relegation-round-16-rules'),
    ('liga-mx-2014-15-round-16', 'liga-mx-clausura-2013', 2, 'liga-mx-2014-15-relegation-round-16-rules'),
    ('liga-mx-2014-15-round-16', 'liga-mx-apertura-2013', 3, 'liga-mx-2014-15-relegation-round-16-rules'),
    ('liga-mx-2014-15-round-16', 'liga-mx-clausura-2014', 4, 'liga-mx-2014-15-relegation-round-16-rules'),
    ('liga-mx-2014-15-round-16', 'liga-mx-apertura-2014-round-16', 5, 'liga-mx-2014-15-relegation-round-16-rules'),
    ('liga-mx-2014-15-round-16', 'liga-mx-clausura-2015-round-16', 6, 'liga-mx-2014-15-relegation-round-16-rules');
