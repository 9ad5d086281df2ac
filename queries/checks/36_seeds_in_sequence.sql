-- Seeds of a tournament that are not 1, 2, 3 and so on, each once.
-- Severity: error
WITH numbered AS (
    SELECT
        s.competition,
        s.season,
        s.tournament_id,
        s.club_id,
        s.seed,
        ROW_NUMBER() OVER (PARTITION BY s.tournament_id ORDER BY s.seed, s.club_id) AS place
    FROM tournament_seeds AS s
)

SELECT
    n.competition,
    n.season,
    'seed of ' || n.club_id || ', ' || n.tournament_id AS subject,
    CAST(n.place AS VARCHAR) AS expected,
    CAST(n.seed AS VARCHAR) AS found
FROM numbered AS n
WHERE n.seed <> n.place
ORDER BY n.competition, n.season, subject;
