-- Which place has each club in each relegation table of its season, and does it go down?
-- Grain: season, relegation, club. The place is by points per match, or points, alone; at the line the further criteria decide, then
-- a play-off, if the rules name one whose loser goes down. Nothing is decided while anything that counts is open.
CREATE OR REPLACE TABLE relegation_places AS
WITH passes AS (
    SELECT
        c.season_id,
        c.relegation,
        p.club_id,
        MIN(p.place) AS place,
        MAX(p.place) AS final_place
    FROM ranking_passes AS p
    INNER JOIN ranking_criteria AS c ON p.ranking = c.ranking AND p.step = c.step AND c.kind = 'relegation'
    GROUP BY c.season_id, c.relegation, p.club_id
),

-- stages whose loser goes down: neither a play-off nor lots between level clubs are asked of them
play_offs AS (
    SELECT
        q.season_id,
        q.ordinal AS relegation,
        q.play_off_stage_id AS stage_id
    FROM season_relegation AS q
    LEFT JOIN (
        SELECT DISTINCT c.relegation_rule_id
        FROM relegation_criterion AS c
        WHERE c.criterion IN ('play-off', 'drawing of lots')
    ) AS k ON q.relegation_rule_id = k.relegation_rule_id
    WHERE q.play_off_stage_id IS NOT NULL AND k.relegation_rule_id IS NULL
),

play_off_ties AS (
    SELECT
        p.season_id,
        p.relegation,
        d.club_1_id,
        d.club_2_id,
        d.winner_id,
        d.loser_id
    FROM play_offs AS p
    LEFT JOIN tie_decisions AS d ON p.stage_id = d.stage_id AND d.is_result
),

-- any club may be in a play-off that has not begun
play_off_fates AS (
    SELECT
        t.season_id,
        t.relegation,
        t.club_id,
        MAX(CASE WHEN t.club_id = o.loser_id THEN 1 ELSE 0 END) AS has_lost,
        MAX(CASE WHEN o.club_1_id IS NULL OR (o.winner_id IS NULL AND t.club_id IN (o.club_1_id, o.club_2_id)) THEN 1 ELSE 0 END) AS is_to_play
    FROM relegation_totals AS t
    INNER JOIN play_off_ties AS o ON t.season_id = o.season_id AND t.relegation = o.relegation
    GROUP BY t.season_id, t.relegation, t.club_id
),

counted AS (
    SELECT
        p.season_id,
        p.relegation,
        p.club_id,
        p.place,
        COUNT(*) OVER (PARTITION BY p.season_id, p.relegation) - p.final_place + 1 AS last_from_bottom,
        COUNT(*) OVER (PARTITION BY p.season_id, p.relegation, p.final_place) AS clubs_at_place
    FROM passes AS p
)

SELECT
    t.season_id,
    t.relegation,
    t.club_id,
    c.place,
    t.points_counted,
    t.played_counted,
    CAST(ROUND(CAST(t.points_counted AS DECIMAL(18, 6)) / NULLIF(t.played_counted, 0), 4) AS DECIMAL(6, 4)) AS average,
    t.tournaments,
    CAST(c.last_from_bottom AS INTEGER) AS last_from_bottom,
    t.is_open,
    o.season_id IS NOT NULL AS has_play_off,
    CASE
        WHEN q.relegated = 0 AND o.season_id IS NULL THEN FALSE
        WHEN t.is_open THEN NULL
        WHEN c.last_from_bottom <= q.relegated OR o.has_lost = 1 THEN TRUE
        WHEN o.is_to_play = 1 THEN NULL
        WHEN c.last_from_bottom - c.clubs_at_place >= q.relegated THEN FALSE
    END AS is_relegated
FROM relegation_totals AS t
INNER JOIN season_relegation AS x ON t.season_id = x.season_id AND t.relegation = x.ordinal
INNER JOIN relegation_rule AS q ON x.relegation_rule_id = q.relegation_rule_id
INNER JOIN counted AS c ON t.season_id = c.season_id AND t.relegation = c.relegation AND t.club_id = c.club_id
LEFT JOIN play_off_fates AS o ON t.season_id = o.season_id AND t.relegation = o.relegation AND t.club_id = o.club_id
ORDER BY t.season_id, t.relegation, c.place;

COMMENT ON TABLE relegation_places IS 'Step: which place has each club in each relegation table of its season, and does it go down? One row a season, relegation and club.';
COMMENT ON COLUMN relegation_places.season_id IS 'Key of the season';
COMMENT ON COLUMN relegation_places.relegation IS 'Which relegation of the season, 1 first';
COMMENT ON COLUMN relegation_places.club_id IS 'Key of the club';
COMMENT ON COLUMN relegation_places.place IS 'Place by points per match or by points; level clubs share it';
COMMENT ON COLUMN relegation_places.points_counted IS 'Points that count for relegation';
COMMENT ON COLUMN relegation_places.played_counted IS 'Matches that count for relegation';
COMMENT ON COLUMN relegation_places.average IS 'Points per match, to four places; NULL before the first match';
COMMENT ON COLUMN relegation_places.tournaments IS 'Tournaments that count for the club';
COMMENT ON COLUMN relegation_places.last_from_bottom IS 'Clubs that are not above it by all criteria, itself among them';
COMMENT ON COLUMN relegation_places.is_open IS 'Whether anything that counts is still to come or not known';
COMMENT ON COLUMN relegation_places.has_play_off IS 'Whether the loser of a play-off goes down, too';
COMMENT ON COLUMN relegation_places.is_relegated IS 'Whether it goes down; NULL while that is open, and where nothing decides between level clubs at the line';
