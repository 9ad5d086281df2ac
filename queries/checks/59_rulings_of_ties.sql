-- A ruling on a tie that says what cannot be: outside a knock-out, for both clubs, a walkover of a tie that was played.
-- Severity: error
WITH judged AS (
    SELECT
        r.stage_id,
        r.winner_id,
        r.loser_id,
        CASE
            WHEN g.format <> 'knock-out' THEN 'a knock-out'
            WHEN o.stage_id IS NOT NULL THEN 'one winner'
            WHEN r.ruling = 'walkover' AND x.legs_played > 0 THEN 'no match that counts'
        END AS expected,
        CASE
            WHEN g.format <> 'knock-out' THEN g.format
            WHEN o.stage_id IS NOT NULL THEN 'another ruling for the other club'
            ELSE 'walkover after ' || CAST(x.legs_played AS VARCHAR)
        END AS found
    FROM tie_ruling AS r
    INNER JOIN stage AS g ON r.stage_id = g.stage_id
    LEFT JOIN tie_ruling AS o ON r.stage_id = o.stage_id AND r.winner_id = o.loser_id AND r.loser_id = o.winner_id
    LEFT JOIN ties AS x
        ON r.stage_id = x.stage_id AND r.winner_id IN (x.club_1_id, x.club_2_id) AND r.loser_id IN (x.club_1_id, x.club_2_id)
)

SELECT
    n.name AS competition,
    s.name AS season,
    a.name || ' over ' || b.name || ', ' || t.name || ', ' || g.name AS subject,
    j.expected,
    j.found
FROM judged AS j
INNER JOIN club AS a ON j.winner_id = a.club_id
INNER JOIN club AS b ON j.loser_id = b.club_id
INNER JOIN stage AS g ON j.stage_id = g.stage_id
INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
INNER JOIN season AS s ON t.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
WHERE j.expected IS NOT NULL
ORDER BY n.name, s.name, subject;
