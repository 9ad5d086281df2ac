-- Copa Libertadores 1985, final: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, description) VALUES
    ('explained-libertadores-1985', 'Explained, 1985 Copa Libertadores finals', 'http://everything.explained.today/1985_Copa_Libertadores_Finals/', 'Article: rule, dates and scores'),
    ('conmebol-libertadores-1985', 'CONMEBOL, Libertadores 1985', 'https://www.copalibertadores.com/pt-br/noticias/conmebol-libertadores-1985-argentinos-juniors-coloca-nome-na/1ovf2jx64om4y1umbmfpx70ggx', 'Article: scores and line-ups');
INSERT INTO citation (citation_id) VALUES ('libertadores-1985-final');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('libertadores-1985-final', 'explained-libertadores-1985'), ('libertadores-1985-final', 'conmebol-libertadores-1985');

INSERT INTO competition (competition_id, name, citation_id) VALUES ('libertadores', 'Copa Libertadores', 'libertadores-1985-final');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES ('libertadores-1985', 'libertadores', '1985', 'libertadores-1985-final');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('libertadores-1985', 'libertadores-1985', 'Copa Libertadores 1985', 1, 'libertadores-1985-final');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES ('libertadores-1985-final', 2, 'libertadores-1985-final');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, basis, note, citation_id) VALUES
    ('libertadores-1985-final', 1, 'points', 'stated', NULL, 'libertadores-1985-final'),
    ('libertadores-1985-final', 2, 'replay', 'stated', NULL, 'libertadores-1985-final'),
    ('libertadores-1985-final', 3, 'aggregate', 'stated', NULL, 'libertadores-1985-final'),
    ('libertadores-1985-final', 4, 'penalties', 'derived', 'A shoot-out followed the drawn play-off; whether the goals of the legs went before it is not stated', 'libertadores-1985-final');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('libertadores-1985-final', 'libertadores-1985', 'final', 1, 'final', 'knock-out', 'libertadores-1985-final', 'libertadores-1985-final');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES ('libertadores-1985', 'libertadores-1985-final', 'libertadores-1985-final');
