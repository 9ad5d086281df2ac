-- Of two clubs of a table that are level on its first criterion, which is ahead, and what separates them?
-- Grain: stage, club, opponent. Working view: it promises no order.
--
-- Clubs are compared pair by pair, in steps. Step 0: the criteria over all matches that stand before the
-- first head-to-head run. Then, in six passes, a head-to-head run (steps 1, 3 to 11) and the criteria over
-- all matches that follow it (steps 2, 4 to 12). A pass looks only at matches between clubs still level
-- when it begins. A run that restarts by block is applied again in further passes: six in all if it is the
-- only one of its rule, enough for any seven level clubs; three of two runs, enough for four; two of three
-- runs, enough for three.
--
-- The criteria of a run are packed into one number, the first in the highest place, as points 4, goal
-- difference 1 and goals 3 are in 4 0001 0003 0000: such numbers add up, and compare, as the criteria do
-- in turn, as long as no two clubs differ by 5,000 in any of them. A verdict is the ordinal of the
-- criterion that separates the two, negative where the club is behind.
CREATE VIEW table_comparisons AS
WITH meetings AS (
    SELECT
        m.stage_id,
        m.club_id,
        m.opponent_id,
        SUM(CASE WHEN m.goals_for > m.goals_against THEN 1 ELSE 0 END) AS won,
        SUM(CASE WHEN m.goals_for = m.goals_against THEN 1 ELSE 0 END) AS drawn,
        SUM(CASE WHEN m.goals_for < m.goals_against THEN 1 ELSE 0 END) AS lost,
        SUM(m.goals_for) AS scored,
        SUM(m.goals_against) AS conceded,
        SUM(CASE WHEN m.is_away THEN m.goals_for ELSE 0 END) AS scored_away,
        SUM(CASE WHEN m.is_home THEN m.goals_against ELSE 0 END) AS conceded_at_home
    FROM match_sides AS m
    WHERE m.is_for_table
    GROUP BY m.competition, m.season, m.stage_id, m.club_id, m.opponent_id
),

-- one row a pair and criterion: the figures of both clubs, between the two or over all matches
figures AS (
    SELECT
        a.competition,
        a.season,
        a.stage_id,
        a.club_id,
        b.club_id AS opponent_id,
        a.ordinal,
        a.restart,
        a.run,
        a.runs,
        a.is_head_to_head,
        CASE a.place_in_run WHEN 1 THEN 1000000000000 WHEN 2 THEN 100000000 WHEN 3 THEN 10000 ELSE 1 END AS weight,
        CASE a.criterion
            WHEN 'head-to-head points' THEN a.points_win * m.won + a.points_draw * m.drawn
            WHEN 'head-to-head goal difference' THEN m.scored - m.conceded
            WHEN 'head-to-head goals for' THEN m.scored
            WHEN 'head-to-head away goals' THEN m.scored_away
            ELSE a.value
        END AS own,
        CASE a.criterion
            WHEN 'head-to-head points' THEN a.points_win * m.lost + a.points_draw * m.drawn
            WHEN 'head-to-head goal difference' THEN m.conceded - m.scored
            WHEN 'head-to-head goals for' THEN m.conceded
            WHEN 'head-to-head away goals' THEN m.conceded_at_home
            ELSE b.value
        END AS theirs
    FROM table_values AS a
    INNER JOIN table_values AS b
        ON a.competition = b.competition AND a.season = b.season AND a.stage_id = b.stage_id
        AND a.ordinal = b.ordinal AND a.first_compared = b.first_compared AND a.club_id <> b.club_id
    LEFT JOIN meetings AS m ON a.stage_id = m.stage_id AND a.club_id = m.club_id AND b.club_id = m.opponent_id
    WHERE a.criterion IS NOT NULL
),

