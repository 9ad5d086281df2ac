-- Clubs that met though the rules paired them otherwise, or were paired and did not meet though the stage began.
-- Severity: error
WITH begun AS (
    SELECT DISTINCT x.stage_id
    FROM ties AS x
),

-- the rules must say of every club of the stage whom it meets
expected AS (
    SELECT
        e.season_id,
        e.stage_id,
        CASE WHEN e.club_1_id < e.club_2_id THEN e.club_1_id ELSE e.club_2_id END AS club_id,
        CASE WHEN e.club_1_id < e.club_2_id THEN e.club_2_id ELSE e.club_1_id END AS other_club_id
    FROM expected_ties AS e
    INNER JOIN begun AS b ON e.stage_id = b.stage_id
    WHERE e.club_1_id IS NOT NULL AND e.club_2_id IS NOT NULL
),

met AS (
    SELECT
        x.season_id,
        x.stage_id,
        CASE WHEN x.club_1_id < x.club_2_id THEN x.club_1_id ELSE x.club_2_id END AS club_id,
        CASE WHEN x.club_1_id < x.club_2_id THEN x.club_2_id ELSE x.club_1_id END AS other_club_id
    FROM ties AS x
),

known_stages AS (
    SELECT DISTINCT e.stage_id
    FROM expected AS e
),

wrong AS (
    SELECT
        e.season_id,
        e.stage_id,
        e.club_id,
        e.other_club_id,
        FALSE AS has_met
    FROM expected AS e
    LEFT JOIN met AS m ON e.stage_id = m.stage_id AND e.club_id = m.club_id AND e.other_club_id = m.other_club_id
    WHERE m.stage_id IS NULL
    UNION ALL
    SELECT
        m.season_id,
        m.stage_id,
        m.club_id,
        m.other_club_id,
        TRUE AS has_met
    FROM met AS m
    INNER JOIN known_stages AS k ON m.stage_id = k.stage_id
    LEFT JOIN expected AS e ON m.stage_id = e.stage_id AND m.club_id = e.club_id AND m.other_club_id = e.other_club_id
    WHERE e.stage_id IS NULL
)

SELECT
    n.name AS competition,
    s.name AS season,
    'stage ' || t.name || ', ' || g.name AS subject,
    CASE WHEN w.has_met THEN 'another pairing' ELSE a.name || ' against ' || b.name END AS expected,
    CASE WHEN w.has_met THEN a.name || ' against ' || b.name ELSE 'did not meet' END AS found
FROM wrong AS w
INNER JOIN club AS a ON w.club_id = a.club_id
INNER JOIN club AS b ON w.other_club_id = b.club_id
INNER JOIN stage AS g ON w.stage_id = g.stage_id
INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
INNER JOIN season AS s ON w.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
ORDER BY n.name, s.name, subject, w.has_met, expected, found;
