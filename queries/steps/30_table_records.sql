-- What has each club of a table won, drawn, lost and scored, points adjusted and carried over?
-- Grain: stage, club. From the matches once they are complete: where a source prints the table, or its points, every
-- club there has as many matches as printed. Until then as printed. Points are in the units of the rules, one to a point
-- unless they divide it.
--
-- Matches of other stages, and adjustments there, count where a part of the table says so. What is carried over from
-- another table is that table's own: nothing is carried on from there.
CREATE OR REPLACE TABLE table_records AS
WITH over_stages AS (
    SELECT DISTINCT k.stage_id
    FROM table_clubs AS k
),

sides AS (
    SELECT
        COALESCE(m.play_off_for_stage_id, m.stage_id) AS stage_id,
        m.club_id,
        m.goals_for,
        m.goals_against,
        m.shoot_out_result,
        m.result,
        m.points,
        m.is_away,
        m.is_home,
        m.is_for_table AND m.play_off_for_stage_id IS NULL AS is_in_table,
        m.is_counted AND m.play_off_for_stage_id IS NOT NULL AS is_play_off
    FROM match_sides AS m
    LEFT JOIN over_stages AS o ON m.stage_id = o.stage_id AND m.play_off_for_stage_id IS NULL
    WHERE (m.format = 'league' OR m.play_off_for_stage_id IS NOT NULL) AND o.stage_id IS NULL
    UNION ALL
    SELECT
        k.stage_id,
        m.club_id,
        m.goals_for,
        m.goals_against,
        m.shoot_out_result,
        m.result,
        m.points,
        m.is_away,
        m.is_home,
        m.is_for_table AS is_in_table,
        FALSE AS is_play_off
    FROM table_clubs AS k
    INNER JOIN table_stages AS x ON k.stage_id = x.stage_id
    INNER JOIN match_sides AS m ON x.match_stage_id = m.stage_id AND k.club_id = m.club_id AND m.format = 'league' AND m.play_off_for_stage_id IS NULL
    LEFT JOIN table_clubs AS o ON k.stage_id = o.stage_id AND m.opponent_id = o.club_id
    WHERE NOT x.is_among_clubs OR o.club_id IS NOT NULL
),

from_matches AS (
    SELECT
        m.stage_id,
        m.club_id,
        CAST(SUM(CASE WHEN m.is_in_table THEN 1 ELSE 0 END) AS INTEGER) AS played,
        CAST(SUM(CASE WHEN m.is_in_table AND m.result = 'win' THEN 1 ELSE 0 END) AS INTEGER) AS won,
        CAST(SUM(CASE WHEN m.is_in_table AND m.result = 'draw' THEN 1 ELSE 0 END) AS INTEGER) AS drawn,
        CAST(SUM(CASE WHEN m.is_in_table AND m.result = 'defeat' THEN 1 ELSE 0 END) AS INTEGER) AS lost,
        CAST(SUM(CASE WHEN m.is_in_table THEN COALESCE(m.goals_for, 0) ELSE 0 END) AS INTEGER) AS scored,
        CAST(SUM(CASE WHEN m.is_in_table THEN COALESCE(m.goals_against, 0) ELSE 0 END) AS INTEGER) AS conceded,
        CAST(SUM(CASE WHEN m.is_in_table AND m.is_away THEN m.goals_for ELSE 0 END) AS INTEGER) AS scored_away,
        CAST(SUM(CASE WHEN m.is_in_table AND m.is_away THEN m.goals_against ELSE 0 END) AS INTEGER) AS conceded_away,
        CAST(SUM(CASE WHEN m.is_in_table AND m.is_home THEN m.goals_for ELSE 0 END) AS INTEGER) AS scored_home,
        CAST(SUM(CASE WHEN m.is_in_table AND m.is_home THEN m.goals_against ELSE 0 END) AS INTEGER) AS conceded_home,
        CAST(SUM(CASE WHEN m.is_in_table AND m.is_away AND m.result = 'win' THEN 1 ELSE 0 END) AS INTEGER) AS won_away,
        CAST(SUM(CASE WHEN m.is_in_table THEN m.points ELSE 0 END) AS INTEGER) AS earned,
        CAST(SUM(CASE WHEN m.is_play_off THEN 1 ELSE 0 END) AS INTEGER) AS play_off_played,
        CAST(SUM(CASE WHEN m.is_play_off AND m.result = 'win' THEN 1 WHEN m.is_play_off AND m.result = 'defeat' THEN -1 ELSE 0 END) AS INTEGER) AS play_off_balance,
        CAST(SUM(CASE WHEN m.is_play_off THEN m.goals_for - m.goals_against ELSE 0 END) AS INTEGER) AS play_off_goal_difference,
        CAST(SUM(CASE WHEN m.is_play_off THEN COALESCE(m.shoot_out_result, 0) ELSE 0 END) AS INTEGER) AS play_off_shoot_outs
    FROM sides AS m
    GROUP BY m.stage_id, m.club_id
),

