-- Copa Libertadores 2025, knock-out: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-copa-libertadores-2025', 'openfootball, Copa Libertadores 2025', 'https://github.com/openfootball/south-america/blob/09e7fac17fed6494aaf33987695867b114baaee6/copa-libertadores/2025_copal.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('rules-libertadores-2025-sportwars', 'Sportwars, the rules of the Libertadores', 'https://sportwars.net/ru/football/tournament/world-conmebol-libertadores', NULL, 'A page: points, criteria of a group, no away goals and no extra time'),
    ('rules-libertadores-2026-redgol', 'RedGol, article 2.4.2 of 2026', 'https://redgol.cl/amp/copa-libertadores/conmebol-cambio-reglamento-libertadores-2026-criterio-desempate-puntos-diferencia-gol', NULL, 'News of 2026 with the text of the manual');

INSERT INTO citation (citation_id) VALUES
    ('libertadores-2025-knock-out-matches'),
    ('libertadores-2025-knock-out-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('libertadores-2025-knock-out-matches', 'openfootball-copa-libertadores-2025'),
    ('libertadores-2025-knock-out-rules', 'rules-libertadores-2025-sportwars'),
    ('libertadores-2025-knock-out-rules', 'rules-libertadores-2026-redgol');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('libertadores', 'Copa Libertadores', 'libertadores-2025-knock-out-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('libertadores-2025', 'libertadores', '2025', 'libertadores-2025-knock-out-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('libertadores-2025', 'libertadores-2025', 'Copa Libertadores 2025', 1, 'libertadores-2025-knock-out-matches');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('libertadores-2025-tie', 2, 'libertadores-2025-knock-out-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('libertadores-2025-tie', 1, 'aggregate', 'libertadores-2025-knock-out-rules'),
    ('libertadores-2025-tie', 2, 'penalties', 'libertadores-2025-knock-out-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('libertadores-2025-round-of-16', 'libertadores-2025', 'round of 16', 9, 'knock-out', 'knock-out', 'libertadores-2025-tie', 'libertadores-2025-knock-out-matches'),
    ('libertadores-2025-quarter-finals', 'libertadores-2025', 'quarter-finals', 10, 'knock-out', 'knock-out', 'libertadores-2025-tie', 'libertadores-2025-knock-out-matches'),
    ('libertadores-2025-semi-finals', 'libertadores-2025', 'semi-finals', 11, 'knock-out', 'knock-out', 'libertadores-2025-tie', 'libertadores-2025-knock-out-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, citation_id) VALUES
    ('libertadores-2025-quarter-finals', 1, 'winners', 'libertadores-2025-round-of-16', 8, 'libertadores-2025-knock-out-matches'),
    ('libertadores-2025-semi-finals', 1, 'winners', 'libertadores-2025-quarter-finals', 4, 'libertadores-2025-knock-out-matches');
