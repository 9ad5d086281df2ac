-- Which place has each club in its table, and which criterion separates it from the club above?
-- Grain: stage, club. Working view: it promises no order.
--
-- Clubs level on the first criterion are compared pair by pair, in steps. Step 0: the criteria over all
-- matches that stand before the first head-to-head run. Then, in six passes, a head-to-head run (steps
-- 1, 3 to 11) and the criteria over all matches that follow it (steps 2, 4 to 12). A pass looks only at
-- matches between clubs still level when it begins. A run that restarts by block is applied again in
-- further passes: six in all if it is the only one of its rule, enough for any seven level clubs; three of
-- two runs, enough for four; two of three runs, enough for three.
--
-- The criteria of a run are packed into one number, the first in the highest place, as points 4, goal
-- difference 1 and goals 3 are in 4 0001 0003 0000: such numbers add up, and compare, as the criteria do
-- in turn, as long as no two clubs differ by 5,000 in any of them. A verdict is the ordinal of the
-- criterion that separates the two, negative where the club is behind.
CREATE VIEW table_places AS
WITH records AS (
    SELECT
        r.competition,
        r.season,
        r.tournament_id,
        r.stage_id,
        r.club_id,
        r.basis,
        r.published_position,
        r.played,
        r.won,
        r.drawn,
        r.lost,
        r.goals_for,
        r.goals_against,
        r.away_goals_for,
        r.away_wins,
        r.play_off_balance,
        r.play_off_goal_difference,
        r.play_off_shoot_out_difference,
        r.penalty_points,
        r.lot,
        r.points,
        r.table_rule_id
    FROM table_records AS r
),

-- one row a club and criterion: what it looks at over all matches, more being better; a head-to-head
-- criterion has no such value
club_values AS (
    SELECT
        r.competition,
        r.season,
        r.stage_id,
        r.club_id,
        r.table_rule_id,
        p.ordinal,
        p.criterion,
        CAST(CASE p.criterion
            WHEN 'points' THEN r.points
            WHEN 'goal difference' THEN r.goals_for - r.goals_against
            WHEN 'goals for' THEN r.goals_for
            WHEN 'wins' THEN r.won
            WHEN 'away goals for' THEN r.away_goals_for
            WHEN 'away wins' THEN r.away_wins
            -- nothing conceded is better than any average
            WHEN 'goal average' THEN
                CASE
                    WHEN r.goals_against > 0 THEN CAST(r.goals_for AS DECIMAL(18, 6)) / r.goals_against
                    WHEN r.goals_for > 0 THEN 1000000
                    ELSE 0
                END
            WHEN 'points per match' THEN
                CASE WHEN r.played > 0 THEN CAST(r.points AS DECIMAL(18, 6)) / r.played ELSE 0 END
            -- a club whose cards or lot are not known comes after those whose are
            WHEN 'fair play' THEN -COALESCE(r.penalty_points, 1000000)
            -- matches won less matches lost, then goals, then the shoot-out
            WHEN 'play-off' THEN r.play_off_balance * 1000000 + r.play_off_goal_difference * 1000 + r.play_off_shoot_out_difference
            WHEN 'drawing of lots' THEN -COALESCE(r.lot, 1000000)
        END AS DECIMAL(18, 8)) AS value
    FROM records AS r
    INNER JOIN table_program AS p ON r.table_rule_id = p.table_rule_id
),

ranked AS (
    SELECT
        v.competition,
        v.season,
        v.stage_id,
        v.club_id,
        v.table_rule_id,
        v.criterion,
        v.value,
        RANK() OVER (PARTITION BY v.competition, v.season, v.stage_id ORDER BY v.value DESC) AS place
    FROM club_values AS v
    WHERE v.ordinal = 1
),

pairs AS (
    SELECT
        a.competition,
        a.season,
        a.stage_id,
        a.club_id,
        b.club_id AS opponent_id,
        a.table_rule_id
    FROM ranked AS a
    INNER JOIN ranked AS b
        ON a.competition = b.competition AND a.season = b.season AND a.stage_id = b.stage_id
        AND a.place = b.place AND a.club_id <> b.club_id
),

