-- Primera División of Argentina 2011-12, table of averages: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, description) VALUES
    ('river-promedios-2012', 'Estadísticas de River Plate, descensos y promociones 2012', 'https://estadisticasderiverplate.blogspot.com/2012/07/descensos-y-promociones-2012.html', 'Table of averages, its rule and the play-offs');

INSERT INTO citation (citation_id) VALUES
    ('argentina-promedio-2011-12');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('argentina-promedio-2011-12', 'river-promedios-2012');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('primera-division-argentina', 'Primera División of Argentina', 'Argentina', 1, 'argentina-promedio-2011-12');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('primera-division-argentina-2009-10', 'primera-division-argentina', '2009-10', 'argentina-promedio-2011-12'),
    ('primera-division-argentina-2010-11', 'primera-division-argentina', '2010-11', 'argentina-promedio-2011-12'),
    ('primera-division-argentina-2011-12', 'primera-division-argentina', '2011-12', 'argentina-promedio-2011-12');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, basis, note, citation_id) VALUES
    ('primera-division-argentina-2009-10', 'primera-division-argentina-2009-10', 'Primera División 2009-10', 1, 'derived', 'The page prints one sum of points for the two tournaments of the season', 'argentina-promedio-2011-12'),
    ('primera-division-argentina-2010-11', 'primera-division-argentina-2010-11', 'Primera División 2010-11', 1, 'derived', 'The page prints one sum of points for the two tournaments of the season', 'argentina-promedio-2011-12'),
    ('primera-division-argentina-2011-12', 'primera-division-argentina-2011-12', 'Primera División 2011-12', 1, 'derived', 'The page prints one sum of points for the two tournaments of the season', 'argentina-promedio-2011-12');
