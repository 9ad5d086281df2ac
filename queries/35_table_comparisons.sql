-- Of two clubs of a table that are level up to its first head-to-head criterion, which is ahead, and what
-- separates them?
-- Grain: stage, club, opponent. Working view: it promises no order.
--
-- Clubs are compared pair by pair in six passes, each a head-to-head run (steps 1, 3 to 11) and the criteria
-- over all matches that follow it (steps 2, 4 to 12). A pass looks only at matches between clubs still level
-- when it begins. A run that restarts by block is applied again in further passes: six in all if it is the
-- only one of its rule, enough for any seven level clubs; three of two runs, enough for four; two of three
-- runs, enough for three.
--
-- The criteria of a run are packed into one number, the first in the highest place, as points 4, goal
-- difference 1 and goals 3 are in 4 0001 0003 0000: such numbers add up, and compare, as the criteria do
-- in turn, as long as no two clubs differ by 5,000 in any of them. A verdict is the ordinal of the
-- criterion that separates the two, negative where the club is behind.
CREATE VIEW table_comparisons AS
WITH sides AS (
    SELECT
        m.competition,
        m.season,
        m.stage_id,
        m.club_id,
        m.opponent_id,
        m.goals_for,
        m.goals_against,
        CASE WHEN m.is_away THEN m.goals_for END AS away_goals_for,
        CASE WHEN m.is_home THEN m.goals_against END AS away_goals_against
    FROM match_sides AS m
    WHERE m.format = 'league' AND m.is_for_table
),

pairs AS (
    SELECT
        a.competition,
        a.season,
        a.stage_id,
        a.club_id,
        b.club_id AS opponent_id
    FROM table_levels AS a
    INNER JOIN table_levels AS b
        ON a.competition = b.competition AND a.season = b.season AND a.stage_id = b.stage_id
        AND a.place = b.place AND a.club_id <> b.club_id
),

-- one row a pair: what the two did in the matches between them
meetings AS (
    SELECT
        p.competition,
        p.season,
        p.stage_id,
        p.club_id,
        p.opponent_id,
        CAST(SUM(CASE WHEN m.goals_for > m.goals_against THEN 1 ELSE 0 END) AS INTEGER) AS won,
        CAST(SUM(CASE WHEN m.goals_for = m.goals_against THEN 1 ELSE 0 END) AS INTEGER) AS drawn,
        CAST(SUM(CASE WHEN m.goals_for < m.goals_against THEN 1 ELSE 0 END) AS INTEGER) AS lost,
        CAST(SUM(m.goals_for) AS INTEGER) AS goals_for,
        CAST(SUM(m.goals_against) AS INTEGER) AS goals_against,
        CAST(SUM(m.away_goals_for) AS INTEGER) AS away_goals_for,
        CAST(SUM(m.away_goals_against) AS INTEGER) AS away_goals_against
    FROM pairs AS p
    LEFT JOIN sides AS m
        ON p.competition = m.competition AND p.season = m.season AND p.stage_id = m.stage_id
        AND p.club_id = m.club_id AND p.opponent_id = m.opponent_id
    GROUP BY p.competition, p.season, p.stage_id, p.club_id, p.opponent_id
),