-- one row a pair and run: what the run packs, and the first criteria after it by which the club is ahead
-- and behind
runs AS (
    SELECT
        f.competition,
        f.season,
        f.stage_id,
        f.club_id,
        f.opponent_id,
        f.restart,
        f.run,
        f.runs,
        MIN(CASE WHEN f.is_head_to_head THEN f.ordinal END) AS first_ordinal,
        CAST(SUM(CASE WHEN f.is_head_to_head THEN f.weight * COALESCE(f.own, 0) ELSE 0 END) AS BIGINT) AS packed,
        CAST(SUM(CASE WHEN f.is_head_to_head THEN f.weight * COALESCE(f.theirs, 0) ELSE 0 END) AS BIGINT) AS packed_theirs,
        COALESCE(MIN(CASE WHEN NOT f.is_head_to_head AND f.own > f.theirs THEN f.ordinal END), 99) AS ahead,
        COALESCE(MIN(CASE WHEN NOT f.is_head_to_head AND f.own < f.theirs THEN f.ordinal END), 99) AS behind
    FROM figures AS f
    GROUP BY f.competition, f.season, f.stage_id, f.club_id, f.opponent_id, f.restart, f.run, f.runs
),

-- which passes apply a run: by step or never, each run once; by block, again and again
schedule AS (
    SELECT 'step' AS restart, 1 AS runs, 1 AS run, 1 AS first_pass, 1 AS last_pass
    UNION ALL SELECT 'step', 2, 1, 1, 1
    UNION ALL SELECT 'step', 2, 2, 2, 2
    UNION ALL SELECT 'step', 3, 1, 1, 1
    UNION ALL SELECT 'step', 3, 2, 2, 2
    UNION ALL SELECT 'step', 3, 3, 3, 3
    UNION ALL SELECT 'step', 4, 1, 1, 1
    UNION ALL SELECT 'step', 4, 2, 2, 2
    UNION ALL SELECT 'step', 4, 3, 3, 3
    UNION ALL SELECT 'step', 4, 4, 4, 4
    UNION ALL SELECT 'never', 1, 1, 1, 1
    UNION ALL SELECT 'never', 2, 1, 1, 1
    UNION ALL SELECT 'never', 2, 2, 2, 2
    UNION ALL SELECT 'never', 3, 1, 1, 1
    UNION ALL SELECT 'never', 3, 2, 2, 2
    UNION ALL SELECT 'never', 3, 3, 3, 3
    UNION ALL SELECT 'never', 4, 1, 1, 1
    UNION ALL SELECT 'never', 4, 2, 2, 2
    UNION ALL SELECT 'never', 4, 3, 3, 3
    UNION ALL SELECT 'never', 4, 4, 4, 4
    UNION ALL SELECT 'block', 1, 1, 1, 6
    UNION ALL SELECT 'block', 2, 1, 1, 3
    UNION ALL SELECT 'block', 2, 2, 4, 6
    UNION ALL SELECT 'block', 3, 1, 1, 2
    UNION ALL SELECT 'block', 3, 2, 3, 4
    UNION ALL SELECT 'block', 3, 3, 5, 6
    UNION ALL SELECT 'block', 4, 1, 1, 2
    UNION ALL SELECT 'block', 4, 2, 3, 4
    UNION ALL SELECT 'block', 4, 3, 5, 5
    UNION ALL SELECT 'block', 4, 4, 6, 6
),

