-- Which place has each club in the relegation table, and does it go down?
-- Grain: season, club. Places compare points per match, or points, exactly: ten decimals tell apart any
-- two different averages of fewer than 100,000 matches. Working view: it promises no order.
CREATE VIEW relegation_places AS
WITH totals AS (
    SELECT
        r.competition,
        r.season,
        r.season_id,
        r.club_id,
        CAST(SUM(r.weight * r.points) AS INTEGER) AS points_counted,
        CAST(SUM(r.weight * r.played) AS INTEGER) AS played_counted,
        CAST(COUNT(*) AS INTEGER) AS tournaments,
        -- known only where the matches of every tournament are
        CASE WHEN COUNT(*) = COUNT(r.goals_for) THEN SUM(r.weight * (r.goals_for - r.goals_against)) END AS goal_difference,
        CASE WHEN COUNT(*) = COUNT(r.goals_for) THEN SUM(r.weight * r.goals_for) END AS scored
    FROM relegation_records AS r
    GROUP BY r.competition, r.season, r.season_id, r.club_id
),

play_offs AS (
    SELECT
        r.season_id,
        m.club_id,
        1000000 * SUM(SIGN(m.goals_for - m.goals_against)) + 1000 * SUM(m.goals_for - m.goals_against)
            + SUM(COALESCE(m.shoot_out_for, 0) - COALESCE(m.shoot_out_against, 0)) AS balance
    FROM relegation_rule AS r
    INNER JOIN match_sides AS m ON r.play_off_stage_id = m.stage_id
    WHERE m.is_counted
    GROUP BY r.season_id, m.club_id
),

-- the place in the league of the last tournament that counts, which is one of the season itself
last_places AS (
    SELECT
        p.competition,
        p.season,
        p.club_id,
        MAX(p.position) AS place
    FROM (
        SELECT
            c.name AS competition,
            s.name AS season,
            r.tournament_id,
            ROW_NUMBER() OVER (PARTITION BY c.name, s.name ORDER BY r.ordinal DESC) AS recency
        FROM relegation_tournament AS r
        INNER JOIN season AS s ON r.season_id = s.season_id
        INNER JOIN competition AS c ON s.competition_id = c.competition_id
    ) AS w
    INNER JOIN table_places AS p
        ON w.competition = p.competition AND w.season = p.season AND w.tournament_id = p.tournament_id
    WHERE w.recency <= 1
    GROUP BY p.competition, p.season, p.club_id
),

criteria AS (
    SELECT
        c.season_id,
        MAX(CASE WHEN c.ordinal = 1 THEN c.criterion END) AS first_criterion,
        MAX(CASE WHEN c.ordinal = 2 THEN c.criterion END) AS second_criterion,
        MAX(CASE WHEN c.ordinal = 3 THEN c.criterion END) AS third_criterion,
        MAX(CASE WHEN c.ordinal = 4 THEN c.criterion END) AS fourth_criterion,
        MAX(CASE WHEN c.ordinal = 5 THEN c.criterion END) AS fifth_criterion
    FROM relegation_criterion AS c
    GROUP BY c.season_id
),

