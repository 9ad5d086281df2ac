-- Which club goes through each re-seeded stage without a match, since the number of its clubs is odd?
-- Grain: stage. It is the best seed once all are known; it may have come with a bye itself.
CREATE OR REPLACE TABLE stage_byes AS
WITH RECURSIVE byes AS (
    SELECT
        e.season_id,
        e.stage_id,
        e.club_id,
        1 AS rounds
    FROM stage_entrants AS e
    WHERE e.pairing = 're-seeded' AND e.place = 1 AND e.clubs = e.expected_clubs AND e.seeded = e.clubs AND MOD(e.clubs, 2) = 1
    UNION ALL
    SELECT
        e.season_id,
        e.stage_id,
        CASE WHEN e.seed < s.seed THEN e.club_id ELSE s.club_id END AS club_id,
        b.rounds + 1 AS rounds
    FROM byes AS b
    INNER JOIN stage_entry AS n ON b.stage_id = n.from_stage_id AND n.entrants = 'winners'
    INNER JOIN stage_entrants AS e
        ON n.stage_id = e.stage_id AND e.pairing = 're-seeded' AND e.place = 1
        AND e.clubs + 1 = e.expected_clubs AND e.seeded = e.clubs AND MOD(e.expected_clubs, 2) = 1
    INNER JOIN tournament_seeds AS s ON e.tournament_id = s.tournament_id AND b.club_id = s.club_id AND s.seed IS NOT NULL
    -- stages that name each other in a circle come to nothing
    WHERE b.rounds < 20
)

SELECT DISTINCT
    b.season_id,
    b.stage_id,
    b.club_id
FROM byes AS b
ORDER BY b.season_id, b.stage_id;

COMMENT ON TABLE stage_byes IS 'Step: which club goes through each re-seeded stage without a match, since the number of its clubs is odd? One row a stage.';
COMMENT ON COLUMN stage_byes.season_id IS 'Key of the season';
COMMENT ON COLUMN stage_byes.stage_id IS 'Key of the stage';
COMMENT ON COLUMN stage_byes.club_id IS 'Key of the club';
