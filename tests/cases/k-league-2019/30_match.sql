-- The matches.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'k-league-2019-' || stage || '-' || home || '-' || away || '-' || date AS match_id,
    'k-league-2019-' || stage AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'k-league-2019-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
