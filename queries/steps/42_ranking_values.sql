-- What is each entrant of a ranking worth in each criterion?
-- Grain: ranking, entrant, step, opponent. More is better. A head-to-head criterion has a value against each
-- opponent that is level on the first criterion, and 0 against nobody where the matches are known; the others have one
-- against nobody. Where clubs of several groups are ranked, the matches against some places of a group may be left out:
-- what they were worth is taken off, opponent by opponent.
CREATE OR REPLACE TABLE ranking_values AS
WITH table_rankings AS (
    SELECT
        c.ranking,
        c.stage_id,
        c.step,
        c.ordinal,
        c.part,
        c.criterion,
        d.measure,
        d.better,
        COALESCE(d.is_per_match, FALSE) AS is_per_match,
        COALESCE(d.is_for_best_two, FALSE) AS is_for_best_two
    FROM ranking_criteria AS c
    INNER JOIN stage AS g ON c.stage_id = g.stage_id
    LEFT JOIN table_criterion AS d ON g.table_rule_id = d.table_rule_id AND c.ordinal = d.ordinal
    WHERE c.kind = 'table'
),

opponents_faced AS (
    SELECT
        x.stage_id,
        m.club_id,
        CAST(SUM(o.points) AS INTEGER) AS points,
        CAST(SUM(o.goals_for - o.goals_against) AS INTEGER) AS goal_difference,
        CAST(SUM(o.goals_for) AS INTEGER) AS goals_for
    FROM (SELECT DISTINCT c.stage_id FROM table_rankings AS c WHERE c.criterion LIKE '% of opponents') AS x
    INNER JOIN table_stages AS k ON x.stage_id = k.stage_id
    INNER JOIN match_sides AS m ON k.match_stage_id = m.stage_id AND m.format = 'league' AND m.is_for_table
    INNER JOIN table_records AS o ON x.stage_id = o.stage_id AND m.opponent_id = o.club_id
    GROUP BY x.stage_id, m.club_id
),

split_parts AS (
    SELECT
        p.stage_id,
        k.club_id,
        MIN(p.ordinal) AS ordinal
    FROM table_part AS p
    INNER JOIN table_records AS k ON p.from_stage_id = k.stage_id
    WHERE p.part = 'split'
    GROUP BY p.stage_id, k.club_id
),

compared_points AS (
    SELECT
        p.stage_id,
        k.club_id,
        MIN(CAST(k.points AS DECIMAL(18, 6)) / k.points_unit) AS points
    FROM table_part AS p
    INNER JOIN table_records AS k ON p.from_stage_id = k.stage_id
    WHERE p.part = 'compared'
    GROUP BY p.stage_id, k.club_id
),

play_off_stages AS (
    SELECT r.stage_id
    FROM table_records AS r
    GROUP BY r.stage_id
    HAVING MAX(r.play_off_played) > 0
),