-- one row a pair and criterion from the first head-to-head one on: the figures of both clubs
figures AS (
    SELECT
        m.competition,
        m.season,
        m.stage_id,
        m.club_id,
        m.opponent_id,
        a.ordinal,
        a.restart,
        a.run,
        a.runs,
        a.is_head_to_head,
        CASE a.place_in_run WHEN 1 THEN 1000000000000 WHEN 2 THEN 100000000 WHEN 3 THEN 10000 ELSE 1 END AS weight,
        CASE a.criterion
            WHEN 'head-to-head points' THEN a.points_win * m.won + a.points_draw * m.drawn
            WHEN 'head-to-head goal difference' THEN m.goals_for - m.goals_against
            WHEN 'head-to-head goals for' THEN m.goals_for
            WHEN 'head-to-head away goals' THEN m.away_goals_for
            ELSE a.value
        END AS own,
        CASE a.criterion
            WHEN 'head-to-head points' THEN a.points_win * m.lost + a.points_draw * m.drawn
            WHEN 'head-to-head goal difference' THEN m.goals_against - m.goals_for
            WHEN 'head-to-head goals for' THEN m.goals_against
            WHEN 'head-to-head away goals' THEN m.away_goals_against
            ELSE b.value
        END AS theirs
    FROM meetings AS m
    INNER JOIN table_values AS a
        ON m.competition = a.competition AND m.season = a.season AND m.stage_id = a.stage_id AND m.club_id = a.club_id
        AND a.run > 0
    -- what one of the two has, the other has: LEFT lets the pairs be joined first
    LEFT JOIN table_values AS b
        ON m.competition = b.competition AND m.season = b.season AND m.stage_id = b.stage_id AND m.opponent_id = b.club_id
        AND a.ordinal = b.ordinal
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
        CAST(SUM(CASE WHEN f.is_head_to_head THEN f.weight * f.own ELSE 0 END) AS BIGINT) AS packed,
        CAST(SUM(CASE WHEN f.is_head_to_head THEN f.weight * f.theirs ELSE 0 END) AS BIGINT) AS packed_theirs,
        COALESCE(MIN(CASE WHEN NOT f.is_head_to_head AND f.own > f.theirs THEN f.ordinal END), 99) AS ahead,
        COALESCE(MIN(CASE WHEN NOT f.is_head_to_head AND f.own < f.theirs THEN f.ordinal END), 99) AS behind
    FROM figures AS f
    GROUP BY f.competition, f.season, f.stage_id, f.club_id, f.opponent_id, f.restart, f.run, f.runs
),

-- which passes apply a run: by step or never, each run once; by block, again and again. The digits, two a
-- pass, carry the ordinals through the passes: 020202 says that passes 1 to 3 are of the ordinal 2
schedule (restart, runs, run, first_pass, last_pass, pass_digits, last_digit) AS (
    VALUES
        ('step', 1, 1, 1, 1, 1, 1),
        ('step', 2, 1, 1, 1, 1, 1),
        ('step', 2, 2, 2, 2, 100, 100),
        ('step', 3, 1, 1, 1, 1, 1),
        ('step', 3, 2, 2, 2, 100, 100),
        ('step', 3, 3, 3, 3, 10000, 10000),
        ('step', 4, 1, 1, 1, 1, 1),
        ('step', 4, 2, 2, 2, 100, 100),
        ('step', 4, 3, 3, 3, 10000, 10000),
        ('step', 4, 4, 4, 4, 1000000, 1000000),
        ('never', 1, 1, 1, 1, 1, 1),
        ('never', 2, 1, 1, 1, 1, 1),
        ('never', 2, 2, 2, 2, 100, 100),
        ('never', 3, 1, 1, 1, 1, 1),
        ('never', 3, 2, 2, 2, 100, 100),
        ('never', 3, 3, 3, 3, 10000, 10000),
        ('never', 4, 1, 1, 1, 1, 1),
        ('never', 4, 2, 2, 2, 100, 100),
        ('never', 4, 3, 3, 3, 10000, 10000),
        ('never', 4, 4, 4, 4, 1000000, 1000000),
        ('block', 1, 1, 1, 6, 10101010101, 10000000000),
        ('block', 2, 1, 1, 3, 10101, 10000),
        ('block', 2, 2, 4, 6, 10101000000, 10000000000),
        ('block', 3, 1, 1, 2, 101, 100),
        ('block', 3, 2, 3, 4, 1010000, 1000000),
        ('block', 3, 3, 5, 6, 10100000000, 10000000000),
        ('block', 4, 1, 1, 2, 101, 100),
        ('block', 4, 2, 3, 4, 1010000, 1000000),
        ('block', 4, 3, 5, 5, 100000000, 100000000),
        ('block', 4, 4, 6, 6, 10000000000, 10000000000)
),

