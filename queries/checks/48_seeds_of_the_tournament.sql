-- Seeds that enter a stage and that its tournament does not have.
-- Severity: error
--
-- Where no rule says how many seeds there are, the stated ones are all once the stage has begun.
WITH begun AS (
    SELECT DISTINCT m.stage_id
    FROM match_scores AS m
),

asked AS (
    SELECT
        e.stage_id,
        'stage_entry' AS place,
        MAX(e.last_place) AS seed
    FROM stage_entry AS e
    WHERE e.entrants = 'seeds'
    GROUP BY e.stage_id
    UNION ALL
    SELECT
        b.stage_id,
        'bracket_slot' AS place,
        MAX(b.number) AS seed
    FROM bracket_slot AS b
    WHERE b.entrant = 'seed'
    GROUP BY b.stage_id
),

stated AS (
    SELECT
        c.tournament_id,
        MAX(c.seed) AS seeds
    FROM (
        SELECT x.tournament_id, x.seed FROM tournament_club AS x
        UNION ALL
        SELECT q.tournament_id, q.seed FROM seed_slot AS q
    ) AS c
    GROUP BY c.tournament_id
),

known AS (
    SELECT
        t.season_id,
        a.place || ' of ' || t.name || ', ' || g.name AS subject,
        a.seed,
        CASE
            WHEN r.qualifiers IS NULL AND b.stage_id IS NULL THEN NULL
            WHEN r.qualifiers IS NULL OR c.seeds > r.qualifiers THEN c.seeds
            ELSE r.qualifiers
        END AS seeds
    FROM asked AS a
    INNER JOIN stage AS g ON a.stage_id = g.stage_id
    INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
    LEFT JOIN begun AS b ON a.stage_id = b.stage_id
    LEFT JOIN seeding_rule AS r ON t.tournament_id = r.tournament_id
    LEFT JOIN stated AS c ON t.tournament_id = c.tournament_id
)

SELECT
    n.name AS competition,
    s.name AS season,
    k.subject,
    'at most seed ' || CAST(k.seeds AS VARCHAR) AS expected,
    'seed ' || CAST(k.seed AS VARCHAR) AS found
FROM known AS k
INNER JOIN season AS s ON k.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
WHERE k.seed > k.seeds
ORDER BY n.name, s.name, k.subject;
