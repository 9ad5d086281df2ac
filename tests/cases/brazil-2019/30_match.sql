-- The matches.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'brazilian-serie-a-2019-league-' || home || '-' || away AS match_id,
    'brazilian-serie-a-2019-league' AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'brazil-2019-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
