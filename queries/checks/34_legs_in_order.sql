-- A second leg that was not after the first, or at the same home.
-- Severity: error
SELECT
    n.name AS competition,
    s.name AS season,
    'tie ' || h.name || ' - ' || v.name || COALESCE(', ' || CAST(a.match_date AS VARCHAR), '') || ' (match ' || a.match_id || ')'
        || ' and ' || i.name || ' - ' || w.name || COALESCE(', ' || CAST(b.match_date AS VARCHAR), '') || ' (match ' || b.match_id || ')' AS subject,
    'a later day, the other home' AS expected,
    CASE
        WHEN a.home_club_id = b.home_club_id THEN 'both at ' || h.name
        ELSE CAST(a.match_date AS VARCHAR) || ' and ' || CAST(b.match_date AS VARCHAR)
    END AS found
FROM match_scores AS a
INNER JOIN match_scores AS b
    ON a.stage_id = b.stage_id AND a.leg = 1 AND b.leg = 2
    AND (
        (a.home_club_id = b.away_club_id AND a.away_club_id = b.home_club_id)
        OR (a.home_club_id = b.home_club_id AND a.away_club_id = b.away_club_id)
    )
INNER JOIN club AS h ON a.home_club_id = h.club_id
INNER JOIN club AS v ON a.away_club_id = v.club_id
INNER JOIN club AS i ON b.home_club_id = i.club_id
INNER JOIN club AS w ON b.away_club_id = w.club_id
INNER JOIN stage AS g ON a.stage_id = g.stage_id
INNER JOIN tie_rule AS r ON g.tie_rule_id = r.tie_rule_id AND r.legs = 2
INNER JOIN season AS s ON a.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
WHERE a.format = 'knock-out' AND NOT b.is_neutral AND (a.home_club_id = b.home_club_id OR b.match_date <= a.match_date)
ORDER BY n.name, s.name, subject;
