-- Rules of ties that contradict themselves: wins that end a tie and do not decide it, or decide it without an end; a slot that
-- names a tie of its own stage that is not before it.
-- Severity: error
WITH rules AS (
    SELECT
        r.tie_rule_id,
        r.wins_needed,
        r.legs,
        MAX(CASE WHEN d.decider = 'wins' THEN 1 ELSE 0 END) AS wins_decide
    FROM tie_rule AS r
    LEFT JOIN tie_decider AS d ON r.tie_rule_id = d.tie_rule_id
    GROUP BY r.tie_rule_id, r.wins_needed, r.legs
),

wrong AS (
    SELECT
        g.stage_id,
        CASE WHEN r.wins_decide = 1 THEN 'the wins that are needed' ELSE 'wins among the deciders' END AS expected,
        CASE
            WHEN r.wins_decide = 1 THEN 'wins decide, and none are said to be needed'
            ELSE CAST(r.wins_needed AS VARCHAR) || ' wins needed, and wins do not decide'
        END AS found
    FROM rules AS r
    INNER JOIN stage AS g ON r.tie_rule_id = g.tie_rule_id
    WHERE (r.wins_decide = 1 AND r.wins_needed IS NULL AND r.legs > 2) OR (r.wins_decide = 0 AND r.wins_needed IS NOT NULL)
    UNION ALL
    SELECT
        b.stage_id,
        'a tie before tie ' || CAST(b.tie_number AS VARCHAR) AS expected,
        'slot ' || CAST(b.slot AS VARCHAR) || ' is for the ' || b.entrant || ' of tie ' || CAST(b.number AS VARCHAR) AS found
    FROM bracket_slot AS b
    WHERE b.from_stage_id = b.stage_id AND b.number >= b.tie_number
)

SELECT
    n.name AS competition,
    s.name AS season,
    'stage ' || t.name || ', ' || g.name AS subject,
    w.expected,
    w.found
FROM wrong AS w
INNER JOIN stage AS g ON w.stage_id = g.stage_id
INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
INNER JOIN season AS s ON t.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
ORDER BY n.name, s.name, subject, w.expected, w.found;