-- one row a pair: what each pass compares; of each pass the ordinal with which its run begins, and the
-- verdict of the criteria after the run plus 50, 0 or 50 if there is none
passes AS (
    SELECT
        r.competition,
        r.season,
        r.stage_id,
        r.club_id,
        r.opponent_id,
        SUM(s.pass_digits * r.first_ordinal) AS beginnings,
        SUM(s.last_digit
            * (50 + CASE WHEN r.ahead < r.behind THEN r.ahead WHEN r.behind < r.ahead THEN -r.behind ELSE 0 END)) AS verdicts,
        COALESCE(MAX(CASE WHEN 1 BETWEEN s.first_pass AND s.last_pass THEN r.packed END), 0) AS own_1,
        COALESCE(MAX(CASE WHEN 1 BETWEEN s.first_pass AND s.last_pass THEN r.packed_theirs END), 0) AS theirs_1,
        COALESCE(MAX(CASE WHEN 2 BETWEEN s.first_pass AND s.last_pass THEN r.packed END), 0) AS own_2,
        COALESCE(MAX(CASE WHEN 2 BETWEEN s.first_pass AND s.last_pass THEN r.packed_theirs END), 0) AS theirs_2,
        COALESCE(MAX(CASE WHEN 3 BETWEEN s.first_pass AND s.last_pass THEN r.packed END), 0) AS own_3,
        COALESCE(MAX(CASE WHEN 3 BETWEEN s.first_pass AND s.last_pass THEN r.packed_theirs END), 0) AS theirs_3,
        COALESCE(MAX(CASE WHEN 4 BETWEEN s.first_pass AND s.last_pass THEN r.packed END), 0) AS own_4,
        COALESCE(MAX(CASE WHEN 4 BETWEEN s.first_pass AND s.last_pass THEN r.packed_theirs END), 0) AS theirs_4,
        COALESCE(MAX(CASE WHEN 5 BETWEEN s.first_pass AND s.last_pass THEN r.packed END), 0) AS own_5,
        COALESCE(MAX(CASE WHEN 5 BETWEEN s.first_pass AND s.last_pass THEN r.packed_theirs END), 0) AS theirs_5,
        COALESCE(MAX(CASE WHEN 6 BETWEEN s.first_pass AND s.last_pass THEN r.packed END), 0) AS own_6,
        COALESCE(MAX(CASE WHEN 6 BETWEEN s.first_pass AND s.last_pass THEN r.packed_theirs END), 0) AS theirs_6
    FROM runs AS r
    INNER JOIN schedule AS s ON r.restart = s.restart AND r.runs = s.runs AND r.run = s.run
    GROUP BY r.competition, r.season, r.stage_id, r.club_id, r.opponent_id
),

sums_1 AS (
    SELECT
        p.competition,
        p.season,
        p.stage_id,
        p.club_id,
        p.opponent_id,
        p.beginnings,
        p.verdicts,
        p.own_2,
        p.theirs_2,
        p.own_3,
        p.theirs_3,
        p.own_4,
        p.theirs_4,
        p.own_5,
        p.theirs_5,
        p.own_6,
        p.theirs_6,
        SUM(p.own_1) OVER (PARTITION BY p.competition, p.season, p.stage_id, p.club_id) AS own_sum,
        SUM(p.theirs_1) OVER (PARTITION BY p.competition, p.season, p.stage_id, p.opponent_id) AS theirs_sum
    FROM passes AS p
),

pass_1 AS (
    SELECT
        s.competition,
        s.season,
        s.stage_id,
        s.club_id,
        s.opponent_id,
        s.beginnings,
        s.verdicts,
        s.own_2,
        s.theirs_2,
        s.own_3,
        s.theirs_3,
        s.own_4,
        s.theirs_4,
        s.own_5,
        s.theirs_5,
        s.own_6,
        s.theirs_6,
        CASE
            WHEN s.own_sum <> s.theirs_sum THEN 1
            WHEN s.verdicts % 100 NOT IN (0, 50) THEN 2
        END AS step,
        s.own_sum AS own,
        s.theirs_sum AS theirs
    FROM sums_1 AS s
),

