-- In what order stand the clubs of a season in each of its relegations, before it is looked at who goes down?
-- Grain: season, relegation, club of any relegation of the season. By points or averages it is that of the ranking, by a table that
-- of its places; a club that is in none of the two has no place.
--
-- Beside it stands who meets in a stage whose loser goes down: that of a relegation by losers, or a play-off that a relegation
-- has beside its order.
CREATE OR REPLACE TABLE relegation_orders AS
WITH relegations AS (
    SELECT
        x.season_id,
        x.ordinal AS relegation,
        CAST(ROW_NUMBER() OVER (PARTITION BY x.season_id ORDER BY x.ordinal) AS INTEGER) AS turn,
        q.method,
        CASE WHEN q.method = 'loser' THEN 0 ELSE q.relegated END AS relegated,
        -- neither a play-off nor lots between level clubs are asked of a stage whose loser goes down
        CASE WHEN q.method = 'loser' THEN x.stage_id WHEN k.relegation_rule_id IS NULL THEN x.play_off_stage_id END AS losers_stage_id,
        CASE WHEN q.method = 'loser' THEN q.relegated ELSE 1 END AS losers,
        x.stage_id
    FROM season_relegation AS x
    INNER JOIN relegation_rule AS q ON x.relegation_rule_id = q.relegation_rule_id
    LEFT JOIN (
        SELECT DISTINCT c.relegation_rule_id
        FROM relegation_criterion AS c
        WHERE c.criterion IN ('play-off', 'drawing of lots')
    ) AS k ON q.relegation_rule_id = k.relegation_rule_id
),

