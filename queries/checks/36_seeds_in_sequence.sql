-- Seeds of a tournament that are not 1, 2, 3 and so on, each once.
-- Severity: error
--
-- One that a tie is to give may be nobody's as yet, and one of a club that is barred may be nobody's for good.
WITH numbered AS (
    SELECT
        x.season_id,
        x.tournament_id,
        x.club_id,
        x.seed,
        ROW_NUMBER() OVER (PARTITION BY x.tournament_id ORDER BY x.seed, x.club_id) AS place
    FROM tournament_seeds AS x
),

-- tournaments in which a seed may be nobody's
open_seeds AS (
    SELECT q.tournament_id
    FROM seed_slot AS q
    UNION
    SELECT r.tournament_id
    FROM seeding_rule AS r
    INNER JOIN table_places AS p ON r.from_stage_id = p.stage_id
    INNER JOIN club_bar AS b ON p.season_id = b.season_id AND p.club_id = b.club_id AND b.barred_from = 'seeding' AND NOT b.passes_on
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
LEFT JOIN open_seeds AS o ON x.tournament_id = o.tournament_id
WHERE x.seed < x.place OR (x.seed > x.place AND o.tournament_id IS NULL)
ORDER BY n.name, s.name, subject;