-- lower is better of what is stated so, of places, cards and lots: their worth is a negative number
table_values AS (
    SELECT
        c.ranking,
        r.stage_id,
        r.club_id,
        c.step,
        CASE c.criterion
            WHEN 'points' THEN r.points
            WHEN 'goal difference' THEN r.goals_for - r.goals_against
            WHEN 'goals for' THEN r.goals_for
            WHEN 'wins' THEN r.won
            WHEN 'away goals for' THEN r.away_goals_for
            WHEN 'away wins' THEN r.away_wins
            WHEN 'away goal difference' THEN r.away_goals_for - r.away_goals_against
            WHEN 'home goals for' THEN r.home_goals_for
            WHEN 'home goal difference' THEN r.home_goals_for - r.home_goals_against
            -- nothing conceded is better than any average
            WHEN 'goal average' THEN
                CASE
                    WHEN r.goals_for IS NULL THEN NULL
                    WHEN r.goals_against > 0 THEN ROUND(CAST(r.goals_for AS DECIMAL(18, 6)) / r.goals_against, 8)
                    WHEN r.goals_for > 0 THEN 1000000
                    ELSE 0
                END
            WHEN 'points per match' THEN
                CASE WHEN r.played > 0 THEN ROUND(CAST(r.points AS DECIMAL(18, 6)) / r.played, 8) ELSE 0 END
            WHEN 'points of opponents' THEN COALESCE(o.points, 0)
            WHEN 'goal difference of opponents' THEN COALESCE(o.goal_difference, 0)
            WHEN 'goals of opponents' THEN COALESCE(o.goals_for, 0)
            WHEN 'points in another table' THEN q.points
            WHEN 'split' THEN -s.ordinal
            WHEN 'rounding' THEN COALESCE(r.rounded_off, 0)
            WHEN 'stated figure' THEN
                CASE c.better WHEN 'higher' THEN 1 ELSE -1 END
                * CASE WHEN c.is_per_match THEN ROUND(CAST(z.figure AS DECIMAL(18, 6)) / NULLIF(r.played, 0), 8) ELSE z.figure END
            WHEN 'fair play' THEN -f.penalty_points
            WHEN 'play-off' THEN
                CASE
                    WHEN r.play_off_played > 0 THEN
                        CASE c.part WHEN 1 THEN r.play_off_balance WHEN 2 THEN r.play_off_goal_difference ELSE r.play_off_shoot_outs END
                    WHEN c.is_for_best_two AND y.stage_id IS NOT NULL THEN -1000000
                END
            WHEN 'drawing of lots' THEN -d.place
            -- head-to-head
            ELSE CASE WHEN r.basis = 'matches' THEN 0 END
        END AS value
    FROM table_records AS r
    INNER JOIN table_rankings AS c ON r.stage_id = c.stage_id AND c.criterion <> 'table position'
    LEFT JOIN opponents_faced AS o ON r.stage_id = o.stage_id AND r.club_id = o.club_id AND c.criterion LIKE '% of opponents'
    LEFT JOIN split_parts AS s ON r.stage_id = s.stage_id AND r.club_id = s.club_id AND c.criterion = 'split'
    LEFT JOIN compared_points AS q ON r.stage_id = q.stage_id AND r.club_id = q.club_id AND c.criterion = 'points in another table'
    LEFT JOIN stated_figure AS z ON r.stage_id = z.stage_id AND r.club_id = z.club_id AND c.measure = z.measure
    LEFT JOIN fair_play AS f ON r.stage_id = f.stage_id AND r.club_id = f.club_id AND c.criterion = 'fair play'
    LEFT JOIN play_off_stages AS y ON r.stage_id = y.stage_id AND c.is_for_best_two
    LEFT JOIN drawing_of_lots AS d ON r.stage_id = d.stage_id AND r.club_id = d.club_id AND c.criterion = 'drawing of lots'
),

-- where a criterion is head-to-head: the clubs, each with what it is worth in the first one, if that is asked of all
levels AS (
    SELECT
        h.ranking,
        r.stage_id,
        r.club_id,
        v.value
    FROM table_records AS r
    INNER JOIN (
        SELECT
            c.ranking,
            c.stage_id,
            MAX(CASE WHEN c.step = 1 AND c.level_clubs IS NULL AND c.at_place IS NULL THEN 1 END) AS first_step
        FROM ranking_criteria AS c
        WHERE c.kind = 'table'
        GROUP BY c.ranking, c.stage_id
        HAVING MAX(CASE WHEN c.is_head_to_head THEN 1 ELSE 0 END) = 1
    ) AS h ON r.stage_id = h.stage_id
    LEFT JOIN table_values AS v ON h.ranking = v.ranking AND r.club_id = v.club_id AND h.first_step = v.step
    WHERE r.basis = 'matches'
),