sums_2 AS (
    SELECT
        p.competition,
        p.season,
        p.stage_id,
        p.club_id,
        p.opponent_id,
        p.beginnings,
        p.verdicts,
        p.own_3,
        p.theirs_3,
        p.own_4,
        p.theirs_4,
        p.own_5,
        p.theirs_5,
        p.own_6,
        p.theirs_6,
        p.step,
        p.own,
        p.theirs,
        SUM(CASE WHEN p.step IS NULL THEN p.own_2 ELSE 0 END) OVER (PARTITION BY p.competition, p.season, p.stage_id, p.club_id) AS own_sum,
        SUM(CASE WHEN p.step IS NULL THEN p.theirs_2 ELSE 0 END) OVER (PARTITION BY p.competition, p.season, p.stage_id, p.opponent_id) AS theirs_sum
    FROM pass_1 AS p
),

pass_2 AS (
    SELECT
        s.competition,
        s.season,
        s.stage_id,
        s.club_id,
        s.opponent_id,
        s.beginnings,
        s.verdicts,
        s.own_3,
        s.theirs_3,
        s.own_4,
        s.theirs_4,
        s.own_5,
        s.theirs_5,
        s.own_6,
        s.theirs_6,
        CASE
            WHEN s.step IS NOT NULL THEN s.step
            WHEN s.own_sum <> s.theirs_sum THEN 3
            WHEN s.verdicts % 10000 - s.verdicts % 100 NOT IN (0, 5000) THEN 4
        END AS step,
        CASE WHEN s.step IS NULL THEN s.own_sum ELSE s.own END AS own,
        CASE WHEN s.step IS NULL THEN s.theirs_sum ELSE s.theirs END AS theirs
    FROM sums_2 AS s
),

sums_3 AS (
    SELECT
        p.competition,
        p.season,
        p.stage_id,
        p.club_id,
        p.opponent_id,
        p.beginnings,
        p.verdicts,
        p.own_4,
        p.theirs_4,
        p.own_5,
        p.theirs_5,
        p.own_6,
        p.theirs_6,
        p.step,
        p.own,
        p.theirs,
        SUM(CASE WHEN p.step IS NULL THEN p.own_3 ELSE 0 END) OVER (PARTITION BY p.competition, p.season, p.stage_id, p.club_id) AS own_sum,
        SUM(CASE WHEN p.step IS NULL THEN p.theirs_3 ELSE 0 END) OVER (PARTITION BY p.competition, p.season, p.stage_id, p.opponent_id) AS theirs_sum
    FROM pass_2 AS p
),

pass_3 AS (
    SELECT
        s.competition,
        s.season,
        s.stage_id,
        s.club_id,
        s.opponent_id,
        s.beginnings,
        s.verdicts,
        s.own_4,
        s.theirs_4,
        s.own_5,
        s.theirs_5,
        s.own_6,
        s.theirs_6,
        CASE
            WHEN s.step IS NOT NULL THEN s.step
            WHEN s.own_sum <> s.theirs_sum THEN 5
            WHEN s.verdicts % 1000000 - s.verdicts % 10000 NOT IN (0, 500000) THEN 6
        END AS step,
        CASE WHEN s.step IS NULL THEN s.own_sum ELSE s.own END AS own,
        CASE WHEN s.step IS NULL THEN s.theirs_sum ELSE s.theirs END AS theirs
    FROM sums_3 AS s
),

sums_4 AS (
    SELECT
        p.competition,
        p.season,
        p.stage_id,
        p.club_id,
        p.opponent_id,
        p.beginnings,
        p.verdicts,
        p.own_5,
        p.theirs_5,
        p.own_6,
        p.theirs_6,
        p.step,
        p.own,
        p.theirs,
        SUM(CASE WHEN p.step IS NULL THEN p.own_4 ELSE 0 END) OVER (PARTITION BY p.competition, p.season, p.stage_id, p.club_id) AS own_sum,
        SUM(CASE WHEN p.step IS NULL THEN p.theirs_4 ELSE 0 END) OVER (PARTITION BY p.competition, p.season, p.stage_id, p.opponent_id) AS theirs_sum
    FROM pass_3 AS p
),

