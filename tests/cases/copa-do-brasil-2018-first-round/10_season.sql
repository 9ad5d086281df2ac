-- Copa do Brasil 2018, first round: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, description) VALUES
    ('bemparana-copa-do-brasil-2018', 'Bem Paraná, the Copa do Brasil of 2018', 'http://www.bemparana.com.br/noticia/552204/a-tabela-da-copa-do-brasil-de-2018', 'Results of the first round; who went through is marked to 6 February'),
    ('rules-copa-do-brasil-2018-goal', 'Goal, away goals no longer count', 'https://www.goal.com/br/not%C3%ADcias/gol-fora-de-casa-na-copa-do-brasil-nao-e-mais-criterio-de-desempate-veja-o-regulamento/vm3dpteghpid18ppz6qdsjouq', 'An article with the rules of each round'),
    ('rules-copa-do-brasil-2025-bonde', 'Bonde, the visitor loses his advantage', 'https://www.bonde.com.br/esportes/futebol/cbf-muda-regra-da-copa-do-brasil-e-acaba-com-vantagem-de-visitantes', 'News of January 2025 with the rules of each round'),
    ('rules-copa-do-brasil-besoccer', 'BeSoccer, no away goals since 2018', 'https://pt.besoccer.com/noticia/gol-fora-de-casa-na-copa-do-brasil-nao-e-mais-criterio-de-desempate-veja-o-regulamento-900567', 'An article of 2020: how it has been since 2018'),
    ('estadao-copa-do-brasil-2017', 'Estadão, the first round in single matches', 'http://esportes.estadao.com.br/noticias/geral,campeoes-inusitados-santo-andre-e-criciuma-fazem-duelo-pela-copa-do-brasil,70001667813', 'The visitor goes through with a draw, without penalties');

INSERT INTO citation (citation_id) VALUES
    ('copa-do-brasil-2018-first-round-matches'),
    ('copa-do-brasil-2018-first-round-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('copa-do-brasil-2018-first-round-matches', 'bemparana-copa-do-brasil-2018'),
    ('copa-do-brasil-2018-first-round-rules', 'rules-copa-do-brasil-2018-goal'),
    ('copa-do-brasil-2018-first-round-rules', 'rules-copa-do-brasil-2025-bonde'),
    ('copa-do-brasil-2018-first-round-rules', 'rules-copa-do-brasil-besoccer'),
    ('copa-do-brasil-2018-first-round-rules', 'estadao-copa-do-brasil-2017');

INSERT INTO competition (competition_id, name, country, citation_id) VALUES
    ('copa-do-brasil', 'Copa do Brasil', 'Brazil', 'copa-do-brasil-2018-first-round-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('copa-do-brasil-2018', 'copa-do-brasil', '2018', 'copa-do-brasil-2018-first-round-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('copa-do-brasil-2018', 'copa-do-brasil-2018', 'Copa do Brasil 2018', 1, 'copa-do-brasil-2018-first-round-matches');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('copa-do-brasil-2018-first-round', 1, 'copa-do-brasil-2018-first-round-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('copa-do-brasil-2018-first-round', 1, 'aggregate', 'copa-do-brasil-2018-first-round-rules'),
    ('copa-do-brasil-2018-first-round', 2, 'away club', 'copa-do-brasil-2018-first-round-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('copa-do-brasil-2018-first-round', 'copa-do-brasil-2018', 'first round', 1, 'cup', 'knock-out', 'copa-do-brasil-2018-first-round', 'copa-do-brasil-2018-first-round-matches');