meetings AS (
    SELECT
        a.ranking,
        m.club_id,
        m.opponent_id,
        CAST(SUM(CASE WHEN m.is_for_table THEN m.points ELSE 0 END) AS INTEGER) AS points,
        CAST(SUM(CASE WHEN m.is_for_table THEN m.goals_for - m.goals_against ELSE 0 END) AS INTEGER) AS goal_difference,
        CAST(SUM(CASE WHEN m.is_for_table THEN m.goals_for ELSE 0 END) AS INTEGER) AS goals,
        CAST(SUM(CASE WHEN m.is_for_table AND m.is_away THEN m.goals_for ELSE 0 END) AS INTEGER) AS away_goals,
        CAST(SUM(CASE WHEN m.is_for_table THEN COALESCE(m.shoot_out_result, 0) ELSE 0 END) AS INTEGER) AS shoot_outs,
        SUM(CASE WHEN m.is_for_table THEN 1 ELSE 0 END) AS played,
        CAST(SUM(CASE WHEN m.is_to_come THEN 1 ELSE 0 END) AS INTEGER) AS to_come
    FROM levels AS a
    INNER JOIN table_stages AS k ON a.stage_id = k.stage_id
    INNER JOIN match_sides AS m ON k.match_stage_id = m.stage_id AND a.club_id = m.club_id AND m.format = 'league'
    INNER JOIN levels AS b ON a.ranking = b.ranking AND m.opponent_id = b.club_id AND a.value IS NOT DISTINCT FROM b.value
    GROUP BY a.ranking, m.club_id, m.opponent_id
),

head_to_head AS (
    SELECT
        m.ranking,
        m.club_id,
        m.opponent_id,
        c.step,
        CASE c.criterion
            WHEN 'head-to-head points' THEN m.points
            WHEN 'head-to-head goal difference' THEN m.goal_difference
            WHEN 'head-to-head goals for' THEN m.goals
            WHEN 'head-to-head away goals' THEN m.away_goals
            WHEN 'head-to-head shoot-out' THEN m.shoot_outs
        END AS value,
        CASE WHEN c.waits_for_meetings THEN m.to_come ELSE 0 END AS to_come
    FROM meetings AS m
    INNER JOIN ranking_criteria AS c ON m.ranking = c.ranking AND c.is_head_to_head
    WHERE m.played > 0 OR c.waits_for_meetings
),

-- of clubs of several groups: what is taken off where the opponent turns out to be at a place that is left out
group_matches AS (
    SELECT
        p.stage_id,
        m.club_id,
        m.opponent_id,
        p.left_out_from_place,
        CAST(SUM(m.points * u.points_unit) AS INTEGER) AS points,
        CAST(SUM(m.goals_for - m.goals_against) AS INTEGER) AS goal_difference,
        CAST(SUM(m.goals_for) AS INTEGER) AS goals_for,
        CAST(SUM(CASE WHEN m.result = 'win' THEN 1 ELSE 0 END) AS INTEGER) AS won,
        CAST(SUM(CASE WHEN m.is_away THEN m.goals_for ELSE 0 END) AS INTEGER) AS away_goals_for,
        CAST(SUM(CASE WHEN m.is_away THEN m.goals_for - m.goals_against ELSE 0 END) AS INTEGER) AS away_goal_difference,
        CAST(SUM(CASE WHEN m.is_home THEN m.goals_for ELSE 0 END) AS INTEGER) AS home_goals_for,
        CAST(SUM(CASE WHEN m.is_home THEN m.goals_for - m.goals_against ELSE 0 END) AS INTEGER) AS home_goal_difference,
        CAST(SUM(CASE WHEN m.is_away AND m.result = 'win' THEN 1 ELSE 0 END) AS INTEGER) AS away_wins
    FROM table_part AS p
    INNER JOIN table_stages AS k ON p.from_stage_id = k.stage_id
    INNER JOIN match_sides AS m ON k.match_stage_id = m.stage_id AND m.format = 'league' AND m.is_for_table
    INNER JOIN table_records AS c ON p.from_stage_id = c.stage_id AND m.club_id = c.club_id
    INNER JOIN table_records AS o ON p.from_stage_id = o.stage_id AND m.opponent_id = o.club_id
    INNER JOIN stage AS g ON p.stage_id = g.stage_id
    INNER JOIN table_rule AS u ON g.table_rule_id = u.table_rule_id
    WHERE p.part = 'place' AND p.left_out_from_place IS NOT NULL
    GROUP BY p.stage_id, m.club_id, m.opponent_id, p.left_out_from_place
),

