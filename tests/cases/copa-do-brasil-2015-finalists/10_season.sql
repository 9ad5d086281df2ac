-- Copa do Brasil 2015, the way of the finalists: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, description) VALUES
    ('wikipedia-pt-copa-do-brasil-2015-final', 'Final of the Copa do Brasil 2015', 'https://pt.m.wikipedia.org/wiki/Final_da_Copa_do_Brasil_de_Futebol_de_2015', 'Article: the way of both finalists, match by match'),
    ('wikipedia-copa-do-brasil-2015-finals', '2015 Copa do Brasil finals', 'https://en.wikipedia.org/wiki/2015_Copa_do_Brasil_finals', 'Article: scores of the final; no extra time, no away goals'),
    ('rules-copa-do-brasil-2015-estadao', 'Estadão, the final without away goals', 'https://esportes.estadao.com.br/noticias/futebol,final-da-copa-do-brasil-nao-tera-mais-criterio-dos-gols-fora,1617774', 'News on the regulation of 2015'),
    ('rules-copa-do-brasil-2015-srgoool', 'Sr. Goool, first round of 2015', 'https://srgoool.com.br/conteudo_print.php?id_conteudo=4691', 'An article of 2015: an away win by two goals ends the tie, no away goals in the final'),
    ('rules-copa-do-brasil-2025-bonde', 'Bonde, the visitor loses his advantage', 'https://www.bonde.com.br/esportes/futebol/cbf-muda-regra-da-copa-do-brasil-e-acaba-com-vantagem-de-visitantes', 'News of January 2025 with the rules of each round');

INSERT INTO citation (citation_id) VALUES
    ('copa-do-brasil-2015-finalists-matches'),
    ('copa-do-brasil-2015-finalists-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('copa-do-brasil-2015-finalists-matches', 'wikipedia-pt-copa-do-brasil-2015-final'),
    ('copa-do-brasil-2015-finalists-matches', 'wikipedia-copa-do-brasil-2015-finals'),
    ('copa-do-brasil-2015-finalists-rules', 'rules-copa-do-brasil-2015-estadao'),
    ('copa-do-brasil-2015-finalists-rules', 'rules-copa-do-brasil-2015-srgoool'),
    ('copa-do-brasil-2015-finalists-rules', 'rules-copa-do-brasil-2025-bonde');

INSERT INTO competition (competition_id, name, country, citation_id) VALUES
    ('copa-do-brasil', 'Copa do Brasil', 'Brazil', 'copa-do-brasil-2015-finalists-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('copa-do-brasil-2015', 'copa-do-brasil', '2015', 'copa-do-brasil-2015-finalists-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('copa-do-brasil-2015', 'copa-do-brasil-2015', 'Copa do Brasil 2015', 1, 'copa-do-brasil-2015-finalists-matches');

INSERT INTO tie_rule (tie_rule_id, legs, first_leg_margin, citation_id) VALUES
    ('copa-do-brasil-2015-early', 2, 2, 'copa-do-brasil-2015-finalists-rules'),
    ('copa-do-brasil-2015-tie', 2, NULL, 'copa-do-brasil-2015-finalists-rules'),
    ('copa-do-brasil-2015-final', 2, NULL, 'copa-do-brasil-2015-finalists-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('copa-do-brasil-2015-early', 1, 'aggregate', 'copa-do-brasil-2015-finalists-rules'),
    ('copa-do-brasil-2015-early', 2, 'away goals', 'copa-do-brasil-2015-finalists-rules'),
    ('copa-do-brasil-2015-early', 3, 'penalties', 'copa-do-brasil-2015-finalists-rules'),
    ('copa-do-brasil-2015-tie', 1, 'aggregate', 'copa-do-brasil-2015-finalists-rules'),
    ('copa-do-brasil-2015-tie', 2, 'away goals', 'copa-do-brasil-2015-finalists-rules'),
    ('copa-do-brasil-2015-tie', 3, 'penalties', 'copa-do-brasil-2015-finalists-rules'),
    ('copa-do-brasil-2015-final', 1, 'aggregate', 'copa-do-brasil-2015-finalists-rules'),
    ('copa-do-brasil-2015-final', 2, 'penalties', 'copa-do-brasil-2015-finalists-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('copa-do-brasil-2015-first-round', 'copa-do-brasil-2015', 'first round', 2, 'cup', 'knock-out', 'copa-do-brasil-2015-early', 'copa-do-brasil-2015-finalists-matches'),
    ('copa-do-brasil-2015-second-round', 'copa-do-brasil-2015', 'second round', 3, 'cup', 'knock-out', 'copa-do-brasil-2015-early', 'copa-do-brasil-2015-finalists-matches'),
    ('copa-do-brasil-2015-third-round', 'copa-do-brasil-2015', 'third round', 4, 'cup', 'knock-out', 'copa-do-brasil-2015-tie', 'copa-do-brasil-2015-finalists-matches'),
    ('copa-do-brasil-2015-round-of-16', 'copa-do-brasil-2015', 'round of 16', 5, 'cup', 'knock-out', 'copa-do-brasil-2015-tie', 'copa-do-brasil-2015-finalists-matches'),
    ('copa-do-brasil-2015-final', 'copa-do-brasil-2015', 'final', 8, 'cup', 'knock-out', 'copa-do-brasil-2015-final', 'copa-do-brasil-2015-finalists-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('copa-do-brasil-2015', 'copa-do-brasil-2015-final', 'copa-do-brasil-2015-finalists-matches');
