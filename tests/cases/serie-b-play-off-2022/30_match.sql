-- The matches.
INSERT INTO match (match_id, stage_id, leg, tie_number, match_date, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, citation_id)
SELECT
    'serie-b-play-off-2022-' || stage || '-' || home || '-' || away || '-' || leg AS match_id,
    'serie-b-play-off-2022-' || stage AS stage_id,
    leg,
    tie_number,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    home_extra_time_goals,
    away_extra_time_goals,
    'serie-b-play-off-2022-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
