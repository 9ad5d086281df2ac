-- Which stages still have a match to come?
-- Grain: stage. An annulled or abandoned match is not to come. Working view: it promises no order.
CREATE VIEW open_stages AS
SELECT DISTINCT
    m.competition,
    m.season,
    m.stage_id
FROM match_scores AS m
WHERE NOT m.is_counted AND COALESCE(m.ruling, 'postponed') = 'postponed';

COMMENT ON VIEW open_stages IS 'Which stages still have a match to come? One row a stage. Working view, in no promised order.';
COMMENT ON COLUMN open_stages.competition IS 'Name of the competition';
COMMENT ON COLUMN open_stages.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN open_stages.stage_id IS 'Key of the stage';