-- where the points of a table are adjusted: in the stages whose matches count in it, and in a table that a part names
adjusting AS (
    SELECT x.stage_id, x.match_stage_id AS from_stage_id
    FROM table_stages AS x
    WHERE x.part <> 'own'
    UNION
    SELECT p.stage_id, p.from_stage_id
    FROM table_part AS p
    WHERE p.part IN ('matches', 'place')
),

adjusted AS (
    SELECT
        a.stage_id,
        a.club_id,
        a.points
    FROM points_adjustment AS a
    WHERE a.counts_for IN ('table', 'both')
    UNION ALL
    SELECT
        x.stage_id,
        a.club_id,
        a.points
    FROM points_adjustment AS a
    INNER JOIN adjusting AS x ON a.stage_id = x.from_stage_id
    INNER JOIN table_clubs AS k ON x.stage_id = k.stage_id AND a.club_id = k.club_id
    WHERE a.counts_for IN ('table', 'both')
),

adjustments AS (
    SELECT
        a.stage_id,
        a.club_id,
        CAST(SUM(a.points) AS INTEGER) AS points
    FROM adjusted AS a
    GROUP BY a.stage_id, a.club_id
),

from_print AS (
    SELECT
        p.stage_id,
        p.club_id,
        'published' AS basis,
        p.played,
        p.won,
        p.drawn,
        p.lost,
        p.goals_for,
        p.goals_against,
        p.points
    FROM published_standing AS p
    UNION ALL
    SELECT
        p.stage_id,
        p.club_id,
        'points' AS basis,
        p.played,
        CAST(NULL AS INTEGER) AS won,
        CAST(NULL AS INTEGER) AS drawn,
        CAST(NULL AS INTEGER) AS lost,
        CAST(NULL AS INTEGER) AS goals_for,
        CAST(NULL AS INTEGER) AS goals_against,
        p.points
    FROM table_points AS p
    LEFT JOIN (SELECT DISTINCT b.stage_id FROM published_standing AS b) AS b ON p.stage_id = b.stage_id
    WHERE b.stage_id IS NULL
),

-- a print holds until the matches of all its clubs are there
printed_stages AS (
    SELECT
        p.stage_id,
        MAX(CASE WHEN COALESCE(m.played, 0) < p.played THEN 1 ELSE 0 END) AS lacks_matches,
        MAX(COALESCE(m.played, 0)) AS most_played
    FROM from_print AS p
    LEFT JOIN from_matches AS m ON p.stage_id = m.stage_id AND p.club_id = m.club_id
    GROUP BY p.stage_id
),

all_clubs AS (
    SELECT m.stage_id, m.club_id
    FROM from_matches AS m
    UNION
    SELECT k.stage_id, k.club_id
    FROM table_clubs AS k
),