valued AS (
    SELECT
        t.competition,
        t.season,
        t.season_id,
        t.club_id,
        t.points_counted,
        t.played_counted,
        t.tournaments,
        q.relegated,
        CASE
            WHEN q.method = 'points' THEN CAST(t.points_counted AS DECIMAL(18, 10))
            -- a club that has not played yet comes after all that have points
            ELSE CAST(COALESCE(ROUND(CAST(t.points_counted AS DECIMAL(18, 6)) / NULLIF(t.played_counted, 0), 10), 0) AS DECIMAL(18, 10))
        END AS compared,
        CAST(ROUND(CAST(t.points_counted AS DECIMAL(18, 6)) / NULLIF(t.played_counted, 0), 4) AS DECIMAL(6, 4)) AS average,
        CASE c.first_criterion WHEN 'goal difference' THEN t.goal_difference WHEN 'goals for' THEN t.scored
            WHEN 'table position' THEN -l.place
            WHEN 'play-off' THEN COALESCE(o.balance, 0) WHEN 'drawing of lots' THEN -COALESCE(d.place, 1000000) END AS first_value,
        CASE c.second_criterion WHEN 'goal difference' THEN t.goal_difference WHEN 'goals for' THEN t.scored
            WHEN 'table position' THEN -l.place
            WHEN 'play-off' THEN COALESCE(o.balance, 0) WHEN 'drawing of lots' THEN -COALESCE(d.place, 1000000) END AS second_value,
        CASE c.third_criterion WHEN 'goal difference' THEN t.goal_difference WHEN 'goals for' THEN t.scored
            WHEN 'table position' THEN -l.place
            WHEN 'play-off' THEN COALESCE(o.balance, 0) WHEN 'drawing of lots' THEN -COALESCE(d.place, 1000000) END AS third_value,
        CASE c.fourth_criterion WHEN 'goal difference' THEN t.goal_difference WHEN 'goals for' THEN t.scored
            WHEN 'table position' THEN -l.place
            WHEN 'play-off' THEN COALESCE(o.balance, 0) WHEN 'drawing of lots' THEN -COALESCE(d.place, 1000000) END AS fourth_value,
        CASE c.fifth_criterion WHEN 'goal difference' THEN t.goal_difference WHEN 'goals for' THEN t.scored
            WHEN 'table position' THEN -l.place
            WHEN 'play-off' THEN COALESCE(o.balance, 0) WHEN 'drawing of lots' THEN -COALESCE(d.place, 1000000) END AS fifth_value
    FROM totals AS t
    INNER JOIN relegation_rule AS q ON t.season_id = q.season_id
    LEFT JOIN criteria AS c ON t.season_id = c.season_id
    LEFT JOIN last_places AS l ON t.competition = l.competition AND t.season = l.season AND t.club_id = l.club_id
    LEFT JOIN play_offs AS o ON t.season_id = o.season_id AND t.club_id = o.club_id
    LEFT JOIN drawing_of_lots AS d ON q.play_off_stage_id = d.stage_id AND t.club_id = d.club_id
),

-- a criterion of which the figure of some of the level clubs is not known separates none of them
known_first AS (
    SELECT
        v.competition,
        v.season,
        v.season_id,
        v.club_id,
        v.points_counted,
        v.played_counted,
        v.tournaments,
        v.relegated,
        v.compared,
        v.average,
        v.second_value,
        v.third_value,
        v.fourth_value,
        v.fifth_value,
        CASE
            WHEN COUNT(v.first_value) OVER (PARTITION BY v.competition, v.season, v.season_id, v.compared) = COUNT(*) OVER (PARTITION BY v.competition, v.season, v.season_id, v.compared)
                THEN v.first_value
        END AS first_value
    FROM valued AS v
),

known_second AS (
    SELECT
        v.competition,
        v.season,
        v.season_id,
        v.club_id,
        v.points_counted,
        v.played_counted,
        v.tournaments,
        v.relegated,
        v.compared,
        v.average,
        v.first_value,
        v.third_value,
        v.fourth_value,
        v.fifth_value,
        CASE
            WHEN COUNT(v.second_value) OVER (PARTITION BY v.competition, v.season, v.season_id, v.compared, v.first_value) = COUNT(*) OVER (PARTITION BY v.competition, v.season, v.season_id, v.compared, v.first_value)
                THEN v.second_value
        END AS second_value
    FROM known_first AS v
),

known_third AS (
    SELECT
        v.competition,
        v.season,
        v.season_id,
        v.club_id,
        v.points_counted,
        v.played_counted,
        v.tournaments,
        v.relegated,
        v.compared,
        v.average,
        v.first_value,
        v.second_value,
        v.fourth_value,
        v.fifth_value,
        CASE
            WHEN COUNT(v.third_value) OVER (PARTITION BY v.competition, v.season, v.season_id, v.compared, v.first_value, v.second_value) = COUNT(*) OVER (PARTITION BY v.competition, v.season, v.season_id, v.compared, v.first_value, v.second_value)
                THEN v.third_value
        END AS third_value
    FROM known_second AS v
),

