-- The competition, its season, and the tournaments: those of 2011-12, and the four earlier ones whose
-- points its relegation table counts.
INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('liga-de-ascenso', 'Liga de Ascenso', 'Mexico', 2, 'article');

INSERT INTO season (season_id, competition_id, name, previous_season, next_season, basis, note, citation_id) VALUES
    ('ascenso-2009-10', 'liga-de-ascenso', '2009-10', NULL, '2010-11', 'derived', 'From the heads of the relegation table: tournaments of 2009 and 2010', 'article'),
    ('ascenso-2010-11', 'liga-de-ascenso', '2010-11', '2009-10', '2011-12', 'derived', 'Named as the season before; its predecessor from the heads of the relegation table', 'article'),
    ('ascenso-2011-12', 'liga-de-ascenso', '2011-12', '2010-11', '2012-13', 'stated', NULL, 'article');

INSERT INTO tournament (tournament_id, season_id, name, ordinal, start_date, regular_end_date, end_date, basis, note, citation_id) VALUES
    ('ascenso-apertura-2009', 'ascenso-2009-10', 'Apertura 2009', 1, NULL, NULL, NULL, 'derived', 'A head of the relegation table', 'article'),
    ('ascenso-clausura-2010', 'ascenso-2009-10', 'Clausura 2010', 2, NULL, NULL, NULL, 'derived', 'A head of the relegation table', 'article'),
    ('ascenso-apertura-2010', 'ascenso-2010-11', 'Apertura 2010', 1, NULL, NULL, NULL, 'derived', 'A head of the relegation table', 'article'),
    ('ascenso-clausura-2011', 'ascenso-2010-11', 'Clausura 2011', 2, NULL, NULL, NULL, 'derived', 'A head of the relegation table', 'article'),
    ('ascenso-apertura-2011', 'ascenso-2011-12', 'Apertura 2011', 1, '2011-07-24', NULL, '2011-12-10', 'derived', 'The start as the article has it (the fixture list has 29 July); the end is the day of the second leg of the final', 'start-of-apertura'),
    ('ascenso-clausura-2012', 'ascenso-2011-12', 'Clausura 2012', 2, '2012-01-06', '2012-04-15', '2012-05-05', 'derived', 'Start and end of the regular stage as stated; the end is the day of the second leg of the final', 'article'),
    ('ascenso-campeon-2012', 'ascenso-2011-12', 'Campeón de Ascenso 2012', 3, '2012-05-09', NULL, '2012-05-12', 'derived', 'The days of its two legs', 'article');
