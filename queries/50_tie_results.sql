-- Who won each tie, and which decider was the first to say so?
-- Grain: tie; no winner while it is unfinished, or where no decider of the rules separates the clubs.
-- Working view: it promises no order.
CREATE VIEW tie_results AS
WITH ranked AS (
    SELECT
        d.competition,
        d.season,
        d.tournament_id,
        d.stage_id,
        d.tie_number,
        d.club_1_id,
        d.club_2_id,
        d.seed_1,
        d.seed_2,
        d.aggregate_1,
        d.aggregate_2,
        d.is_played,
        d.decider,
        d.winning_side,
        ROW_NUMBER() OVER (
            PARTITION BY d.competition, d.season, d.stage_id, d.club_1_id, d.club_2_id
            ORDER BY CASE WHEN d.winning_side IS NULL THEN 1 ELSE 0 END, d.ordinal
        ) AS place
    FROM tie_decisions AS d
)

SELECT
    r.competition,
    r.season,
    r.tournament_id,
    r.stage_id,
    r.tie_number,
    r.club_1_id,
    r.club_2_id,
    r.seed_1,
    r.seed_2,
    r.aggregate_1,
    r.aggregate_2,
    r.is_played,
    r.winning_side,
    CASE r.winning_side WHEN 1 THEN r.club_1_id WHEN 2 THEN r.club_2_id END AS winner_id,
    CASE r.winning_side WHEN 1 THEN r.club_2_id WHEN 2 THEN r.club_1_id END AS loser_id,
    CASE WHEN r.winning_side IS NOT NULL THEN r.decider END AS decided_by
FROM ranked AS r
WHERE r.place = 1;

COMMENT ON VIEW tie_results IS 'Who won each tie, and which decider was the first to say so? One row a tie. Working view, in no promised order.';
COMMENT ON COLUMN tie_results.competition IS 'Name of the competition';
COMMENT ON COLUMN tie_results.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN tie_results.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN tie_results.stage_id IS 'Key of the stage';
COMMENT ON COLUMN tie_results.tie_number IS 'Number of the tie in a fixed bracket; NULL elsewhere';
COMMENT ON COLUMN tie_results.club_1_id IS 'Key of the club at home in the first leg';
COMMENT ON COLUMN tie_results.club_2_id IS 'Key of the other club';
COMMENT ON COLUMN tie_results.seed_1 IS 'Seed of club 1';
COMMENT ON COLUMN tie_results.seed_2 IS 'Seed of club 2';
COMMENT ON COLUMN tie_results.aggregate_1 IS 'Goals of club 1 over all legs, extra time included';
COMMENT ON COLUMN tie_results.aggregate_2 IS 'Goals of club 2 over all legs, extra time included';
COMMENT ON COLUMN tie_results.is_played IS 'Whether all legs are played';
COMMENT ON COLUMN tie_results.winning_side IS '1 or 2: the club that it puts through; NULL for neither';
COMMENT ON COLUMN tie_results.winner_id IS 'Key of the winner';
COMMENT ON COLUMN tie_results.loser_id IS 'Key of the loser';
COMMENT ON COLUMN tie_results.decided_by IS 'First decider of the rules that named a winner; NULL while undecided';
