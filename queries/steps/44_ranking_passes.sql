-- How is each ranking put in order, criterion by criterion?
-- Grain: ranking, entrant, pass.
--
-- Each pass applies to those still level the criterion whose turn it is, and gives each its place by all that was
-- applied so far; those that share a place are still level. What separates two is the pass that first gave them
-- different places. A head-to-head criterion adds up what a club is worth against the others that were level when its
-- run began; a run that restarts by block comes again for clubs of which it has separated others. Where a criterion is not
-- known of some of those still level the comparison ends, and they share the place; only what is stated apart, such as
-- lots, is passed over where it is stated of none.
--
-- A place in another table is a criterion, too: who needs it waits until that table has put the club in its place. Where clubs
-- of several groups are ranked it comes first, and all go through every criterion, those too whose comparison is over, since
-- the matches against some of them may be left out.
CREATE OR REPLACE TABLE ranking_passes AS
WITH RECURSIVE passes AS (
    SELECT
        v.ranking,
        v.entrant_id,
        v.club_id,
        0 AS pass,
        0 AS step,
        1 AS place,
        0 AS clubs_level,
        CAST(NULL AS DECIMAL(18, 10)) AS figure,
        FALSE AS is_skipped,
        0 AS asked_place,
        FALSE AS is_waiting,
        FALSE AS was_over,
        FALSE AS is_over,
        1 AS next_step,
        1 AS next_set
    FROM ranking_values AS v
    WHERE v.step = 1 AND v.opponent_id IS NULL
    UNION ALL
    (
        WITH against_level AS (
            SELECT
                p.ranking,
                p.club_id,
                SUM(v.value) AS value,
                MAX(v.to_come) AS to_come
            FROM passes AS p
            INNER JOIN ranking_values AS v
                ON p.ranking = v.ranking AND p.next_step = v.step AND p.club_id = v.club_id AND v.opponent_id IS NOT NULL
            INNER JOIN passes AS o
                ON v.ranking = o.ranking AND v.opponent_id = o.club_id
                AND CASE WHEN v.left_out_from_place IS NULL THEN p.next_set = o.next_set ELSE o.asked_place >= v.left_out_from_place END
            GROUP BY p.ranking, p.club_id
        ),

        asked AS (
            SELECT
                v.ranking,
                v.club_id,
                MAX(p.place) AS place,
                MAX(CASE WHEN p.next_step IS NULL THEN 0 ELSE 1 END) AS is_open
            FROM ranking_values AS v
            INNER JOIN passes AS p ON v.asked_ranking = p.ranking AND v.club_id = p.club_id
            WHERE v.asked_ranking IS NOT NULL
            GROUP BY v.ranking, v.club_id
        ),

        seen AS (
            SELECT
                p.ranking,
                p.entrant_id,
                p.club_id,
                p.pass,
                p.place,
                p.is_over,
                p.next_step,
                p.next_set,
                CASE WHEN a.place > p.asked_place THEN a.place ELSE p.asked_place END AS asked_place,
                COALESCE(a.is_open, 0) AS is_asked_open
            FROM passes AS p
            LEFT JOIN asked AS a ON p.ranking = a.ranking AND p.club_id = a.club_id
            WHERE p.next_step IS NOT NULL
        ),

        -- tables that wait for each other, and nothing else goes on: the places are not known
        stuck AS (
            SELECT CASE WHEN COUNT(*) = SUM(CASE WHEN c.ranking IS NOT NULL THEN p.is_asked_open ELSE 0 END) THEN 1 ELSE 0 END AS is_stuck
            FROM seen AS p
            LEFT JOIN ranking_criteria AS c ON p.ranking = c.ranking AND p.next_step = c.step AND c.criterion = 'table position'
        ),

        valued AS (
            SELECT
                p.ranking,
                p.entrant_id,
                p.club_id,
                p.pass + 1 AS pass,
                p.place,
                p.is_over AS was_over,
                p.next_set AS set_place,
                -- a printed place is a value
                CASE WHEN c.criterion = 'table position' AND v.value < 0 THEN CAST(-v.value AS INTEGER) ELSE p.asked_place END AS asked_place,
                c.step,
                c.next_step,
                c.restarts_at,
                c.continues_run,
                c.is_passed_over,
                c.is_head_to_head,
                c.is_across_groups,
                c.first_place,
                c.level_clubs,
                c.at_place,
                COALESCE(h.to_come, 0) AS to_come,
                CASE WHEN c.criterion = 'table position' AND k.is_stuck = 0 THEN p.is_asked_open ELSE 0 END AS is_waiting,
                CASE
                    WHEN c.criterion = 'table position' AND k.is_stuck = 1 AND p.is_asked_open = 1 THEN NULL
                    WHEN c.criterion = 'table position' AND p.asked_place > 0 THEN -p.asked_place
                    ELSE v.value + COALESCE(h.value, 0)
                END AS value
            FROM seen AS p
            CROSS JOIN stuck AS k
            INNER JOIN ranking_criteria AS c ON p.ranking = c.ranking AND p.next_step = c.step
            LEFT JOIN ranking_values AS v
                ON p.ranking = v.ranking AND p.next_step = v.step AND p.entrant_id = v.entrant_id AND p.club_id = v.club_id
                AND v.opponent_id IS NULL AND v.asked_ranking IS NULL
            LEFT JOIN against_level AS h ON p.ranking = h.ranking AND p.club_id = h.club_id
        ),

        counted AS (
            SELECT
                v.ranking,
                v.entrant_id,
                v.club_id,
                v.pass,
                v.place,
                v.was_over,
                v.set_place,
                v.asked_place,
                v.step,
                v.next_step,
                v.restarts_at,
                v.continues_run,
                v.is_passed_over,
                v.is_head_to_head,
                v.is_across_groups,
                v.level_clubs,
                -- of groups the places before the first that is ranked are not of the table
                v.at_place + SUM(CASE WHEN v.asked_place < v.first_place THEN 1 ELSE 0 END) OVER (PARTITION BY v.ranking) AS at_place,
                COUNT(*) OVER (PARTITION BY v.ranking, v.set_place) AS clubs_level,
                COUNT(*) OVER (PARTITION BY v.ranking, v.place) AS clubs_before,
                MAX(v.to_come) OVER (PARTITION BY v.ranking, v.set_place) AS to_come,
                SUM(v.is_waiting) OVER (PARTITION BY v.ranking, v.place) AS clubs_waiting,
                SUM(CASE WHEN v.value IS NULL THEN 1 ELSE v.is_waiting END) OVER (PARTITION BY v.ranking, v.place) AS clubs_without,
                v.value
            FROM valued AS v
        ),

        -- a criterion may be for few clubs alone, for one line of the table, or for clubs that have all met
        asked_of AS (
            SELECT
                c.ranking,
                c.entrant_id,
                c.club_id,
                c.pass,
                c.place,
                c.was_over,
                c.set_place,
                c.asked_place,
                c.step,
                c.next_step,
                c.restarts_at,
                c.continues_run,
                c.is_passed_over,
                c.is_across_groups,
                c.clubs_level,
                c.clubs_waiting,
                c.clubs_without,
                COALESCE(c.level_clubs < CASE WHEN c.is_head_to_head THEN c.clubs_level ELSE c.clubs_before END, FALSE)
                    OR COALESCE(NOT (c.place <= c.at_place AND c.place + c.clubs_before - 1 > c.at_place), FALSE)
                    OR c.to_come > 0 AS is_skipped,
                c.value
            FROM counted AS c
        ),

        known AS (
            SELECT
                a.ranking,
                a.entrant_id,
                a.club_id,
                a.pass,
                a.place,
                a.was_over,
                a.set_place,
                a.asked_place,
                a.step,
                a.next_step,
                a.restarts_at,
                a.continues_run,
                a.is_passed_over,
                a.is_across_groups,
                a.is_skipped,
                a.clubs_level,
                a.clubs_waiting,
                a.clubs_without,
                CASE WHEN a.clubs_without = 0 AND NOT a.is_skipped AND NOT a.was_over THEN a.value END AS figure
            FROM asked_of AS a
        ),

        placed AS (
            SELECT
                k.ranking,
                k.entrant_id,
                k.club_id,
                k.pass,
                k.place - 1 + RANK() OVER (PARTITION BY k.ranking, k.place ORDER BY k.figure DESC) AS place,
                COUNT(*) OVER (PARTITION BY k.ranking, k.place, k.figure) AS clubs_at_place,
                k.was_over,
                k.set_place,
                k.asked_place,
                k.step,
                k.next_step,
                k.restarts_at,
                k.continues_run,
                k.clubs_level,
                k.clubs_waiting,
                k.clubs_without,
                k.is_passed_over,
                k.is_across_groups,
                k.is_skipped,
                k.figure
            FROM known AS k
        ),

        ended AS (
            SELECT
                p.ranking,
                p.entrant_id,
                p.club_id,
                p.pass,
                p.step,
                p.place,
                p.clubs_at_place,
                p.was_over,
                p.set_place,
                p.asked_place,
                p.next_step,
                p.restarts_at,
                p.continues_run,
                p.clubs_level,
                p.clubs_waiting,
                p.is_across_groups,
                p.is_skipped,
                p.figure,
                p.was_over OR (
                    p.clubs_waiting = 0 AND p.clubs_without > 0
                    AND NOT (p.is_skipped OR (p.is_passed_over AND p.clubs_without = p.clubs_at_place))
                ) AS is_over
            FROM placed AS p
        )

        SELECT
            p.ranking,
            p.entrant_id,
            p.club_id,
            p.pass,
            p.step,
            CAST(p.place AS INTEGER) AS place,
            CAST(p.clubs_level AS INTEGER) AS clubs_level,
            p.figure,
            p.is_skipped,
            p.asked_place,
            p.clubs_waiting > 0 AS is_waiting,
            p.was_over,
            p.is_over,
            CASE
                WHEN p.clubs_waiting > 0 THEN p.step
                WHEN p.is_across_groups THEN p.next_step
                WHEN p.is_over THEN NULL
                WHEN p.continues_run THEN p.next_step
                WHEN p.clubs_at_place = 1 THEN NULL
                WHEN p.clubs_at_place < p.clubs_level THEN COALESCE(p.restarts_at, p.next_step)
                ELSE p.next_step
            END AS next_step,
            CASE WHEN p.continues_run THEN p.set_place ELSE CAST(p.place AS INTEGER) END AS next_set
        FROM ended AS p
    )
)

