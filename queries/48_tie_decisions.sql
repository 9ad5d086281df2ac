-- What does each decider of the rules say of each tie, in the order of the rules?
-- Grain: tie, decider; one row with no decider for a tie without rules. Nothing is said of a tie before
-- its legs are played. Working view: it promises no order.
CREATE VIEW tie_decisions AS
WITH compared AS (
    SELECT
        x.competition,
        x.season,
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
        MIN(CASE WHEN d.decider = 'replay' THEN d.ordinal END)
            OVER (PARTITION BY x.competition, x.season, x.stage_id, x.club_1_id, x.club_2_id) AS replay_ordinal,
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
)

SELECT
    c.competition,
    c.season,
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
FROM compared AS c;

COMMENT ON VIEW tie_decisions IS 'What does each decider of the rules say of each tie, in the order of the rules? One row a tie and decider. Working view, in no promised order.';
COMMENT ON COLUMN tie_decisions.competition IS 'Name of the competition';
COMMENT ON COLUMN tie_decisions.season IS 'Name of the season, as 2011-12';
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
COMMENT ON COLUMN tie_decisions.ordinal IS 'Place in the order of the rules';
COMMENT ON COLUMN tie_decisions.decider IS 'What is looked at';
COMMENT ON COLUMN tie_decisions.counts_extra_time IS 'For away goals: whether those of extra time count';
COMMENT ON COLUMN tie_decisions.citation_id IS 'Citation of the decider';
COMMENT ON COLUMN tie_decisions.figure_1 IS 'Figure of club 1';
COMMENT ON COLUMN tie_decisions.figure_2 IS 'Figure of club 2';
COMMENT ON COLUMN tie_decisions.winning_side IS '1 or 2: the club that it puts through; NULL for neither';
