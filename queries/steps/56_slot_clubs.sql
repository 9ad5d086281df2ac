-- Which tie of a fixed bracket does each club play that takes its slot by seed?
-- Grain: stage, club. One that takes it by the place in a table has its number in the step ties.
CREATE OR REPLACE TABLE slot_clubs AS
SELECT
    b.stage_id,
    x.club_id,
    MIN(b.tie_number) AS tie_number
FROM bracket_slot AS b
INNER JOIN stage AS g ON b.stage_id = g.stage_id
INNER JOIN tournament_seeds AS x ON g.tournament_id = x.tournament_id AND b.number = x.seed
WHERE b.entrant = 'seed'
GROUP BY b.stage_id, x.club_id
ORDER BY b.stage_id, x.club_id;

COMMENT ON TABLE slot_clubs IS 'Step: which tie of a fixed bracket does each club play that takes its slot by seed? One row a stage and club.';
COMMENT ON COLUMN slot_clubs.stage_id IS 'Key of the stage';
COMMENT ON COLUMN slot_clubs.club_id IS 'Key of the club';
COMMENT ON COLUMN slot_clubs.tie_number IS 'Number of the tie';