pass_4 AS (
    SELECT
        s.competition,
        s.season,
        s.stage_id,
        s.club_id,
        s.opponent_id,
        s.beginnings,
        s.verdicts,
        s.own_5,
        s.theirs_5,
        s.own_6,
        s.theirs_6,
        CASE
            WHEN s.step IS NOT NULL THEN s.step
            WHEN s.own_sum <> s.theirs_sum THEN 7
            WHEN s.verdicts % 100000000 - s.verdicts % 1000000 NOT IN (0, 50000000) THEN 8
        END AS step,
        CASE WHEN s.step IS NULL THEN s.own_sum ELSE s.own END AS own,
        CASE WHEN s.step IS NULL THEN s.theirs_sum ELSE s.theirs END AS theirs
    FROM sums_4 AS s
),

sums_5 AS (
    SELECT
        p.competition,
        p.season,
        p.stage_id,
        p.club_id,
        p.opponent_id,
        p.beginnings,
        p.verdicts,
        p.own_6,
        p.theirs_6,
        p.step,
        p.own,
        p.theirs,
        SUM(CASE WHEN p.step IS NULL THEN p.own_5 ELSE 0 END) OVER (PARTITION BY p.competition, p.season, p.stage_id, p.club_id) AS own_sum,
        SUM(CASE WHEN p.step IS NULL THEN p.theirs_5 ELSE 0 END) OVER (PARTITION BY p.competition, p.season, p.stage_id, p.opponent_id) AS theirs_sum
    FROM pass_4 AS p
),

pass_5 AS (
    SELECT
        s.competition,
        s.season,
        s.stage_id,
        s.club_id,
        s.opponent_id,
        s.beginnings,
        s.verdicts,
        s.own_6,
        s.theirs_6,
        CASE
            WHEN s.step IS NOT NULL THEN s.step
            WHEN s.own_sum <> s.theirs_sum THEN 9
            WHEN s.verdicts % 10000000000 - s.verdicts % 100000000 NOT IN (0, 5000000000) THEN 10
        END AS step,
        CASE WHEN s.step IS NULL THEN s.own_sum ELSE s.own END AS own,
        CASE WHEN s.step IS NULL THEN s.theirs_sum ELSE s.theirs END AS theirs
    FROM sums_5 AS s
),

sums_6 AS (
    SELECT
        p.competition,
        p.season,
        p.stage_id,
        p.club_id,
        p.opponent_id,
        p.beginnings,
        p.verdicts,
        p.step,
        p.own,
        p.theirs,
        SUM(CASE WHEN p.step IS NULL THEN p.own_6 ELSE 0 END) OVER (PARTITION BY p.competition, p.season, p.stage_id, p.club_id) AS own_sum,
        SUM(CASE WHEN p.step IS NULL THEN p.theirs_6 ELSE 0 END) OVER (PARTITION BY p.competition, p.season, p.stage_id, p.opponent_id) AS theirs_sum
    FROM pass_5 AS p
),

pass_6 AS (
    SELECT
        s.competition,
        s.season,
        s.stage_id,
        s.club_id,
        s.opponent_id,
        s.beginnings,
        s.verdicts,
        CASE
            WHEN s.step IS NOT NULL THEN s.step
            WHEN s.own_sum <> s.theirs_sum THEN 11
            WHEN s.verdicts % 1000000000000 - s.verdicts % 10000000000 NOT IN (0, 500000000000) THEN 12
        END AS step,
        CASE WHEN s.step IS NULL THEN s.own_sum ELSE s.own END AS own,
        CASE WHEN s.step IS NULL THEN s.theirs_sum ELSE s.theirs END AS theirs
    FROM sums_6 AS s
),

