-- Which place has each club in its table by the criteria before the first head-to-head one?
-- Grain: stage, club. Clubs that share the place are level by all of these criteria, of which a rule has at
-- most 11. Working view: it promises no order.
CREATE VIEW table_levels AS
SELECT
    v.competition,
    v.season,
    v.stage_id,
    v.club_id,
    v.basis,
    MAX(CASE WHEN v.run = 0 AND v.ordinal = 1 THEN v.value END) AS value_1,
    MAX(CASE WHEN v.run = 0 AND v.ordinal = 2 THEN v.value END) AS value_2,
    MAX(CASE WHEN v.run = 0 AND v.ordinal = 3 THEN v.value END) AS value_3,
    MAX(CASE WHEN v.run = 0 AND v.ordinal = 4 THEN v.value END) AS value_4,
    MAX(CASE WHEN v.run = 0 AND v.ordinal = 5 THEN v.value END) AS value_5,
    MAX(CASE WHEN v.run = 0 AND v.ordinal = 6 THEN v.value END) AS value_6,
    MAX(CASE WHEN v.run = 0 AND v.ordinal = 7 THEN v.value END) AS value_7,
    MAX(CASE WHEN v.run = 0 AND v.ordinal = 8 THEN v.value END) AS value_8,
    MAX(CASE WHEN v.run = 0 AND v.ordinal = 9 THEN v.value END) AS value_9,
    MAX(CASE WHEN v.run = 0 AND v.ordinal = 10 THEN v.value END) AS value_10,
    MAX(CASE WHEN v.run = 0 AND v.ordinal = 11 THEN v.value END) AS value_11,
    -- a table has one basis: in the partition it makes the window the same for all who read the view, so that
    -- DuckDB computes it once
    CASE WHEN COUNT(v.criterion) > 0 THEN
        RANK() OVER (
            PARTITION BY v.competition, v.season, v.stage_id, v.basis
            ORDER BY
                MAX(CASE WHEN v.run = 0 AND v.ordinal = 1 THEN v.value END) DESC,
                MAX(CASE WHEN v.run = 0 AND v.ordinal = 2 THEN v.value END) DESC,
                MAX(CASE WHEN v.run = 0 AND v.ordinal = 3 THEN v.value END) DESC,
                MAX(CASE WHEN v.run = 0 AND v.ordinal = 4 THEN v.value END) DESC,
                MAX(CASE WHEN v.run = 0 AND v.ordinal = 5 THEN v.value END) DESC,
                MAX(CASE WHEN v.run = 0 AND v.ordinal = 6 THEN v.value END) DESC,
                MAX(CASE WHEN v.run = 0 AND v.ordinal = 7 THEN v.value END) DESC,
                MAX(CASE WHEN v.run = 0 AND v.ordinal = 8 THEN v.value END) DESC,
                MAX(CASE WHEN v.run = 0 AND v.ordinal = 9 THEN v.value END) DESC,
                MAX(CASE WHEN v.run = 0 AND v.ordinal = 10 THEN v.value END) DESC,
                MAX(CASE WHEN v.run = 0 AND v.ordinal = 11 THEN v.value END) DESC
        )
    END AS place
FROM table_values AS v
GROUP BY v.competition, v.season, v.stage_id, v.club_id, v.basis;

COMMENT ON VIEW table_levels IS 'Which place has each club in its table by the criteria before the first head-to-head one? One row a stage and club. Working view, in no promised order.';
COMMENT ON COLUMN table_levels.competition IS 'Name of the competition';
COMMENT ON COLUMN table_levels.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN table_levels.stage_id IS 'Key of the stage';
COMMENT ON COLUMN table_levels.club_id IS 'Key of the club';
COMMENT ON COLUMN table_levels.basis IS 'matches: computed from them; published: as a source prints it';
COMMENT ON COLUMN table_levels.value_1 IS 'Worth in the first criterion, more being better; NULL from the first head-to-head one on';
COMMENT ON COLUMN table_levels.value_2 IS 'Worth in the second criterion, more being better; NULL from the first head-to-head one on';
COMMENT ON COLUMN table_levels.value_3 IS 'Worth in the third criterion, more being better; NULL from the first head-to-head one on';
COMMENT ON COLUMN table_levels.value_4 IS 'Worth in the fourth criterion, more being better; NULL from the first head-to-head one on';
COMMENT ON COLUMN table_levels.value_5 IS 'Worth in the fifth criterion, more being better; NULL from the first head-to-head one on';
COMMENT ON COLUMN table_levels.value_6 IS 'Worth in the sixth criterion, more being better; NULL from the first head-to-head one on';
COMMENT ON COLUMN table_levels.value_7 IS 'Worth in the seventh criterion, more being better; NULL from the first head-to-head one on';
COMMENT ON COLUMN table_levels.value_8 IS 'Worth in the eighth criterion, more being better; NULL from the first head-to-head one on';
COMMENT ON COLUMN table_levels.value_9 IS 'Worth in the ninth criterion, more being better; NULL from the first head-to-head one on';
COMMENT ON COLUMN table_levels.value_10 IS 'Worth in the tenth criterion, more being better; NULL from the first head-to-head one on';
COMMENT ON COLUMN table_levels.value_11 IS 'Worth in the eleventh criterion, more being better; NULL from the first head-to-head one on';
COMMENT ON COLUMN table_levels.place IS 'Place by these criteria; clubs level by all of them share it; NULL where no rule orders the table';