SELECT
    p.ranking,
    p.entrant_id,
    p.club_id,
    p.pass,
    p.step,
    p.place,
    p.clubs_level,
    p.figure,
    p.is_skipped,
    CASE WHEN NOT p.is_over THEN p.next_step END AS next_step
FROM passes AS p
WHERE p.pass > 0 AND NOT p.is_waiting AND NOT p.was_over;

COMMENT ON TABLE ranking_passes IS 'Step: how is each ranking put in order, criterion by criterion? One row a ranking, entrant and pass.';
COMMENT ON COLUMN ranking_passes.ranking IS 'Number of the ranking';
COMMENT ON COLUMN ranking_passes.entrant_id IS 'Key of the club, or of the player';
COMMENT ON COLUMN ranking_passes.club_id IS 'Key of the club';
COMMENT ON COLUMN ranking_passes.pass IS 'Number of the pass, from 1; those in which it waits for the place in another table are left out';
COMMENT ON COLUMN ranking_passes.step IS 'Step of the criteria that it applies';
COMMENT ON COLUMN ranking_passes.place IS 'Place by all that was applied so far; those that are still level share it';
COMMENT ON COLUMN ranking_passes.clubs_level IS 'Those that were level when the head-to-head run began, or the criterion where it is none';
COMMENT ON COLUMN ranking_passes.figure IS 'What it counts for; NULL where the criterion says nothing of some of those still level';
COMMENT ON COLUMN ranking_passes.is_skipped IS 'Whether it is not asked here: for fewer clubs, another line of the table, or once all have met';
COMMENT ON COLUMN ranking_passes.next_step IS 'Step that is applied next; NULL where the place is final';
