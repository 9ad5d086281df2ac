-- Campeonato Brasileiro Série A 2013: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('brasileirao-dataset-d05350f', 'Brasileirao_Dataset, Série A', 'https://github.com/adaoduque/Brasileirao_Dataset/blob/d05350f17d6954b221be4ecc2e4fc3501ebe27ad/campeonato-brasileiro-full.csv', NULL, 'Results of the Brazilian first level since 2003'),
    ('estadao-brazil-2013-judgement', 'Estadão, the court sends Portuguesa down', 'https://esportes.estadao.com.br/noticias/futebol,pleno-do-stjd-rebaixa-portuguesa-e-evita-queda-do-fluminense,1112859', NULL, 'News of December 2013: four points taken, the places of Portuguesa and Fluminense'),
    ('mondosportivo-brazil-2013', 'Mondo Sportivo, the court and Portuguesa', 'https://mondosportivo.it/2013/12/17/brasile-il-giudice-sportivo-retrocede-il-portoguesa/amp', NULL, 'News of December 2013: Portuguesa 17th, Flamengo 16th, both with points taken'),
    ('estadao-brazil-2013-last-round', 'Estadão, the last round of 2013', 'https://esportes.estadao.com.br/noticias/futebol,violencia-e-queda-de-vasco-e-fluminense-marcam-rodada-final-do-brasileirao,1105998', NULL, 'Report: Criciúma 16th with 46 points'),
    ('gremiopedia-brazil-2013', 'Campeonato Brasileiro de Futebol de 2013', 'https://gremiopedia.com/wiki/Campeonato_Brasileiro_de_Futebol_de_2013', NULL, 'Article: the first two, the four who went down'),
    ('rules-brazil-betway', 'Betway, the criteria of the Brasileirão', 'https://blog.betway.com/pt/futebol/brasileir%C3%A3o/quais-s%C3%A3o-os-crit%C3%A9rios-de-desempate-do-brasileir%C3%A3o/', NULL, 'An article: three points for a win, one for a draw, seven criteria');

INSERT INTO citation (citation_id) VALUES
    ('brazil-2013-matches'),
    ('brazil-2013-table'),
    ('brazil-2013-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('brazil-2013-matches', 'brasileirao-dataset-d05350f'),
    ('brazil-2013-table', 'estadao-brazil-2013-judgement'),
    ('brazil-2013-table', 'mondosportivo-brazil-2013'),
    ('brazil-2013-table', 'estadao-brazil-2013-last-round'),
    ('brazil-2013-table', 'gremiopedia-brazil-2013'),
    ('brazil-2013-rules', 'rules-brazil-betway');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('brazilian-serie-a', 'Campeonato Brasileiro Série A', 'Brazil', 1, 'brazil-2013-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('brazilian-serie-a-2013', 'brazilian-serie-a', '2013', 'brazil-2013-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('brazilian-serie-a-2013', 'brazilian-serie-a-2013', 'Campeonato Brasileiro Série A 2013', 1, 'brazil-2013-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('brazilian-serie-a-2013', 3, 1, 'brazil-2013-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('brazilian-serie-a-2013', 1, 'points', 'brazil-2013-rules'),
    ('brazilian-serie-a-2013', 2, 'wins', 'brazil-2013-rules'),
    ('brazilian-serie-a-2013', 3, 'goal difference', 'brazil-2013-rules'),
    ('brazilian-serie-a-2013', 4, 'goals for', 'brazil-2013-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, matches_per_club, citation_id) VALUES
    ('brazilian-serie-a-2013-league', 'brazilian-serie-a-2013', 'league', 1, 'league', 'league', 'brazilian-serie-a-2013', 38, 'brazil-2013-matches');

INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('brazilian-serie-a-2013', 'brazilian-serie-a-2013-league', 'brazil-2013-table');

INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES
    ('brazilian-serie-a-2013-relegation', 'table', 4, 'brazil-2013-table');
INSERT INTO season_relegation (season_id, relegation_rule_id, stage_id, citation_id) VALUES
    ('brazilian-serie-a-2013', 'brazilian-serie-a-2013-relegation', 'brazilian-serie-a-2013-league', 'brazil-2013-table');
