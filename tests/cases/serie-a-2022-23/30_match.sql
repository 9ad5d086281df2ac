-- The matches, and what counts beside them.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, is_neutral, citation_id)
SELECT
    'serie-a-2022-23-' || stage || '-' || home || '-' || away AS match_id,
    'serie-a-2022-23-' || stage AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    COALESCE(is_neutral, FALSE) AS is_neutral,
    'serie-a-2022-23-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);

INSERT INTO points_adjustment (adjustment_id, stage_id, club_id, points, reason, citation_id) VALUES
    ('serie-a-2022-23-juventus', 'serie-a-2022-23-league', 'juventus', -10, 'capital gains', 'serie-a-2022-23-table');