records AS (
    SELECT
        e.stage_id,
        e.club_id,
        'matches' AS basis,
        COALESCE(m.played, 0) AS played,
        COALESCE(m.won, 0) AS won,
        COALESCE(m.drawn, 0) AS drawn,
        COALESCE(m.lost, 0) AS lost,
        COALESCE(m.scored, 0) AS goals_for,
        COALESCE(m.conceded, 0) AS goals_against,
        COALESCE(m.scored_away, 0) AS away_goals_for,
        COALESCE(m.conceded_away, 0) AS away_goals_against,
        COALESCE(m.scored_home, 0) AS home_goals_for,
        COALESCE(m.conceded_home, 0) AS home_goals_against,
        COALESCE(m.won_away, 0) AS away_wins,
        COALESCE(m.play_off_played, 0) AS play_off_played,
        m.play_off_balance,
        m.play_off_goal_difference,
        m.play_off_shoot_outs,
        COALESCE(a.points, 0) AS adjustment,
        CASE WHEN r.table_rule_id IS NOT NULL THEN COALESCE(m.earned, 0) + COALESCE(a.points, 0) END AS points
    FROM all_clubs AS e
    INNER JOIN stage AS g ON e.stage_id = g.stage_id
    LEFT JOIN from_matches AS m ON e.stage_id = m.stage_id AND e.club_id = m.club_id
    LEFT JOIN table_rule AS r ON g.table_rule_id = r.table_rule_id
    LEFT JOIN adjustments AS a ON e.stage_id = a.stage_id AND e.club_id = a.club_id
    UNION ALL
    SELECT
        p.stage_id,
        p.club_id,
        p.basis,
        p.played,
        p.won,
        p.drawn,
        p.lost,
        p.goals_for,
        p.goals_against,
        CAST(NULL AS INTEGER) AS away_goals_for,
        CAST(NULL AS INTEGER) AS away_goals_against,
        CAST(NULL AS INTEGER) AS home_goals_for,
        CAST(NULL AS INTEGER) AS home_goals_against,
        CAST(NULL AS INTEGER) AS away_wins,
        CAST(NULL AS INTEGER) AS play_off_played,
        CAST(NULL AS INTEGER) AS play_off_balance,
        CAST(NULL AS INTEGER) AS play_off_goal_difference,
        CAST(NULL AS INTEGER) AS play_off_shoot_outs,
        CAST(NULL AS INTEGER) AS adjustment,
        p.points
    FROM from_print AS p
),

held AS (
    SELECT
        t.season_id,
        g.tournament_id,
        k.stage_id,
        k.club_id,
        k.basis,
        k.played,
        k.won,
        k.drawn,
        k.lost,
        k.goals_for,
        k.goals_against,
        k.away_goals_for,
        k.away_goals_against,
        k.home_goals_for,
        k.home_goals_against,
        k.away_wins,
        k.play_off_played,
        k.play_off_balance,
        k.play_off_goal_difference,
        k.play_off_shoot_outs,
        k.adjustment,
        k.points
    FROM records AS k
    INNER JOIN stage AS g ON k.stage_id = g.stage_id
    INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
    LEFT JOIN printed_stages AS p ON k.stage_id = p.stage_id
    WHERE (k.basis = 'matches') = (p.stage_id IS NULL OR (p.lacks_matches = 0 AND p.most_played > 0))
),

-- points before and after they are divided, in units of the table that takes them
carrying AS (
    SELECT
        p.stage_id,
        k.club_id,
        p.divisor,
        p.rounding,
        u.points_unit,
        k.points * p.multiplier AS multiplied,
        ((k.points * p.multiplier) % p.divisor + p.divisor) % p.divisor AS remainder,
        CASE WHEN p.part = 'points and goals' THEN k.goals_for ELSE 0 END AS goals_for,
        CASE WHEN p.part = 'points and goals' THEN k.goals_against ELSE 0 END AS goals_against
    FROM table_part AS p
    INNER JOIN stage AS g ON p.stage_id = g.stage_id
    INNER JOIN table_rule AS u ON g.table_rule_id = u.table_rule_id
    INNER JOIN held AS k ON p.from_stage_id = k.stage_id
    INNER JOIN table_clubs AS c ON p.stage_id = c.stage_id AND k.club_id = c.club_id
    WHERE p.part IN ('points', 'points and goals')
),

carried AS (
    SELECT
        c.stage_id,
        c.club_id,
        CAST(SUM(CASE
            WHEN c.rounding = 'up' THEN ((c.multiplied - c.remainder) / c.divisor + CASE WHEN c.remainder > 0 THEN 1 ELSE 0 END) * c.points_unit
            WHEN c.rounding = 'down' THEN (c.multiplied - c.remainder) / c.divisor * c.points_unit
            ELSE (c.multiplied * c.points_unit - (c.multiplied * c.points_unit) % c.divisor) / c.divisor
        END) AS INTEGER) AS points,
        -- what rounding took is more than nothing, what it gave less
        SUM(CASE
            WHEN c.rounding = 'up' AND c.remainder > 0 THEN CAST(c.remainder - c.divisor AS DECIMAL(12, 4)) / c.divisor
            WHEN c.rounding = 'down' THEN CAST(c.remainder AS DECIMAL(12, 4)) / c.divisor
            ELSE 0
        END) AS rounded_off,
        CAST(SUM(c.goals_for) AS INTEGER) AS goals_for,
        CAST(SUM(c.goals_against) AS INTEGER) AS goals_against
    FROM carrying AS c
    GROUP BY c.stage_id, c.club_id
)

