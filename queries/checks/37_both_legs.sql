-- A tie over two legs of which only one is in the database: it has no winner.
-- Severity: warning
--
-- One that the margin of the first leg ended, or a ruling, is over.
WITH legs AS (
    SELECT
        m.season_id,
        m.tournament_id,
        m.stage_id,
        CASE WHEN m.home_club_id < m.away_club_id THEN m.home_club_id ELSE m.away_club_id END AS club_id,
        CASE WHEN m.home_club_id < m.away_club_id THEN m.away_club_id ELSE m.home_club_id END AS other_club_id,
        MIN(m.leg) AS leg
    FROM match_scores AS m
    INNER JOIN stage AS g ON m.stage_id = g.stage_id
    INNER JOIN tie_rule AS r ON g.tie_rule_id = r.tie_rule_id
    WHERE r.legs = 2 AND m.leg <= 2 AND COALESCE(m.ruling, '') <> 'annulled'
    GROUP BY
        m.season_id, m.tournament_id, m.stage_id,
        CASE WHEN m.home_club_id < m.away_club_id THEN m.home_club_id ELSE m.away_club_id END,
        CASE WHEN m.home_club_id < m.away_club_id THEN m.away_club_id ELSE m.home_club_id END
    HAVING MIN(m.leg) = MAX(m.leg)
),

begun AS (
    SELECT
        m.tournament_id,
        g.name,
        g.ordinal
    FROM match_scores AS m
    INNER JOIN stage AS g ON m.stage_id = g.stage_id
    GROUP BY m.tournament_id, g.name, g.ordinal
),

gaps AS (
    SELECT DISTINCT
        p.season_id,
        p.tournament_id,
        p.phase
    FROM gap AS p
    WHERE p.belongs_in = 'match'
),

lacking AS (
    SELECT
        x.season_id,
        t.name AS tournament,
        g.name AS stage,
        x.club_id,
        x.other_club_id,
        x.leg,
        b.name AS begun_stage,
        ROW_NUMBER() OVER (PARTITION BY x.stage_id, x.club_id, x.other_club_id ORDER BY b.ordinal) AS place
    FROM legs AS x
    INNER JOIN stage AS g ON x.stage_id = g.stage_id
    INNER JOIN tournament AS t ON x.tournament_id = t.tournament_id
    LEFT JOIN begun AS b ON x.tournament_id = b.tournament_id AND g.ordinal < b.ordinal
    LEFT JOIN gaps AS q
        ON x.season_id = q.season_id
        AND COALESCE(q.tournament_id, x.tournament_id) = x.tournament_id AND COALESCE(q.phase, g.phase) = g.phase
    LEFT JOIN ties AS e
        ON x.stage_id = e.stage_id AND x.club_id IN (e.club_1_id, e.club_2_id) AND x.other_club_id IN (e.club_1_id, e.club_2_id) AND e.is_over
    WHERE q.season_id IS NULL AND e.stage_id IS NULL
)

SELECT
    n.name AS competition,
    s.name AS season,
    a.name || ' - ' || b.name || ', ' || l.tournament || ', ' || l.stage AS subject,
    CASE WHEN l.leg = 1 THEN 'a second leg' ELSE 'a first leg' END AS expected,
    CASE WHEN l.leg = 1 THEN 'the first alone' ELSE 'the second alone' END
        || ', so no winner' || COALESCE(', though ' || l.begun_stage || ' has begun', '') AS found
FROM lacking AS l
INNER JOIN season AS s ON l.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN club AS a ON l.club_id = a.club_id
INNER JOIN club AS b ON l.other_club_id = b.club_id
WHERE l.place = 1
ORDER BY n.name, s.name, subject;
