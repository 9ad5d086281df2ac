-- Copa do Brasil 1999, two ties of the first round: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, description) VALUES
    ('wikipedia-copa-do-brasil-1999', 'Wikipedia, Copa do Brasil 1999', 'https://iiab.me/kiwix/content/wikipedia_en_all_maxi_2023-10/A/Copa_do_Brasil_1999', 'Article: rule and bracket'),
    ('futebol-brasiliense-1999', 'História do futebol brasiliense, Copa do Brasil 1999 to 2001', 'https://historiafutebolbrasiliense.blogspot.com/2014/04/o-futebol-do-df-na-copa-do-brasil-5.html', 'Article: rule and matches of Gama'),
    ('almanaque-cruzeiro-1999', 'Almanaque do Cruzeiro, Copa do Brasil 1999', 'http://almanaquedocruzeiro.blogspot.com/2017/05/copa-do-brasil-1999_4.html', 'Article: matches of Cruzeiro');
INSERT INTO citation (citation_id) VALUES ('copa-do-brasil-1999-rules'), ('copa-do-brasil-1999-gama'), ('copa-do-brasil-1999-cruzeiro');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('copa-do-brasil-1999-rules', 'wikipedia-copa-do-brasil-1999'), ('copa-do-brasil-1999-rules', 'futebol-brasiliense-1999'),
    ('copa-do-brasil-1999-gama', 'futebol-brasiliense-1999'), ('copa-do-brasil-1999-cruzeiro', 'almanaque-cruzeiro-1999');

INSERT INTO competition (competition_id, name, country, citation_id) VALUES ('copa-do-brasil', 'Copa do Brasil', 'Brazil', 'copa-do-brasil-1999-rules');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES ('copa-do-brasil-1999', 'copa-do-brasil', '1999', 'copa-do-brasil-1999-rules');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('copa-do-brasil-1999', 'copa-do-brasil-1999', 'Copa do Brasil 1999', 1, 'copa-do-brasil-1999-rules');

INSERT INTO tie_rule (tie_rule_id, legs, first_leg_margin, citation_id) VALUES ('copa-do-brasil-1999-first-rounds', 2, 2, 'copa-do-brasil-1999-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('copa-do-brasil-1999-first-rounds', 1, 'aggregate', 'copa-do-brasil-1999-rules'),
    ('copa-do-brasil-1999-first-rounds', 2, 'away goals', 'copa-do-brasil-1999-rules');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('copa-do-brasil-1999-first-round', 'copa-do-brasil-1999', 'first round', 1, 'cup', 'knock-out', 'copa-do-brasil-1999-first-rounds', 'copa-do-brasil-1999-rules');
