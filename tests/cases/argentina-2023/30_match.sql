-- The matches, and the points of the two seasons before.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, is_neutral, home_goals, away_goals, citation_id)
SELECT
    'argentine-primera-division-2023-' || stage || '-' || home || '-' || away AS match_id,
    'argentine-primera-division-2023-' || stage AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    stage = 'decider' AS is_neutral,
    home_goals,
    away_goals,
    'argentina-2023-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);

INSERT INTO recorded_points (season_id, tournament_id, club_id, points, played, played_basis, basis, note, citation_id)
SELECT
    'argentine-primera-division-2023' AS season_id,
    'argentine-primera-division-' || season AS tournament_id,
    club AS club_id,
    points,
    played,
    'derived' AS played_basis,
    basis,
    CASE
        WHEN basis = 'derived' THEN 'The row of the club was not read: added up from the results of the season'
        ELSE 'The page prints the matches of all seasons: 79 of them before 2023, 41 of them in 2022'
    END AS note,
    CASE WHEN basis = 'derived' THEN 'argentina-2023-matches' ELSE 'argentina-2023-recorded' END AS citation_id
FROM read_csv('points.csv', header = TRUE);
