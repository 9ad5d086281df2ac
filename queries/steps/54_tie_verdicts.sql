-- What does each decider of the rules but the seed say of each tie, in the order of the rules?
-- Grain: tie, decider; one row with no decider for a tie without rules. What ends a tie before its rules are asked, a ruling
-- or the margin of the first leg, is a decider of place 0. Nothing is said of a tie that is not over. A decider that is not known ends
-- the comparison, but for what was done after it to part the clubs: that shows that they were level.
CREATE OR REPLACE TABLE tie_verdicts AS
WITH compared AS (
    SELECT
        x.season_id,
        x.tournament_id,
        x.stage_id,
        x.tie_number,
        x.bracket_number,
        x.club_1_id,
        x.club_2_id,
        x.aggregate_1,
        x.aggregate_2,
        x.is_over,
        x.is_replay_to_come,
        MIN(CASE WHEN d.decider = 'replay' THEN d.ordinal END) OVER (PARTITION BY x.stage_id, x.club_1_id, x.club_2_id) AS replay_ordinal,
        d.ordinal,
        d.decider,
        d.counts_extra_time,
        d.sudden_death,
        CASE WHEN d.decider = 'wins' THEN x.wins_needed END AS threshold,
        d.citation_id,
        CASE
            WHEN d.decider = 'penalties' THEN x.shoot_out_side
            WHEN d.decider = 'away club' THEN x.visiting_side
            WHEN d.decider = 'aggregate' THEN x.leg_given_side
            WHEN d.decider = 'replay' THEN x.replay_given_side
        END AS named_side,
        CASE
            WHEN d.decider = 'aggregate' THEN x.goals_90_1
            WHEN d.decider = 'wins' THEN x.wins_1
            WHEN d.decider = 'points' THEN x.points_1
            WHEN d.decider = 'away goals' AND d.counts_extra_time THEN x.away_goals_1
            WHEN d.decider = 'away goals' THEN x.away_goals_90_1
            WHEN d.decider = 'extra time' AND x.has_extra_time THEN CASE WHEN f.is_alone = 1 THEN x.extra_time_1 ELSE x.aggregate_1 END
            WHEN d.decider = 'penalties' THEN x.shoot_out_1
            WHEN d.decider = 'replay' THEN x.replay_1
            WHEN d.decider = 'higher division' THEN x.division_1
            WHEN d.decider = 'lots' THEN x.lot_1
        END AS figure_1,
        CASE
            WHEN d.decider = 'aggregate' THEN x.goals_90_2
            WHEN d.decider = 'wins' THEN x.wins_2
            WHEN d.decider = 'points' THEN x.points_2
            WHEN d.decider = 'away goals' AND d.counts_extra_time THEN x.away_goals_2
            WHEN d.decider = 'away goals' THEN x.away_goals_90_2
            WHEN d.decider = 'extra time' AND x.has_extra_time THEN CASE WHEN f.is_alone = 1 THEN x.extra_time_2 ELSE x.aggregate_2 END
            WHEN d.decider = 'penalties' THEN x.shoot_out_2
            WHEN d.decider = 'replay' THEN x.replay_2
            WHEN d.decider = 'higher division' THEN x.division_2
            WHEN d.decider = 'lots' THEN x.lot_2
        END AS figure_2,
        CASE
            WHEN (d.decider IN ('aggregate', 'away goals') OR (d.decider = 'extra time' AND x.has_extra_time)) AND x.is_leg_given
                THEN 'a match was given without a score'
            WHEN
                (d.decider IN ('aggregate', 'points') OR (d.decider = 'away goals' AND NOT d.counts_extra_time) OR f.is_alone = 1)
                AND x.is_after_extra_time
                THEN 'the score is that after extra time'
        END AS not_known,
        d.decider IN ('extra time', 'penalties', 'replay', 'lots') AS is_event
    FROM ties AS x
    LEFT JOIN tie_decider AS d ON x.tie_rule_id = d.tie_rule_id
    -- where points of the legs decide and goals do not, the goals of extra time alone are compared
    LEFT JOIN (
        SELECT
            e.tie_rule_id,
            e.ordinal,
            MAX(CASE WHEN b.decider = 'points' THEN 1 ELSE 0 END) - MAX(CASE WHEN b.decider = 'aggregate' THEN 1 ELSE 0 END) AS is_alone
        FROM tie_decider AS e
        INNER JOIN tie_decider AS b ON e.tie_rule_id = b.tie_rule_id AND b.ordinal < e.ordinal
        WHERE e.decider = 'extra time'
        GROUP BY e.tie_rule_id, e.ordinal
    ) AS f ON d.tie_rule_id = f.tie_rule_id AND d.ordinal = f.ordinal
    WHERE d.tie_rule_id IS NOT NULL OR (x.ruling IS NULL AND x.first_leg_margin IS NULL)
),

