-- Which club came out of each stage how: as winner or loser of a tie, or at a place of the table?
-- Grain: stage, outcome, club. A table counts once it is complete. A tie of a fixed bracket that is stated without its number has
-- that of the slot which one of its clubs takes by seed or table place, or that of the only tie of its stage.
CREATE OR REPLACE TABLE stage_outcomes AS
WITH
-- what another tie of the same stage takes up
played_on AS (
    SELECT DISTINCT
        b.stage_id,
        b.entrant AS outcome,
        b.number
    FROM bracket_slot AS b
    WHERE b.from_stage_id = b.stage_id
),

ties_decided AS (
    SELECT
        r.season_id,
        r.stage_id,
        r.bracket_number AS tie_number,
        r.winner_id,
        r.loser_id,
        r.decider AS decided_by,
        COUNT(CASE WHEN p.stage_id IS NULL THEN 1 END) OVER (PARTITION BY r.season_id, r.stage_id) AS ties_in_stage,
        p.stage_id IS NULL AS is_last
    FROM tie_decisions AS r
    LEFT JOIN played_on AS p ON r.stage_id = p.stage_id AND p.outcome = 'winner' AND r.bracket_number = p.number
    WHERE r.is_result
),

outcomes AS (
    SELECT 'winner' AS outcome
    UNION ALL
    SELECT 'loser' AS outcome
),

places AS (
    SELECT
        p.season_id,
        p.stage_id,
        p.position,
        p.club_id,
        p.decided_by,
        COUNT(*) OVER (PARTITION BY p.season_id, p.stage_id, p.position) AS clubs_at_place
    FROM table_places AS p
    WHERE NOT p.is_open
)

SELECT
    d.season_id,
    d.stage_id,
    o.outcome,
    d.tie_number AS number,
    d.tie_number AS last_number,
    CASE WHEN o.outcome = 'winner' THEN d.winner_id ELSE d.loser_id END AS club_id,
    CASE WHEN o.outcome = 'winner' THEN d.loser_id ELSE d.winner_id END AS opponent_id,
    d.decided_by,
    p.stage_id IS NOT NULL AS is_played_on,
    CASE WHEN d.ties_in_stage = 1 AND d.is_last THEN CASE WHEN o.outcome = 'winner' THEN 1 ELSE 2 END END AS final_place
FROM ties_decided AS d
CROSS JOIN outcomes AS o
LEFT JOIN played_on AS p ON d.stage_id = p.stage_id AND o.outcome = p.outcome AND d.tie_number = p.number
WHERE d.winner_id IS NOT NULL
UNION ALL
SELECT
    p.season_id,
    p.stage_id,
    'table place' AS outcome,
    p.position AS number,
    CAST(p.position + p.clubs_at_place - 1 AS INTEGER) AS last_number,
    p.club_id,
    CAST(NULL AS VARCHAR) AS opponent_id,
    p.decided_by,
    FALSE AS is_played_on,
    CASE WHEN p.clubs_at_place = 1 THEN p.position END AS final_place
FROM places AS p
ORDER BY season_id, stage_id;

COMMENT ON TABLE stage_outcomes IS 'Step: which club came out of each stage how: as winner or loser of a tie, or at a place of the table? One row a stage, outcome and club.';
COMMENT ON COLUMN stage_outcomes.season_id IS 'Key of the season';
COMMENT ON COLUMN stage_outcomes.stage_id IS 'Key of the stage';
COMMENT ON COLUMN stage_outcomes.outcome IS 'winner, loser or table place';
COMMENT ON COLUMN stage_outcomes.number IS 'Number of the tie in a fixed bracket, or place in the table';
COMMENT ON COLUMN stage_outcomes.last_number IS 'The same; of clubs that share a place the last that they share';
COMMENT ON COLUMN stage_outcomes.club_id IS 'Key of the club';
COMMENT ON COLUMN stage_outcomes.opponent_id IS 'Key of the other club of the tie';
COMMENT ON COLUMN stage_outcomes.decided_by IS 'What decided the tie or the place';
COMMENT ON COLUMN stage_outcomes.is_played_on IS 'Whether another tie of the same stage takes the club up, so that it does not leave the stage so';
COMMENT ON COLUMN stage_outcomes.final_place IS '1 or 2 for winner and loser of the only tie of a stage, or of the only one that no other of it follows; the place in a table where no club shares it';