meetings AS (
    SELECT
        p.competition,
        p.season,
        p.stage_id,
        p.club_id,
        p.opponent_id,
        p.table_rule_id,
        COALESCE(SUM(CASE WHEN m.goals_for > m.goals_against THEN 1 ELSE 0 END), 0) AS won,
        COALESCE(SUM(CASE WHEN m.goals_for = m.goals_against THEN 1 ELSE 0 END), 0) AS drawn,
        COALESCE(SUM(CASE WHEN m.goals_for < m.goals_against THEN 1 ELSE 0 END), 0) AS lost,
        COALESCE(SUM(m.goals_for), 0) AS scored,
        COALESCE(SUM(m.goals_against), 0) AS conceded,
        COALESCE(SUM(CASE WHEN m.is_away THEN m.goals_for ELSE 0 END), 0) AS scored_away,
        COALESCE(SUM(CASE WHEN m.is_home THEN m.goals_against ELSE 0 END), 0) AS conceded_at_home
    FROM pairs AS p
    LEFT JOIN match_sides AS m
        ON p.stage_id = m.stage_id AND p.club_id = m.club_id AND p.opponent_id = m.opponent_id AND m.is_for_table
    GROUP BY p.competition, p.season, p.stage_id, p.club_id, p.opponent_id, p.table_rule_id
),

-- one row a pair and criterion: the figures of both clubs, between the two or over all matches
figures AS (
    SELECT
        h.competition,
        h.season,
        h.stage_id,
        h.club_id,
        h.opponent_id,
        g.ordinal,
        g.restart,
        g.run,
        g.runs,
        g.is_head_to_head,
        CASE g.place_in_run WHEN 1 THEN 1000000000000 WHEN 2 THEN 100000000 WHEN 3 THEN 10000 ELSE 1 END AS weight,
        CASE g.criterion
            WHEN 'head-to-head points' THEN g.points_win * h.won + g.points_draw * h.drawn
            WHEN 'head-to-head goal difference' THEN h.scored - h.conceded
            WHEN 'head-to-head goals for' THEN h.scored
            WHEN 'head-to-head away goals' THEN h.scored_away
            ELSE own.value
        END AS own,
        CASE g.criterion
            WHEN 'head-to-head points' THEN g.points_win * h.lost + g.points_draw * h.drawn
            WHEN 'head-to-head goal difference' THEN h.conceded - h.scored
            WHEN 'head-to-head goals for' THEN h.conceded
            WHEN 'head-to-head away goals' THEN h.conceded_at_home
            ELSE theirs.value
        END AS theirs
    FROM meetings AS h
    INNER JOIN table_program AS g ON h.table_rule_id = g.table_rule_id
    LEFT JOIN club_values AS own
        ON h.stage_id = own.stage_id AND h.club_id = own.club_id AND g.ordinal = own.ordinal
    LEFT JOIN club_values AS theirs
        ON h.stage_id = theirs.stage_id AND h.opponent_id = theirs.club_id AND g.ordinal = theirs.ordinal
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
        CAST(SUM(CASE WHEN f.is_head_to_head THEN f.weight * f.own ELSE 0 END) AS BIGINT) AS own,
        CAST(SUM(CASE WHEN f.is_head_to_head THEN f.weight * f.theirs ELSE 0 END) AS BIGINT) AS theirs,
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
        COALESCE(MAX(CASE WHEN 1 BETWEEN s.first_pass AND s.last_pass THEN r.own END), 0) AS own_1,
        COALESCE(MAX(CASE WHEN 1 BETWEEN s.first_pass AND s.last_pass THEN r.theirs END), 0) AS theirs_1,
        MIN(CASE WHEN s.last_pass = 1 AND r.ahead < r.behind THEN r.ahead WHEN s.last_pass = 1 AND r.behind < r.ahead THEN -r.behind END) AS later_1,
        MAX(CASE WHEN 2 BETWEEN s.first_pass AND s.last_pass THEN r.first_ordinal END) AS first_2,
        COALESCE(MAX(CASE WHEN 2 BETWEEN s.first_pass AND s.last_pass THEN r.own END), 0) AS own_2,
        COALESCE(MAX(CASE WHEN 2 BETWEEN s.first_pass AND s.last_pass THEN r.theirs END), 0) AS theirs_2,
        MIN(CASE WHEN s.last_pass = 2 AND r.ahead < r.behind THEN r.ahead WHEN s.last_pass = 2 AND r.behind < r.ahead THEN -r.behind END) AS later_2,
        MAX(CASE WHEN 3 BETWEEN s.first_pass AND s.last_pass THEN r.first_ordinal END) AS first_3,
        COALESCE(MAX(CASE WHEN 3 BETWEEN s.first_pass AND s.last_pass THEN r.own END), 0) AS own_3,
        COALESCE(MAX(CASE WHEN 3 BETWEEN s.first_pass AND s.last_pass THEN r.theirs END), 0) AS theirs_3,
        MIN(CASE WHEN s.last_pass = 3 AND r.ahead < r.behind THEN r.ahead WHEN s.last_pass = 3 AND r.behind < r.ahead THEN -r.behind END) AS later_3,
        MAX(CASE WHEN 4 BETWEEN s.first_pass AND s.last_pass THEN r.first_ordinal END) AS first_4,
        COALESCE(MAX(CASE WHEN 4 BETWEEN s.first_pass AND s.last_pass THEN r.own END), 0) AS own_4,
        COALESCE(MAX(CASE WHEN 4 BETWEEN s.first_pass AND s.last_pass THEN r.theirs END), 0) AS theirs_4,
        MIN(CASE WHEN s.last_pass = 4 AND r.ahead < r.behind THEN r.ahead WHEN s.last_pass = 4 AND r.behind < r.ahead THEN -r.behind END) AS later_4,
        MAX(CASE WHEN 5 BETWEEN s.first_pass AND s.last_pass THEN r.first_ordinal END) AS first_5,
        COALESCE(MAX(CASE WHEN 5 BETWEEN s.first_pass AND s.last_pass THEN r.own END), 0) AS own_5,
        COALESCE(MAX(CASE WHEN 5 BETWEEN s.first_pass AND s.last_pass THEN r.theirs END), 0) AS theirs_5,
        MIN(CASE WHEN s.last_pass = 5 AND r.ahead < r.behind THEN r.ahead WHEN s.last_pass = 5 AND r.behind < r.ahead THEN -r.behind END) AS later_5,
        MAX(CASE WHEN 6 BETWEEN s.first_pass AND s.last_pass THEN r.first_ordinal END) AS first_6,
        COALESCE(MAX(CASE WHEN 6 BETWEEN s.first_pass AND s.last_pass THEN r.own END), 0) AS own_6,
        COALESCE(MAX(CASE WHEN 6 BETWEEN s.first_pass AND s.last_pass THEN r.theirs END), 0) AS theirs_6,
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
        p.later_0 AS verdict
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
        END AS verdict
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
        END AS verdict
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
        END AS verdict
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
        END AS verdict
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
        END AS verdict
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
        END AS verdict
    FROM sums_6 AS s
),

