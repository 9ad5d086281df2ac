-- Places of a table that enter a stage or are seeds, and that the table does not have though play went on.
-- Severity: error
WITH begun AS (
    SELECT
        m.season_id,
        m.tournament_id,
        m.stage_id,
        m.format
    FROM match_scores AS m
    GROUP BY m.season_id, m.tournament_id, m.stage_id, m.format
),

asked AS (
    SELECT
        b.season_id,
        e.from_stage_id,
        'stage_entry of ' || t.name || ', ' || g.name AS subject,
        e.last_place AS place
    FROM stage_entry AS e
    INNER JOIN begun AS b ON e.stage_id = b.stage_id
    INNER JOIN stage AS g ON e.stage_id = g.stage_id
    INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
    WHERE e.entrants = 'table places'
    UNION ALL
    SELECT
        b.season_id,
        x.from_stage_id,
        'bracket_slot of ' || t.name || ', ' || g.name AS subject,
        MAX(x.number) AS place
    FROM bracket_slot AS x
    INNER JOIN begun AS b ON x.stage_id = b.stage_id
    INNER JOIN stage AS g ON x.stage_id = g.stage_id
    INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
    WHERE x.entrant = 'table place'
    GROUP BY b.season_id, x.from_stage_id, t.name, g.name
    UNION ALL
    SELECT DISTINCT
        b.season_id,
        q.from_stage_id,
        'seeding_rule of ' || t.name AS subject,
        q.qualifiers AS place
    FROM seeding_rule AS q
    INNER JOIN begun AS b ON q.tournament_id = b.tournament_id AND b.format = 'knock-out'
    INNER JOIN tournament AS t ON q.tournament_id = t.tournament_id
),

clubs_of_table AS (
    SELECT
        r.stage_id,
        COUNT(*) AS clubs
    FROM table_records AS r
    GROUP BY r.stage_id
),

gaps AS (
    SELECT DISTINCT
        p.season_id,
        p.tournament_id,
        p.phase
    FROM gap AS p
    WHERE p.belongs_in IN ('match', 'published_standing')
)

SELECT
    n.name AS competition,
    s.name AS season,
    a.subject,
    'at most place ' || CAST(c.clubs AS VARCHAR) || ' of ' || t.name || ', ' || g.name AS expected,
    'place ' || CAST(a.place AS VARCHAR) AS found
FROM asked AS a
INNER JOIN clubs_of_table AS c ON a.from_stage_id = c.stage_id
INNER JOIN stage AS g ON a.from_stage_id = g.stage_id
INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
INNER JOIN season AS s ON a.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
LEFT JOIN gaps AS q
    ON t.season_id = q.season_id
    AND COALESCE(q.tournament_id, t.tournament_id) = t.tournament_id AND COALESCE(q.phase, g.phase) = g.phase
WHERE a.place > c.clubs AND q.season_id IS NULL
ORDER BY n.name, s.name, a.subject, expected, found;
