-- Which places of a table does no criterion give to one club, and which clubs share them?
-- Grain: stage, place that clubs share.
CREATE OR REPLACE TABLE shared_places AS
SELECT
    o.season_id,
    o.stage_id,
    o.number,
    o.last_number,
    'place ' || CAST(o.number AS VARCHAR) || ' is shared by ' || STRING_AGG(c.name, ' and ' ORDER BY c.name) AS remark
FROM stage_outcomes AS o
INNER JOIN season_clubs AS c ON o.season_id = c.season_id AND o.club_id = c.club_id
WHERE o.outcome = 'table place' AND o.final_place IS NULL
GROUP BY o.season_id, o.stage_id, o.number, o.last_number
ORDER BY o.season_id, o.stage_id, o.number;

COMMENT ON TABLE shared_places IS 'Step: which places of a table does no criterion give to one club, and which clubs share them? One row a stage and shared place.';
COMMENT ON COLUMN shared_places.season_id IS 'Key of the season';
COMMENT ON COLUMN shared_places.stage_id IS 'Key of the stage';
COMMENT ON COLUMN shared_places.number IS 'The place';
COMMENT ON COLUMN shared_places.last_number IS 'The last that they share';
COMMENT ON COLUMN shared_places.remark IS 'The same as a sentence';
