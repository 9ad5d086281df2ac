-- The matches. The reports name Nacional first; both were at the Centenario, and nothing says whose ground it was.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, note, citation_id)
SELECT
    'uruguay-' || season || '-semi-final' AS match_id,
    'uruguay-' || season || '-semi-final' AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    home_extra_time_goals,
    away_extra_time_goals,
    note,
    'uruguay-' || season || '-semi-final' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
