-- Leagues Cup 2025, first day: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, description) VALUES
    ('bolavip-leagues-cup-2025-day-1', 'Bolavip, Leagues Cup 2025 after the first day', 'https://bolavip.com/mx/concacaf/asi-quedo-la-tabla-de-posiciones-de-la-leagues-cup-2025-tras-la-jornada-1-de-la-fase-de-liga', 'The 18 results with shoot-outs'),
    ('astronoticias-leagues-cup-2025-day-1', 'Astro Noticias, Leagues Cup 2025 after the first day', 'https://astronoticias.com.mx/?p=241167', 'The 18 results, three days of six each; points and goal difference of the MLS clubs, the first four of Liga MX'),
    ('deportrece-leagues-cup-2025', 'Deportrece, wins of both leagues', 'https://deportrece.com/?p=172272', 'Who played on the first day, and who on the second'),
    ('rules-leagues-cup-2025-site', 'mlssoccer.com, tiebreakers of the Leagues Cup', 'https://www.mlssoccer.com/news/leagues-cup-2025-phase-one-tiebreaker-scenarios', 'The rules of 2025: points with shoot-outs, six criteria');

INSERT INTO citation (citation_id) VALUES
    ('leagues-cup-2025-first-day-matches'),
    ('leagues-cup-2025-first-day-table'),
    ('leagues-cup-2025-first-day-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('leagues-cup-2025-first-day-matches', 'bolavip-leagues-cup-2025-day-1'),
    ('leagues-cup-2025-first-day-matches', 'astronoticias-leagues-cup-2025-day-1'),
    ('leagues-cup-2025-first-day-matches', 'deportrece-leagues-cup-2025'),
    ('leagues-cup-2025-first-day-table', 'astronoticias-leagues-cup-2025-day-1'),
    ('leagues-cup-2025-first-day-rules', 'rules-leagues-cup-2025-site');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('leagues-cup', 'Leagues Cup', 'leagues-cup-2025-first-day-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('leagues-cup-2025', 'leagues-cup', '2025', 'leagues-cup-2025-first-day-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('leagues-cup-2025', 'leagues-cup-2025', 'Leagues Cup 2025', 1, 'leagues-cup-2025-first-day-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('leagues-cup-2025', 3, 1, 'leagues-cup-2025-first-day-rules');
INSERT INTO result_points (table_rule_id, result, points, citation_id) VALUES
    ('leagues-cup-2025', 'shoot-out win', 2, 'leagues-cup-2025-first-day-rules'),
    ('leagues-cup-2025', 'shoot-out defeat', 1, 'leagues-cup-2025-first-day-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('leagues-cup-2025', 1, 'points', 'leagues-cup-2025-first-day-rules'),
    ('leagues-cup-2025', 2, 'wins', 'leagues-cup-2025-first-day-rules'),
    ('leagues-cup-2025', 3, 'goal difference', 'leagues-cup-2025-first-day-rules'),
    ('leagues-cup-2025', 4, 'goals for', 'leagues-cup-2025-first-day-rules'),
    ('leagues-cup-2025', 5, 'fair play', 'leagues-cup-2025-first-day-rules'),
    ('leagues-cup-2025', 6, 'drawing of lots', 'leagues-cup-2025-first-day-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('leagues-cup-2025-first-phase', 'leagues-cup-2025', 'first phase', 1, 'first phase', 'league', 'leagues-cup-2025', 'leagues-cup-2025-first-day-matches'),
    ('leagues-cup-2025-liga-mx', 'leagues-cup-2025', 'Liga MX', 2, 'Liga MX', 'table', 'leagues-cup-2025', 'leagues-cup-2025-first-day-rules'),
    ('leagues-cup-2025-mls', 'leagues-cup-2025', 'MLS', 3, 'MLS', 'table', 'leagues-cup-2025', 'leagues-cup-2025-first-day-rules');

INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES
    ('leagues-cup-2025-liga-mx', 'leagues-cup-2025-first-phase', 'matches', 'leagues-cup-2025-first-day-rules'),
    ('leagues-cup-2025-mls', 'leagues-cup-2025-first-phase', 'matches', 'leagues-cup-2025-first-day-rules');
