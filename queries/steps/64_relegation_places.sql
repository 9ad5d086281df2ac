-- Which place has each club in each relegation of its season, and does it go down by it?
-- Grain: season, relegation, club. Nothing is decided while anything that counts is open.
--
-- The relegations have their turn one after another. A club that went down in an earlier turn is passed over in a later one,
-- so that its place passes to the next; one that may have gone down keeps what depends on it undecided. At the line, level
-- clubs are undecided where the others do not leave a place for all of them.
CREATE OR REPLACE TABLE relegation_places AS
WITH RECURSIVE turns AS (
    SELECT
        o.season_id,
        o.club_id,
        0 AS turn,
        0 AS fate,
        0 AS open_places,
        CAST(NULL AS BOOLEAN) AS is_relegated
    FROM relegation_orders AS o
    WHERE o.turn = 1
    UNION ALL
    (
        WITH candidates AS (
            SELECT
                o.season_id,
                o.club_id,
                o.turn,
                t.fate,
                t.open_places,
                o.relegated,
                o.final_place,
                o.is_listed,
                o.is_open,
                o.has_play_off,
                o.has_lost,
                o.is_to_play,
                o.is_spared,
                CASE WHEN o.takes_place AND t.fate < 2 THEN 1 ELSE 0 END AS may_take,
                CASE WHEN o.takes_place AND t.fate = 1 THEN 1 ELSE 0 END AS may_have_gone
            FROM turns AS t
            INNER JOIN relegation_orders AS o ON t.season_id = o.season_id AND t.club_id = o.club_id AND t.turn + 1 = o.turn
        ),

        counted AS (
            SELECT
                c.season_id,
                c.club_id,
                c.turn,
                c.fate,
                c.open_places,
                c.relegated,
                c.final_place,
                c.is_listed,
                c.is_open,
                c.has_play_off,
                c.has_lost,
                c.is_to_play,
                c.is_spared,
                -- those that may take a place before it or with it; before it; and of these those that may be gone
                SUM(c.may_take) OVER (PARTITION BY c.season_id ORDER BY COALESCE(c.final_place, 0) DESC) AS at_most,
                SUM(c.may_take) OVER (PARTITION BY c.season_id ORDER BY COALESCE(c.final_place, 0) DESC)
                - SUM(c.may_take) OVER (PARTITION BY c.season_id, COALESCE(c.final_place, 0)) AS before_it,
                SUM(c.may_have_gone) OVER (PARTITION BY c.season_id ORDER BY COALESCE(c.final_place, 0) DESC)
                - SUM(c.may_have_gone) OVER (PARTITION BY c.season_id, COALESCE(c.final_place, 0)) AS maybe_gone
            FROM candidates AS c
        ),

        judged AS (
            SELECT
                c.season_id,
                c.club_id,
                c.turn,
                c.fate,
                c.open_places,
                c.relegated,
                c.has_play_off,
                c.is_listed,
                CASE
                    WHEN c.relegated = 0 AND NOT c.has_play_off THEN FALSE
                    WHEN c.fate = 2 OR c.is_spared THEN FALSE
                    WHEN c.is_open THEN NULL
                    WHEN c.at_most <= c.relegated AND c.final_place IS NOT NULL THEN CASE WHEN c.fate = 0 THEN TRUE END
                    WHEN c.has_lost THEN CASE WHEN c.fate = 0 THEN TRUE END
                    WHEN c.is_to_play THEN NULL
                    WHEN c.final_place IS NULL THEN FALSE
                    WHEN c.before_it - CASE WHEN c.maybe_gone < c.open_places THEN c.maybe_gone ELSE c.open_places END >= c.relegated THEN FALSE
                END AS is_relegated
            FROM counted AS c
        )

        SELECT
            j.season_id,
            j.club_id,
            j.turn,
            CASE
                WHEN j.is_relegated AND j.is_listed THEN 2
                WHEN j.is_relegated IS NULL AND j.is_listed AND j.fate = 0 THEN 1
                ELSE j.fate
            END AS fate,
            -- how many of those that may have gone down have, at most; of a play-off it is not counted
            CAST(j.open_places + CASE
                WHEN j.has_play_off THEN 1000000
                ELSE j.relegated - SUM(CASE WHEN j.is_relegated AND j.is_listed THEN 1 ELSE 0 END) OVER (PARTITION BY j.season_id)
            END AS INTEGER) AS open_places,
            j.is_relegated
        FROM judged AS j
    )
)

SELECT
    o.season_id,
    o.relegation,
    o.club_id,
    o.place,
    o.points_counted,
    o.played_counted,
    CAST(ROUND(CAST(o.points_counted AS DECIMAL(18, 6)) / NULLIF(o.played_counted, 0), 4) AS DECIMAL(6, 4)) AS average,
    o.tournaments,
    o.last_from_bottom,
    o.is_open,
    o.has_play_off,
    o.has_lost,
    o.is_to_play,
    -- that it is not this relegation by which it goes down
    t.fate = 2 AND NOT t.is_relegated AS is_passed_over,
    t.is_relegated
FROM turns AS t
INNER JOIN relegation_orders AS o ON t.season_id = o.season_id AND t.club_id = o.club_id AND t.turn = o.turn
WHERE o.is_listed
ORDER BY o.season_id, o.relegation, o.place;

COMMENT ON TABLE relegation_places IS 'Step: which place has each club in each relegation of its season, and does it go down by it? One row a season, relegation and club.';
COMMENT ON COLUMN relegation_places.season_id IS 'Key of the season';
COMMENT ON COLUMN relegation_places.relegation IS 'Which relegation of the season, 1 first';
COMMENT ON COLUMN relegation_places.club_id IS 'Key of the club';
COMMENT ON COLUMN relegation_places.place IS 'Place by points per match, by points or in the table; level clubs share it; NULL where it has none';
COMMENT ON COLUMN relegation_places.points_counted IS 'Points that count for it';
COMMENT ON COLUMN relegation_places.played_counted IS 'Matches that count for it';
COMMENT ON COLUMN relegation_places.average IS 'Points per match, to four places; NULL before the first match';
COMMENT ON COLUMN relegation_places.tournaments IS 'Tournaments that count for the club; NULL for the places of a table';
COMMENT ON COLUMN relegation_places.last_from_bottom IS 'Clubs that are not above it by all criteria, itself among them';
COMMENT ON COLUMN relegation_places.is_open IS 'Whether anything that counts for its order is still to come or not known';
COMMENT ON COLUMN relegation_places.has_play_off IS 'Whether who loses a tie goes down by it';
COMMENT ON COLUMN relegation_places.has_lost IS 'Whether the club has lost such a tie';
COMMENT ON COLUMN relegation_places.is_to_play IS 'Whether it may still lose one';
COMMENT ON COLUMN relegation_places.is_passed_over IS 'Whether it goes down by an earlier relegation of the season';
COMMENT ON COLUMN relegation_places.is_relegated IS 'Whether it goes down by this relegation; NULL while that is open, and where nothing decides between level clubs at the line';
