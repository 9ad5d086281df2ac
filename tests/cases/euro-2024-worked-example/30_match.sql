-- The matches.
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, is_neutral, home_goals, away_goals, citation_id)
SELECT
    'euro-2024-worked-example-group-f-' || home || '-' || away AS match_id,
    'euro-2024-worked-example-group-f' AS stage_id,
    home AS home_club_id,
    away AS away_club_id,
    'germany' NOT IN (home, away) AS is_neutral,
    home_goals,
    away_goals,
    'euro-2024-worked-example-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