separated AS (
    SELECT
        p.competition,
        p.season,
        p.stage_id,
        p.club_id,
        p.opponent_id,
        p.step,
        p.beginnings,
        p.verdicts,
        p.own - p.theirs AS margin,
        CASE WHEN p.step <= 2 THEN 1 WHEN p.step <= 4 THEN 100 WHEN p.step <= 6 THEN 10000 WHEN p.step <= 8 THEN 1000000
            WHEN p.step <= 10 THEN 100000000 ELSE 10000000000 END AS digit,
        -- 5,000 in every place makes each figure positive, so that it can be taken out again
        p.own + 5000500050005000 AS own,
        p.theirs + 5000500050005000 AS theirs
    FROM pass_6 AS p
),

ordered AS (
    SELECT
        s.competition,
        s.season,
        s.stage_id,
        s.club_id,
        s.opponent_id,
        s.step,
        s.margin,
        s.own,
        s.theirs,
        CAST((s.beginnings % (100 * s.digit) - s.beginnings % s.digit) / s.digit AS INTEGER) AS beginning,
        CAST((s.verdicts % (100 * s.digit) - s.verdicts % s.digit) / s.digit AS INTEGER) - 50 AS verdict,
        CASE
            WHEN s.step % 2 = 0 THEN 0
            WHEN s.margin >= 500000000000 OR s.margin <= -500000000000 THEN 1
            WHEN s.margin >= 50000000 OR s.margin <= -50000000 THEN 2
            WHEN s.margin >= 5000 OR s.margin <= -5000 THEN 3
            ELSE 4
        END AS place_in_run
    FROM separated AS s
)

SELECT
    o.competition,
    o.season,
    o.stage_id,
    o.club_id,
    o.opponent_id,
    o.step,
    CASE
        WHEN o.step IS NULL THEN NULL
        WHEN o.place_in_run = 0 THEN o.verdict
        WHEN o.margin > 0 THEN o.beginning + o.place_in_run - 1
        ELSE -(o.beginning + o.place_in_run - 1)
    END AS verdict,
    CAST(CASE o.place_in_run
        WHEN 1 THEN (o.own - o.own % 1000000000000) / 1000000000000
        WHEN 2 THEN (o.own % 1000000000000 - o.own % 100000000) / 100000000
        WHEN 3 THEN (o.own % 100000000 - o.own % 10000) / 10000
        WHEN 4 THEN o.own % 10000
    END - 5000 AS INTEGER) AS figure,
    CAST(CASE o.place_in_run
        WHEN 1 THEN (o.theirs - o.theirs % 1000000000000) / 1000000000000
        WHEN 2 THEN (o.theirs % 1000000000000 - o.theirs % 100000000) / 100000000
        WHEN 3 THEN (o.theirs % 100000000 - o.theirs % 10000) / 10000
        WHEN 4 THEN o.theirs % 10000
    END - 5000 AS INTEGER) AS opponent_figure
FROM ordered AS o;

COMMENT ON VIEW table_comparisons IS 'Of two clubs of a table that are level up to its first head-to-head criterion, which is ahead, and what separates them? One row a stage, club and opponent. Working view, in no promised order.';
COMMENT ON COLUMN table_comparisons.competition IS 'Name of the competition';
COMMENT ON COLUMN table_comparisons.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN table_comparisons.stage_id IS 'Key of the stage';
COMMENT ON COLUMN table_comparisons.club_id IS 'Key of the club';
COMMENT ON COLUMN table_comparisons.opponent_id IS 'Key of the club that it is compared with';
COMMENT ON COLUMN table_comparisons.step IS 'Step of the comparison that separates the two; NULL if none does';
COMMENT ON COLUMN table_comparisons.verdict IS 'Ordinal of the criterion that separates them, negative if the club is behind';
COMMENT ON COLUMN table_comparisons.figure IS 'Figure of the club in that criterion among the clubs still level, where it is head-to-head';
COMMENT ON COLUMN table_comparisons.opponent_figure IS 'Figure of the opponent there';
