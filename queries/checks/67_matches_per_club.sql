-- A club with more matches in a league stage than its rules give each club.
-- Severity: error
WITH from_matches AS (
    SELECT
        m.stage_id,
        m.club_id,
        'in its matches' AS place,
        COUNT(*) AS played
    FROM match_sides AS m
    WHERE m.format = 'league' AND m.is_for_table
    GROUP BY m.stage_id, m.club_id
),

known AS (
    SELECT m.stage_id, m.club_id, m.place, m.played FROM from_matches AS m
    UNION ALL
    SELECT p.stage_id, p.club_id, 'in published_standing' AS place, p.played FROM published_standing AS p
    UNION ALL
    SELECT x.stage_id, x.club_id, 'in table_points' AS place, x.played FROM table_points AS x
)

SELECT
    n.name AS competition,
    s.name AS season,
    c.name || ', ' || t.name || ', ' || g.name AS subject,
    'at most ' || CAST(g.matches_per_club AS VARCHAR) || ' matches' AS expected,
    CAST(k.played AS VARCHAR) || ' ' || k.place AS found
FROM known AS k
INNER JOIN stage AS g ON k.stage_id = g.stage_id
INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
INNER JOIN season AS s ON t.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN club AS c ON k.club_id = c.club_id
WHERE k.played > g.matches_per_club
ORDER BY n.name, s.name, subject, found;