-- of the clubs ahead of a club, the nearest is the one that stayed level with it longest
behind AS (
    SELECT
        v.stage_id,
        v.club_id,
        v.opponent_id,
        v.step,
        -v.verdict AS ordinal,
        COUNT(*) OVER (PARTITION BY v.competition, v.season, v.stage_id, v.club_id) AS clubs_ahead,
        ROW_NUMBER() OVER (
            PARTITION BY v.competition, v.season, v.stage_id, v.club_id
            ORDER BY v.step DESC, v.verdict, v.opponent_id
        ) AS nearness
    FROM verdict_6 AS v
    WHERE v.verdict < 0
),

nearest AS (
    SELECT
        b.stage_id,
        b.club_id,
        b.opponent_id,
        b.step,
        b.ordinal,
        b.clubs_ahead
    FROM behind AS b
    WHERE b.nearness = 1
),

-- the figures that separate a club from the nearest one ahead: its own, and between level clubs the sum
-- over its matches with all that were level with it at that step
own_figures AS (
    SELECT
        n.stage_id,
        n.club_id,
        CASE WHEN MAX(CASE WHEN f.is_head_to_head THEN 1 ELSE 0 END) = 1 THEN SUM(f.own) ELSE MAX(f.own) END AS figure,
        COUNT(*) + 1 AS clubs_level
    FROM nearest AS n
    INNER JOIN verdict_6 AS v
        ON n.stage_id = v.stage_id AND n.club_id = v.club_id AND COALESCE(v.step, 99) >= n.step
    INNER JOIN figures AS f
        ON v.stage_id = f.stage_id AND v.club_id = f.club_id AND v.opponent_id = f.opponent_id AND n.ordinal = f.ordinal
    GROUP BY n.stage_id, n.club_id
),

