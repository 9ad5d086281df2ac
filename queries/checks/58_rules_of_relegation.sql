-- A relegation whose rows do not say, or do not agree on, what it goes by.
-- Severity: error
WITH relegations AS (
    SELECT
        x.season_id,
        x.ordinal AS relegation,
        COALESCE(x.name, q.method) AS name,
        q.relegation_rule_id,
        q.method,
        x.stage_id,
        g.name AS stage,
        g.format
    FROM season_relegation AS x
    INNER JOIN relegation_rule AS q ON x.relegation_rule_id = q.relegation_rule_id
    LEFT JOIN stage AS g ON x.stage_id = g.stage_id
),

windows AS (
    SELECT DISTINCT w.season_id, w.relegation
    FROM relegation_tournament AS w
),

found AS (
    SELECT
        r.season_id,
        r.name AS subject,
        CASE r.method WHEN 'table' THEN 'a stage_id whose table it goes by' ELSE 'a stage_id whose losers go down' END AS expected,
        'none' AS found
    FROM relegations AS r
    WHERE r.method IN ('table', 'loser') AND r.stage_id IS NULL
    UNION ALL
    SELECT
        r.season_id,
        r.name AS subject,
        CASE r.method WHEN 'table' THEN 'a stage with a table' WHEN 'loser' THEN 'a stage of ties' ELSE 'no stage_id, since it goes by ' || r.method END AS expected,
        r.stage || ', ' || r.format AS found
    FROM relegations AS r
    WHERE r.stage_id IS NOT NULL
        AND CASE r.method WHEN 'table' THEN r.format = 'knock-out' WHEN 'loser' THEN r.format <> 'knock-out' ELSE TRUE END
    UNION ALL
    SELECT
        r.season_id,
        r.name AS subject,
        'tournaments in relegation_tournament' AS expected,
        'none' AS found
    FROM relegations AS r
    LEFT JOIN windows AS w ON r.season_id = w.season_id AND r.relegation = w.relegation
    WHERE r.method IN ('average', 'points') AND w.season_id IS NULL
    UNION ALL
    SELECT
        r.season_id,
        r.name AS subject,
        'a name of its own' AS expected,
        CAST(COUNT(*) AS VARCHAR) || ' relegations of the name' AS found
    FROM relegations AS r
    GROUP BY r.season_id, r.name
    HAVING COUNT(*) > 1
    UNION ALL
    SELECT
        r.season_id,
        r.name || ', ' || c.criterion AS subject,
        'no criterion, since it goes by ' || CASE r.method WHEN 'table' THEN 'the places of a table' ELSE 'ties' END AS expected,
        'relegation_criterion ' || CAST(c.ordinal AS VARCHAR) AS found
    FROM relegations AS r
    INNER JOIN relegation_criterion AS c ON r.relegation_rule_id = c.relegation_rule_id
    WHERE r.method IN ('table', 'loser')
    UNION ALL
    SELECT
        r.season_id,
        r.name || ', ' || g.name AS subject,
        'a league of a tournament that counts' AS expected,
        CASE WHEN w.tournament_id IS NULL THEN 'a stage of another tournament' ELSE 'a stage of the format ' || g.format END AS found
    FROM relegations AS r
    INNER JOIN relegation_stage AS x ON r.season_id = x.season_id AND r.relegation = x.relegation
    INNER JOIN stage AS g ON x.stage_id = g.stage_id
    LEFT JOIN relegation_tournament AS w ON x.season_id = w.season_id AND x.relegation = w.relegation AND g.tournament_id = w.tournament_id
    WHERE w.tournament_id IS NULL OR g.format <> 'league'
    UNION ALL
    SELECT
        y.season_id,
        'record of ' || c.name AS subject,
        'one club that takes it over' AS expected,
        CAST(COUNT(*) AS VARCHAR) || ' clubs' AS found
    FROM club_succession AS y
    INNER JOIN club AS c ON y.predecessor_id = c.club_id
    GROUP BY y.season_id, y.predecessor_id, c.name
    HAVING COUNT(*) > 1
)

SELECT
    n.name AS competition,
    s.name AS season,
    'relegation, ' || f.subject AS subject,
    f.expected,
    f.found
FROM found AS f
INNER JOIN season AS s ON f.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
ORDER BY n.name, s.name, subject, f.expected;
