-- A tie of a fixed bracket without a number, or with the number of another tie of its stage.
-- Severity: error
--
-- The only tie of a stage needs no number, nor one of which a club takes its slot by seed or by the place in a table, if no
-- tie of the stage follows another.
WITH slots AS (
    SELECT
        b.stage_id,
        COUNT(DISTINCT b.tie_number) AS ties
    FROM bracket_slot AS b
    GROUP BY b.stage_id
),

numbered AS (
    SELECT
        x.season_id,
        x.tournament_id,
        x.stage_id,
        x.club_1_id,
        x.club_2_id,
        x.tie_number,
        x.bracket_number,
        COUNT(*) OVER (PARTITION BY x.stage_id) AS ties,
        COUNT(*) OVER (PARTITION BY x.stage_id, x.tie_number) AS ties_of_number
    FROM tie_decisions AS x
    INNER JOIN stage AS g ON x.stage_id = g.stage_id
    INNER JOIN tie_rule AS r ON g.tie_rule_id = r.tie_rule_id
    WHERE r.pairing = 'fixed bracket' AND x.is_result
)

SELECT
    n.name AS competition,
    s.name AS season,
    a.name || ' - ' || b.name || ', ' || t.name || ', ' || g.name AS subject,
    'a tie_number of its own' AS expected,
    CASE
        WHEN x.tie_number IS NULL THEN 'none'
        ELSE CAST(x.tie_number AS VARCHAR) || ', that of ' || CAST(x.ties_of_number AS VARCHAR) || ' ties'
    END AS found
FROM numbered AS x
LEFT JOIN slots AS o ON x.stage_id = o.stage_id
INNER JOIN stage AS g ON x.stage_id = g.stage_id
INNER JOIN tournament AS t ON x.tournament_id = t.tournament_id
INNER JOIN season AS s ON x.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN club AS a ON x.club_1_id = a.club_id
INNER JOIN club AS b ON x.club_2_id = b.club_id
WHERE (x.ties > 1 OR o.ties > 1) AND (x.bracket_number IS NULL OR (x.tie_number IS NOT NULL AND x.ties_of_number > 1))
ORDER BY n.name, s.name, subject;
