-- The matches.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'liga-de-expansion-2020-21-apertura-' || stage || '-' || home || '-' || away || '-' || date AS match_id,
    'liga-de-expansion-2020-21-apertura-' || stage AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'liga-de-expansion-apertura-2020-round-14-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