left_out AS (
    SELECT
        c.ranking,
        c.step,
        g.club_id,
        g.opponent_id,
        g.left_out_from_place,
        -CASE c.criterion
            WHEN 'points' THEN g.points
            WHEN 'goal difference' THEN g.goal_difference
            WHEN 'goals for' THEN g.goals_for
            WHEN 'wins' THEN g.won
            WHEN 'away goals for' THEN g.away_goals_for
            WHEN 'away wins' THEN g.away_wins
            WHEN 'away goal difference' THEN g.away_goal_difference
            WHEN 'home goals for' THEN g.home_goals_for
            WHEN 'home goal difference' THEN g.home_goal_difference
        END AS value
    FROM group_matches AS g
    INNER JOIN table_rankings AS c
        ON g.stage_id = c.stage_id
        AND c.criterion IN ('points', 'goal difference', 'goals for', 'wins', 'away goals for', 'away wins', 'away goal difference', 'home goals for', 'home goal difference')
),

play_offs AS (
    SELECT
        r.season_id,
        r.ordinal AS relegation,
        m.club_id,
        SUM(CASE m.result WHEN 'win' THEN 1 WHEN 'defeat' THEN -1 ELSE 0 END) AS balance,
        SUM(COALESCE(m.goals_for - m.goals_against, 0)) AS goal_difference,
        SUM(COALESCE(m.shoot_out_for - m.shoot_out_against, m.shoot_out_result, 0)) AS shoot_out_difference
    FROM season_relegation AS r
    INNER JOIN match_sides AS m ON r.play_off_stage_id = m.stage_id
    WHERE m.is_counted
    GROUP BY r.season_id, r.ordinal, m.club_id
),

relegation_values AS (
    SELECT
        c.ranking,
        t.club_id,
        c.step,
        CASE c.criterion
            WHEN 'points' THEN t.points_counted
            -- a club that has not played yet comes after all that have points; ten decimals tell apart any two
            -- different averages of fewer than 100,000 matches
            WHEN 'average' THEN COALESCE(ROUND(CAST(t.points_counted AS DECIMAL(18, 6)) / NULLIF(t.played_counted, 0), 10), 0)
            WHEN 'goal difference' THEN t.goal_difference
            WHEN 'goals for' THEN t.scored
            WHEN 'goal difference of the season' THEN t.season_goal_difference
            WHEN 'play-off' THEN
                CASE c.part WHEN 1 THEN o.balance WHEN 2 THEN o.goal_difference ELSE o.shoot_out_difference END
            WHEN 'drawing of lots' THEN -d.place
        END AS value
    FROM relegation_totals AS t
    INNER JOIN season_relegation AS q ON t.season_id = q.season_id AND t.relegation = q.ordinal
    INNER JOIN ranking_criteria AS c
        ON t.season_id = c.season_id AND t.relegation = c.relegation AND c.kind = 'relegation' AND c.criterion <> 'table position'
    LEFT JOIN play_offs AS o
        ON t.season_id = o.season_id AND t.relegation = o.relegation AND t.club_id = o.club_id AND c.criterion = 'play-off'
    LEFT JOIN drawing_of_lots AS d ON q.play_off_stage_id = d.stage_id AND t.club_id = d.club_id AND c.criterion = 'drawing of lots'
),

-- the table that a place is asked of: the one with which a table compares, or whose clubs it ranks; none of a club
-- that is not in it
tables_asked AS (
    SELECT
        c.ranking,
        c.step,
        l.stage_id,
        r.club_id,
        l.basis
    FROM table_rankings AS c
    INNER JOIN table_records AS r ON c.stage_id = r.stage_id
    LEFT JOIN (
        SELECT
            p.stage_id AS asking_id,
            p.part,
            k.stage_id,
            k.club_id,
            k.basis
        FROM table_part AS p
        INNER JOIN table_records AS k ON p.from_stage_id = k.stage_id
    ) AS l ON c.stage_id = l.asking_id AND l.part = CASE c.ordinal WHEN 0 THEN 'place' ELSE 'compared' END AND r.club_id = l.club_id
    WHERE c.criterion = 'table position'
),