-- one row a pair: what each pass looks at, and the verdict of the criteria after its run
passes AS (
    SELECT
        r.competition,
        r.season,
        r.stage_id,
        r.club_id,
        r.opponent_id,
        MIN(CASE WHEN r.run = 0 AND r.ahead < r.behind THEN r.ahead WHEN r.run = 0 AND r.behind < r.ahead THEN -r.behind END) AS later_0,
        MAX(CASE WHEN 1 BETWEEN s.first_pass AND s.last_pass THEN r.first_ordinal END) AS first_1,
        COALESCE(MAX(CASE WHEN 1 BETWEEN s.first_pass AND s.last_pass THEN r.packed END), 0) AS own_1,
        COALESCE(MAX(CASE WHEN 1 BETWEEN s.first_pass AND s.last_pass THEN r.packed_theirs END), 0) AS theirs_1,
        MIN(CASE WHEN s.last_pass = 1 AND r.ahead < r.behind THEN r.ahead WHEN s.last_pass = 1 AND r.behind < r.ahead THEN -r.behind END) AS later_1,
        MAX(CASE WHEN 2 BETWEEN s.first_pass AND s.last_pass THEN r.first_ordinal END) AS first_2,
        COALESCE(MAX(CASE WHEN 2 BETWEEN s.first_pass AND s.last_pass THEN r.packed END), 0) AS own_2,
        COALESCE(MAX(CASE WHEN 2 BETWEEN s.first_pass AND s.last_pass THEN r.packed_theirs END), 0) AS theirs_2,
        MIN(CASE WHEN s.last_pass = 2 AND r.ahead < r.behind THEN r.ahead WHEN s.last_pass = 2 AND r.behind < r.ahead THEN -r.behind END) AS later_2,
        MAX(CASE WHEN 3 BETWEEN s.first_pass AND s.last_pass THEN r.first_ordinal END) AS first_3,
        COALESCE(MAX(CASE WHEN 3 BETWEEN s.first_pass AND s.last_pass THEN r.packed END), 0) AS own_3,
        COALESCE(MAX(CASE WHEN 3 BETWEEN s.first_pass AND s.last_pass THEN r.packed_theirs END), 0) AS theirs_3,
        MIN(CASE WHEN s.last_pass = 3 AND r.ahead < r.behind THEN r.ahead WHEN s.last_pass = 3 AND r.behind < r.ahead THEN -r.behind END) AS later_3,
        MAX(CASE WHEN 4 BETWEEN s.first_pass AND s.last_pass THEN r.first_ordinal END) AS first_4,
        COALESCE(MAX(CASE WHEN 4 BETWEEN s.first_pass AND s.last_pass THEN r.packed END), 0) AS own_4,
        COALESCE(MAX(CASE WHEN 4 BETWEEN s.first_pass AND s.last_pass THEN r.packed_theirs END), 0) AS theirs_4,
        MIN(CASE WHEN s.last_pass = 4 AND r.ahead < r.behind THEN r.ahead WHEN s.last_pass = 4 AND r.behind < r.ahead THEN -r.behind END) AS later_4,
        MAX(CASE WHEN 5 BETWEEN s.first_pass AND s.last_pass THEN r.first_ordinal END) AS first_5,
        COALESCE(MAX(CASE WHEN 5 BETWEEN s.first_pass AND s.last_pass THEN r.packed END), 0) AS own_5,
        COALESCE(MAX(CASE WHEN 5 BETWEEN s.first_pass AND s.last_pass THEN r.packed_theirs END), 0) AS theirs_5,
        MIN(CASE WHEN s.last_pass = 5 AND r.ahead < r.behind THEN r.ahead WHEN s.last_pass = 5 AND r.behind < r.ahead THEN -r.behind END) AS later_5,
        MAX(CASE WHEN 6 BETWEEN s.first_pass AND s.last_pass THEN r.first_ordinal END) AS first_6,
        COALESCE(MAX(CASE WHEN 6 BETWEEN s.first_pass AND s.last_pass THEN r.packed END), 0) AS own_6,
        COALESCE(MAX(CASE WHEN 6 BETWEEN s.first_pass AND s.last_pass THEN r.packed_theirs END), 0) AS theirs_6,
        MIN(CASE WHEN s.last_pass = 6 AND r.ahead < r.behind THEN r.ahead WHEN s.last_pass = 6 AND r.behind < r.ahead THEN -r.behind END) AS later_6
    FROM runs AS r
    LEFT JOIN schedule AS s ON r.restart = s.restart AND r.runs = s.runs AND r.run = s.run
    GROUP BY r.competition, r.season, r.stage_id, r.club_id, r.opponent_id
),

