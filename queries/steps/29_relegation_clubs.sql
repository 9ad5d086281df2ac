-- Which clubs have a place in each relegation table of a season, and from which tournament on?
-- Grain: season, relegation, club. Those entered in the season, or where none is stated those with a match in a league of it.
CREATE OR REPLACE TABLE relegation_clubs AS
WITH stated AS (
    SELECT DISTINCT e.season_id
    FROM club_season AS e
),

clubs AS (
    SELECT
        q.season_id,
        q.ordinal AS relegation,
        e.club_id
    FROM season_relegation AS q
    INNER JOIN club_season AS e ON q.season_id = e.season_id
    UNION
    SELECT
        q.season_id,
        q.ordinal AS relegation,
        m.home_club_id AS club_id
    FROM season_relegation AS q
    INNER JOIN match_scores AS m ON q.season_id = m.season_id AND m.format = 'league'
    LEFT JOIN stated AS s ON q.season_id = s.season_id
    WHERE s.season_id IS NULL
    UNION
    SELECT
        q.season_id,
        q.ordinal AS relegation,
        m.away_club_id AS club_id
    FROM season_relegation AS q
    INNER JOIN match_scores AS m ON q.season_id = m.season_id AND m.format = 'league'
    LEFT JOIN stated AS s ON q.season_id = s.season_id
    WHERE s.season_id IS NULL
)

SELECT
    c.season_id,
    c.relegation,
    c.club_id,
    COALESCE(f.ordinal, 0) AS first_ordinal
FROM clubs AS c
LEFT JOIN relegation_club AS x ON c.season_id = x.season_id AND c.relegation = x.relegation AND c.club_id = x.club_id
LEFT JOIN relegation_tournament AS f
    ON c.season_id = f.season_id AND c.relegation = f.relegation AND x.first_tournament_id = f.tournament_id
WHERE COALESCE(x.is_counted, TRUE)
ORDER BY c.season_id, c.relegation, c.club_id;

COMMENT ON TABLE relegation_clubs IS 'Step: which clubs have a place in each relegation table of a season, and from which tournament on? One row a season, relegation and club.';
COMMENT ON COLUMN relegation_clubs.season_id IS 'Key of the season';
COMMENT ON COLUMN relegation_clubs.relegation IS 'Which relegation of the season, 1 first';
COMMENT ON COLUMN relegation_clubs.club_id IS 'Key of the club';
COMMENT ON COLUMN relegation_clubs.first_ordinal IS 'Place of the first tournament that counts for it; 0 for all';
