-- A recorded gap whose quantity is not what the database lacks.
-- Severity: error
WITH phase_matches AS (
    SELECT
        m.season_id,
        m.tournament_id,
        m.phase,
        m.match_id,
        m.match_date,
        m.home_goals + m.away_goals + COALESCE(m.home_extra_time_goals, 0) + COALESCE(m.away_extra_time_goals, 0) AS goals
    FROM match_scores AS m
    WHERE m.is_counted AND m.ruling IS NULL
),

listed AS (
    SELECT
        o.match_id,
        COUNT(*) AS goals,
        SUM(CASE WHEN o.minute IS NULL THEN 1 ELSE 0 END) AS without_minute,
        SUM(CASE WHEN o.is_penalty IS NULL THEN 1 ELSE 0 END) AS without_penalty
    FROM goal AS o
    GROUP BY o.match_id
),

lacking AS (
    SELECT
        g.gap_id,
        SUM(CASE g.belongs_in
            WHEN 'match.match_date' THEN CASE WHEN m.match_date IS NULL THEN 1 ELSE 0 END
            WHEN 'goal' THEN m.goals - COALESCE(l.goals, 0)
            WHEN 'goal.minute' THEN COALESCE(l.without_minute, 0)
            WHEN 'goal.is_penalty' THEN COALESCE(l.without_penalty, 0)
        END) AS lacking
    FROM gap AS g
    INNER JOIN phase_matches AS m
        ON g.season_id = m.season_id
        AND COALESCE(g.tournament_id, m.tournament_id) = m.tournament_id AND COALESCE(g.phase, m.phase) = m.phase
    LEFT JOIN listed AS l ON m.match_id = l.match_id
    WHERE g.belongs_in IN ('match.match_date', 'goal', 'goal.minute', 'goal.is_penalty')
    GROUP BY g.gap_id
    UNION ALL
    SELECT
        g.gap_id,
        SUM(CASE WHEN p.goals IS NULL THEN 1 ELSE 0 END) AS lacking
    FROM gap AS g
    INNER JOIN published_scorer AS p ON g.tournament_id = p.tournament_id AND g.phase = p.phase
    WHERE g.belongs_in = 'published_scorer.goals'
    GROUP BY g.gap_id
    UNION ALL
    -- the clubs that were still there and have no place in the published table
    SELECT
        g.gap_id,
        SUM(CASE WHEN p.club_id IS NULL AND COALESCE(v.ordinal, 1000) >= t.ordinal THEN 1 ELSE 0 END) AS lacking
    FROM gap AS g
    INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
    INNER JOIN stage AS x ON g.tournament_id = x.tournament_id AND g.phase = x.phase AND x.format = 'league'
    INNER JOIN club_season AS e ON g.season_id = e.season_id
    LEFT JOIN tournament AS v ON e.left_after_tournament_id = v.tournament_id
    LEFT JOIN published_standing AS p ON x.stage_id = p.stage_id AND e.club_id = p.club_id
    WHERE g.belongs_in = 'published_standing'
    GROUP BY g.gap_id
    UNION ALL
    -- the matches of a stage of which is stated how many each club plays, less those that count
    SELECT
        g.gap_id,
        SUM(CAST(x.matches_per_club * c.clubs / 2 AS INTEGER) - COALESCE(m.matches, 0)) AS lacking
    FROM gap AS g
    INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
    INNER JOIN stage AS x ON g.tournament_id = x.tournament_id AND g.phase = x.phase AND x.matches_per_club IS NOT NULL
    INNER JOIN (
        SELECT
            u.tournament_id,
            COUNT(*) AS clubs
        FROM tournament AS u
        INNER JOIN club_season AS e ON u.season_id = e.season_id
        LEFT JOIN tournament AS v ON e.left_after_tournament_id = v.tournament_id
        WHERE COALESCE(v.ordinal, 1000) >= u.ordinal
        GROUP BY u.tournament_id
    ) AS c ON g.tournament_id = c.tournament_id
    LEFT JOIN (
        SELECT
            s.stage_id,
            COUNT(*) AS matches
        FROM match_scores AS s
        WHERE s.is_counted
        GROUP BY s.stage_id
    ) AS m ON x.stage_id = m.stage_id
    WHERE g.belongs_in = 'match'
    GROUP BY g.gap_id
    -- not of several groups, which share the clubs
    HAVING COUNT(*) = 1
    UNION ALL
    SELECT
        g.gap_id,
        COUNT(DISTINCT p.player_id) AS lacking
    FROM gap AS g
    INNER JOIN match_scores AS m ON g.season_id = m.season_id
    INNER JOIN goal AS o ON m.match_id = o.match_id
    INNER JOIN player AS p ON o.player_id = p.player_id AND p.nationality IS NULL
    WHERE g.belongs_in = 'player.nationality'
    GROUP BY g.gap_id
)

SELECT
    c.name AS competition,
    s.name AS season,
    g.belongs_in || COALESCE(', ' || t.name, '') || COALESCE(', ' || g.phase, '') || ' (gap ' || g.gap_id || ')' AS subject,
    CAST(l.lacking AS VARCHAR) AS expected,
    CAST(g.quantity AS VARCHAR) AS found
FROM lacking AS l
INNER JOIN gap AS g ON l.gap_id = g.gap_id
INNER JOIN season AS s ON g.season_id = s.season_id
INNER JOIN competition AS c ON s.competition_id = c.competition_id
LEFT JOIN tournament AS t ON g.tournament_id = t.tournament_id
WHERE g.quantity <> l.lacking
ORDER BY c.name, s.name, subject;
