-- A match that is ruled postponed, not yet played, and has a score.
-- Severity: error
-- On load: refuse
WITH rulings AS (
    SELECT
        r.match_id,
        MAX(CASE WHEN r.ruling = 'postponed' THEN 1 ELSE 0 END) AS postponed,
        -- what becomes of the score is ruled then, whenever the match is to be played
        MAX(CASE WHEN r.ruling IN ('awarded', 'annulled', 'abandoned') THEN 1 ELSE 0 END) AS score_ruled
    FROM match_ruling AS r
    GROUP BY r.match_id
)

SELECT
    n.name AS competition,
    s.name AS season,
    h.name || ' - ' || a.name || COALESCE(', ' || CAST(m.match_date AS VARCHAR), '') || ' (match ' || m.match_id || ')' AS subject,
    'no score, or no ruling postponed' AS expected,
    CAST(m.home_goals AS VARCHAR) || '-' || CAST(m.away_goals AS VARCHAR) || ' and postponed' AS found
FROM rulings AS r
INNER JOIN match AS m ON r.match_id = m.match_id
INNER JOIN stage AS g ON m.stage_id = g.stage_id
INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
INNER JOIN season AS s ON t.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN club AS h ON m.home_club_id = h.club_id
INNER JOIN club AS a ON m.away_club_id = a.club_id
WHERE r.postponed = 1 AND r.score_ruled = 0 AND m.home_goals IS NOT NULL
ORDER BY n.name, s.name, subject;
