-- Which place has each club in its table, and which criterion separates it from the club above?
-- Grain: stage, club. Working view: it promises no order.
CREATE VIEW table_places AS
WITH records AS (
    SELECT
        v.competition,
        v.season,
        v.tournament_id,
        v.stage_id,
        v.club_id,
        v.basis,
        v.published_position,
        v.played,
        v.won,
        v.drawn,
        v.lost,
        v.goals_for,
        v.goals_against,
        v.points,
        v.table_rule_id,
        v.criterion,
        v.value,
        CASE WHEN v.criterion IS NOT NULL THEN v.place END AS place
    FROM table_values AS v
    WHERE v.ordinal <= 1
),

-- how many of the clubs level with it on the first criterion are ahead of a club, and of its opponent
counted AS (
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

nearest AS (
    SELECT
        a.season,
        a.stage_id,
        a.club_id,
        a.opponent_id,
        a.step,
        a.ordinal,
        a.clubs_ahead,
        a.clubs_level,
        a.figure,
        a.opponent_figure
    FROM ahead AS a
    WHERE a.nearness = 1 AND a.is_behind = 1
)

SELECT
    r.competition,
    r.season,
    r.tournament_id,
    r.stage_id,
    r.club_id,
    r.basis,
    CASE WHEN r.basis = 'published' THEN r.published_position ELSE CAST(r.place + COALESCE(n.clubs_ahead, 0) AS INTEGER) END AS position,
    CAST(r.place + COALESCE(n.clubs_ahead, 0) AS INTEGER) AS computed_position,
    r.played,
    r.won,
    r.drawn,
    r.lost,
    r.goals_for,
    r.goals_against,
    r.points,
    CASE WHEN n.ordinal IS NOT NULL THEN g.criterion WHEN r.place > 1 THEN r.criterion END AS decided_by,
    r.value AS first_value,
    r.table_rule_id,
    n.opponent_id AS behind_id,
    n.step AS decided_at_step,
    n.ordinal AS decided_ordinal,
    CAST(n.clubs_level AS INTEGER) AS clubs_level,
    n.figure,
    n.opponent_figure AS figure_above
FROM records AS r
LEFT JOIN nearest AS n ON r.season = n.season AND r.stage_id = n.stage_id AND r.club_id = n.club_id
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
COMMENT ON COLUMN table_places.clubs_level IS 'Clubs still level when that step began, where it is head-to-head; else those that reach it';
COMMENT ON COLUMN table_places.figure IS 'Figure of the club in that criterion, where it is head-to-head';
COMMENT ON COLUMN table_places.figure_above IS 'Figure of the nearest club ahead there';