verdict_0 AS (
    SELECT
        p.competition,
        p.season,
        p.stage_id,
        p.club_id,
        p.opponent_id,
        p.first_1,
        p.own_1,
        p.theirs_1,
        p.later_1,
        p.first_2,
        p.own_2,
        p.theirs_2,
        p.later_2,
        p.first_3,
        p.own_3,
        p.theirs_3,
        p.later_3,
        p.first_4,
        p.own_4,
        p.theirs_4,
        p.later_4,
        p.first_5,
        p.own_5,
        p.theirs_5,
        p.later_5,
        p.first_6,
        p.own_6,
        p.theirs_6,
        p.later_6,
        CASE WHEN p.later_0 IS NOT NULL THEN 0 END AS step,
        p.later_0 AS verdict,
        CAST(NULL AS INTEGER) AS first_of_run,
        CAST(NULL AS BIGINT) AS packed,
        CAST(NULL AS BIGINT) AS packed_theirs
    FROM passes AS p
),

sums_1 AS (
    SELECT
        v.competition,
        v.season,
        v.stage_id,
        v.club_id,
        v.opponent_id,
        v.first_1,
        v.later_1,
        v.first_2,
        v.own_2,
        v.theirs_2,
        v.later_2,
        v.first_3,
        v.own_3,
        v.theirs_3,
        v.later_3,
        v.first_4,
        v.own_4,
        v.theirs_4,
        v.later_4,
        v.first_5,
        v.own_5,
        v.theirs_5,
        v.later_5,
        v.first_6,
        v.own_6,
        v.theirs_6,
        v.later_6,
        v.step,
        v.verdict,
        v.first_of_run,
        v.packed,
        v.packed_theirs,
        SUM(CASE WHEN v.step IS NULL THEN v.own_1 ELSE 0 END)
            OVER (PARTITION BY v.competition, v.season, v.stage_id, v.club_id) AS own,
        SUM(CASE WHEN v.step IS NULL THEN v.theirs_1 ELSE 0 END)
            OVER (PARTITION BY v.competition, v.season, v.stage_id, v.opponent_id) AS theirs
    FROM verdict_0 AS v
),

verdict_1 AS (
    SELECT
        s.competition,
        s.season,
        s.stage_id,
        s.club_id,
        s.opponent_id,
        s.first_2,
        s.own_2,
        s.theirs_2,
        s.later_2,
        s.first_3,
        s.own_3,
        s.theirs_3,
        s.later_3,
        s.first_4,
        s.own_4,
        s.theirs_4,
        s.later_4,
        s.first_5,
        s.own_5,
        s.theirs_5,
        s.later_5,
        s.first_6,
        s.own_6,
        s.theirs_6,
        s.later_6,
        CASE
            WHEN s.step IS NOT NULL THEN s.step
            WHEN s.own <> s.theirs THEN 1
            WHEN s.later_1 IS NOT NULL THEN 2
        END AS step,
        CASE
            WHEN s.step IS NOT NULL THEN s.verdict
            WHEN s.own - s.theirs >= 500000000000 THEN s.first_1
            WHEN s.own - s.theirs >= 50000000 THEN s.first_1 + 1
            WHEN s.own - s.theirs >= 5000 THEN s.first_1 + 2
            WHEN s.own - s.theirs > 0 THEN s.first_1 + 3
            WHEN s.theirs - s.own >= 500000000000 THEN -s.first_1
            WHEN s.theirs - s.own >= 50000000 THEN -(s.first_1 + 1)
            WHEN s.theirs - s.own >= 5000 THEN -(s.first_1 + 2)
            WHEN s.theirs - s.own > 0 THEN -(s.first_1 + 3)
            ELSE s.later_1
        END AS verdict,
        CASE WHEN s.step IS NOT NULL THEN s.first_of_run WHEN s.own <> s.theirs THEN s.first_1 END AS first_of_run,
        CASE WHEN s.step IS NOT NULL THEN s.packed WHEN s.own <> s.theirs THEN s.own END AS packed,
        CASE WHEN s.step IS NOT NULL THEN s.packed_theirs WHEN s.own <> s.theirs THEN s.theirs END AS packed_theirs
    FROM sums_1 AS s
),

