-- In what order does each ranking compare, and which of its criteria form one head-to-head run?
-- Grain: ranking, step. A ranking is the table of a stage, a relegation table of a season, or the scorers of
-- a phase of a tournament, as far as goals alone do not order them.
--
-- A run is a series of head-to-head criteria applied to one group of level clubs: the whole series where
-- the rule restarts by block or never, each criterion by itself where it restarts by step. A play-off is
-- three steps: its matches, then their goals, then their shoot-outs.
CREATE OR REPLACE TABLE ranking_criteria AS
WITH across_groups AS (
    SELECT
        p.stage_id,
        MIN(p.first_place) AS first_place
    FROM table_part AS p
    WHERE p.part = 'place'
    GROUP BY p.stage_id
),

criteria AS (
    SELECT
        t.season_id,
        'table' AS kind,
        CAST(NULL AS INTEGER) AS relegation,
        t.tournament_id,
        g.stage_id,
        CAST(NULL AS VARCHAR) AS phase,
        c.ordinal,
        c.criterion,
        COALESCE(r.head_to_head_restart, 'block') AS restart
    FROM stage AS g
    INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
    INNER JOIN table_rule AS r ON g.table_rule_id = r.table_rule_id
    INNER JOIN table_criterion AS c ON g.table_rule_id = c.table_rule_id
    UNION ALL
    -- clubs of several tables are ranked among those at the same place
    SELECT
        t.season_id,
        'table' AS kind,
        CAST(NULL AS INTEGER) AS relegation,
        t.tournament_id,
        g.stage_id,
        CAST(NULL AS VARCHAR) AS phase,
        0 AS ordinal,
        'table position' AS criterion,
        'never' AS restart
    FROM across_groups AS a
    INNER JOIN stage AS g ON a.stage_id = g.stage_id AND g.table_rule_id IS NOT NULL
    INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
    UNION ALL
    SELECT
        x.season_id,
        'relegation' AS kind,
        x.ordinal AS relegation,
        CAST(NULL AS VARCHAR) AS tournament_id,
        CAST(NULL AS VARCHAR) AS stage_id,
        CAST(NULL AS VARCHAR) AS phase,
        0 AS ordinal,
        q.method AS criterion,
        'never' AS restart
    FROM season_relegation AS x
    INNER JOIN relegation_rule AS q ON x.relegation_rule_id = q.relegation_rule_id AND q.method IN ('average', 'points')
    UNION ALL
    SELECT
        x.season_id,
        'relegation' AS kind,
        x.ordinal AS relegation,
        CAST(NULL AS VARCHAR) AS tournament_id,
        CAST(NULL AS VARCHAR) AS stage_id,
        CAST(NULL AS VARCHAR) AS phase,
        c.ordinal,
        c.criterion,
        'never' AS restart
    FROM season_relegation AS x
    INNER JOIN relegation_rule AS q ON x.relegation_rule_id = q.relegation_rule_id AND q.method IN ('average', 'points')
    INNER JOIN relegation_criterion AS c ON q.relegation_rule_id = c.relegation_rule_id
    UNION ALL
    SELECT DISTINCT
        t.season_id,
        'scorers' AS kind,
        CAST(NULL AS INTEGER) AS relegation,
        x.tournament_id,
        CAST(NULL AS VARCHAR) AS stage_id,
        x.phase,
        0 AS ordinal,
        'goals' AS criterion,
        'never' AS restart
    FROM tournament_scorers AS x
    INNER JOIN tournament AS t ON x.tournament_id = t.tournament_id
    INNER JOIN scorer_criterion AS c ON x.scorer_rule_id = c.scorer_rule_id
    UNION ALL
    SELECT
        t.season_id,
        'scorers' AS kind,
        CAST(NULL AS INTEGER) AS relegation,
        x.tournament_id,
        CAST(NULL AS VARCHAR) AS stage_id,
        x.phase,
        c.ordinal,
        c.criterion,
        'never' AS restart
    FROM tournament_scorers AS x
    INNER JOIN tournament AS t ON x.tournament_id = t.tournament_id
    INNER JOIN scorer_criterion AS c ON x.scorer_rule_id = c.scorer_rule_id
),

parts AS (
    SELECT 1 AS part
    UNION ALL
    SELECT 2 AS part
    UNION ALL
    SELECT 3 AS part
),

keyed AS (
    SELECT
        DENSE_RANK() OVER (ORDER BY c.season_id, c.kind, c.relegation, c.tournament_id, c.stage_id, c.phase) AS ranking,
        c.season_id,
        c.kind,
        c.relegation,
        c.tournament_id,
        c.stage_id,
        c.phase,
        c.ordinal,
        p.part,
        c.criterion,
        c.restart,
        c.criterion LIKE 'head-to-head%' AS is_head_to_head
    FROM criteria AS c
    INNER JOIN parts AS p ON p.part = 1 OR c.criterion = 'play-off'
),

starts AS (
    SELECT
        k.ranking,
        k.season_id,
        k.kind,
        k.relegation,
        k.tournament_id,
        k.stage_id,
        k.phase,
        ROW_NUMBER() OVER (PARTITION BY k.ranking ORDER BY k.ordinal, k.part) AS step,
        k.ordinal,
        k.part,
        k.criterion,
        k.restart,
        k.is_head_to_head,
        CASE
            WHEN NOT k.is_head_to_head THEN 0
            WHEN k.restart = 'step' THEN 1
            WHEN LAG(k.is_head_to_head) OVER (PARTITION BY k.ranking ORDER BY k.ordinal, k.part) THEN 0
            ELSE 1
        END AS starts_run
    FROM keyed AS k
),

