-- The matches.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'liga-portugal-2020-21-' || home || '-' || away AS match_id,
    'liga-portugal-2020-21-league' AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'liga-portugal-2020-21-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
