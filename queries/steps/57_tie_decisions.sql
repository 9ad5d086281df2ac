-- What does each decider of the rules say of each tie, the seed too, and which decided it?
-- Grain: tie, decider; one row with no decider for a tie without rules. Nothing is said of a tie that is not over.
CREATE OR REPLACE TABLE tie_decisions AS
WITH decided AS (
    SELECT
        v.season_id,
        v.tournament_id,
        v.stage_id,
        v.tie_number,
        COALESCE(v.bracket_number, CASE WHEN p.stage_id IS NULL OR c.tie_number = e.tie_number THEN COALESCE(c.tie_number, e.tie_number) END) AS bracket_number,
        v.club_1_id,
        v.club_2_id,
        a.seed AS seed_1,
        b.seed AS seed_2,
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
        CASE WHEN v.decider = 'seed' THEN a.seed ELSE v.figure_1 END AS figure_1,
        CASE WHEN v.decider = 'seed' THEN b.seed ELSE v.figure_2 END AS figure_2,
        CASE
            WHEN v.decider = 'seed' AND v.is_asked AND a.seed < b.seed THEN 1
            WHEN v.decider = 'seed' AND v.is_asked AND a.seed > b.seed THEN 2
            ELSE v.winning_side
        END AS winning_side,
        v.not_known,
        v.reason
    FROM tie_verdicts AS v
    LEFT JOIN tournament_seeds AS a ON v.tournament_id = a.tournament_id AND v.club_1_id = a.club_id
    LEFT JOIN tournament_seeds AS b ON v.tournament_id = b.tournament_id AND v.club_2_id = b.club_id
    LEFT JOIN slot_clubs AS c ON v.stage_id = c.stage_id AND v.club_1_id = c.club_id
    LEFT JOIN slot_clubs AS e ON v.stage_id = e.stage_id AND v.club_2_id = e.club_id
    -- where a tie follows another of its stage a club may play twice
    LEFT JOIN (SELECT DISTINCT s.stage_id FROM bracket_slot AS s WHERE s.from_stage_id = s.stage_id) AS p ON v.stage_id = p.stage_id
)

SELECT
    d.season_id,
    d.tournament_id,
    d.stage_id,
    d.tie_number,
    d.bracket_number,
    d.club_1_id,
    d.club_2_id,
    d.seed_1,
    d.seed_2,
    d.aggregate_1,
    d.aggregate_2,
    d.is_over,
    d.is_asked,
    d.is_after_unknown,
    d.ordinal,
    d.decider,
    d.counts_extra_time,
    d.sudden_death,
    d.threshold,
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
    ) = 1 AS is_result,
    d.not_known,
    d.reason
FROM decided AS d
ORDER BY d.season_id, d.stage_id;

COMMENT ON TABLE tie_decisions IS 'Step: what does each decider of the rules say of each tie, the seed too, and which decided it? One row a tie and decider.';
COMMENT ON COLUMN tie_decisions.season_id IS 'Key of the season';
COMMENT ON COLUMN tie_decisions.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN tie_decisions.stage_id IS 'Key of the stage';
COMMENT ON COLUMN tie_decisions.tie_number IS 'Number of the tie in a fixed bracket, as it is stated; NULL elsewhere';
COMMENT ON COLUMN tie_decisions.bracket_number IS 'The same, or that of the slot which one of its clubs takes, or of the only tie of its stage';
COMMENT ON COLUMN tie_decisions.club_1_id IS 'Key of the club at home in the first leg';
COMMENT ON COLUMN tie_decisions.club_2_id IS 'Key of the other club';
COMMENT ON COLUMN tie_decisions.seed_1 IS 'Seed of club 1';
COMMENT ON COLUMN tie_decisions.seed_2 IS 'Seed of club 2';
COMMENT ON COLUMN tie_decisions.aggregate_1 IS 'Goals of club 1 over all legs, extra time included; NULL where a leg was given without a score';
COMMENT ON COLUMN tie_decisions.aggregate_2 IS 'Goals of club 2 over all legs, extra time included; NULL likewise';
COMMENT ON COLUMN tie_decisions.is_over IS 'Whether no leg is waited for: all are played, a club has the wins, the first leg or a ruling ended it';
COMMENT ON COLUMN tie_decisions.is_asked IS 'Whether the decider has its turn: no leg and no replay is waited for, and none before it is not known';
COMMENT ON COLUMN tie_decisions.is_after_unknown IS 'Whether one before it is not known, so that it is not asked';
COMMENT ON COLUMN tie_decisions.ordinal IS 'Place of the decider in the order of the rules; 0 for a ruling, or for the margin of the first leg';
COMMENT ON COLUMN tie_decisions.decider IS 'What is looked at, or the ruling; NULL for a tie without rules';
COMMENT ON COLUMN tie_decisions.counts_extra_time IS 'Whether away goals in extra time count';
COMMENT ON COLUMN tie_decisions.sudden_death IS 'What ends extra time early; NULL where it is played to its end';
COMMENT ON COLUMN tie_decisions.threshold IS 'Wins that end the tie, or the margin of the first leg that does; NULL elsewhere';
COMMENT ON COLUMN tie_decisions.citation_id IS 'Key of the citation of the decider or ruling';
COMMENT ON COLUMN tie_decisions.figure_1 IS 'Figure of club 1';
COMMENT ON COLUMN tie_decisions.figure_2 IS 'Figure of club 2';
COMMENT ON COLUMN tie_decisions.winning_side IS '1 or 2: the club that the decider names; NULL where it names none';
COMMENT ON COLUMN tie_decisions.winner_id IS 'Key of that club';
COMMENT ON COLUMN tie_decisions.loser_id IS 'Key of the other';
COMMENT ON COLUMN tie_decisions.decisive_ordinal IS 'Place of the first decider that names a winner; NULL where none does';
COMMENT ON COLUMN tie_decisions.is_result IS 'Whether it is the first that names a winner, or the first of all where none does';
COMMENT ON COLUMN tie_decisions.not_known IS 'Why its figures are not known though there was a match; NULL elsewhere';
COMMENT ON COLUMN tie_decisions.reason IS 'Why there was a ruling; NULL elsewhere';
