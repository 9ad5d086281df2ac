-- An allotment that gives nobody a slot: labels out of order, a label that is not among them or that no group has, a slot
-- that is not allotted, a combination that leaves a slot out.
-- Severity: error
WITH labels AS (
    SELECT DISTINCT
        b.stage_id,
        p.label
    FROM bracket_slot AS b
    INNER JOIN table_part AS p ON b.from_stage_id = p.stage_id AND p.part = 'place'
    WHERE b.entrant = 'allotted'
),

slots AS (
    SELECT
        b.stage_id,
        b.tie_number,
        b.slot,
        b.number,
        COUNT(*) OVER (PARTITION BY b.stage_id) AS slots
    FROM bracket_slot AS b
    WHERE b.entrant = 'allotted'
),

combinations AS (
    SELECT
        a.stage_id,
        a.labels,
        COUNT(*) AS slots,
        STRING_AGG(a.label, '' ORDER BY a.label) AS in_order
    FROM slot_allotment AS a
    GROUP BY a.stage_id, a.labels
),

judged AS (
    SELECT
        a.stage_id,
        a.labels || ', tie ' || CAST(a.tie_number AS VARCHAR) || ', slot ' || CAST(a.slot AS VARCHAR) AS subject,
        CASE WHEN s.stage_id IS NULL THEN 'an allotted slot' ELSE 'the label of a group' END AS expected,
        CASE WHEN s.stage_id IS NULL THEN 'another' ELSE a.label END AS found
    FROM slot_allotment AS a
    LEFT JOIN slots AS s ON a.stage_id = s.stage_id AND a.tie_number = s.tie_number AND a.slot = s.slot
    LEFT JOIN labels AS l ON a.stage_id = l.stage_id AND a.label = l.label
    WHERE s.stage_id IS NULL OR l.stage_id IS NULL
    UNION ALL
    SELECT
        c.stage_id,
        c.labels AS subject,
        CASE WHEN c.slots <> s.slots THEN CAST(s.slots AS VARCHAR) || ' slots' ELSE c.in_order END AS expected,
        CASE WHEN c.slots <> s.slots THEN CAST(c.slots AS VARCHAR) ELSE c.labels END AS found
    FROM combinations AS c
    INNER JOIN (SELECT DISTINCT k.stage_id, k.slots, k.number FROM slots AS k) AS s ON c.stage_id = s.stage_id
    -- where as many slots are allotted as clubs go through, each label takes one
    WHERE c.slots <> s.slots OR (s.slots = s.number AND c.labels <> c.in_order)
)

SELECT
    n.name AS competition,
    s.name AS season,
    'allotment ' || j.subject || ' of ' || t.name || ', ' || g.name AS subject,
    j.expected,
    j.found
FROM judged AS j
INNER JOIN stage AS g ON j.stage_id = g.stage_id
INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
INNER JOIN season AS s ON t.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
ORDER BY n.name, s.name, subject, j.expected, j.found;
