-- A league stage in which clubs have played fewer matches than others, or two clubs have not met.
-- Severity: warning
--
-- Nothing is said where the stage has matches_per_club, a match is to come, a gap says that matches are missing,
-- or a table or its points are stated.
WITH stages AS (
    SELECT
        g.stage_id,
        g.tournament_id,
        g.phase
    FROM stage AS g
    LEFT JOIN (SELECT DISTINCT p.stage_id FROM published_standing AS p) AS p ON g.stage_id = p.stage_id
    LEFT JOIN (SELECT DISTINCT x.stage_id FROM table_points AS x) AS x ON g.stage_id = x.stage_id
    WHERE g.format = 'league' AND g.play_off_for_stage_id IS NULL AND g.matches_per_club IS NULL
        AND p.stage_id IS NULL AND x.stage_id IS NULL
),

gaps AS (
    SELECT DISTINCT
        p.season_id,
        p.tournament_id,
        p.phase
    FROM gap AS p
    WHERE p.belongs_in = 'match'
),

open_stages AS (
    SELECT DISTINCT m.stage_id
    FROM match_scores AS m
    WHERE m.is_to_come
),

asked AS (
    SELECT
        t.season_id,
        g.stage_id
    FROM stages AS g
    INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
    LEFT JOIN open_stages AS o ON g.stage_id = o.stage_id
    LEFT JOIN gaps AS q
        ON t.season_id = q.season_id
        AND COALESCE(q.tournament_id, t.tournament_id) = t.tournament_id AND COALESCE(q.phase, g.phase) = g.phase
    WHERE o.stage_id IS NULL AND q.season_id IS NULL
),

-- both clubs of a pair have a row of it
meetings AS (
    SELECT
        m.stage_id,
        m.club_id,
        m.opponent_id,
        COUNT(*) AS matches
    FROM match_sides AS m
    INNER JOIN asked AS a ON m.stage_id = a.stage_id
    WHERE m.is_counted
    GROUP BY m.stage_id, m.club_id, m.opponent_id
),

records AS (
    SELECT
        m.stage_id,
        m.club_id,
        SUM(m.matches) AS played,
        COUNT(*) AS opponents
    FROM meetings AS m
    GROUP BY m.stage_id, m.club_id
),

compared AS (
    SELECT
        r.stage_id,
        r.club_id,
        r.played,
        MAX(r.played) OVER (PARTITION BY r.stage_id) AS most,
        COUNT(*) OVER (PARTITION BY r.stage_id) AS clubs,
        SUM(r.opponents) OVER (PARTITION BY r.stage_id) AS met_twice
    FROM records AS r
),

-- named in their order, beside how many they have played
behind AS (
    SELECT
        c.stage_id,
        STRING_AGG(x.name || ' ' || CAST(c.played AS VARCHAR), ', ' ORDER BY x.name, x.club_id) AS clubs
    FROM compared AS c
    INNER JOIN club AS x ON c.club_id = x.club_id
    WHERE c.played < c.most
    GROUP BY c.stage_id
),

unfinished AS (
    SELECT
        c.stage_id,
        c.most,
        c.clubs * (c.clubs - 1) / 2 AS pairs,
        (c.clubs * (c.clubs - 1) - c.met_twice) / 2 AS pairs_not_met
    FROM compared AS c
    GROUP BY c.stage_id, c.most, c.clubs, c.met_twice
    HAVING MIN(c.played) < c.most OR c.met_twice < c.clubs * (c.clubs - 1)
)

SELECT
    n.name AS competition,
    s.name AS season,
    t.name || ', ' || g.name AS subject,
    'as many matches of each club, a match of each two, or matches_per_club' AS expected,
    COALESCE(
        'fewer matches than ' || CAST(u.most AS VARCHAR) || ': ' || b.clubs,
        'matches of each club: ' || CAST(u.most AS VARCHAR)
    ) || CASE
        WHEN u.pairs_not_met = 0 THEN ''
        ELSE '; pairs that have not met: ' || CAST(CAST(u.pairs_not_met AS INTEGER) AS VARCHAR) || ' of ' || CAST(CAST(u.pairs AS INTEGER) AS VARCHAR)
    END AS found
FROM unfinished AS u
LEFT JOIN behind AS b ON u.stage_id = b.stage_id
INNER JOIN stage AS g ON u.stage_id = g.stage_id
INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
INNER JOIN season AS s ON t.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
ORDER BY n.name, s.name, subject;
