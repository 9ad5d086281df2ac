-- The sources of the season, and the sets of them that its facts cite.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('article', '2011–12 Liga de Ascenso season', 'https://en.wikipedia.org/wiki/2011%E2%80%9312_Liga_de_Ascenso_season', 'CC BY-SA', 'Season article of the English Wikipedia'),
    ('liguilla-article', '2011 Liga de Ascenso Apertura Liguilla', 'https://en.wikipedia.org/wiki/2011_Liga_de_Ascenso_Apertura_Liguilla', 'CC BY-SA', 'Article of the English Wikipedia: general table, totals of the Liguilla'),
    ('femexfut', 'Federación Mexicana de Fútbol', 'femexfut.com', NULL, 'Site that the season article names as the source of its relegation table'),
    ('fixture-list', 'Fixture list of the Apertura 2011', 'divisiondeascenso.blogspot.com/2011/06', NULL, 'Blog of June 2011; dates the first day otherwise than the season article'),
    ('espn-334096', 'ESPN Deportes, match report 334096', 'http://espndeportes.espn.com/futbol/reporte?leagueCup=MEX.1&id=334096', NULL, 'Match report on the Apertura 2011 quarter-finals'),
    ('extremo-corre-quarter', 'Extremo Deportivo, Correcaminos reach the semi-finals', 'http://www.extremodeportivo.com/local/agonico-pero-en-semifinales/', NULL, 'Match report of a sports paper'),
    ('extremo-1533', 'Extremo Deportivo, item 1533', 'https://extremodeportivo.com/?p=1533', NULL, 'Match report of a sports paper'),
    ('extremo-neza', 'Extremo Deportivo, Neza reach the semi-finals', 'http://extremodeportivo.com/nacional/neza-ya-esta-en-semifinales/', NULL, 'Match report of a sports paper'),
    ('leon400-verdugo', 'León 400, November 2011', 'http://leon400.blogspot.com/2011/11/verdugo.html', NULL, 'Blog on the club León'),
    ('notus', 'Notus, Irapuato against León', 'https://notus.com.mx/cuauhtemoc-blanco-gran-error-fresero', NULL, 'News item; gives the venue of the first leg'),
    ('extremo-leon-piedad', 'Extremo Deportivo, León 3-5 La Piedad', 'https://extremodeportivo.com/nacional/leon-3-5-la-piedad-sin-piedad-triunfan-los-reboceros', NULL, 'Match report of a sports paper'),
    ('jornada', 'La Jornada, 5 December 2011, sport', 'https://estatico.jornada.com.mx/2011/12/05/deportes/a03n1dep', NULL, 'Newspaper report on the semi-finals'),
    ('extremo-2280', 'Extremo Deportivo, item 2280', 'https://extremodeportivo.com/?p=2280', NULL, 'Match report of a sports paper'),
    ('extremo-corre-support', 'Extremo Deportivo, support for Correcaminos', 'http://www.extremodeportivo.com/local/hay-que-apoyar%e2%80%a6-%c2%a1todos-somos-corre/', NULL, 'Item of a sports paper before a second leg'),
    ('extremo-2618', 'Extremo Deportivo, item 2618', 'https://extremodeportivo.com/?p=2618', NULL, 'Match report of a sports paper'),
    ('frontera', 'Frontera a Deportes, Correcaminos in the Marte', 'http://fronteraadeportes.blogspot.com/2011/12/correcaminos-no-tuvo-piedad-en-el-marte.html', NULL, 'Blog report on the first leg of the final'),
    ('futblog', 'Futblog, final of the Liga de Ascenso, Correcaminos 3-1 La Piedad', 'https://futblog.net/2011/12/la-gran-final-de-la-liga-de-ascenso-correcaminos-3-1-la-piedad-futbol-mexicano.html', NULL, 'Blog report on the first leg of the final'),
    ('extremo-corre-title', 'Extremo Deportivo, the title of Correcaminos', 'http://www.extremodeportivo.com/correcaminos/correcaminos-el-dia-que-volvio-la-alegria/', NULL, 'Feature of a sports paper on the second leg of the final'),
    ('siglo-altamira-lobos', 'El Siglo de Torreón, Altamira against Lobos BUAP', 'https://archivos.elsiglodetorreon.com.mx/noticia/2011/altamira-recibe-a-lobos-buap.html', NULL, 'Newspaper item before the second round of the Apertura 2011; gives results of the first'),
    ('resistencia-necaxa-veracruz', 'Resistencia Rojiblanca, Necaxa against Veracruz', 'http://resistenciarojiblanca.blogspot.com/2011/10/necaxa-y-veracruz-sostendran-duelo-de.html', NULL, 'Blog on the club Necaxa; gives the result of the round before'),
    ('resistencia-nada-para-nadie', 'Resistencia Rojiblanca, Veracruz 1-1 Necaxa', 'http://resistenciarojiblanca.blogspot.com/2011/10/nada-para-nadie.html', NULL, 'Blog on the club Necaxa'),
    ('leon400-altamira', 'León 400, Altamira 1-1 León', 'http://leon400.blogspot.com/2011/10/altamira-y-leon-empataron-uno.html', NULL, 'Blog on the club León'),
    ('deporpuebla-la-piedad', 'Deporpuebla, Lobos BUAP win at La Piedad', 'https://deporpuebla.blogspot.com/2011/10/hombrada-de-lobos-en-la-piedad-le-pega.html', NULL, 'Blog on sport in Puebla'),
    ('necaxa-alto-voltaje', 'Necaxa Alto Voltaje, Necaxa 2-1 Altamira', 'http://necaxaaltovoltaje.blogspot.com/2011/11/necaxa-21-altamira-necaxa-sumo-tres.html', NULL, 'Blog on the club Necaxa'),
    ('scoreman-round-1', 'Scoreman, schedule 847 of 2011-2012, round 1', 'https://m.scoreman123.com/football/database/schedule-847-2011-2012?round=1', NULL, 'Table of results; headed autumn, but with the venues of the Clausura'),
    ('el-popular-lobos', 'El Popular, Lobos BUAP at home to Necaxa', 'https://elpopular.mx/crack/2012/04/25/lobos-buap-a-sacar-ventaja-de-local', NULL, 'Newspaper item before the semi-finals of the Clausura 2012; gives the result of the regular season'),
    ('barriosports-bajio', 'Barriosports, Irapuato 1-2 León', 'http://barriosports.blogspot.com/2012/02/el-clasico-del-bajio-es-esmeralda.html', NULL, 'Blog on sport in León'),
    ('extremo-7676', 'Extremo Deportivo, item 7676', 'https://extremodeportivo.com/?p=7676', NULL, 'Match report of a sports paper'),
    ('mi-pasion-dorados', 'Mi Pasión es Futbol, León reach the semi-finals', 'https://mipasionesfutbol.blogspot.com/2012/04/leon-amarra-pase-directo-semifinales-y.html', NULL, 'Blog report on Dorados against León'),
    ('extremo-merida', 'Extremo Deportivo, Mérida 1-0 Correcaminos', 'http://extremodeportivo.com/local/venadiaron-al-correcaminos-1-0-gano-merida/', NULL, 'Match report of a sports paper'),
    ('pumasgol', 'Pumasgol, Pumas Morelos and Irapuato without goals', 'https://pumasgol.tv/pumas-morelos/empatan-a-ceros-pumas-morelos-e-irapuato', NULL, 'Match report of a site on the clubs of the Pumas'),
    ('futbolsapiens', 'Futbol Sapiens, Correcaminos 2-1 Irapuato', 'https://www.futbolsapiens.com/actualidad-futbol-mexicano/correcaminos-echa-a-irapuato-pero-aun-no-clasifica-numericamente/', NULL, 'Match report of a football site');

