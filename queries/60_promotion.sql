-- Who is promoted, over whom, and how was it decided?
-- Grain: season and way to promotion; a way that has promoted nobody yet has a row without a club.
CREATE VIEW promotion AS
WITH outcomes AS (
    SELECT
        o.competition,
        o.season,
        o.stage_id,
        o.outcome,
        o.number,
        o.club_id,
        o.opponent_id,
        o.decided_by,
        o.final_place
    FROM stage_outcomes AS o
),

champions_of_all AS (
    SELECT
        c.name AS competition,
        s.name AS season,
        CASE WHEN COUNT(*) >= 2 AND COUNT(*) = COUNT(o.club_id) AND MIN(o.club_id) = MAX(o.club_id) THEN MIN(o.club_id) END AS club_id,
        CASE WHEN COUNT(*) = 2 THEN 'both tournaments' ELSE 'all tournaments' END AS decided_by
    FROM title_rule AS r
    INNER JOIN tournament AS t ON r.tournament_id = t.tournament_id
    INNER JOIN season AS s ON t.season_id = s.season_id
    INNER JOIN competition AS c ON s.competition_id = c.competition_id
    LEFT JOIN outcomes AS o
        ON c.name = o.competition AND s.name = o.season AND r.stage_id = o.stage_id AND o.final_place = 1
    GROUP BY c.name, s.name
),

ways AS (
    SELECT
        c.name AS competition,
        s.name AS season,
        r.ordinal,
        r.promotes,
        CASE WHEN r.promotes = 'champion of all' THEN a.club_id ELSE o.club_id END AS club_id,
        o.opponent_id,
        CASE WHEN r.promotes = 'champion of all' THEN a.decided_by ELSE o.decided_by END AS decided_by,
        o.number,
        MAX(CASE WHEN r.promotes = 'champion of all' THEN a.club_id END) OVER (PARTITION BY c.name, s.name) AS club_of_all_id
    FROM promotion_rule AS r
    INNER JOIN season AS s ON r.season_id = s.season_id
    INNER JOIN competition AS c ON s.competition_id = c.competition_id
    LEFT JOIN champions_of_all AS a ON c.name = a.competition AND s.name = a.season
    LEFT JOIN outcomes AS o
        ON c.name = o.competition AND s.name = o.season AND r.stage_id = o.stage_id
        AND (
            (r.promotes = 'winner' AND o.outcome = 'winner')
            OR (r.promotes = 'table places' AND o.outcome = 'table place' AND o.number BETWEEN r.first_place AND r.last_place)
        )
)

SELECT
    w.competition,
    w.season,
    a.name AS promoted,
    b.name AS "over",
    CASE WHEN w.club_id IS NOT NULL THEN w.decided_by END AS decided_by
FROM ways AS w
LEFT JOIN club AS a ON w.club_id = a.club_id
LEFT JOIN club AS b ON w.opponent_id = b.club_id
WHERE (w.promotes = 'champion of all' AND w.club_id IS NOT NULL)
    OR (w.promotes = 'winner' AND w.club_of_all_id IS NULL)
    OR w.promotes = 'table places'
ORDER BY w.competition, w.season, w.ordinal, w.number, a.name;

COMMENT ON VIEW promotion IS 'Who is promoted, over whom, and how was it decided? One row a season and way to promotion.';
COMMENT ON COLUMN promotion.competition IS 'Name of the competition';
COMMENT ON COLUMN promotion.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN promotion.promoted IS 'Promoted club; NULL while undecided';
COMMENT ON COLUMN promotion."over" IS 'Club beaten for promotion; NULL where there is none';
COMMENT ON COLUMN promotion.decided_by IS 'What decided the tie; both tournaments for a double champion; the criterion of the table';
