-- Which place has each club in each relegation of its season, and does it go down by it?
-- Grain: season, relegation, club. Nothing is decided while anything that counts is open.
--
-- The relegations have their turn one after another. A club that went down in an earlier turn is passed over in a later one,
-- so that its place passes to the next; one that may have gone down keeps what depends on it undecided. At the line, level
-- clubs are undecided where the others do not leave a place for all of them. Of the clubs that may have gone down it is counted how
-- many have, at least and at most: of two that are level for one place one goes, and one does not.
CREATE OR REPLACE TABLE relegation_places AS
WITH RECURSIVE turns AS (
    SELECT
        o.season_id,
        o.club_id,
        0 AS turn,
        0 AS fate,
        0 AS gone_at_least,
        0 AS gone_at_most,
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
                t.gone_at_least,
                t.gone_at_most,
                o.relegated,
                o.final_place,
                o.is_listed,
                o.is_open,
                o.has_play_off,
                o.losers_to_come,
                o.has_lost,
                o.is_to_play,
                o.is_in_undecided_tie,
                o.is_spared,
                CASE WHEN o.takes_place AND t.fate < 2 THEN 1 ELSE 0 END AS may_take,
                CASE WHEN o.takes_place AND t.fate = 1 THEN 1 ELSE 0 END AS may_have_gone,
                CASE WHEN o.takes_place AND t.fate < 2 AND o.is_spared THEN 1 ELSE 0 END AS may_be_spared
            FROM turns AS t
            INNER JOIN relegation_orders AS o ON t.season_id = o.season_id AND t.club_id = o.club_id AND t.turn + 1 = o.turn
        ),

        counted AS (
            SELECT
                c.season_id,
                c.club_id,
                c.turn,
                c.fate,
                c.gone_at_least,
                c.gone_at_most,
                c.relegated,
                c.final_place,
                c.is_listed,
                c.is_open,
                c.has_play_off,
                -- one that has lost and may have gone before is one more
                c.losers_to_come + SUM(CASE WHEN c.has_lost AND c.fate = 1 THEN 1 ELSE 0 END) OVER (PARTITION BY c.season_id) AS losers,
                c.has_lost,
                c.is_to_play,
                c.is_in_undecided_tie,
                c.is_spared,
                -- those that may take a place before it or with it; before it; and of these those that may be gone
                SUM(c.may_take) OVER (PARTITION BY c.season_id ORDER BY COALESCE(c.final_place, 0) DESC) AS at_most,
                SUM(c.may_take) OVER (PARTITION BY c.season_id ORDER BY COALESCE(c.final_place, 0) DESC)
                - SUM(c.may_take) OVER (PARTITION BY c.season_id, COALESCE(c.final_place, 0)) AS before_it,
                SUM(c.may_have_gone) OVER (PARTITION BY c.season_id ORDER BY COALESCE(c.final_place, 0) DESC)
                - SUM(c.may_have_gone) OVER (PARTITION BY c.season_id, COALESCE(c.final_place, 0)) AS maybe_gone,
                -- those that may be gone and stand neither before it nor with it; all of them; and who takes the places for certain
                SUM(CASE WHEN c.fate = 1 THEN 1 ELSE 0 END) OVER (PARTITION BY c.season_id)
                - SUM(c.may_have_gone) OVER (PARTITION BY c.season_id ORDER BY COALESCE(c.final_place, 0) DESC) AS gone_elsewhere,
                SUM(CASE WHEN c.fate = 1 THEN 1 ELSE 0 END) OVER (PARTITION BY c.season_id) AS all_maybe_gone,
                SUM(c.may_take - c.may_have_gone) OVER (PARTITION BY c.season_id) AS sure_takers,
                SUM(c.may_have_gone) OVER (PARTITION BY c.season_id) AS unsure_takers,
                SUM(c.may_be_spared) OVER (PARTITION BY c.season_id) AS spared_takers,
                CAST(SUM(CASE WHEN c.is_in_undecided_tie THEN 1 ELSE 0 END) OVER (PARTITION BY c.season_id) / 2 AS INTEGER) AS undecided_ties
            FROM candidates AS c
        ),

        ordered AS (
            SELECT
                c.season_id,
                c.club_id,
                c.turn,
                c.fate,
                c.gone_at_least,
                c.gone_at_most,
                c.relegated,
                c.final_place,
                c.is_listed,
                c.is_open,
                c.has_play_off,
                c.losers,
                c.has_lost,
                c.is_to_play,
                c.is_in_undecided_tie,
                c.is_spared,
                c.before_it,
                c.maybe_gone,
                c.spared_takers,
                c.undecided_ties,
                c.final_place IS NOT NULL
                AND c.at_most - CASE WHEN c.gone_at_least > c.gone_elsewhere THEN c.gone_at_least - c.gone_elsewhere ELSE 0 END <= c.relegated AS goes_by_order,
                c.fate = 1 AND c.all_maybe_gone <= c.gone_at_least AS has_gone,
                -- clubs that take a place, at least
                c.sure_takers + CASE WHEN c.unsure_takers > c.gone_at_most THEN c.unsure_takers - c.gone_at_most ELSE 0 END AS takers
            FROM counted AS c
        ),

        judged AS (
            SELECT
                c.season_id,
                c.club_id,
                c.turn,
                c.fate,
                c.gone_at_least,
                c.gone_at_most,
                c.relegated,
                c.losers,
                c.is_open,
                c.is_listed,
                c.is_in_undecided_tie,
                c.undecided_ties,
                c.spared_takers,
                c.goes_by_order,
                c.takers,
                c.has_gone,
                CASE
                    WHEN c.relegated = 0 AND NOT c.has_play_off THEN FALSE
                    WHEN c.fate = 2 OR c.is_spared OR c.has_gone THEN FALSE
                    WHEN c.is_open THEN NULL
                    WHEN c.goes_by_order OR c.has_lost THEN TRUE
                    WHEN c.is_to_play THEN NULL
                    WHEN c.final_place IS NULL THEN FALSE
                    WHEN c.before_it - CASE WHEN c.maybe_gone < c.gone_at_most THEN c.maybe_gone ELSE c.gone_at_most END >= c.relegated THEN FALSE
                END AS would_go
            FROM ordered AS c
        ),

        summed AS (
            SELECT
                j.season_id,
                j.club_id,
                j.turn,
                j.fate,
                j.gone_at_least,
                j.gone_at_most,
                j.relegated,
                j.losers,
                j.is_listed,
                j.would_go,
                j.has_gone,
                SUM(CASE WHEN j.would_go AND j.is_listed AND j.fate = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY j.season_id) AS gone,
                SUM(CASE WHEN j.would_go AND j.goes_by_order AND j.fate = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY j.season_id) AS gone_by_order,
                -- that may have gone before, and by now have
                SUM(CASE WHEN j.has_gone OR (j.would_go AND j.is_listed AND j.fate = 1) THEN 1 ELSE 0 END) OVER (PARTITION BY j.season_id) AS gone_by_now,
                MAX(CASE WHEN j.is_listed AND (j.would_go IS NULL OR (j.would_go AND j.fate = 1)) THEN 1 ELSE 0 END)
                OVER (PARTITION BY j.season_id) AS is_undecided,
                MAX(CASE WHEN j.is_open AND j.is_listed THEN 1 ELSE 0 END) OVER (PARTITION BY j.season_id) AS is_open,
                -- places that are taken for certain, and ties of which either club goes down
                CASE WHEN j.takers < j.relegated THEN j.takers ELSE j.relegated END - j.spared_takers AS places_taken,
                SUM(CASE WHEN j.is_in_undecided_tie AND j.would_go IS NULL AND j.fate = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY j.season_id)
                - j.undecided_ties AS ties_lost
            FROM judged AS j
        )

        SELECT
            j.season_id,
            j.club_id,
            j.turn,
            CASE
                WHEN j.has_gone OR (j.would_go AND j.is_listed) THEN 2
                WHEN j.would_go IS NULL AND j.is_listed AND j.fate = 0 THEN 1
                ELSE j.fate
            END AS fate,
            -- how many of those that may have gone down have
            CAST(j.gone_at_least - j.gone_by_now + CASE
                WHEN j.is_open = 1 THEN 0
                WHEN j.places_taken - j.gone > j.ties_lost THEN CASE WHEN j.places_taken > j.gone THEN j.places_taken - j.gone ELSE 0 END
                WHEN j.ties_lost > 0 THEN j.ties_lost
                ELSE 0
            END AS INTEGER) AS gone_at_least,
            CAST(j.gone_at_most - j.gone_by_now + CASE WHEN j.is_undecided = 1 THEN j.relegated + j.losers - j.gone_by_order ELSE 0 END AS INTEGER) AS gone_at_most,
            CASE WHEN NOT j.would_go OR j.fate = 0 THEN j.would_go END AS is_relegated
        FROM summed AS j
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
    t.fate = 2 AND COALESCE(NOT t.is_relegated, FALSE) AS is_passed_over,
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