sums_2 AS (
    SELECT
        v.competition,
        v.season,
        v.stage_id,
        v.club_id,
        v.opponent_id,
        v.first_2,
        v.later_2,
        v.first_3,
        v.own_3,
        v.theirs_3,
        v.later_3,
        v.first_4,
        v.own_4,
        v.theirs_4,
        v.later_4,
        v.first_5,
        v.own_5,
        v.theirs_5,
        v.later_5,
        v.first_6,
        v.own_6,
        v.theirs_6,
        v.later_6,
        v.step,
        v.verdict,
        v.first_of_run,
        v.packed,
        v.packed_theirs,
        SUM(CASE WHEN v.step IS NULL THEN v.own_2 ELSE 0 END)
            OVER (PARTITION BY v.competition, v.season, v.stage_id, v.club_id) AS own,
        SUM(CASE WHEN v.step IS NULL THEN v.theirs_2 ELSE 0 END)
            OVER (PARTITION BY v.competition, v.season, v.stage_id, v.opponent_id) AS theirs
    FROM verdict_1 AS v
),

verdict_2 AS (
    SELECT
        s.competition,
        s.season,
        s.stage_id,
        s.club_id,
        s.opponent_id,
        s.first_3,
        s.own_3,
        s.theirs_3,
        s.later_3,
        s.first_4,
        s.own_4,
        s.theirs_4,
        s.later_4,
        s.first_5,
        s.own_5,
        s.theirs_5,
        s.later_5,
        s.first_6,
        s.own_6,
        s.theirs_6,
        s.later_6,
        CASE
            WHEN s.step IS NOT NULL THEN s.step
            WHEN s.own <> s.theirs THEN 3
            WHEN s.later_2 IS NOT NULL THEN 4
        END AS step,
        CASE
            WHEN s.step IS NOT NULL THEN s.verdict
            WHEN s.own - s.theirs >= 500000000000 THEN s.first_2
            WHEN s.own - s.theirs >= 50000000 THEN s.first_2 + 1
            WHEN s.own - s.theirs >= 5000 THEN s.first_2 + 2
            WHEN s.own - s.theirs > 0 THEN s.first_2 + 3
            WHEN s.theirs - s.own >= 500000000000 THEN -s.first_2
            WHEN s.theirs - s.own >= 50000000 THEN -(s.first_2 + 1)
            WHEN s.theirs - s.own >= 5000 THEN -(s.first_2 + 2)
            WHEN s.theirs - s.own > 0 THEN -(s.first_2 + 3)
            ELSE s.later_2
        END AS verdict,
        CASE WHEN s.step IS NOT NULL THEN s.first_of_run WHEN s.own <> s.theirs THEN s.first_2 END AS first_of_run,
        CASE WHEN s.step IS NOT NULL THEN s.packed WHEN s.own <> s.theirs THEN s.own END AS packed,
        CASE WHEN s.step IS NOT NULL THEN s.packed_theirs WHEN s.own <> s.theirs THEN s.theirs END AS packed_theirs
    FROM sums_2 AS s
),

sums_3 AS (
    SELECT
        v.competition,
        v.season,
        v.stage_id,
        v.club_id,
        v.opponent_id,
        v.first_3,
        v.later_3,
        v.first_4,
        v.own_4,
        v.theirs_4,
        v.later_4,
        v.first_5,
        v.own_5,
        v.theirs_5,
        v.later_5,
        v.first_6,
        v.own_6,
        v.theirs_6,
        v.later_6,
        v.step,
        v.verdict,
        v.first_of_run,
        v.packed,
        v.packed_theirs,
        SUM(CASE WHEN v.step IS NULL THEN v.own_3 ELSE 0 END)
            OVER (PARTITION BY v.competition, v.season, v.stage_id, v.club_id) AS own,
        SUM(CASE WHEN v.step IS NULL THEN v.theirs_3 ELSE 0 END)
            OVER (PARTITION BY v.competition, v.season, v.stage_id, v.opponent_id) AS theirs
    FROM verdict_2 AS v
),