turns AS (
    SELECT
        c.season_id,
        c.tournament_id,
        c.stage_id,
        c.tie_number,
        c.bracket_number,
        c.club_1_id,
        c.club_2_id,
        c.aggregate_1,
        c.aggregate_2,
        c.is_over,
        c.is_replay_to_come,
        c.replay_ordinal,
        c.ordinal,
        c.decider,
        c.counts_extra_time,
        c.sudden_death,
        c.threshold,
        c.citation_id,
        c.named_side,
        c.figure_1,
        c.figure_2,
        c.not_known,
        c.is_event,
        MAX(CASE WHEN c.figure_1 IS NULL AND c.named_side IS NULL AND c.not_known IS NOT NULL THEN c.ordinal END) OVER (
            PARTITION BY c.stage_id, c.club_1_id, c.club_2_id ORDER BY c.ordinal ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ) AS last_unknown,
        MAX(CASE WHEN c.is_event AND c.figure_1 IS NOT NULL AND c.figure_2 IS NOT NULL THEN c.ordinal END) OVER (
            PARTITION BY c.stage_id, c.club_1_id, c.club_2_id ORDER BY c.ordinal ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ) AS last_event
    FROM compared AS c
),

verdicts AS (
    SELECT
        c.season_id,
        c.tournament_id,
        c.stage_id,
        c.tie_number,
        c.bracket_number,
        c.club_1_id,
        c.club_2_id,
        c.aggregate_1,
        c.aggregate_2,
        c.is_over,
        -- what follows a replay waits for it
        c.is_over AND NOT (c.is_replay_to_come AND COALESCE(c.ordinal >= c.replay_ordinal, FALSE))
            AND (c.last_unknown IS NULL OR c.is_event OR COALESCE(c.last_event > c.last_unknown, FALSE)) AS is_asked,
        c.last_unknown IS NOT NULL AND NOT c.is_event AND COALESCE(c.last_event < c.last_unknown, TRUE) AS is_after_unknown,
        c.ordinal,
        c.decider,
        c.counts_extra_time,
        c.sudden_death,
        c.threshold,
        c.citation_id,
        c.figure_1,
        c.figure_2,
        -- of divisions and lots the lower number is the better, of goals the higher
        CASE
            WHEN c.named_side IS NOT NULL THEN c.named_side
            WHEN c.figure_1 = c.figure_2 THEN NULL
            WHEN (c.decider IN ('higher division', 'lots')) = (c.figure_1 < c.figure_2) THEN 1
            WHEN c.figure_1 <> c.figure_2 THEN 2
        END AS better_side,
        CASE WHEN c.figure_1 IS NULL THEN c.not_known END AS not_known,
        CAST(NULL AS VARCHAR) AS reason
    FROM turns AS c
    UNION ALL
    SELECT
        x.season_id,
        x.tournament_id,
        x.stage_id,
        x.tie_number,
        x.bracket_number,
        x.club_1_id,
        x.club_2_id,
        x.aggregate_1,
        x.aggregate_2,
        x.is_over,
        TRUE AS is_asked,
        FALSE AS is_after_unknown,
        0 AS ordinal,
        COALESCE(x.ruling, 'first leg') AS decider,
        CAST(NULL AS BOOLEAN) AS counts_extra_time,
        CAST(NULL AS VARCHAR) AS sudden_death,
        CASE WHEN x.ruling IS NULL THEN x.first_leg_margin END AS threshold,
        COALESCE(x.ruling_citation_id, r.citation_id) AS citation_id,
        CASE WHEN x.ruling IS NULL THEN x.first_leg_1 END AS figure_1,
        CASE WHEN x.ruling IS NULL THEN x.first_leg_2 END AS figure_2,
        COALESCE(x.ruling_side, x.margin_side) AS better_side,
        CAST(NULL AS VARCHAR) AS not_known,
        x.ruling_reason AS reason
    FROM ties AS x
    LEFT JOIN tie_rule AS r ON x.tie_rule_id = r.tie_rule_id
    WHERE x.ruling IS NOT NULL OR x.first_leg_margin IS NOT NULL
)

