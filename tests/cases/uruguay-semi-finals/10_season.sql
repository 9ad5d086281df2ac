-- Uruguay, semi-finals for the title of 2014-15 and 2018: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, description) VALUES
    ('vavel-uruguay-2015', 'VAVEL, Nacional and Peñarol in extra time', 'https://www.vavel.com/lat/uruguay/501912-nacional-liquido-la-final-en-el-alargue.html', 'Report on the match of 2015: the goals'),
    ('as-uruguay-2015', 'AS, Nacional champions of 2014-15', 'https://as.com/futbol/2015/06/15/internacional/1434322223_242350.html', 'Report of 15 June 2015: the score, and why no final follows'),
    ('surenio-uruguay-2015', 'El Sureño, the match of 2015 stands', 'https://surenio.com.ar/nacional-se-consagro-campeon', 'News: the association ends the match with the score at which it was stopped'),
    ('infosalto-uruguay-2018', 'Info Salto, Nacional and Peñarol in 2018', 'https://infosalto.com/?p=22156', 'Report: goals and their minutes, the champion'),
    ('ladiaria-uruguay-2018', 'la diaria, the season of 2018 decided', 'https://ladiaria.com.uy/deporte/articulo/2018/11/dias-de-definicion-en-la-temporada-del-futbol-local/', 'Before the match: the annual table, extra time and penalties');

INSERT INTO citation (citation_id) VALUES ('uruguay-2014-15-semi-final'), ('uruguay-2018-semi-final');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('uruguay-2014-15-semi-final', 'vavel-uruguay-2015'),
    ('uruguay-2014-15-semi-final', 'as-uruguay-2015'),
    ('uruguay-2014-15-semi-final', 'surenio-uruguay-2015'),
    ('uruguay-2018-semi-final', 'infosalto-uruguay-2018'),
    ('uruguay-2018-semi-final', 'ladiaria-uruguay-2018');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('uruguay-primera', 'Campeonato Uruguayo', 'Uruguay', 1, 'uruguay-2014-15-semi-final');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('uruguay-2014-15', 'uruguay-primera', '2014-15', 'uruguay-2014-15-semi-final'),
    ('uruguay-2018', 'uruguay-primera', '2018', 'uruguay-2018-semi-final');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('uruguay-2014-15', 'uruguay-2014-15', 'Campeonato Uruguayo 2014-15', 1, 'uruguay-2014-15-semi-final'),
    ('uruguay-2018', 'uruguay-2018', 'Campeonato Uruguayo 2018', 1, 'uruguay-2018-semi-final');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES ('uruguay-semi-final', 1, 'uruguay-2018-semi-final');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('uruguay-semi-final', 1, 'aggregate', 'uruguay-2018-semi-final'),
    ('uruguay-semi-final', 2, 'extra time', 'uruguay-2018-semi-final'),
    ('uruguay-semi-final', 3, 'penalties', 'uruguay-2018-semi-final');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('uruguay-2014-15-semi-final', 'uruguay-2014-15', 'semi-final', 1, 'title', 'knock-out', 'uruguay-semi-final', 'uruguay-2014-15-semi-final'),
    ('uruguay-2018-semi-final', 'uruguay-2018', 'semi-final', 1, 'title', 'knock-out', 'uruguay-semi-final', 'uruguay-2018-semi-final');
-- the winner was first of the annual table, too, so that no final was played
INSERT INTO title_rule (tournament_id, stage_id, basis, note, citation_id) VALUES
    ('uruguay-2014-15', 'uruguay-2014-15-semi-final', 'derived', 'The winner was first of the annual table: no final', 'uruguay-2014-15-semi-final'),
    ('uruguay-2018', 'uruguay-2018-semi-final', 'derived', 'The winner was first of the annual table: no final', 'uruguay-2018-semi-final');
