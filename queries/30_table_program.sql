-- In what order does each table rule compare clubs, and which of its criteria form one head-to-head run?
-- Grain: table rule, criterion. Working view: it promises no order.
--
-- A run is a series of head-to-head criteria applied to one group of level clubs: the whole series where
-- the rule restarts by block or never, each criterion by itself where it restarts by step. A criterion
-- that looks at all matches has the number of the run before it, 0 if there is none.
CREATE VIEW table_program AS
WITH criteria AS (
    SELECT
        c.table_rule_id,
        c.ordinal,
        c.criterion,
        r.points_win,
        r.points_draw,
        COALESCE(r.head_to_head_restart, 'block') AS restart,
        c.criterion LIKE 'head-to-head%' AS is_head_to_head,
        LAG(c.criterion) OVER (PARTITION BY c.table_rule_id ORDER BY c.ordinal) AS criterion_before
    FROM table_criterion AS c
    INNER JOIN table_rule AS r ON c.table_rule_id = r.table_rule_id
),

starts AS (
    SELECT
        c.table_rule_id,
        c.ordinal,
        c.criterion,
        c.points_win,
        c.points_draw,
        c.restart,
        c.is_head_to_head,
        CASE
            WHEN c.is_head_to_head AND c.restart = 'step' THEN 1
            WHEN c.is_head_to_head AND COALESCE(c.criterion_before, '') NOT LIKE 'head-to-head%' THEN 1
            ELSE 0
        END AS starts_run
    FROM criteria AS c
),

numbered AS (
    SELECT
        s.table_rule_id,
        s.ordinal,
        s.criterion,
        s.points_win,
        s.points_draw,
        s.restart,
        s.is_head_to_head,
        CAST(SUM(s.starts_run) OVER (PARTITION BY s.table_rule_id ORDER BY s.ordinal) AS INTEGER) AS run,
        CAST(SUM(s.starts_run) OVER (PARTITION BY s.table_rule_id) AS INTEGER) AS runs
    FROM starts AS s
)

SELECT
    n.table_rule_id,
    n.ordinal,
    n.criterion,
    n.points_win,
    n.points_draw,
    n.restart,
    n.is_head_to_head,
    n.run,
    n.runs,
    ROW_NUMBER() OVER (PARTITION BY n.table_rule_id, n.run, n.is_head_to_head ORDER BY n.ordinal) AS place_in_run
FROM numbered AS n;

COMMENT ON VIEW table_program IS 'In what order does each table rule compare clubs, and which of its criteria form one head-to-head run? One row a table rule and criterion. Working view, in no promised order.';
COMMENT ON COLUMN table_program.table_rule_id IS 'Key of the table rule';
COMMENT ON COLUMN table_program.ordinal IS 'Place in the order of the rules';
COMMENT ON COLUMN table_program.criterion IS 'What is compared';
COMMENT ON COLUMN table_program.points_win IS 'Points for a win';
COMMENT ON COLUMN table_program.points_draw IS 'Points for a draw';
COMMENT ON COLUMN table_program.restart IS 'block, step or never: when the head-to-head comparison starts anew';
COMMENT ON COLUMN table_program.is_head_to_head IS 'Whether it looks only at matches between level clubs';
COMMENT ON COLUMN table_program.run IS 'Number of its head-to-head run, or of the one before it';
COMMENT ON COLUMN table_program.runs IS 'Head-to-head runs of the rule';
COMMENT ON COLUMN table_program.place_in_run IS 'Place among the criteria of its run';
