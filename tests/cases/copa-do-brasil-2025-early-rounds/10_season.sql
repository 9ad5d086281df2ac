-- Copa do Brasil 2025, second and third round: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-copa-do-brasil-2025', 'openfootball, Copa do Brasil 2025', 'https://github.com/openfootball/south-america/blob/09e7fac17fed6494aaf33987695867b114baaee6/brazil/2025_brcup.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('rules-copa-do-brasil-2025-bonde', 'Bonde, the visitor loses his advantage', 'https://www.bonde.com.br/esportes/futebol/cbf-muda-regra-da-copa-do-brasil-e-acaba-com-vantagem-de-visitantes', NULL, 'News of January 2025 with the rules of each round');

INSERT INTO citation (citation_id) VALUES
    ('copa-do-brasil-2025-early-rounds-matches'),
    ('copa-do-brasil-2025-early-rounds-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('copa-do-brasil-2025-early-rounds-matches', 'openfootball-copa-do-brasil-2025'),
    ('copa-do-brasil-2025-early-rounds-rules', 'rules-copa-do-brasil-2025-bonde');

INSERT INTO competition (competition_id, name, country, citation_id) VALUES
    ('copa-do-brasil', 'Copa do Brasil', 'Brazil', 'copa-do-brasil-2025-early-rounds-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('copa-do-brasil-2025', 'copa-do-brasil', '2025', 'copa-do-brasil-2025-early-rounds-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('copa-do-brasil-2025', 'copa-do-brasil-2025', 'Copa do Brasil 2025', 1, 'copa-do-brasil-2025-early-rounds-matches');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('copa-do-brasil-2025-second-round', 1, 'copa-do-brasil-2025-early-rounds-rules'),
    ('copa-do-brasil-2025-third-round', 2, 'copa-do-brasil-2025-early-rounds-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('copa-do-brasil-2025-second-round', 1, 'aggregate', 'copa-do-brasil-2025-early-rounds-rules'),
    ('copa-do-brasil-2025-second-round', 2, 'penalties', 'copa-do-brasil-2025-early-rounds-rules'),
    ('copa-do-brasil-2025-third-round', 1, 'aggregate', 'copa-do-brasil-2025-early-rounds-rules'),
    ('copa-do-brasil-2025-third-round', 2, 'penalties', 'copa-do-brasil-2025-early-rounds-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('copa-do-brasil-2025-second-round', 'copa-do-brasil-2025', 'second round', 2, 'cup', 'knock-out', 'copa-do-brasil-2025-second-round', 'copa-do-brasil-2025-early-rounds-matches'),
    ('copa-do-brasil-2025-third-round', 'copa-do-brasil-2025', 'third round', 3, 'cup', 'knock-out', 'copa-do-brasil-2025-third-round', 'copa-do-brasil-2025-early-rounds-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, citation_id) VALUES
    ('copa-do-brasil-2025-third-round', 1, 'winners', 'copa-do-brasil-2025-second-round', 20, 'copa-do-brasil-2025-early-rounds-matches');
