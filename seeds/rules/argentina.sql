-- Argentina: zones, the annual table, and relegation by average.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rules-argentina-2025-bolavip', 'Bolavip, articles 24.2 and 24.3', 'https://bolavip.com/ar/futbolargentino/el-criterio-de-desempate-para-clasificar-a-octavos-y-la-llamativa-forma-de-resolver-los-descensos-en-el-torneo-clausura-2025', NULL, 'An article of November 2025: five criteria, a match where relegation depends on it'),
    ('rules-argentina-2025-mejorinformado', 'Mejor Informado, two relegations', 'https://www.mejorinformado.com/deportes/2025-9-14-21-27-35-la-batalla-por-la-permanencia-asi-estan-los-promedios-y-la-tabla-anual-en-la-liga-profesional', NULL, 'An article of September 2025: who is last in both tables passes the place on in the annual one');

INSERT INTO citation (citation_id) VALUES
    ('argentina-2025');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('argentina-2025', 'rules-argentina-2025-bolavip'),
    ('argentina-2025', 'rules-argentina-2025-mejorinformado'),
    ('argentina-2025', 'rules-three-points');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('argentina-2025-apertura-zone', 3, 1, 'argentina-2025');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('argentina-2025-apertura-zone', 1, 'points', 'argentina-2025'),
    ('argentina-2025-apertura-zone', 2, 'goal difference', 'argentina-2025'),
    ('argentina-2025-apertura-zone', 3, 'goals for', 'argentina-2025'),
    ('argentina-2025-apertura-zone', 4, 'head-to-head points', 'argentina-2025'),
    ('argentina-2025-apertura-zone', 5, 'fair play', 'argentina-2025'),
    ('argentina-2025-apertura-zone', 6, 'drawing of lots', 'argentina-2025');

INSERT INTO relegation_rule (relegation_rule_id, method, relegated, note, citation_id) VALUES
    ('argentina-2025-relegation', 'average', 1, 'A second club goes down as last of the annual table', 'argentina-2025');
INSERT INTO relegation_criterion (relegation_rule_id, ordinal, criterion, citation_id) VALUES
    ('argentina-2025-relegation', 1, 'play-off', 'argentina-2025');

INSERT INTO rule_set (rule_set_id, competition, first_season, last_season, relegation_rule_id, note, citation_id) VALUES
    ('argentina-2025', 'Argentina, first level', NULL, NULL, 'argentina-2025-relegation', 'Read of 2025. One club goes down by average, another as last of the annual table; level clubs play a match for it', 'argentina-2025');
INSERT INTO rule_set_stage (rule_set_id, ordinal, name, table_rule_id, tie_rule_id, citation_id) VALUES
    ('argentina-2025', 1, 'Apertura zone', 'argentina-2025-apertura-zone', NULL, 'argentina-2025'),
    ('argentina-2025', 2, 'Clausura zone', 'argentina-2025-apertura-zone', NULL, 'argentina-2025'),
    ('argentina-2025', 3, 'annual table', 'argentina-2025-apertura-zone', NULL, 'argentina-2025');
INSERT INTO rule_set_part (rule_set_id, stage_ordinal, from_ordinal, part, citation_id) VALUES
    ('argentina-2025', 3, 1, 'matches', 'argentina-2025'),
    ('argentina-2025', 3, 2, 'matches', 'argentina-2025');
