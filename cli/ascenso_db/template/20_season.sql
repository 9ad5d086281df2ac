-- Competition > season > tournament. Keys are readable text; prefix them, so that they do not clash with others.
INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('my-league', 'My League', NULL, 1, 'my-league-source');
INSERT INTO season (season_id, competition_id, name, previous_season, next_season, citation_id) VALUES
    ('my-league-2025', 'my-league', '2025', NULL, NULL, 'my-league-source');
-- Unknown is NULL: here the days on which the season began and ended.
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('my-league-2025', 'my-league-2025', 'My League 2025', 1, 'my-league-source');
