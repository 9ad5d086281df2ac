-- Which place has each club in its table, and which criterion separates it from the club above?
-- Grain: stage, club. Working view: it promises no order.
--
-- The club above is, among the clubs level up to the first head-to-head criterion, the one that the
-- comparisons put just above; else the last of the clubs with the next better place.
CREATE VIEW table_places AS
-- how many of the clubs level with it up to then are ahead of a club, and of its opponent
WITH counted AS (
    SELECT
        c.competition,
        c.season,
        c.stage_id,
        c.club_id,
        c.opponent_id,
        c.step,
        c.verdict,
        c.figure,
        c.opponent_figure,
        SUM(CASE WHEN c.verdict < 0 THEN 1 ELSE 0 END) OVER (PARTITION BY c.competition, c.season, c.stage_id, c.club_id) AS clubs_ahead,
        SUM(CASE WHEN c.verdict > 0 THEN 1 ELSE 0 END) OVER (PARTITION BY c.competition, c.season, c.stage_id, c.opponent_id) AS ahead_of_opponent
    FROM table_comparisons AS c
),

-- of the clubs ahead of a club, the nearest is the one with the most clubs ahead of itself
ahead AS (
    SELECT
        c.competition,
        c.season,
        c.stage_id,
        c.club_id,
        c.opponent_id,
        c.step,
        -c.verdict AS ordinal,
        c.figure,
        c.opponent_figure,
        c.clubs_ahead,
        CASE WHEN c.verdict < 0 THEN 1 ELSE 0 END AS is_behind,
        1 + COUNT(*) OVER (
            PARTITION BY c.competition, c.season, c.stage_id, c.club_id
            ORDER BY COALESCE(c.step, 99) DESC
            RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS clubs_level,
        ROW_NUMBER() OVER (
            PARTITION BY c.competition, c.season, c.stage_id, c.club_id
            ORDER BY CASE WHEN c.verdict < 0 THEN 0 ELSE 1 END, c.ahead_of_opponent DESC, c.opponent_id
        ) AS nearness
    FROM counted AS c
),

-- What separates a club from the nearest one ahead of it, or where none of those level with it is ahead from the
-- club before it. Of clubs that share a place the first by key comes last, to be the one before those that follow.
separated AS (
    SELECT
        l.competition,
        l.season,
        l.stage_id,
        l.club_id,
        l.basis,
        l.value_1,
        n.opponent_id,
        n.step,
        n.clubs_level,
        n.figure,
        n.opponent_figure,
        l.place,
        COALESCE(n.clubs_ahead, 0) AS clubs_ahead,
        LAG(l.club_id) OVER (PARTITION BY l.competition, l.season, l.stage_id ORDER BY l.place, COALESCE(n.clubs_ahead, 0), l.club_id DESC) AS before_id,
        CASE
            WHEN n.opponent_id IS NOT NULL THEN n.ordinal
            WHEN l.value_1 <> LAG(l.value_1) OVER (PARTITION BY l.competition, l.season, l.stage_id ORDER BY l.place, COALESCE(n.clubs_ahead, 0), l.club_id DESC) THEN 1
            WHEN l.value_2 <> LAG(l.value_2) OVER (PARTITION BY l.competition, l.season, l.stage_id ORDER BY l.place, COALESCE(n.clubs_ahead, 0), l.club_id DESC) THEN 2
            WHEN l.value_3 <> LAG(l.value_3) OVER (PARTITION BY l.competition, l.season, l.stage_id ORDER BY l.place, COALESCE(n.clubs_ahead, 0), l.club_id DESC) THEN 3
            WHEN l.value_4 <> LAG(l.value_4) OVER (PARTITION BY l.competition, l.season, l.stage_id ORDER BY l.place, COALESCE(n.clubs_ahead, 0), l.club_id DESC) THEN 4
            WHEN l.value_5 <> LAG(l.value_5) OVER (PARTITION BY l.competition, l.season, l.stage_id ORDER BY l.place, COALESCE(n.clubs_ahead, 0), l.club_id DESC) THEN 5
            WHEN l.value_6 <> LAG(l.value_6) OVER (PARTITION BY l.competition, l.season, l.stage_id ORDER BY l.place, COALESCE(n.clubs_ahead, 0), l.club_id DESC) THEN 6
            WHEN l.value_7 <> LAG(l.value_7) OVER (PARTITION BY l.competition, l.season, l.stage_id ORDER BY l.place, COALESCE(n.clubs_ahead, 0), l.club_id DESC) THEN 7
            WHEN l.value_8 <> LAG(l.value_8) OVER (PARTITION BY l.competition, l.season, l.stage_id ORDER BY l.place, COALESCE(n.clubs_ahead, 0), l.club_id DESC) THEN 8
            WHEN l.value_9 <> LAG(l.value_9) OVER (PARTITION BY l.competition, l.season, l.stage_id ORDER BY l.place, COALESCE(n.clubs_ahead, 0), l.club_id DESC) THEN 9
            WHEN l.value_10 <> LAG(l.value_10) OVER (PARTITION BY l.competition, l.season, l.stage_id ORDER BY l.place, COALESCE(n.clubs_ahead, 0), l.club_id DESC) THEN 10
            WHEN l.value_11 <> LAG(l.value_11) OVER (PARTITION BY l.competition, l.season, l.stage_id ORDER BY l.place, COALESCE(n.clubs_ahead, 0), l.club_id DESC) THEN 11
        END AS ordinal
    FROM table_levels AS l
    LEFT JOIN ahead AS n
        ON l.competition = n.competition AND l.season = n.season AND l.stage_id = n.stage_id AND l.club_id = n.club_id
        AND n.nearness = 1 AND n.is_behind = 1
),

-- clubs that share a place have the same one above them
above AS (
    SELECT
        s.competition,
        s.season,
        t.tournament_id,
        s.stage_id,
        s.club_id,
        s.basis,
        t.table_rule_id,
        s.value_1,
        s.step,
        s.clubs_level,
        s.figure,
        s.opponent_figure,
        b.position AS published_position,
        CASE
            WHEN s.place IS NOT NULL
                THEN CAST(RANK() OVER (PARTITION BY s.competition, s.season, s.stage_id ORDER BY s.place, s.clubs_ahead) AS INTEGER)
        END AS position,
        COALESCE(
            s.opponent_id,
            MAX(CASE WHEN s.ordinal > 1 THEN s.before_id END) OVER (PARTITION BY s.competition, s.season, s.stage_id, s.place, s.clubs_ahead)
        ) AS above_id,
        MAX(s.ordinal) OVER (PARTITION BY s.competition, s.season, s.stage_id, s.place, s.clubs_ahead) AS ordinal,
        MAX(g.criterion) OVER (PARTITION BY s.competition, s.season, s.stage_id, s.place, s.clubs_ahead) AS criterion
    FROM separated AS s
    INNER JOIN stage AS t ON s.stage_id = t.stage_id
    LEFT JOIN table_criterion AS g ON t.table_rule_id = g.table_rule_id AND s.ordinal = g.ordinal
    LEFT JOIN published_standing AS b ON s.stage_id = b.stage_id AND s.club_id = b.club_id
)

SELECT
    a.competition,
    a.season,
    a.tournament_id,
    a.stage_id,
    a.club_id,
    a.basis,
    CASE WHEN a.basis = 'published' THEN a.published_position ELSE a.position END AS position,
    a.position AS computed_position,
    a.criterion AS decided_by,
    a.value_1 AS first_value,
    a.table_rule_id,
    a.above_id AS behind_id,
    CASE WHEN a.above_id IS NOT NULL THEN COALESCE(a.step, 0) END AS decided_at_step,
    CASE WHEN a.above_id IS NOT NULL THEN a.ordinal END AS decided_ordinal,
    CAST(a.clubs_level AS INTEGER) AS clubs_level,
    a.figure,
    a.opponent_figure AS figure_above
FROM above AS a;

COMMENT ON VIEW table_places IS 'Which place has each club in its table, and which criterion separates it from the club above? One row a stage and club. Working view, in no promised order.';
COMMENT ON COLUMN table_places.competition IS 'Name of the competition';
COMMENT ON COLUMN table_places.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN table_places.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN table_places.stage_id IS 'Key of the stage';
COMMENT ON COLUMN table_places.club_id IS 'Key of the club';
COMMENT ON COLUMN table_places.basis IS 'matches: computed from them; published: as a source prints it';
COMMENT ON COLUMN table_places.position IS 'Place; clubs that nothing separates share it; NULL where no rule orders the table';
COMMENT ON COLUMN table_places.computed_position IS 'Place by the rules, whatever a source prints';
COMMENT ON COLUMN table_places.decided_by IS 'Criterion that separates the club from the one above it; NULL for the first';
COMMENT ON COLUMN table_places.first_value IS 'Figure of the first criterion';
COMMENT ON COLUMN table_places.table_rule_id IS 'Key of the table rule';
COMMENT ON COLUMN table_places.behind_id IS 'Key of the club above, where it was level on the first criterion';
COMMENT ON COLUMN table_places.decided_at_step IS 'Step of the comparison that separates the two; 0 where it comes before the first head-to-head criterion';
COMMENT ON COLUMN table_places.decided_ordinal IS 'Ordinal of the criterion that separates the club from the nearest one that was level with it';
COMMENT ON COLUMN table_places.clubs_level IS 'Clubs still level when that step began, where it is head-to-head; else those that reach it; NULL at step 0';
COMMENT ON COLUMN table_places.figure IS 'Figure of the club in that criterion, where it is head-to-head';
COMMENT ON COLUMN table_places.figure_above IS 'Figure of the nearest club ahead there';
