-- A table over stages whose parts do not give what it needs, or give what it cannot count.
-- Severity: error
WITH tables AS (
    SELECT
        g.stage_id,
        g.format,
        g.table_rule_id,
        t.season_id,
        t.name || ', ' || g.name AS subject
    FROM stage AS g
    INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
),

parts AS (
    SELECT
        p.stage_id,
        p.part,
        f.stage_id AS from_stage_id,
        f.format AS from_format,
        f.table_rule_id AS from_rule_id,
        f.subject AS from_subject
    FROM table_part AS p
    INNER JOIN tables AS f ON p.from_stage_id = f.stage_id
),

-- what a criterion compares with
needed AS (
    SELECT DISTINCT
        t.stage_id,
        c.criterion,
        CASE c.criterion WHEN 'split' THEN 'split' ELSE 'compared' END AS part
    FROM tables AS t
    INNER JOIN table_criterion AS c ON t.table_rule_id = c.table_rule_id AND c.criterion IN ('split', 'table position', 'points in another table')
),

faults AS (
    SELECT t.stage_id, 'parts of matches, points or places' AS expected, 'none' AS found
    FROM tables AS t
    LEFT JOIN parts AS p ON t.stage_id = p.stage_id AND p.part IN ('matches', 'points', 'points and goals', 'place')
    WHERE t.format = 'table' AND p.stage_id IS NULL
    UNION ALL
    SELECT t.stage_id, 'no match of its own' AS expected, CAST(COUNT(*) AS VARCHAR) || ' of them' AS found
    FROM tables AS t
    INNER JOIN match AS m ON t.stage_id = m.stage_id
    WHERE t.format = 'table'
    GROUP BY t.stage_id
    UNION ALL
    SELECT p.stage_id, 'matches of leagues with a table rule' AS expected, p.from_subject || ' has none' AS found
    FROM parts AS p
    WHERE p.part = 'matches' AND p.from_format = 'league' AND p.from_rule_id IS NULL
    UNION ALL
    SELECT p.stage_id, 'parts of leagues and tables' AS expected, p.from_subject || ' is a knock-out' AS found
    FROM parts AS p
    WHERE p.from_format = 'knock-out'
    UNION ALL
    SELECT n.stage_id, 'a part ' || n.part || ', for the criterion ' || n.criterion AS expected, 'none' AS found
    FROM needed AS n
    LEFT JOIN parts AS p ON n.stage_id = p.stage_id AND n.part = p.part
    WHERE p.stage_id IS NULL
    UNION ALL
    SELECT DISTINCT p.stage_id, 'points of a table that carries none itself' AS expected, p.from_subject || ' does' AS found
    FROM parts AS p
    INNER JOIN parts AS f ON p.from_stage_id = f.stage_id AND f.part IN ('points', 'points and goals')
    WHERE p.part IN ('points', 'points and goals')
    UNION ALL
    SELECT DISTINCT p.stage_id, 'places of a table that does not ask back' AS expected, p.from_subject || ' does' AS found
    FROM parts AS p
    INNER JOIN parts AS f ON p.from_stage_id = f.stage_id AND p.stage_id = f.from_stage_id AND f.part IN ('compared', 'place')
    WHERE p.part IN ('compared', 'place')
    UNION ALL
    SELECT p.stage_id, 'each club in one table of the part ' || p.part AS expected, c.name || ' in ' || CAST(COUNT(*) AS VARCHAR) AS found
    FROM parts AS p
    INNER JOIN table_records AS k ON p.from_stage_id = k.stage_id
    INNER JOIN table_records AS o ON p.stage_id = o.stage_id AND k.club_id = o.club_id
    INNER JOIN club AS c ON k.club_id = c.club_id
    WHERE p.part IN ('compared', 'place')
    GROUP BY p.stage_id, p.part, c.club_id, c.name
    HAVING COUNT(*) > 1
    UNION ALL
    -- a ranking across groups counts every match of their stages
    SELECT DISTINCT p.stage_id, 'places of tables in which all matches count' AS expected, p.from_subject || ' has those among its clubs' AS found
    FROM parts AS p
    INNER JOIN table_part AS f ON p.from_stage_id = f.stage_id AND f.is_among_clubs
    WHERE p.part = 'place'
    UNION ALL
    SELECT DISTINCT
        p.stage_id,
        'criteria from which matches can be taken off, since some are left out' AS expected,
        COALESCE(c.measure, c.criterion) || CASE WHEN c.is_per_match THEN ' per match' ELSE '' END AS found
    FROM table_part AS p
    INNER JOIN tables AS t ON p.stage_id = t.stage_id
    INNER JOIN table_criterion AS c ON t.table_rule_id = c.table_rule_id
    WHERE p.left_out_from_place IS NOT NULL
        AND (c.criterion IN ('goal average', 'points per match') OR c.criterion LIKE '% of opponents' OR c.is_per_match)
    UNION ALL
    SELECT
        p.stage_id,
        'points that are whole in ' || CAST(r.points_unit AS VARCHAR) || CASE WHEN r.points_unit = 1 THEN ' unit' ELSE ' units' END || ' a point' AS expected,
        c.name || ': ' || CAST(CAST(k.points / k.points_unit AS INTEGER) AS VARCHAR) || ' times ' || CAST(p.multiplier AS VARCHAR) || ' divided by ' || CAST(p.divisor AS VARCHAR) AS found
    FROM table_part AS p
    INNER JOIN tables AS t ON p.stage_id = t.stage_id
    INNER JOIN table_rule AS r ON t.table_rule_id = r.table_rule_id
    INNER JOIN table_records AS k ON p.from_stage_id = k.stage_id
    INNER JOIN table_records AS o ON p.stage_id = o.stage_id AND k.club_id = o.club_id
    INNER JOIN club AS c ON k.club_id = c.club_id
    WHERE p.part IN ('points', 'points and goals') AND p.rounding IS NULL AND (k.points * p.multiplier * r.points_unit) % (p.divisor * k.points_unit) <> 0
)

SELECT
    n.name AS competition,
    s.name AS season,
    t.subject,
    f.expected,
    f.found
FROM faults AS f
INNER JOIN tables AS t ON f.stage_id = t.stage_id
INNER JOIN season AS s ON t.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
ORDER BY n.name, s.name, t.subject, f.expected, f.found;