known_fourth AS (
    SELECT
        v.competition,
        v.season,
        v.season_id,
        v.club_id,
        v.points_counted,
        v.played_counted,
        v.tournaments,
        v.relegated,
        v.compared,
        v.average,
        v.first_value,
        v.second_value,
        v.third_value,
        v.fifth_value,
        CASE
            WHEN COUNT(v.fourth_value) OVER (PARTITION BY v.competition, v.season, v.season_id, v.compared, v.first_value, v.second_value, v.third_value) = COUNT(*) OVER (PARTITION BY v.competition, v.season, v.season_id, v.compared, v.first_value, v.second_value, v.third_value)
                THEN v.fourth_value
        END AS fourth_value
    FROM known_third AS v
),

known_fifth AS (
    SELECT
        v.competition,
        v.season,
        v.season_id,
        v.club_id,
        v.points_counted,
        v.played_counted,
        v.tournaments,
        v.relegated,
        v.compared,
        v.average,
        v.first_value,
        v.second_value,
        v.third_value,
        v.fourth_value,
        CASE
            WHEN COUNT(v.fifth_value) OVER (PARTITION BY v.competition, v.season, v.season_id, v.compared, v.first_value, v.second_value, v.third_value, v.fourth_value) = COUNT(*) OVER (PARTITION BY v.competition, v.season, v.season_id, v.compared, v.first_value, v.second_value, v.third_value, v.fourth_value)
                THEN v.fifth_value
        END AS fifth_value
    FROM known_fourth AS v
),

ranked AS (
    SELECT
        v.competition,
        v.season,
        v.season_id,
        v.club_id,
        v.points_counted,
        v.played_counted,
        v.average,
        v.tournaments,
        v.relegated,
        RANK() OVER (PARTITION BY v.competition, v.season, v.season_id ORDER BY v.compared DESC) AS place,
        -- from the bottom, with what decides among level clubs
        RANK() OVER (
            PARTITION BY v.competition, v.season, v.season_id
            ORDER BY v.compared, v.first_value, v.second_value, v.third_value, v.fourth_value, v.fifth_value
        ) AS first_from_bottom,
        COUNT(*) OVER (
            PARTITION BY v.competition, v.season, v.season_id
            ORDER BY v.compared, v.first_value, v.second_value, v.third_value, v.fourth_value, v.fifth_value
            RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS last_from_bottom
    FROM known_fifth AS v
)

SELECT
    r.competition,
    r.season,
    r.season_id,
    r.club_id,
    CAST(r.place AS INTEGER) AS place,
    r.points_counted,
    r.played_counted,
    r.average,
    r.tournaments,
    r.last_from_bottom,
    CASE
        WHEN r.last_from_bottom <= r.relegated THEN TRUE
        WHEN r.first_from_bottom > r.relegated THEN FALSE
    END AS is_relegated
FROM ranked AS r;

COMMENT ON VIEW relegation_places IS 'Which place has each club in the relegation table, and does it go down? One row a season and club. Working view, in no promised order.';
COMMENT ON COLUMN relegation_places.competition IS 'Name of the competition';
COMMENT ON COLUMN relegation_places.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN relegation_places.season_id IS 'Key of the season';
COMMENT ON COLUMN relegation_places.club_id IS 'Key of the club';
COMMENT ON COLUMN relegation_places.place IS 'Place by points per match, or points; equal ones share it';
COMMENT ON COLUMN relegation_places.points_counted IS 'Points over all tournaments that count, by weight';
COMMENT ON COLUMN relegation_places.played_counted IS 'Matches over all tournaments that count, by weight';
COMMENT ON COLUMN relegation_places.average IS 'Points per match, rounded to four places; places compare the exact fraction';
COMMENT ON COLUMN relegation_places.tournaments IS 'Tournaments that counted';
COMMENT ON COLUMN relegation_places.last_from_bottom IS 'Last place from the bottom that the club may take';
COMMENT ON COLUMN relegation_places.is_relegated IS 'Whether it goes down; NULL where nothing decides between level clubs at the line';
