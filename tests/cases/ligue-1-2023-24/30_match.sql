-- The matches.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'ligue-1-2023-24-' || home || '-' || away AS match_id,
    'ligue-1-2023-24-league' AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'ligue-1-2023-24-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);

INSERT INTO points_adjustment (adjustment_id, stage_id, club_id, points, reason, citation_id) VALUES
    ('ligue-1-2023-24-montpellier', 'ligue-1-2023-24-league', 'montpellier', -1, 'crowd trouble', 'ligue-1-2023-24-table');