verdict_3 AS (
    SELECT
        s.competition,
        s.season,
        s.stage_id,
        s.club_id,
        s.opponent_id,
        s.first_4,
        s.own_4,
        s.theirs_4,
        s.later_4,
        s.first_5,
        s.own_5,
        s.theirs_5,
        s.later_5,
        s.first_6,
        s.own_6,
        s.theirs_6,
        s.later_6,
        CASE
            WHEN s.step IS NOT NULL THEN s.step
            WHEN s.own <> s.theirs THEN 5
            WHEN s.later_3 IS NOT NULL THEN 6
        END AS step,
        CASE
            WHEN s.step IS NOT NULL THEN s.verdict
            WHEN s.own - s.theirs >= 500000000000 THEN s.first_3
            WHEN s.own - s.theirs >= 50000000 THEN s.first_3 + 1
            WHEN s.own - s.theirs >= 5000 THEN s.first_3 + 2
            WHEN s.own - s.theirs > 0 THEN s.first_3 + 3
            WHEN s.theirs - s.own >= 500000000000 THEN -s.first_3
            WHEN s.theirs - s.own >= 50000000 THEN -(s.first_3 + 1)
            WHEN s.theirs - s.own >= 5000 THEN -(s.first_3 + 2)
            WHEN s.theirs - s.own > 0 THEN -(s.first_3 + 3)
            ELSE s.later_3
        END AS verdict,
        CASE WHEN s.step IS NOT NULL THEN s.first_of_run WHEN s.own <> s.theirs THEN s.first_3 END AS first_of_run,
        CASE WHEN s.step IS NOT NULL THEN s.packed WHEN s.own <> s.theirs THEN s.own END AS packed,
        CASE WHEN s.step IS NOT NULL THEN s.packed_theirs WHEN s.own <> s.theirs THEN s.theirs END AS packed_theirs
    FROM sums_3 AS s
),

sums_4 AS (
    SELECT
        v.competition,
        v.season,
        v.stage_id,
        v.club_id,
        v.opponent_id,
        v.first_4,
        v.later_4,
        v.first_5,
        v.own_5,
        v.theirs_5,
        v.later_5,
        v.first_6,
        v.own_6,
        v.theirs_6,
        v.later_6,
        v.step,
        v.verdict,
        v.first_of_run,
        v.packed,
        v.packed_theirs,
        SUM(CASE WHEN v.step IS NULL THEN v.own_4 ELSE 0 END)
            OVER (PARTITION BY v.competition, v.season, v.stage_id, v.club_id) AS own,
        SUM(CASE WHEN v.step IS NULL THEN v.theirs_4 ELSE 0 END)
            OVER (PARTITION BY v.competition, v.season, v.stage_id, v.opponent_id) AS theirs
    FROM verdict_3 AS v
),

verdict_4 AS (
    SELECT
        s.competition,
        s.season,
        s.stage_id,
        s.club_id,
        s.opponent_id,
        s.first_5,
        s.own_5,
        s.theirs_5,
        s.later_5,
        s.first_6,
        s.own_6,
        s.theirs_6,
        s.later_6,
        CASE
            WHEN s.step IS NOT NULL THEN s.step
            WHEN s.own <> s.theirs THEN 7
            WHEN s.later_4 IS NOT NULL THEN 8
        END AS step,
        CASE
            WHEN s.step IS NOT NULL THEN s.verdict
            WHEN s.own - s.theirs >= 500000000000 THEN s.first_4
            WHEN s.own - s.theirs >= 50000000 THEN s.first_4 + 1
            WHEN s.own - s.theirs >= 5000 THEN s.first_4 + 2
            WHEN s.own - s.theirs > 0 THEN s.first_4 + 3
            WHEN s.theirs - s.own >= 500000000000 THEN -s.first_4
            WHEN s.theirs - s.own >= 50000000 THEN -(s.first_4 + 1)
            WHEN s.theirs - s.own >= 5000 THEN -(s.first_4 + 2)
            WHEN s.theirs - s.own > 0 THEN -(s.first_4 + 3)
            ELSE s.later_4
        END AS verdict,
        CASE WHEN s.step IS NOT NULL THEN s.first_of_run WHEN s.own <> s.theirs THEN s.first_4 END AS first_of_run,
        CASE WHEN s.step IS NOT NULL THEN s.packed WHEN s.own <> s.theirs THEN s.own END AS packed,
        CASE WHEN s.step IS NOT NULL THEN s.packed_theirs WHEN s.own <> s.theirs THEN s.theirs END AS packed_theirs
    FROM sums_4 AS s
),

