-- Argentine Primera División, Torneo Apertura 2025: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-argentina-2025', 'openfootball, Argentina 2025', 'https://github.com/openfootball/south-america/blob/09e7fac17fed6494aaf33987695867b114baaee6/argentina/2025_ar1.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('lanacion-2025-05-05', 'La Nación, the last sixteen of the Torneo Apertura 2025', 'https://www.lanacion.com.ar/deportes/futbol/los-dias-y-horarios-de-los-octavos-de-final-del-torneo-apertura-2025-nid05052025/', NULL, 'First eight of each zone, with points; goal difference for the first place'),
    ('diario33-2025-04', 'Diario 33, who is in the last sixteen', 'https://diario33.com.ar/torneo-apertura-que-equipos-ya-estan-clasificados-a-octavos-de-final-y-los-posibles-cruces/', NULL, 'Two zones of fifteen, sixteen rounds, two of them between the zones');

INSERT INTO citation (citation_id) VALUES
    ('argentina-2025-apertura-matches'),
    ('argentina-2025-apertura-table'),
    ('argentina-2025-apertura-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('argentina-2025-apertura-matches', 'openfootball-argentina-2025'),
    ('argentina-2025-apertura-table', 'lanacion-2025-05-05'),
    ('argentina-2025-apertura-rules', 'lanacion-2025-05-05'),
    ('argentina-2025-apertura-rules', 'diario33-2025-04');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('argentine-primera-division', 'Argentine Primera División', 'Argentina', 1, 'argentina-2025-apertura-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('argentine-primera-division-2025', 'argentine-primera-division', '2025', 'argentina-2025-apertura-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('argentine-primera-division-2025-apertura', 'argentine-primera-division-2025', 'Torneo Apertura 2025', 1, 'argentina-2025-apertura-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('argentine-primera-division-2025-apertura', 3, 1, 'argentina-2025-apertura-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('argentine-primera-division-2025-apertura', 1, 'points', 'argentina-2025-apertura-rules'),
    ('argentine-primera-division-2025-apertura', 2, 'goal difference', 'argentina-2025-apertura-rules'),
    ('argentine-primera-division-2025-apertura', 3, 'goals for', 'argentina-2025-apertura-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, matches_per_club, citation_id) VALUES
    ('argentine-primera-division-2025-apertura-first-phase', 'argentine-primera-division-2025-apertura', 'first phase', 1, 'first phase', 'league', 'argentine-primera-division-2025-apertura', 16, 'argentina-2025-apertura-matches'),
    ('argentine-primera-division-2025-apertura-zone-a', 'argentine-primera-division-2025-apertura', 'zone A', 2, 'zone A', 'table', 'argentine-primera-division-2025-apertura', NULL, 'argentina-2025-apertura-matches'),
    ('argentine-primera-division-2025-apertura-zone-b', 'argentine-primera-division-2025-apertura', 'zone B', 3, 'zone B', 'table', 'argentine-primera-division-2025-apertura', NULL, 'argentina-2025-apertura-matches');

INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES
    ('argentine-primera-division-2025-apertura-zone-a', 'argentine-primera-division-2025-apertura-first-phase', 'matches', 'argentina-2025-apertura-rules'),
    ('argentine-primera-division-2025-apertura-zone-b', 'argentine-primera-division-2025-apertura-first-phase', 'matches', 'argentina-2025-apertura-rules');
