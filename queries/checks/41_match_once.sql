-- Two matches of a league stage, both without a date, of the same clubs at the same home with the same score.
-- Severity: warning
--
-- Of two with a date one_match_a_day speaks.
SELECT
    n.name AS competition,
    s.name AS season,
    h.name || ' - ' || a.name || ', ' || t.name || ', ' || g.name AS subject,
    'one match, or dates' AS expected,
    CAST(COUNT(*) AS VARCHAR) || ' matches ' || CAST(m.home_goals AS VARCHAR) || '-' || CAST(m.away_goals AS VARCHAR)
        || ' without a date (match ' || MIN(m.match_id) || ', match ' || MAX(m.match_id) || ')' AS found
FROM match_scores AS m
INNER JOIN stage AS g ON m.stage_id = g.stage_id
INNER JOIN tournament AS t ON m.tournament_id = t.tournament_id
INNER JOIN season AS s ON m.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN club AS h ON m.home_club_id = h.club_id
INNER JOIN club AS a ON m.away_club_id = a.club_id
WHERE m.format = 'league' AND m.is_counted AND m.match_date IS NULL
GROUP BY n.name, s.name, t.name, g.name, m.stage_id, m.home_club_id, m.away_club_id, h.name, a.name, m.home_goals, m.away_goals
HAVING COUNT(*) > 1
ORDER BY n.name, s.name, subject, found;