passes AS (
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

left_out AS (
    SELECT e.season_id, e.relegation, e.club_id
    FROM relegation_club AS e
    WHERE NOT e.is_counted
),

ordered AS (
    SELECT
        t.season_id,
        t.relegation,
        t.club_id,
        p.place,
        p.final_place,
        t.points_counted,
        t.played_counted,
        t.tournaments,
        t.is_open
    FROM relegation_totals AS t
    INNER JOIN passes AS p ON t.season_id = p.season_id AND t.relegation = p.relegation AND t.club_id = p.club_id
    UNION ALL
    SELECT
        q.season_id,
        q.relegation,
        p.club_id,
        p.position AS place,
        p.position AS final_place,
        CASE WHEN r.points % r.points_unit = 0 THEN CAST(r.points / r.points_unit AS INTEGER) END AS points_counted,
        r.played AS played_counted,
        CAST(NULL AS INTEGER) AS tournaments,
        p.is_open OR p.position IS NULL AS is_open
    FROM relegations AS q
    INNER JOIN table_places AS p ON q.stage_id = p.stage_id
    INNER JOIN table_opponents AS r ON p.stage_id = r.stage_id AND p.club_id = r.club_id
    LEFT JOIN left_out AS e ON q.season_id = e.season_id AND q.relegation = e.relegation AND p.club_id = e.club_id
    WHERE q.method = 'table' AND e.club_id IS NULL
),

counted AS (
    SELECT
        o.season_id,
        o.relegation,
        o.club_id,
        o.place,
        o.final_place,
        CAST(COUNT(*) OVER (PARTITION BY o.season_id, o.relegation) - o.final_place + 1 AS INTEGER) AS last_from_bottom,
        o.points_counted,
        o.played_counted,
        o.tournaments,
        o.is_open
    FROM ordered AS o
),

play_off_ties AS (
    SELECT
        q.season_id,
        q.relegation,
        q.losers,
        d.club_1_id,
        d.club_2_id,
        d.winner_id,
        d.loser_id
    FROM relegations AS q
    LEFT JOIN tie_decisions AS d ON q.losers_stage_id = d.stage_id AND d.is_result
    WHERE q.losers_stage_id IS NOT NULL
),

ties_known AS (
    SELECT
        t.season_id,
        t.relegation,
        SUM(CASE WHEN t.club_1_id IS NOT NULL AND t.winner_id IS NULL THEN 1 ELSE 0 END)
        + MAX(CASE WHEN t.club_1_id IS NULL THEN t.losers WHEN t.known < t.losers THEN t.losers - t.known ELSE 0 END) AS losers_to_come,
        MAX(CASE WHEN t.club_1_id IS NULL OR t.known < t.losers THEN 1 ELSE 0 END) AS lacks_ties
    FROM (
        SELECT
            y.season_id,
            y.relegation,
            y.losers,
            y.club_1_id,
            y.winner_id,
            COUNT(*) OVER (PARTITION BY y.season_id, y.relegation) AS known
        FROM play_off_ties AS y
    ) AS t
    GROUP BY t.season_id, t.relegation
),

tie_clubs AS (
    SELECT t.season_id, t.relegation, t.club_1_id AS club_id, t.winner_id, t.loser_id
    FROM play_off_ties AS t
    WHERE t.club_1_id IS NOT NULL
    UNION ALL
    SELECT t.season_id, t.relegation, t.club_2_id AS club_id, t.winner_id, t.loser_id
    FROM play_off_ties AS t
    WHERE t.club_1_id IS NOT NULL
),

fates AS (
    SELECT
        t.season_id,
        t.relegation,
        t.club_id,
        MAX(CASE WHEN t.club_id = t.loser_id THEN 1 ELSE 0 END) AS lost,
        MAX(CASE WHEN t.winner_id IS NULL THEN 1 ELSE 0 END) AS undecided
    FROM tie_clubs AS t
    GROUP BY t.season_id, t.relegation, t.club_id
),

all_clubs AS (
    SELECT c.season_id, c.club_id
    FROM relegation_clubs AS c
    UNION
    SELECT o.season_id, o.club_id
    FROM ordered AS o
    UNION
    SELECT f.season_id, f.club_id
    FROM fates AS f
),

ordered_relegations AS (
    SELECT DISTINCT o.season_id, o.relegation
    FROM ordered AS o
),

bars AS (
    SELECT b.season_id, b.club_id, b.passes_on
    FROM club_bar AS b
    WHERE b.barred_from = 'relegation'
)

SELECT
    q.season_id,
    q.relegation,
    q.turn,
    c.club_id,
    q.relegated,
    o.place,
    o.final_place,
    o.last_from_bottom,
    o.points_counted,
    o.played_counted,
    o.tournaments,
    -- a table of which nothing is known has the clubs of the season
    o.club_id IS NOT NULL
        OR (q.method = 'table' AND r.season_id IS NULL AND e.club_id IS NOT NULL)
        OR (q.method = 'loser' AND (f.club_id IS NOT NULL OR (k.lacks_ties = 1 AND e.club_id IS NOT NULL))) AS is_listed,
    q.method <> 'loser' AND COALESCE(o.is_open, TRUE) AS is_open,
    q.losers_stage_id IS NOT NULL AS has_play_off,
    CAST(COALESCE(k.losers_to_come, 0) AS INTEGER) AS losers_to_come,
    COALESCE(f.lost = 1, FALSE) AS has_lost,
    -- any club may be in a play-off that has not begun
    COALESCE(f.undecided = 1, k.lacks_ties = 1, FALSE) AS is_to_play,
    COALESCE(f.undecided = 1, FALSE) AS is_in_undecided_tie,
    b.club_id IS NOT NULL AS is_spared,
    o.place IS NOT NULL AND COALESCE(NOT b.passes_on, TRUE) AS takes_place
FROM relegations AS q
INNER JOIN all_clubs AS c ON q.season_id = c.season_id
LEFT JOIN counted AS o ON q.season_id = o.season_id AND q.relegation = o.relegation AND c.club_id = o.club_id
LEFT JOIN ordered_relegations AS r ON q.season_id = r.season_id AND q.relegation = r.relegation
LEFT JOIN relegation_clubs AS e ON q.season_id = e.season_id AND q.relegation = e.relegation AND c.club_id = e.club_id
LEFT JOIN ties_known AS k ON q.season_id = k.season_id AND q.relegation = k.relegation
LEFT JOIN fates AS f ON q.season_id = f.season_id AND q.relegation = f.relegation AND c.club_id = f.club_id
LEFT JOIN bars AS b ON q.season_id = b.season_id AND c.club_id = b.club_id
ORDER BY q.season_id, q.turn, o.place;

COMMENT ON TABLE relegation_orders IS 'Step: in what order stand the clubs of a season in each of its relegations, before it is looked at who goes down? One row a season, relegation and club of any relegation of the season.';
COMMENT ON COLUMN relegation_orders.season_id IS 'Key of the season';
COMMENT ON COLUMN relegation_orders.relegation IS 'Which relegation of the season';
COMMENT ON COLUMN relegation_orders.turn IS 'Its place among those of the season, 1 first';
COMMENT ON COLUMN relegation_orders.club_id IS 'Key of the club';
COMMENT ON COLUMN relegation_orders.relegated IS 'How many go down by the order';
COMMENT ON COLUMN relegation_orders.place IS 'Place by points per match, by points or in the table; NULL where it has none';
COMMENT ON COLUMN relegation_orders.final_place IS 'Place by all criteria; clubs that nothing separates share it';
COMMENT ON COLUMN relegation_orders.last_from_bottom IS 'Clubs that are not above it by all criteria, itself among them';
COMMENT ON COLUMN relegation_orders.points_counted IS 'Points that count for it; NULL where they are not known, or no whole number';
COMMENT ON COLUMN relegation_orders.played_counted IS 'Matches that count for it';
COMMENT ON COLUMN relegation_orders.tournaments IS 'Tournaments that count for the club; NULL for the places of a table';
COMMENT ON COLUMN relegation_orders.is_listed IS 'Whether the club has part in this relegation';
COMMENT ON COLUMN relegation_orders.is_open IS 'Whether anything that counts for its order is still to come or not known';
COMMENT ON COLUMN relegation_orders.has_play_off IS 'Whether who loses a tie goes down';
COMMENT ON COLUMN relegation_orders.losers_to_come IS 'How many are still to lose one';
COMMENT ON COLUMN relegation_orders.has_lost IS 'Whether the club has lost such a tie';
COMMENT ON COLUMN relegation_orders.is_to_play IS 'Whether it may still lose one';
COMMENT ON COLUMN relegation_orders.is_in_undecided_tie IS 'Whether it is in such a tie that is known and not decided';
COMMENT ON COLUMN relegation_orders.is_spared IS 'Whether it is barred from relegation';
COMMENT ON COLUMN relegation_orders.takes_place IS 'Whether a place at the end of the order is taken by it: it has one, and does not pass it on';
