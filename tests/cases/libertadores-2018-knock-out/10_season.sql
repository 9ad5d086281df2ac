-- Copa Libertadores 2018, knock-out: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-copa-libertadores-2018', 'openfootball, Copa Libertadores 2018', 'https://github.com/openfootball/south-america/blob/09e7fac17fed6494aaf33987695867b114baaee6/copa-libertadores/2018_copal.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('rules-libertadores-2005-clicrbs', 'ClicRBS, the final of 2005', 'http://clicrbs.com.br/especial/sc/inter-campeao/19,0,889272,', NULL, 'News of June 2005: away goals until the semi-finals, extra time and penalties in the final'),
    ('rules-libertadores-2008-rpc', 'RPC, the final of 2008', 'https://www.rpctv.com/deportes/futbol/Libertadores-Deja-valer-doble-visitante_0_52494786.html', NULL, 'News of June 2008: points, then goals, then extra time and penalties'),
    ('rules-libertadores-supervasco', 'Super Vasco, who goes through in the Libertadores', 'https://m.supervasco.com/noticias/saiba-quais-sao-os-criterios-de-classificacao-na-libertadores-135006.html', NULL, 'An article: criteria of a group and of ties'),
    ('rules-three-points', 'Three points for a win, by year', 'https://tickerdossier.com/wiki/points-association-football', 'CC BY-SA', 'A copy of an encyclopedia article: the season from which each league gives three points for a win'),
    ('ole-libertadores-2018', 'Olé, articles 29 and 30 of the Libertadores 2018', 'https://ole.com.ar/futbol-internacional/libertadores/reglamento-conmebol-articulos-gol-visitante-doble-cuarta-sustitucion-alargue_0_YmVJ5Svf9.html', NULL, 'Away goals in every round but the final; extra time and penalties in the final'),
    ('codigosport-libertadores-2018', 'Código Sport, how the final of 2018 is decided', 'https://codigosport.com/?p=20864', NULL, 'No away goals in the final; extra time there and nowhere before');

INSERT INTO citation (citation_id) VALUES
    ('libertadores-2018-knock-out-matches'),
    ('libertadores-2018-knock-out-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('libertadores-2018-knock-out-matches', 'openfootball-copa-libertadores-2018'),
    ('libertadores-2018-knock-out-rules', 'rules-libertadores-2005-clicrbs'),
    ('libertadores-2018-knock-out-rules', 'rules-libertadores-2008-rpc'),
    ('libertadores-2018-knock-out-rules', 'rules-libertadores-supervasco'),
    ('libertadores-2018-knock-out-rules', 'rules-three-points'),
    ('libertadores-2018-knock-out-rules', 'ole-libertadores-2018'),
    ('libertadores-2018-knock-out-rules', 'codigosport-libertadores-2018');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('libertadores', 'Copa Libertadores', 'libertadores-2018-knock-out-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('libertadores-2018', 'libertadores', '2018', 'libertadores-2018-knock-out-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('libertadores-2018', 'libertadores-2018', 'Copa Libertadores 2018', 1, 'libertadores-2018-knock-out-matches');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('libertadores-2018-tie', 2, 'libertadores-2018-knock-out-rules'),
    ('libertadores-2018-final', 2, 'libertadores-2018-knock-out-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('libertadores-2018-tie', 1, 'points', 'libertadores-2018-knock-out-rules'),
    ('libertadores-2018-tie', 2, 'aggregate', 'libertadores-2018-knock-out-rules'),
    ('libertadores-2018-tie', 3, 'away goals', 'libertadores-2018-knock-out-rules'),
    ('libertadores-2018-tie', 4, 'penalties', 'libertadores-2018-knock-out-rules'),
    ('libertadores-2018-final', 1, 'points', 'libertadores-2018-knock-out-rules'),
    ('libertadores-2018-final', 2, 'aggregate', 'libertadores-2018-knock-out-rules'),
    ('libertadores-2018-final', 3, 'extra time', 'libertadores-2018-knock-out-rules'),
    ('libertadores-2018-final', 4, 'penalties', 'libertadores-2018-knock-out-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('libertadores-2018-round-of-16', 'libertadores-2018', 'round of 16', 9, 'knock-out', 'knock-out', 'libertadores-2018-tie', 'libertadores-2018-knock-out-matches'),
    ('libertadores-2018-quarter-finals', 'libertadores-2018', 'quarter-finals', 10, 'knock-out', 'knock-out', 'libertadores-2018-tie', 'libertadores-2018-knock-out-matches'),
    ('libertadores-2018-semi-finals', 'libertadores-2018', 'semi-finals', 11, 'knock-out', 'knock-out', 'libertadores-2018-tie', 'libertadores-2018-knock-out-matches'),
    ('libertadores-2018-final', 'libertadores-2018', 'final', 12, 'knock-out', 'knock-out', 'libertadores-2018-final', 'libertadores-2018-knock-out-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, citation_id) VALUES
    ('libertadores-2018-quarter-finals', 1, 'winners', 'libertadores-2018-round-of-16', 8, 'libertadores-2018-knock-out-matches'),
    ('libertadores-2018-semi-finals', 1, 'winners', 'libertadores-2018-quarter-finals', 4, 'libertadores-2018-knock-out-matches'),
    ('libertadores-2018-final', 1, 'winners', 'libertadores-2018-semi-finals', 2, 'libertadores-2018-knock-out-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('libertadores-2018', 'libertadores-2018-final', 'libertadores-2018-knock-out-matches');
