-- World Cup 2026, the third of twelve groups and the round of 32: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-worldcup-2026', 'openfootball, World Cup 2026', 'https://github.com/openfootball/worldcup/blob/bd46a148289f9930da66c140d4d7d2325e95d387/2026--usa/cup_finals.txt', 'CC0-1.0', 'Public football data in plain text: the bracket with the sides of each match'),
    ('openfootball-worldcup-json-2026', 'openfootball, World Cup 2026 in JSON', 'https://github.com/openfootball/worldcup.json/blob/aa2ac44b1d63444e96c2f6b559d012b4815f2a48/2026/worldcup.json', 'CC0-1.0', 'Public football data: dates and scores'),
    ('openfootball-worldcup-2026-full', 'openfootball, World Cup 2026 with line-ups', 'https://github.com/openfootball/worldcup/blob/bd46a148289f9930da66c140d4d7d2325e95d387/more/2026_full.txt', 'CC0-1.0', 'Public football data in plain text: cards of the players'),
    ('gaautgunner-2026-thirds', 'Gaautgunner, best third-placed teams', 'https://gaautgunner.com/en/world-cup-2026/best-third-placed/', NULL, 'Final ranking of the twelve thirds'),
    ('deccan-2026-thirds', 'Deccan Chronicle, the eight best third-placed teams', 'https://www.deccanchronicle.com/amp/sports/fifa-world-cup-2026-here-are-8-best-third-placed-teams-to-reach-round-of-32-1966819', NULL, 'Final ranking of those through'),
    ('newsscope-guardian-2026', 'The Guardian in Newsscope, third-place table', 'https://newsscope.news/article/342748/world-cup-2026-third-place-table-who-has-qualified-and-who-needs-what', NULL, 'Criteria in the groups and among the thirds'),
    ('wc26-hub-annex-c', 'wc26-hub, Annex C', 'https://github.com/alxgriff/wc26-hub/blob/03e460ba630e88a8077a9a5338b30703c47631fd/data/annex_c.csv', NULL, 'Annex C of the regulation: 495 lines, which third meets which winner'),
    ('matchups-live-annex-c', 'matchups-live, Annex C', 'https://github.com/uxMikko/matchups-live/blob/6618c42f0a3d4c13800fcaa4581e26b1d7f700cd/bot/annex_c.py', NULL, 'Annex C of the regulation, the same 495 lines'),
    ('qatar-prode-annex-c', 'qatar-prode, Annex C', 'https://github.com/gvinokur/qatar-prode/blob/097f5c0360f51522d5742f65e16f5bfbecaefdfc/data/fifa-2026/annex-c-rules-raw.json', NULL, 'Annex C of the regulation, the same 495 lines; names page 80 of the document of FIFA');