-- for relegation: the one that the rule names, else the only one of the club in the last tournament
-- that counts, where that is one of the season itself
asked_tables AS (
    SELECT
        q.season_id,
        q.ordinal AS relegation,
        r.stage_id,
        r.club_id,
        r.basis,
        COUNT(*) OVER (PARTITION BY q.season_id, q.ordinal, r.club_id) AS tables
    FROM season_relegation AS q
    INNER JOIN relegation_criterion AS c ON q.relegation_rule_id = c.relegation_rule_id
    INNER JOIN (
        SELECT
            x.season_id,
            x.relegation,
            x.tournament_id,
            ROW_NUMBER() OVER (PARTITION BY x.season_id, x.relegation ORDER BY x.ordinal DESC) AS recency
        FROM relegation_tournament AS x
    ) AS w ON q.season_id = w.season_id AND q.ordinal = w.relegation AND w.recency = 1
    INNER JOIN table_records AS r
        ON (q.position_stage_id IS NULL AND w.season_id = r.season_id AND w.tournament_id = r.tournament_id)
        OR q.position_stage_id = r.stage_id
    WHERE c.criterion = 'table position'
),

all_asked AS (
    SELECT a.ranking, a.step, a.stage_id, a.club_id, a.basis
    FROM tables_asked AS a
    UNION ALL
    SELECT c.ranking, c.step, l.stage_id, l.club_id, l.basis
    FROM relegation_totals AS t
    INNER JOIN ranking_criteria AS c
        ON t.season_id = c.season_id AND t.relegation = c.relegation AND c.kind = 'relegation' AND c.criterion = 'table position'
    INNER JOIN asked_tables AS l ON t.season_id = l.season_id AND t.relegation = l.relegation AND t.club_id = l.club_id AND l.tables = 1
),

-- a printed place is the value; a computed one is asked for once it is known
table_positions AS (
    SELECT
        l.ranking,
        l.club_id,
        l.step,
        CASE WHEN l.basis <> 'published' THEN a.ranking END AS asked_ranking,
        CASE WHEN l.basis = 'published' THEN -b.position END AS value
    FROM all_asked AS l
    LEFT JOIN ranking_criteria AS a ON l.stage_id = a.stage_id AND a.step = 1
    LEFT JOIN published_standing AS b ON l.stage_id = b.stage_id AND l.club_id = b.club_id
),

figures AS (
    SELECT
        r.tournament_id,
        r.phase,
        r.player_id,
        CAST(SUM(CASE WHEN r.statistic = 'assists' THEN r.number END) AS INTEGER) AS assists,
        CAST(SUM(CASE WHEN r.statistic = 'minutes played' THEN r.number END) AS INTEGER) AS minutes_played
    FROM player_record AS r
    GROUP BY r.tournament_id, r.phase, r.player_id
),

scorers AS (
    SELECT
        c.ranking,
        c.step,
        c.criterion,
        s.tournament_id,
        s.phase,
        s.player_id,
        COALESCE(s.club_id, k.club_id) AS club_id,
        s.goals,
        s.from_play
    FROM scorer_totals AS s
    INNER JOIN ranking_criteria AS c ON s.tournament_id = c.tournament_id AND s.phase = c.phase AND c.kind = 'scorers'
    LEFT JOIN scorer_clubs AS k
        ON s.tournament_id = k.tournament_id AND s.phase = k.phase AND s.player_id = k.player_id AND k.ordinal = 1
),

-- the sum of his minutes says too little where those for one of his clubs are unknown
unknown_minutes AS (
    SELECT DISTINCT
        s.ranking,
        s.player_id
    FROM scorers AS s
    LEFT JOIN scorer_clubs AS k ON s.tournament_id = k.tournament_id AND s.phase = k.phase AND s.player_id = k.player_id
    LEFT JOIN player_record AS r
        ON s.tournament_id = r.tournament_id AND s.phase = r.phase AND s.player_id = r.player_id
        AND COALESCE(k.club_id, s.club_id) = r.club_id AND r.statistic = 'minutes played'
    WHERE s.criterion = 'minutes played' AND r.player_id IS NULL
),

