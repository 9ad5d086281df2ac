-- What does each decider of the rules say of each tie, in the order of the rules, and which decided it?
-- Grain: tie, decider; one row with no decider for a tie without rules. Nothing is said of a tie before
-- its legs are played.
CREATE OR REPLACE TABLE tie_decisions AS
WITH compared AS (
    SELECT
        x.season_id,
        x.tournament_id,
        x.stage_id,
        x.tie_number,
        x.club_1_id,
        x.club_2_id,
        x.seed_1,
        x.seed_2,
        x.aggregate_1,
        x.aggregate_2,
        x.legs_played = x.legs AS is_played,
        x.is_replay_to_come,
        MIN(CASE WHEN d.decider = 'replay' THEN d.ordinal END) OVER (PARTITION BY x.stage_id, x.club_1_id, x.club_2_id) AS replay_ordinal,
        d.ordinal,
        d.decider,
        d.counts_extra_time,
        d.citation_id,
        CASE
            WHEN d.decider = 'aggregate' THEN x.goals_90_1
            WHEN d.decider = 'away goals' AND d.counts_extra_time THEN x.away_goals_1
            WHEN d.decider = 'away goals' THEN x.away_goals_90_1
            WHEN d.decider = 'extra time' AND x.extra_time_1 IS NOT NULL THEN x.aggregate_1
            WHEN d.decider = 'penalties' THEN x.shoot_out_1
            WHEN d.decider = 'replay' THEN x.replay_1
            WHEN d.decider = 'seed' THEN x.seed_1
            WHEN d.decider = 'higher division' THEN x.division_1
            WHEN d.decider = 'lots' THEN x.lot_1
        END AS figure_1,
        CASE
            WHEN d.decider = 'aggregate' THEN x.goals_90_2
            WHEN d.decider = 'away goals' AND d.counts_extra_time THEN x.away_goals_2
            WHEN d.decider = 'away goals' THEN x.away_goals_90_2
            WHEN d.decider = 'extra time' AND x.extra_time_2 IS NOT NULL THEN x.aggregate_2
            WHEN d.decider = 'penalties' THEN x.shoot_out_2
            WHEN d.decider = 'replay' THEN x.replay_2
            WHEN d.decider = 'seed' THEN x.seed_2
            WHEN d.decider = 'higher division' THEN x.division_2
            WHEN d.decider = 'lots' THEN x.lot_2
        END AS figure_2
    FROM ties AS x
    LEFT JOIN tie_decider AS d ON x.tie_rule_id = d.tie_rule_id
),

decided AS (
    SELECT
        c.season_id,
        c.tournament_id,
        c.stage_id,
        c.tie_number,
        c.club_1_id,
        c.club_2_id,
        c.seed_1,
        c.seed_2,
        c.aggregate_1,
        c.aggregate_2,
        c.is_played,
        c.ordinal,
        c.decider,
        c.counts_extra_time,
        c.citation_id,
        c.figure_1,
        c.figure_2,
        -- what follows a replay waits for it; of seeds, divisions and lots the lower number is the better, of goals the higher
        CASE
            WHEN c.is_replay_to_come AND c.ordinal >= c.replay_ordinal THEN NULL
            WHEN NOT c.is_played OR c.figure_1 IS NULL OR c.figure_2 IS NULL OR c.figure_1 = c.figure_2 THEN NULL
            WHEN (c.decider IN ('seed', 'higher division', 'lots')) = (c.figure_1 < c.figure_2) THEN 1
            ELSE 2
        END AS winning_side
    FROM compared AS c
)

SELECT
    d.season_id,
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
    d.ordinal,
    d.decider,
    d.counts_extra_time,
    d.citation_id,
    d.figure_1,
    d.figure_2,
    d.winning_side,
    CASE d.winning_side WHEN 1 THEN d.club_1_id WHEN 2 THEN d.club_2_id END AS winner_id,
    CASE d.winning_side WHEN 1 THEN d.club_2_id WHEN 2 THEN d.club_1_id END AS loser_id,
    MIN(CASE WHEN d.winning_side IS NOT NULL THEN d.ordinal END) OVER (PARTITION BY d.stage_id, d.club_1_id, d.club_2_id) AS decisive_ordinal,
    -- the first decider that names a winner, or where none does the first of all
    ROW_NUMBER() OVER (
        PARTITION BY d.stage_id, d.club_1_id, d.club_2_id
        ORDER BY CASE WHEN d.winning_side IS NULL THEN 1 ELSE 0 END, d.ordinal
    ) = 1 AS is_result
FROM decided AS d
ORDER BY d.season_id, d.stage_id;

COMMENT ON TABLE tie_decisions IS 'Step: what does each decider of the rules say of each tie, in the order of the rules, and which decided it? One row a tie and decider.';
COMMENT ON COLUMN tie_decisions.season_id IS 'Key of the season';
COMMENT ON COLUMN tie_decisions.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN tie_decisions.stage_id IS 'Key of the stage';
COMMENT ON COLUMN tie_decisions.tie_number IS 'Number of the tie in a fixed bracket; NULL elsewhere';
COMMENT ON COLUMN tie_decisions.club_1_id IS 'Key of the club at home in the first leg';
COMMENT ON COLUMN tie_decisions.club_2_id IS 'Key of the other club';
COMMENT ON COLUMN tie_decisions.seed_1 IS 'Seed of club 1';
COMMENT ON COLUMN tie_decisions.seed_2 IS 'Seed of club 2';
COMMENT ON COLUMN tie_decisions.aggregate_1 IS 'Goals of club 1 over all legs, extra time included';
COMMENT ON COLUMN tie_decisions.aggregate_2 IS 'Goals of club 2 over all legs, extra time included';
COMMENT ON COLUMN tie_decisions.is_played IS 'Whether all legs are played';
COMMENT ON COLUMN tie_decisions.ordinal IS 'Place of the decider in the order of the rules';
COMMENT ON COLUMN tie_decisions.decider IS 'What is looked at; NULL for a tie without rules';
COMMENT ON COLUMN tie_decisions.counts_extra_time IS 'Whether away goals in extra time count';
COMMENT ON COLUMN tie_decisions.citation_id IS 'Key of the citation of the decider';
COMMENT ON COLUMN tie_decisions.figure_1 IS 'Figure of club 1';
COMMENT ON COLUMN tie_decisions.figure_2 IS 'Figure of club 2';
COMMENT ON COLUMN tie_decisions.winning_side IS '1 or 2: the club that the decider names; NULL where it names none';
COMMENT ON COLUMN tie_decisions.winner_id IS 'Key of that club';
COMMENT ON COLUMN tie_decisions.loser_id IS 'Key of the other';
COMMENT ON COLUMN tie_decisions.decisive_ordinal IS 'Place of the first decider that names a winner; NULL where none does';
COMMENT ON COLUMN tie_decisions.is_result IS 'Whether it is the first that names a winner, or the first of all where none does';
