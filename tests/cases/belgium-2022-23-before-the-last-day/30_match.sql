-- The matches, and what counts beside them.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'belgian-first-division-2022-23-day-39-champions-play-off-' || home || '-' || away AS match_id,
    'belgian-first-division-2022-23-day-39-champions-play-off' AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'belgium-2022-23-before-the-last-day-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);

INSERT INTO table_points (stage_id, club_id, played, points, citation_id) VALUES
    ('belgian-first-division-2022-23-day-39-regular-season', 'genk', 34, 75, 'belgium-2022-23-before-the-last-day-table'),
    ('belgian-first-division-2022-23-day-39-regular-season', 'union-saint-gilloise', 34, 75, 'belgium-2022-23-before-the-last-day-table'),
    ('belgian-first-division-2022-23-day-39-regular-season', 'antwerp', 34, 72, 'belgium-2022-23-before-the-last-day-table'),
    ('belgian-first-division-2022-23-day-39-regular-season', 'club-brugge', 34, 59, 'belgium-2022-23-before-the-last-day-table');
