-- A seed that a tie or a place is to give and cannot: the tie is decided by seeds itself, or there is no such tie or table.
-- Severity: error
WITH stages AS (
    SELECT
        g.stage_id,
        g.name,
        g.format,
        MAX(CASE WHEN d.decider = 'seed' THEN 1 ELSE 0 END) AS asks_seeds
    FROM stage AS g
    LEFT JOIN tie_decider AS d ON g.tie_rule_id = d.tie_rule_id
    GROUP BY g.stage_id, g.name, g.format
),

brackets AS (
    SELECT
        b.stage_id,
        MAX(b.tie_number) AS ties
    FROM bracket_slot AS b
    GROUP BY b.stage_id
),

judged AS (
    SELECT
        q.tournament_id,
        q.seed,
        CASE
            WHEN (q.entrant = 'table place') = (g.format = 'knock-out')
                THEN CASE WHEN g.format = 'knock-out' THEN 'the winner or loser of a tie' ELSE 'a place' END
            WHEN q.entrant <> 'table place' AND g.asks_seeds = 1 THEN 'a tie that no seed decides'
            WHEN q.entrant <> 'table place' AND (b.ties IS NULL OR q.number > b.ties) THEN 'a tie that bracket_slot has'
            WHEN c.tournament_id IS NOT NULL THEN 'stated once'
        END AS expected,
        CASE
            WHEN (q.entrant = 'table place') <> (g.format = 'knock-out') AND c.tournament_id IS NOT NULL AND g.asks_seeds = 0
                AND (q.entrant = 'table place' OR q.number <= b.ties) THEN 'in tournament_club, too'
            WHEN q.entrant = 'table place' THEN 'place ' || CAST(q.number AS VARCHAR) || ' of ' || g.name
            ELSE q.entrant || ' of tie ' || CAST(q.number AS VARCHAR) || ' of ' || g.name
        END AS found
    FROM seed_slot AS q
    INNER JOIN stages AS g ON q.from_stage_id = g.stage_id
    LEFT JOIN brackets AS b ON q.from_stage_id = b.stage_id
    LEFT JOIN tournament_club AS c ON q.tournament_id = c.tournament_id AND q.seed = c.seed
)

SELECT
    n.name AS competition,
    s.name AS season,
    'seed ' || CAST(j.seed AS VARCHAR) || ' of ' || t.name AS subject,
    j.expected,
    j.found
FROM judged AS j
INNER JOIN tournament AS t ON j.tournament_id = t.tournament_id
INNER JOIN season AS s ON t.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
WHERE j.expected IS NOT NULL
ORDER BY n.name, s.name, subject;
