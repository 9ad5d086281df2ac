-- Campeonato Brasileiro Série A 2019: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('brasileirao-dataset-d05350f', 'Brasileirao_Dataset, Série A', 'https://github.com/adaoduque/Brasileirao_Dataset/blob/d05350f17d6954b221be4ecc2e4fc3501ebe27ad/campeonato-brasileiro-full.csv', NULL, 'Results of the Brazilian first level since 2003'),
    ('uol-brazil-2019', 'UOL, Santos and Palmeiras with 74 points', 'https://uol.com.br/esporte/futebol/ultimas-noticias/2019/12/08/santos-e-palmeiras-seriam-campeoes-em-quatro-edicoes-do-br-com-74-pontos.htm', NULL, 'News of 8 December 2019: the first three, with points'),
    ('cassiozirpoli-brazil-2019', 'Cassio Zirpoli, the last round of 2019', 'https://cassiozirpoli.com.br/?p=43956', NULL, 'Report: places of Internacional, Goiás and Ceará; Cruzeiro go down'),
    ('rules-brazil-betway', 'Betway, the criteria of the Brasileirão', 'https://blog.betway.com/pt/futebol/brasileir%C3%A3o/quais-s%C3%A3o-os-crit%C3%A9rios-de-desempate-do-brasileir%C3%A3o/', NULL, 'An article: three points for a win, one for a draw, seven criteria');

INSERT INTO citation (citation_id) VALUES
    ('brazil-2019-matches'),
    ('brazil-2019-table'),
    ('brazil-2019-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('brazil-2019-matches', 'brasileirao-dataset-d05350f'),
    ('brazil-2019-table', 'uol-brazil-2019'),
    ('brazil-2019-table', 'cassiozirpoli-brazil-2019'),
    ('brazil-2019-rules', 'rules-brazil-betway');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('brazilian-serie-a', 'Campeonato Brasileiro Série A', 'Brazil', 1, 'brazil-2019-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('brazilian-serie-a-2019', 'brazilian-serie-a', '2019', 'brazil-2019-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('brazilian-serie-a-2019', 'brazilian-serie-a-2019', 'Campeonato Brasileiro Série A 2019', 1, 'brazil-2019-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('brazilian-serie-a-2019', 3, 1, 'brazil-2019-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('brazilian-serie-a-2019', 1, 'points', 'brazil-2019-rules'),
    ('brazilian-serie-a-2019', 2, 'wins', 'brazil-2019-rules'),
    ('brazilian-serie-a-2019', 3, 'goal difference', 'brazil-2019-rules'),
    ('brazilian-serie-a-2019', 4, 'goals for', 'brazil-2019-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, matches_per_club, citation_id) VALUES
    ('brazilian-serie-a-2019-league', 'brazilian-serie-a-2019', 'league', 1, 'league', 'league', 'brazilian-serie-a-2019', 38, 'brazil-2019-matches');

INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('brazilian-serie-a-2019', 'brazilian-serie-a-2019-league', 'brazil-2019-table');

INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES
    ('brazilian-serie-a-2019-relegation', 'table', 4, 'brazil-2019-table');
INSERT INTO season_relegation (season_id, relegation_rule_id, stage_id, citation_id) VALUES
    ('brazilian-serie-a-2019', 'brazilian-serie-a-2019-relegation', 'brazilian-serie-a-2019-league', 'brazil-2019-table');