SELECT
    h.season_id,
    h.tournament_id,
    h.stage_id,
    h.club_id,
    h.basis,
    h.played,
    h.won,
    h.drawn,
    h.lost,
    h.goals_for + CASE WHEN h.basis = 'matches' THEN COALESCE(c.goals_for, 0) ELSE 0 END AS goals_for,
    h.goals_against + CASE WHEN h.basis = 'matches' THEN COALESCE(c.goals_against, 0) ELSE 0 END AS goals_against,
    h.away_goals_for,
    h.away_goals_against,
    h.home_goals_for,
    h.home_goals_against,
    h.away_wins,
    h.play_off_played,
    h.play_off_balance,
    h.play_off_goal_difference,
    h.play_off_shoot_outs,
    h.adjustment,
    c.points AS carried,
    CAST(c.rounded_off AS DECIMAL(12, 4)) AS rounded_off,
    COALESCE(u.points_unit, 1) AS points_unit,
    h.points * COALESCE(u.points_unit, 1) + CASE WHEN h.basis = 'matches' THEN COALESCE(c.points, 0) ELSE 0 END AS points
FROM held AS h
INNER JOIN stage AS g ON h.stage_id = g.stage_id
LEFT JOIN table_rule AS u ON g.table_rule_id = u.table_rule_id
LEFT JOIN carried AS c ON h.stage_id = c.stage_id AND h.club_id = c.club_id
ORDER BY h.season_id, h.stage_id;

COMMENT ON TABLE table_records IS 'Step: what has each club of a league stage won, drawn, lost and scored, points adjusted? One row a stage and club.';
COMMENT ON COLUMN table_records.season_id IS 'Key of the season';
COMMENT ON COLUMN table_records.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN table_records.stage_id IS 'Key of the stage';
COMMENT ON COLUMN table_records.club_id IS 'Key of the club';
COMMENT ON COLUMN table_records.basis IS 'matches: computed from them; published: as a source prints it; points: of which points alone are known';
COMMENT ON COLUMN table_records.played IS 'Matches played';
COMMENT ON COLUMN table_records.won IS 'Matches won';
COMMENT ON COLUMN table_records.drawn IS 'Matches drawn';
COMMENT ON COLUMN table_records.lost IS 'Matches lost';
COMMENT ON COLUMN table_records.goals_for IS 'Goals scored';
COMMENT ON COLUMN table_records.goals_against IS 'Goals conceded';
COMMENT ON COLUMN table_records.away_goals_for IS 'Goals scored away';
COMMENT ON COLUMN table_records.away_goals_against IS 'Goals conceded away';
COMMENT ON COLUMN table_records.home_goals_for IS 'Goals scored at home';
COMMENT ON COLUMN table_records.home_goals_against IS 'Goals conceded at home';
COMMENT ON COLUMN table_records.away_wins IS 'Matches won away';
COMMENT ON COLUMN table_records.play_off_played IS 'Play-off matches';
COMMENT ON COLUMN table_records.play_off_balance IS 'Play-off matches won less those lost';
COMMENT ON COLUMN table_records.play_off_goal_difference IS 'Goal difference in play-off matches';
COMMENT ON COLUMN table_records.play_off_shoot_outs IS 'Shoot-outs won in play-offs between level clubs, less those lost';
COMMENT ON COLUMN table_records.adjustment IS 'Points added, or deducted where negative';
COMMENT ON COLUMN table_records.carried IS 'Points carried over from another table, in units; NULL where none are';
COMMENT ON COLUMN table_records.rounded_off IS 'Points that rounding took from what was carried; less than 0 where it gave some';
COMMENT ON COLUMN table_records.points_unit IS 'Units in a point: 1 unless the rules divide it';
COMMENT ON COLUMN table_records.points IS 'Points';
