-- A club that did not play in the play-off though it was level with clubs that did.
-- Severity: warning
WITH play_offs AS (
    SELECT
        c.ranking,
        c.season_id,
        c.kind,
        c.relegation,
        c.stage_id,
        c.step
    FROM ranking_criteria AS c
    WHERE c.criterion = 'play-off' AND c.part = 1
),

-- the place of each club when the play-off's turn comes
last_passes AS (
    SELECT
        p.ranking,
        p.club_id,
        p.place,
        ROW_NUMBER() OVER (PARTITION BY p.ranking, p.club_id ORDER BY p.pass DESC) AS recency
    FROM ranking_passes AS p
    INNER JOIN play_offs AS o ON p.ranking = o.ranking AND p.step < o.step
),

sides AS (
    SELECT m.season_id, m.stage_id, m.play_off_for_stage_id, m.home_club_id AS club_id
    FROM match_scores AS m
    WHERE m.is_counted
    UNION ALL
    SELECT m.season_id, m.stage_id, m.play_off_for_stage_id, m.away_club_id AS club_id
    FROM match_scores AS m
    WHERE m.is_counted
),

played AS (
    SELECT DISTINCT o.ranking, m.club_id
    FROM play_offs AS o
    INNER JOIN sides AS m ON o.stage_id = m.play_off_for_stage_id
    UNION
    SELECT DISTINCT o.ranking, m.club_id
    FROM play_offs AS o
    INNER JOIN season_relegation AS q ON o.season_id = q.season_id AND o.relegation = q.ordinal
    INNER JOIN sides AS m ON q.play_off_stage_id = m.stage_id
),

level_clubs AS (
    SELECT
        p.ranking,
        p.place,
        p.club_id,
        x.club_id IS NOT NULL AS has_played
    FROM last_passes AS p
    LEFT JOIN played AS x ON p.ranking = x.ranking AND p.club_id = x.club_id
    WHERE p.recency = 1
),

players AS (
    SELECT
        v.ranking,
        v.place,
        STRING_AGG(c.name, ', ' ORDER BY c.name) AS clubs
    FROM level_clubs AS v
    INNER JOIN club AS c ON v.club_id = c.club_id
    WHERE v.has_played
    GROUP BY v.ranking, v.place
)

SELECT
    n.name AS competition,
    s.name AS season,
    c.name || COALESCE(', ' || t.name || ', ' || g.name, ', relegation') AS subject,
    'in the play-off, being level with ' || p.clubs AS expected,
    'did not play in it' AS found
FROM level_clubs AS v
INNER JOIN players AS p ON v.ranking = p.ranking AND v.place = p.place
INNER JOIN play_offs AS o ON v.ranking = o.ranking
INNER JOIN season AS s ON o.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN club AS c ON v.club_id = c.club_id
LEFT JOIN stage AS g ON o.stage_id = g.stage_id
LEFT JOIN tournament AS t ON g.tournament_id = t.tournament_id
WHERE NOT v.has_played
ORDER BY n.name, s.name, subject;