sums_5 AS (
    SELECT
        v.competition,
        v.season,
        v.stage_id,
        v.club_id,
        v.opponent_id,
        v.first_5,
        v.later_5,
        v.first_6,
        v.own_6,
        v.theirs_6,
        v.later_6,
        v.step,
        v.verdict,
        v.first_of_run,
        v.packed,
        v.packed_theirs,
        SUM(CASE WHEN v.step IS NULL THEN v.own_5 ELSE 0 END)
            OVER (PARTITION BY v.competition, v.season, v.stage_id, v.club_id) AS own,
        SUM(CASE WHEN v.step IS NULL THEN v.theirs_5 ELSE 0 END)
            OVER (PARTITION BY v.competition, v.season, v.stage_id, v.opponent_id) AS theirs
    FROM verdict_4 AS v
),

verdict_5 AS (
    SELECT
        s.competition,
        s.season,
        s.stage_id,
        s.club_id,
        s.opponent_id,
        s.first_6,
        s.own_6,
        s.theirs_6,
        s.later_6,
        CASE
            WHEN s.step IS NOT NULL THEN s.step
            WHEN s.own <> s.theirs THEN 9
            WHEN s.later_5 IS NOT NULL THEN 10
        END AS step,
        CASE
            WHEN s.step IS NOT NULL THEN s.verdict
            WHEN s.own - s.theirs >= 500000000000 THEN s.first_5
            WHEN s.own - s.theirs >= 50000000 THEN s.first_5 + 1
            WHEN s.own - s.theirs >= 5000 THEN s.first_5 + 2
            WHEN s.own - s.theirs > 0 THEN s.first_5 + 3
            WHEN s.theirs - s.own >= 500000000000 THEN -s.first_5
            WHEN s.theirs - s.own >= 50000000 THEN -(s.first_5 + 1)
            WHEN s.theirs - s.own >= 5000 THEN -(s.first_5 + 2)
            WHEN s.theirs - s.own > 0 THEN -(s.first_5 + 3)
            ELSE s.later_5
        END AS verdict,
        CASE WHEN s.step IS NOT NULL THEN s.first_of_run WHEN s.own <> s.theirs THEN s.first_5 END AS first_of_run,
        CASE WHEN s.step IS NOT NULL THEN s.packed WHEN s.own <> s.theirs THEN s.own END AS packed,
        CASE WHEN s.step IS NOT NULL THEN s.packed_theirs WHEN s.own <> s.theirs THEN s.theirs END AS packed_theirs
    FROM sums_5 AS s
),

sums_6 AS (
    SELECT
        v.competition,
        v.season,
        v.stage_id,
        v.club_id,
        v.opponent_id,
        v.first_6,
        v.later_6,
        v.step,
        v.verdict,
        v.first_of_run,
        v.packed,
        v.packed_theirs,
        SUM(CASE WHEN v.step IS NULL THEN v.own_6 ELSE 0 END)
            OVER (PARTITION BY v.competition, v.season, v.stage_id, v.club_id) AS own,
        SUM(CASE WHEN v.step IS NULL THEN v.theirs_6 ELSE 0 END)
            OVER (PARTITION BY v.competition, v.season, v.stage_id, v.opponent_id) AS theirs
    FROM verdict_5 AS v
),

