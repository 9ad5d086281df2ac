-- Europa League 2024-25, league phase: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-europa-league-2024-25', 'openfootball, Europa League 2024-25', 'https://github.com/openfootball/champions-league/blob/8312624b508373c13d111cf4ec2d273d404ba13e/2024-25/el.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('goal-it-europa-league-2024-25', 'Goal, the table of the Europa League', 'https://www.goal.com/it/liste/come-funziona-classifica-europa-league-fase-campionato-girone-regolamento-per-qualificarsi-ottavi-playoff-pari-punti/bltd969008b27060338', NULL, 'First places after eight days, with goal difference and goals'),
    ('corriere-europa-league-2025-01-30', 'Corriere dello Sport, the end of the league phase', 'https://www.corrieredellosport.it/news/calcio/europa-league/2025/01/30-137996750/europa_league_l_athletic_eguaglia_la_lazio_mourinho_dentro_per_il_rotto_della_cuffia', NULL, 'Athletic level with Lazio, behind by goal difference; the first eight'),
    ('lalaziosiamonoi-2025-01-30', 'La Lazio siamo noi, first of the league phase', 'https://www.lalaziosiamonoi.it/news/classifica-europa-league-la-lazio-chiude-in-vetta-ko-indolore-in-portogallo-218804', NULL, 'Lazio before Athletic by goal difference; Roma 15th'),
    ('rules-away-goals-2021', 'AFP, away goals are scrapped', 'https://ewn.co.za/2021/06/24/uefa-says-scrapping-away-goals-rule-in-all-european-club-competitions', NULL, 'News of June 2021: away goals since 1965, extra time and penalties from 2021-22 on'),
    ('rules-europa-league-2024-article', '2024-25 UEFA Europa League league phase', 'https://www.wikiwand.com/en/articles/2024%E2%80%9325_UEFA_Europa_League_league_phase', 'CC BY-SA', 'A copy of an encyclopedia article: points and criteria of the league phase'),
    ('rules-europa-league-2025-goal', 'Goal, the table of the Europa League', 'https://www.goal.com/it/liste/classifica-europa-league-2025-2026-chi-va-ottavi-playoff-regolamento-aggiornamenti/blt0f862e134254c0a3', NULL, 'An article of November 2025 with all criteria in order');

INSERT INTO citation (citation_id) VALUES
    ('europa-league-2024-25-league-phase-matches'),
    ('europa-league-2024-25-league-phase-table'),
    ('europa-league-2024-25-league-phase-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('europa-league-2024-25-league-phase-matches', 'openfootball-europa-league-2024-25'),
    ('europa-league-2024-25-league-phase-table', 'goal-it-europa-league-2024-25'),
    ('europa-league-2024-25-league-phase-table', 'corriere-europa-league-2025-01-30'),
    ('europa-league-2024-25-league-phase-table', 'lalaziosiamonoi-2025-01-30'),
    ('europa-league-2024-25-league-phase-rules', 'rules-away-goals-2021'),
    ('europa-league-2024-25-league-phase-rules', 'rules-europa-league-2024-article'),
    ('europa-league-2024-25-league-phase-rules', 'rules-europa-league-2025-goal');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('europa-league', 'Europa League', 'europa-league-2024-25-league-phase-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('europa-league-2024-25', 'europa-league', '2024-25', 'europa-league-2024-25-league-phase-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('europa-league-2024-25', 'europa-league-2024-25', 'Europa League 2024-25', 1, 'europa-league-2024-25-league-phase-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('europa-league-2024-25-league-phase', 3, 1, 'europa-league-2024-25-league-phase-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, measure, better, citation_id) VALUES
    ('europa-league-2024-25-league-phase', 1, 'points', NULL, NULL, 'europa-league-2024-25-league-phase-rules'),
    ('europa-league-2024-25-league-phase', 2, 'goal difference', NULL, NULL, 'europa-league-2024-25-league-phase-rules'),
    ('europa-league-2024-25-league-phase', 3, 'goals for', NULL, NULL, 'europa-league-2024-25-league-phase-rules'),
    ('europa-league-2024-25-league-phase', 4, 'away goals for', NULL, NULL, 'europa-league-2024-25-league-phase-rules'),
    ('europa-league-2024-25-league-phase', 5, 'wins', NULL, NULL, 'europa-league-2024-25-league-phase-rules'),
    ('europa-league-2024-25-league-phase', 6, 'away wins', NULL, NULL, 'europa-league-2024-25-league-phase-rules'),
    ('europa-league-2024-25-league-phase', 7, 'points of opponents', NULL, NULL, 'europa-league-2024-25-league-phase-rules'),
    ('europa-league-2024-25-league-phase', 8, 'goal difference of opponents', NULL, NULL, 'europa-league-2024-25-league-phase-rules'),
    ('europa-league-2024-25-league-phase', 9, 'goals of opponents', NULL, NULL, 'europa-league-2024-25-league-phase-rules'),
    ('europa-league-2024-25-league-phase', 10, 'fair play', NULL, NULL, 'europa-league-2024-25-league-phase-rules'),
    ('europa-league-2024-25-league-phase', 11, 'stated figure', 'UEFA club coefficient', 'higher', 'europa-league-2024-25-league-phase-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, matches_per_club, basis, note, citation_id) VALUES
    ('europa-league-2024-25-league-phase', 'europa-league-2024-25', 'league phase', 1, 'league phase', 'league', 'europa-league-2024-25-league-phase', 8, 'derived', 'Eight matches of each club: the source gives 144 matches of 36 clubs', 'europa-league-2024-25-league-phase-matches');