-- unknown assists are taken as none, unknown minutes as more than any
scorer_values AS (
    SELECT
        s.ranking,
        s.player_id,
        s.club_id,
        s.step,
        CASE s.criterion
            WHEN 'goals' THEN s.goals
            WHEN 'goals from play' THEN s.from_play
            WHEN 'assists' THEN COALESCE(f.assists, 0)
            WHEN 'minutes played' THEN CASE WHEN u.player_id IS NULL THEN -f.minutes_played ELSE -1000000 END
        END AS value
    FROM scorers AS s
    LEFT JOIN figures AS f ON s.tournament_id = f.tournament_id AND s.phase = f.phase AND s.player_id = f.player_id
    LEFT JOIN unknown_minutes AS u ON s.ranking = u.ranking AND s.player_id = u.player_id
),

all_values AS (
    SELECT v.ranking, v.step, v.club_id AS entrant_id, v.club_id, CAST(NULL AS VARCHAR) AS opponent_id, CAST(NULL AS INTEGER) AS left_out_from_place, CAST(NULL AS INTEGER) AS asked_ranking, v.value, 0 AS to_come
    FROM table_values AS v
    UNION ALL
    SELECT h.ranking, h.step, h.club_id AS entrant_id, h.club_id, h.opponent_id, CAST(NULL AS INTEGER) AS left_out_from_place, CAST(NULL AS INTEGER) AS asked_ranking, h.value, h.to_come
    FROM head_to_head AS h
    UNION ALL
    SELECT o.ranking, o.step, o.club_id AS entrant_id, o.club_id, o.opponent_id, o.left_out_from_place, CAST(NULL AS INTEGER) AS asked_ranking, o.value, 0 AS to_come
    FROM left_out AS o
    UNION ALL
    SELECT v.ranking, v.step, v.club_id AS entrant_id, v.club_id, CAST(NULL AS VARCHAR) AS opponent_id, CAST(NULL AS INTEGER) AS left_out_from_place, CAST(NULL AS INTEGER) AS asked_ranking, v.value, 0 AS to_come
    FROM relegation_values AS v
    UNION ALL
    SELECT p.ranking, p.step, p.club_id AS entrant_id, p.club_id, CAST(NULL AS VARCHAR) AS opponent_id, CAST(NULL AS INTEGER) AS left_out_from_place, p.asked_ranking, p.value, 0 AS to_come
    FROM table_positions AS p
    UNION ALL
    SELECT v.ranking, v.step, v.player_id AS entrant_id, v.club_id, CAST(NULL AS VARCHAR) AS opponent_id, CAST(NULL AS INTEGER) AS left_out_from_place, CAST(NULL AS INTEGER) AS asked_ranking, v.value, 0 AS to_come
    FROM scorer_values AS v
)

SELECT
    v.ranking,
    v.step,
    v.entrant_id,
    v.club_id,
    v.opponent_id,
    v.left_out_from_place,
    v.asked_ranking,
    CAST(v.value AS DECIMAL(18, 10)) AS value,
    v.to_come
FROM all_values AS v;

COMMENT ON TABLE ranking_values IS 'Step: what is each entrant of a ranking worth in each criterion? One row a ranking, entrant, step and opponent.';
COMMENT ON COLUMN ranking_values.ranking IS 'Number of the ranking';
COMMENT ON COLUMN ranking_values.step IS 'Step of the criterion';
COMMENT ON COLUMN ranking_values.entrant_id IS 'Key of the club, or of the player';
COMMENT ON COLUMN ranking_values.club_id IS 'Key of the club; of a player that for which he scored most';
COMMENT ON COLUMN ranking_values.opponent_id IS 'Key of the opponent of a head-to-head criterion, level on the first criterion, or of one whose matches may be left out; NULL elsewhere';
COMMENT ON COLUMN ranking_values.left_out_from_place IS 'The value counts where the opponent has this place in its group, or a lower one; NULL elsewhere';
COMMENT ON COLUMN ranking_values.asked_ranking IS 'Number of the table whose place is the value, where it is not printed; NULL elsewhere';
COMMENT ON COLUMN ranking_values.value IS 'Worth, more being better; NULL where unknown';
COMMENT ON COLUMN ranking_values.to_come IS 'Matches against the opponent that are to come, where head-to-head waits for them; 0 elsewhere';