verdict_6 AS (
    SELECT
        s.competition,
        s.season,
        s.stage_id,
        s.club_id,
        s.opponent_id,
        CASE
            WHEN s.step IS NOT NULL THEN s.step
            WHEN s.own <> s.theirs THEN 11
            WHEN s.later_6 IS NOT NULL THEN 12
        END AS step,
        CASE
            WHEN s.step IS NOT NULL THEN s.verdict
            WHEN s.own - s.theirs >= 500000000000 THEN s.first_6
            WHEN s.own - s.theirs >= 50000000 THEN s.first_6 + 1
            WHEN s.own - s.theirs >= 5000 THEN s.first_6 + 2
            WHEN s.own - s.theirs > 0 THEN s.first_6 + 3
            WHEN s.theirs - s.own >= 500000000000 THEN -s.first_6
            WHEN s.theirs - s.own >= 50000000 THEN -(s.first_6 + 1)
            WHEN s.theirs - s.own >= 5000 THEN -(s.first_6 + 2)
            WHEN s.theirs - s.own > 0 THEN -(s.first_6 + 3)
            ELSE s.later_6
        END AS verdict,
        CASE WHEN s.step IS NOT NULL THEN s.first_of_run WHEN s.own <> s.theirs THEN s.first_6 END AS first_of_run,
        CASE WHEN s.step IS NOT NULL THEN s.packed WHEN s.own <> s.theirs THEN s.own END AS packed,
        CASE WHEN s.step IS NOT NULL THEN s.packed_theirs WHEN s.own <> s.theirs THEN s.theirs END AS packed_theirs
    FROM sums_6 AS s
),

-- 5,000 in every place makes each figure positive, so that it can be taken out again
opened AS (
    SELECT
        v.competition,
        v.season,
        v.stage_id,
        v.club_id,
        v.opponent_id,
        v.step,
        v.verdict,
        CASE WHEN v.verdict < 0 THEN -v.verdict ELSE v.verdict END - v.first_of_run + 1 AS place_in_run,
        v.packed + 5000500050005000 AS packed,
        v.packed_theirs + 5000500050005000 AS packed_theirs
    FROM verdict_6 AS v
)

SELECT
    o.competition,
    o.season,
    o.stage_id,
    o.club_id,
    o.opponent_id,
    o.step,
    o.verdict,
    CAST(CASE o.place_in_run
        WHEN 1 THEN (o.packed - o.packed % 1000000000000) / 1000000000000
        WHEN 2 THEN (o.packed % 1000000000000 - o.packed % 100000000) / 100000000
        WHEN 3 THEN (o.packed % 100000000 - o.packed % 10000) / 10000
        WHEN 4 THEN o.packed % 10000
    END - 5000 AS INTEGER) AS figure,
    CAST(CASE o.place_in_run
        WHEN 1 THEN (o.packed_theirs - o.packed_theirs % 1000000000000) / 1000000000000
        WHEN 2 THEN (o.packed_theirs % 1000000000000 - o.packed_theirs % 100000000) / 100000000
        WHEN 3 THEN (o.packed_theirs % 100000000 - o.packed_theirs % 10000) / 10000
        WHEN 4 THEN o.packed_theirs % 10000
    END - 5000 AS INTEGER) AS opponent_figure
FROM opened AS o;

COMMENT ON VIEW table_comparisons IS 'Of two clubs of a table that are level on its first criterion, which is ahead, and what separates them? One row a stage, club and opponent. Working view, in no promised order.';
COMMENT ON COLUMN table_comparisons.competition IS 'Name of the competition';
COMMENT ON COLUMN table_comparisons.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN table_comparisons.stage_id IS 'Key of the stage';
COMMENT ON COLUMN table_comparisons.club_id IS 'Key of the club';
COMMENT ON COLUMN table_comparisons.opponent_id IS 'Key of the club that it is compared with';
COMMENT ON COLUMN table_comparisons.step IS 'Step of the comparison that separates the two; NULL if none does';
COMMENT ON COLUMN table_comparisons.verdict IS 'Ordinal of the criterion that separates them, negative if the club is behind';
COMMENT ON COLUMN table_comparisons.figure IS 'Figure of the club in that criterion among the clubs still level, where it is head-to-head';
COMMENT ON COLUMN table_comparisons.opponent_figure IS 'Figure of the opponent there';
