-- Süper Lig 2025-26, seven weeks: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-json-turkey-2025-26', 'openfootball, Süper Lig 2025-26', 'https://github.com/openfootball/football.json/blob/25cfaf102954ebbcdc48f9c2984198b71d48610d/2025-26/tr.1.json', 'CC0-1.0', 'Public football data as JSON: dates and scores'),
    ('sporx-super-lig-2025-10-01', 'Sporx, a chance for Göztepe', 'https://www.sporx.com/goztepe-icin-firsat-buyuk-SXHBQ1134519SXQ', NULL, 'Table before the eighth week, read to the fourteenth place'),
    ('rules-turkey-haberler', 'Haberler, which average decides', 'https://www.haberler.com/haber/super-lig-ikili-averaj-mi-genel-averaj-mi-19591990-haberi/', NULL, 'An article of February 2026 on the rules of the federation');

INSERT INTO citation (citation_id) VALUES
    ('super-lig-2025-26-to-september-matches'),
    ('super-lig-2025-26-to-september-table'),
    ('super-lig-2025-26-to-september-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('super-lig-2025-26-to-september-matches', 'openfootball-json-turkey-2025-26'),
    ('super-lig-2025-26-to-september-table', 'sporx-super-lig-2025-10-01'),
    ('super-lig-2025-26-to-september-rules', 'rules-turkey-haberler');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('super-lig', 'Süper Lig', 'Turkey', 1, 'super-lig-2025-26-to-september-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('super-lig-2025-26', 'super-lig', '2025-26', 'super-lig-2025-26-to-september-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('super-lig-2025-26', 'super-lig-2025-26', 'Süper Lig 2025-26', 1, 'super-lig-2025-26-to-september-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('super-lig-2025-26', 3, 1, 'super-lig-2025-26-to-september-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('super-lig-2025-26', 1, 'points', 'super-lig-2025-26-to-september-rules'),
    ('super-lig-2025-26', 2, 'head-to-head points', 'super-lig-2025-26-to-september-rules'),
    ('super-lig-2025-26', 3, 'head-to-head goal difference', 'super-lig-2025-26-to-september-rules'),
    ('super-lig-2025-26', 4, 'goal difference', 'super-lig-2025-26-to-september-rules'),
    ('super-lig-2025-26', 5, 'goals for', 'super-lig-2025-26-to-september-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('super-lig-2025-26-league', 'super-lig-2025-26', 'league', 1, 'league', 'league', 'super-lig-2025-26', 'super-lig-2025-26-to-september-matches');