numbered AS (
    SELECT
        s.ranking,
        s.season_id,
        s.kind,
        s.relegation,
        s.tournament_id,
        s.stage_id,
        s.phase,
        s.step,
        s.ordinal,
        s.part,
        s.criterion,
        s.restart,
        s.is_head_to_head,
        LEAD(s.step) OVER (PARTITION BY s.ranking ORDER BY s.step) AS next_step,
        COALESCE(s.is_head_to_head AND LEAD(s.is_head_to_head) OVER (PARTITION BY s.ranking ORDER BY s.step)
            AND LEAD(s.starts_run) OVER (PARTITION BY s.ranking ORDER BY s.step) = 0, FALSE) AS continues_run,
        SUM(s.starts_run) OVER (PARTITION BY s.ranking ORDER BY s.step) AS run,
        SUM(s.starts_run) OVER (PARTITION BY s.ranking) AS runs
    FROM starts AS s
)

SELECT
    CAST(n.ranking AS INTEGER) AS ranking,
    n.season_id,
    n.kind,
    n.relegation,
    n.tournament_id,
    n.stage_id,
    n.phase,
    CAST(n.step AS INTEGER) AS step,
    n.ordinal,
    n.part,
    n.criterion,
    COALESCE(c.measure, n.criterion) || CASE WHEN c.is_per_match THEN ' per match' ELSE '' END AS named,
    n.is_head_to_head,
    CAST(n.runs AS INTEGER) AS runs,
    CAST(n.next_step AS INTEGER) AS next_step,
    n.continues_run,
    n.criterion IN ('fair play', 'stated figure', 'split', 'drawing of lots') OR (n.criterion = 'play-off' AND n.kind = 'table') AS is_passed_over,
    c.level_clubs,
    c.at_place,
    COALESCE(n.is_head_to_head AND r.head_to_head_waits, FALSE) AS waits_for_meetings,
    a.stage_id IS NOT NULL AS is_across_groups,
    a.first_place,
    CAST(CASE
        WHEN n.is_head_to_head AND n.restart = 'block' AND NOT n.continues_run
            THEN MIN(n.step) OVER (PARTITION BY n.ranking, n.is_head_to_head, n.run)
    END AS INTEGER) AS restarts_at
FROM numbered AS n
LEFT JOIN stage AS g ON n.stage_id = g.stage_id
LEFT JOIN table_rule AS r ON g.table_rule_id = r.table_rule_id
LEFT JOIN table_criterion AS c ON g.table_rule_id = c.table_rule_id AND n.ordinal = c.ordinal
LEFT JOIN across_groups AS a ON n.stage_id = a.stage_id
ORDER BY n.ranking, n.step;

COMMENT ON TABLE ranking_criteria IS 'Step: in what order does each ranking compare, and which of its criteria form one head-to-head run? One row a ranking and step.';
COMMENT ON COLUMN ranking_criteria.ranking IS 'Number of the ranking, in the order of the seasons';
COMMENT ON COLUMN ranking_criteria.season_id IS 'Key of the season';
COMMENT ON COLUMN ranking_criteria.kind IS 'table, relegation or scorers';
COMMENT ON COLUMN ranking_criteria.relegation IS 'Which relegation of the season; NULL for other kinds';
COMMENT ON COLUMN ranking_criteria.tournament_id IS 'Key of the tournament; NULL for relegation';
COMMENT ON COLUMN ranking_criteria.stage_id IS 'Key of the stage; NULL but for a table';
COMMENT ON COLUMN ranking_criteria.phase IS 'Phase of the scorers; NULL elsewhere';
COMMENT ON COLUMN ranking_criteria.step IS 'Place in the order, 1 first';
COMMENT ON COLUMN ranking_criteria.ordinal IS 'Place of the criterion in the order of the rules; 0 for the one that the rules take for granted';
COMMENT ON COLUMN ranking_criteria.part IS 'Part of a criterion that is compared in several steps; 1 elsewhere';
COMMENT ON COLUMN ranking_criteria.criterion IS 'What is compared';
COMMENT ON COLUMN ranking_criteria.named IS 'What it is called: of a stated figure what it is of';
COMMENT ON COLUMN ranking_criteria.is_head_to_head IS 'Whether it looks only at matches between level clubs';
COMMENT ON COLUMN ranking_criteria.runs IS 'Head-to-head runs of the rule';
COMMENT ON COLUMN ranking_criteria.next_step IS 'Step after it; NULL for the last';
COMMENT ON COLUMN ranking_criteria.continues_run IS 'Whether the next step is of the same head-to-head run';
COMMENT ON COLUMN ranking_criteria.is_passed_over IS 'Whether it is passed over where nothing is stated of any of those level; else the comparison ends there';
COMMENT ON COLUMN ranking_criteria.level_clubs IS 'The most level clubs of which it is asked; NULL for any number';
COMMENT ON COLUMN ranking_criteria.at_place IS 'It is asked only of clubs that are level across the line below this place; NULL for any';
COMMENT ON COLUMN ranking_criteria.waits_for_meetings IS 'Whether it is passed over while a match between the level clubs is to come';
COMMENT ON COLUMN ranking_criteria.is_across_groups IS 'Whether clubs of several tables are ranked';
COMMENT ON COLUMN ranking_criteria.first_place IS 'First place of a group that is ranked, where clubs of several are; NULL elsewhere';
COMMENT ON COLUMN ranking_criteria.restarts_at IS 'First step of the run, where this is its last and it is applied again for as long as it separates any; NULL elsewhere';