SELECT
    v.season_id,
    v.tournament_id,
    v.stage_id,
    v.tie_number,
    v.bracket_number,
    v.club_1_id,
    v.club_2_id,
    v.aggregate_1,
    v.aggregate_2,
    v.is_over,
    v.is_asked,
    v.is_after_unknown,
    v.ordinal,
    v.decider,
    v.counts_extra_time,
    v.sudden_death,
    v.threshold,
    v.citation_id,
    v.figure_1,
    v.figure_2,
    CASE WHEN v.is_asked THEN v.better_side END AS winning_side,
    v.not_known,
    v.reason
FROM verdicts AS v
ORDER BY v.season_id, v.stage_id;

COMMENT ON TABLE tie_verdicts IS 'Step: what does each decider of the rules but the seed say of each tie, in the order of the rules? One row a tie and decider.';
COMMENT ON COLUMN tie_verdicts.season_id IS 'Key of the season';
COMMENT ON COLUMN tie_verdicts.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN tie_verdicts.stage_id IS 'Key of the stage';
COMMENT ON COLUMN tie_verdicts.tie_number IS 'Number of the tie in a fixed bracket, as it is stated; NULL elsewhere';
COMMENT ON COLUMN tie_verdicts.bracket_number IS 'The same, or what its clubs'' places in a table or the only tie of the stage tell';
COMMENT ON COLUMN tie_verdicts.club_1_id IS 'Key of the club at home in the first leg';
COMMENT ON COLUMN tie_verdicts.club_2_id IS 'Key of the other club';
COMMENT ON COLUMN tie_verdicts.aggregate_1 IS 'Goals of club 1 over all legs, extra time included; NULL where a leg was given without a score';
COMMENT ON COLUMN tie_verdicts.aggregate_2 IS 'Goals of club 2 over all legs, extra time included; NULL likewise';
COMMENT ON COLUMN tie_verdicts.is_over IS 'Whether no leg is waited for';
COMMENT ON COLUMN tie_verdicts.is_asked IS 'Whether the decider has its turn: no leg and no replay is waited for, and none before it is not known';
COMMENT ON COLUMN tie_verdicts.is_after_unknown IS 'Whether one before it is not known, so that it is not asked';
COMMENT ON COLUMN tie_verdicts.ordinal IS 'Place of the decider in the order of the rules; 0 for a ruling, or for the margin of the first leg';
COMMENT ON COLUMN tie_verdicts.decider IS 'What is looked at, or the ruling; NULL for a tie without rules';
COMMENT ON COLUMN tie_verdicts.counts_extra_time IS 'Whether away goals in extra time count';
COMMENT ON COLUMN tie_verdicts.sudden_death IS 'What ends extra time early; NULL where it is played to its end';
COMMENT ON COLUMN tie_verdicts.threshold IS 'Wins that end the tie, or the margin of the first leg that does; NULL elsewhere';
COMMENT ON COLUMN tie_verdicts.citation_id IS 'Key of the citation of the decider or ruling';
COMMENT ON COLUMN tie_verdicts.figure_1 IS 'Figure of club 1';
COMMENT ON COLUMN tie_verdicts.figure_2 IS 'Figure of club 2';
COMMENT ON COLUMN tie_verdicts.winning_side IS '1 or 2: the club that the decider names; NULL where it names none';
COMMENT ON COLUMN tie_verdicts.not_known IS 'Why its figures are not known though there was a match; NULL elsewhere';
COMMENT ON COLUMN tie_verdicts.reason IS 'Why there was a ruling; NULL elsewhere';