-- One row a citation and source; a citation that is one source carries its name.
CREATE TEMPORARY TABLE cited AS
SELECT source_id AS citation_id, source_id FROM source
UNION ALL
SELECT citation_id, source_id
FROM (VALUES
    ('start-of-apertura', 'article'), ('start-of-apertura', 'fixture-list'),
    ('general-table', 'article'), ('general-table', 'liguilla-article'),
    ('relegation-table', 'article'), ('relegation-table', 'femexfut'),
    ('general-and-relegation-table', 'article'), ('general-and-relegation-table', 'femexfut'), ('general-and-relegation-table', 'liguilla-article'),
    ('correcaminos-altamira', 'extremo-corre-quarter'), ('correcaminos-altamira', 'extremo-1533'),
    ('neza-necaxa', 'extremo-neza'), ('neza-necaxa', 'espn-334096'),
    ('irapuato-leon', 'espn-334096'), ('irapuato-leon', 'leon400-verdugo'), ('irapuato-leon', 'notus'),
    ('la-piedad-leon', 'jornada'), ('la-piedad-leon', 'extremo-2280'),
    ('neza-correcaminos', 'jornada'), ('neza-correcaminos', 'extremo-corre-support'),
    ('correcaminos-la-piedad', 'extremo-2618'), ('correcaminos-la-piedad', 'frontera'), ('correcaminos-la-piedad', 'futblog')
) AS several (citation_id, source_id);

INSERT INTO citation (citation_id) SELECT DISTINCT citation_id FROM cited ORDER BY citation_id;
INSERT INTO citation_source (citation_id, source_id) SELECT citation_id, source_id FROM cited;
DROP TABLE cited;