INSERT INTO citation (citation_id) VALUES
    ('world-cup-2026-thirds-table'),
    ('world-cup-2026-thirds-rules'),
    ('world-cup-2026-thirds-matches'),
    ('world-cup-2026-thirds-cards'),
    ('world-cup-2026-annex-c');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('world-cup-2026-thirds-table', 'openfootball-worldcup-2026'),
    ('world-cup-2026-thirds-table', 'gaautgunner-2026-thirds'),
    ('world-cup-2026-thirds-table', 'deccan-2026-thirds'),
    ('world-cup-2026-thirds-rules', 'openfootball-worldcup-2026'),
    ('world-cup-2026-thirds-rules', 'newsscope-guardian-2026'),
    ('world-cup-2026-thirds-matches', 'openfootball-worldcup-json-2026'),
    ('world-cup-2026-thirds-cards', 'openfootball-worldcup-2026-full'),
    ('world-cup-2026-annex-c', 'wc26-hub-annex-c'),
    ('world-cup-2026-annex-c', 'matchups-live-annex-c'),
    ('world-cup-2026-annex-c', 'qatar-prode-annex-c');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('world-cup', 'World Cup', 'world-cup-2026-thirds-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('world-cup-2026', 'world-cup', '2026', 'world-cup-2026-thirds-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('world-cup-2026', 'world-cup-2026', 'World Cup 2026', 1, 'world-cup-2026-thirds-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, citation_id) VALUES
    ('world-cup-2026-group', 3, 1, 'block', 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-thirds', 3, 1, NULL, 'world-cup-2026-thirds-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('world-cup-2026-group', 1, 'points', 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-group', 2, 'head-to-head points', 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-group', 3, 'head-to-head goal difference', 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-group', 4, 'head-to-head goals for', 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-group', 5, 'goal difference', 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-group', 6, 'goals for', 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-group', 7, 'fair play', 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-thirds', 1, 'points', 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-thirds', 2, 'goal difference', 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-thirds', 3, 'goals for', 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-thirds', 4, 'fair play', 'world-cup-2026-thirds-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('world-cup-2026-group-a', 'world-cup-2026', 'group A', 1, 'group stage', 'league', 'world-cup-2026-group', 'world-cup-2026-thirds-matches'),
    ('world-cup-2026-group-b', 'world-cup-2026', 'group B', 2, 'group stage', 'league', 'world-cup-2026-group', 'world-cup-2026-thirds-matches'),
    ('world-cup-2026-group-c', 'world-cup-2026', 'group C', 3, 'group stage', 'league', 'world-cup-2026-group', 'world-cup-2026-thirds-matches'),
    ('world-cup-2026-group-d', 'world-cup-2026', 'group D', 4, 'group stage', 'league', 'world-cup-2026-group', 'world-cup-2026-thirds-matches'),
    ('world-cup-2026-group-e', 'world-cup-2026', 'group E', 5, 'group stage', 'league', 'world-cup-2026-group', 'world-cup-2026-thirds-matches'),
    ('world-cup-2026-group-f', 'world-cup-2026', 'group F', 6, 'group stage', 'league', 'world-cup-2026-group', 'world-cup-2026-thirds-matches'),
    ('world-cup-2026-group-g', 'world-cup-2026', 'group G', 7, 'group stage', 'league', 'world-cup-2026-group', 'world-cup-2026-thirds-matches'),
    ('world-cup-2026-group-h', 'world-cup-2026', 'group H', 8, 'group stage', 'league', 'world-cup-2026-group', 'world-cup-2026-thirds-matches'),
    ('world-cup-2026-group-i', 'world-cup-2026', 'group I', 9, 'group stage', 'league', 'world-cup-2026-group', 'world-cup-2026-thirds-matches'),
    ('world-cup-2026-group-j', 'world-cup-2026', 'group J', 10, 'group stage', 'league', 'world-cup-2026-group', 'world-cup-2026-thirds-matches'),
    ('world-cup-2026-group-k', 'world-cup-2026', 'group K', 11, 'group stage', 'league', 'world-cup-2026-group', 'world-cup-2026-thirds-matches'),
    ('world-cup-2026-group-l', 'world-cup-2026', 'group L', 12, 'group stage', 'league', 'world-cup-2026-group', 'world-cup-2026-thirds-matches'),
    ('world-cup-2026-thirds', 'world-cup-2026', 'thirds', 13, 'group stage', 'table', 'world-cup-2026-thirds', 'world-cup-2026-thirds-matches');

INSERT INTO table_part (stage_id, from_stage_id, part, label, first_place, last_place, citation_id) VALUES
    ('world-cup-2026-thirds', 'world-cup-2026-group-a', 'place', 'A', 3, 3, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-thirds', 'world-cup-2026-group-b', 'place', 'B', 3, 3, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-thirds', 'world-cup-2026-group-c', 'place', 'C', 3, 3, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-thirds', 'world-cup-2026-group-d', 'place', 'D', 3, 3, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-thirds', 'world-cup-2026-group-e', 'place', 'E', 3, 3, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-thirds', 'world-cup-2026-group-f', 'place', 'F', 3, 3, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-thirds', 'world-cup-2026-group-g', 'place', 'G', 3, 3, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-thirds', 'world-cup-2026-group-h', 'place', 'H', 3, 3, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-thirds', 'world-cup-2026-group-i', 'place', 'I', 3, 3, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-thirds', 'world-cup-2026-group-j', 'place', 'J', 3, 3, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-thirds', 'world-cup-2026-group-k', 'place', 'K', 3, 3, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-thirds', 'world-cup-2026-group-l', 'place', 'L', 3, 3, 'world-cup-2026-thirds-rules');
