-- A tie whose legs are played and that no decider of the rules decides.
-- Severity: warning
SELECT
    n.name AS competition,
    s.name AS season,
    'tie ' || a.name || ' - ' || b.name || ', ' || t.name || ', ' || g.name AS subject,
    'a winner' AS expected,
    COALESCE(CAST(x.aggregate_1 AS VARCHAR) || '-' || CAST(x.aggregate_2 AS VARCHAR) || ', ', '') || 'undecided' AS found
FROM tie_decisions AS x
INNER JOIN club AS a ON x.club_1_id = a.club_id
INNER JOIN club AS b ON x.club_2_id = b.club_id
INNER JOIN stage AS g ON x.stage_id = g.stage_id
INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
INNER JOIN season AS s ON x.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
WHERE x.is_result AND x.is_over AND x.winner_id IS NULL
ORDER BY n.name, s.name, subject;