figures_above AS (
    SELECT
        n.stage_id,
        n.club_id,
        CASE WHEN MAX(CASE WHEN f.is_head_to_head THEN 1 ELSE 0 END) = 1 THEN SUM(f.own) ELSE MAX(f.own) END AS figure
    FROM nearest AS n
    INNER JOIN verdict_6 AS v
        ON n.stage_id = v.stage_id AND n.opponent_id = v.club_id AND COALESCE(v.step, 99) >= n.step
    INNER JOIN figures AS f
        ON v.stage_id = f.stage_id AND v.club_id = f.club_id AND v.opponent_id = f.opponent_id AND n.ordinal = f.ordinal
    GROUP BY n.stage_id, n.club_id
)

SELECT
    r.competition,
    r.season,
    r.tournament_id,
    r.stage_id,
    r.club_id,
    r.basis,
    CASE WHEN r.basis = 'published' THEN r.published_position ELSE CAST(k.place + COALESCE(n.clubs_ahead, 0) AS INTEGER) END AS position,
    CAST(k.place + COALESCE(n.clubs_ahead, 0) AS INTEGER) AS computed_position,
    r.played,
    r.won,
    r.drawn,
    r.lost,
    r.goals_for,
    r.goals_against,
    r.points,
    CASE WHEN n.ordinal IS NOT NULL THEN g.criterion WHEN k.place > 1 THEN k.criterion END AS decided_by,
    k.value AS first_value,
    r.table_rule_id,
    n.opponent_id AS behind_id,
    n.step AS decided_at_step,
    n.ordinal AS decided_ordinal,
    o.clubs_level,
    o.figure,
    a.figure AS figure_above
FROM records AS r
LEFT JOIN ranked AS k ON r.stage_id = k.stage_id AND r.club_id = k.club_id
LEFT JOIN nearest AS n ON r.stage_id = n.stage_id AND r.club_id = n.club_id
LEFT JOIN own_figures AS o ON r.stage_id = o.stage_id AND r.club_id = o.club_id
LEFT JOIN figures_above AS a ON r.stage_id = a.stage_id AND r.club_id = a.club_id
LEFT JOIN table_criterion AS g ON r.table_rule_id = g.table_rule_id AND n.ordinal = g.ordinal;

COMMENT ON VIEW table_places IS 'Which place has each club in its table, and which criterion separates it from the club above? One row a stage and club. Working view, in no promised order.';
COMMENT ON COLUMN table_places.competition IS 'Name of the competition';
COMMENT ON COLUMN table_places.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN table_places.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN table_places.stage_id IS 'Key of the stage';
COMMENT ON COLUMN table_places.club_id IS 'Key of the club';
COMMENT ON COLUMN table_places.basis IS 'matches: computed from them; published: as a source prints it';
COMMENT ON COLUMN table_places.position IS 'Place; clubs that nothing separates share it';
COMMENT ON COLUMN table_places.computed_position IS 'Place by the rules, whatever a source prints';
COMMENT ON COLUMN table_places.played IS 'Matches played';
COMMENT ON COLUMN table_places.won IS 'Matches won';
COMMENT ON COLUMN table_places.drawn IS 'Matches drawn';
COMMENT ON COLUMN table_places.lost IS 'Matches lost';
COMMENT ON COLUMN table_places.goals_for IS 'Goals scored';
COMMENT ON COLUMN table_places.goals_against IS 'Goals conceded';
COMMENT ON COLUMN table_places.points IS 'Points';
COMMENT ON COLUMN table_places.decided_by IS 'Criterion that separates the club from the one above it; NULL for the first';
COMMENT ON COLUMN table_places.first_value IS 'Figure of the first criterion';
COMMENT ON COLUMN table_places.table_rule_id IS 'Key of the table rule';
COMMENT ON COLUMN table_places.behind_id IS 'Key of the club above, where it was level on the first criterion';
COMMENT ON COLUMN table_places.decided_at_step IS 'Step of the comparison that separates the two';
COMMENT ON COLUMN table_places.decided_ordinal IS 'Ordinal of the criterion that separates the club from the nearest one that was level with it';
COMMENT ON COLUMN table_places.clubs_level IS 'Clubs level when that criterion was applied';
COMMENT ON COLUMN table_places.figure IS 'Figure of the club in that criterion';
COMMENT ON COLUMN table_places.figure_above IS 'Figure of the nearest club ahead in that criterion';
