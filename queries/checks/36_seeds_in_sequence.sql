-- Seeds of a tournament that are not 1, 2, 3 and so on, each once.
-- Severity: error
WITH numbered AS (
    SELECT
        x.season_id,
        x.tournament_id,
        x.club_id,
        x.seed,
        ROW_NUMBER() OVER (PARTITION BY x.tournament_id ORDER BY x.seed, x.club_id) AS place
    FROM tournament_seeds AS x
)

SELECT
    n.name AS competition,
    s.name AS season,
    'seed of ' || c.name || ', ' || t.name AS subject,
    CAST(x.place AS VARCHAR) AS expected,
    CAST(x.seed AS VARCHAR) AS found
FROM numbered AS x
INNER JOIN club AS c ON x.club_id = c.club_id
INNER JOIN tournament AS t ON x.tournament_id = t.tournament_id
INNER JOIN season AS s ON x.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
WHERE x.seed <> x.place
ORDER BY n.name, s.name, subject;
