-- A season in which relegation is worked out and no club is entered.
-- Severity: warning
WITH entered AS (
    SELECT DISTINCT e.season_id
    FROM club_season AS e
)

SELECT DISTINCT
    n.name AS competition,
    s.name AS season,
    'relegation' AS subject,
    'the clubs of the season in club_season' AS expected,
    'none: they are taken from the matches' AS found
FROM season_relegation AS q
INNER JOIN season AS s ON q.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
LEFT JOIN entered AS e ON q.season_id = e.season_id
WHERE e.season_id IS NULL
ORDER BY competition, season;
