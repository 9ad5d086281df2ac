-- Which goals has each scorer, in the order in which he scored them?
-- Grain: goal that counts for its scorer.
CREATE OR REPLACE TABLE scorer_goals AS
SELECT
    m.season_id,
    m.tournament_id,
    m.phase,
    o.player_id,
    o.club_id,
    r.clubs,
    CAST(ROW_NUMBER() OVER (
        PARTITION BY m.tournament_id, m.phase, o.player_id
        ORDER BY m.match_date, m.match_id, o.goal_number
    ) AS INTEGER) AS step,
    r.place,
    m.home_club_id,
    m.away_club_id,
    m.match_date,
    o.minute,
    o.stoppage_minute,
    o.is_penalty,
    o.note,
    o.citation_id
FROM goal AS o
INNER JOIN match_scores AS m ON o.match_id = m.match_id
INNER JOIN scorer_ranks AS r
    ON m.season_id = r.season_id AND m.tournament_id = r.tournament_id AND m.phase = r.phase
    AND o.player_id = r.player_id
WHERE m.is_counted AND COALESCE(o.is_own_goal, FALSE) = FALSE
ORDER BY m.season_id, m.tournament_id;

COMMENT ON TABLE scorer_goals IS 'Step: which goals has each scorer, in the order in which he scored them? One row a goal that counts for its scorer.';
COMMENT ON COLUMN scorer_goals.season_id IS 'Key of the season';
COMMENT ON COLUMN scorer_goals.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN scorer_goals.phase IS 'Part of the tournament whose goals are counted together';
COMMENT ON COLUMN scorer_goals.player_id IS 'Key of the player';
COMMENT ON COLUMN scorer_goals.club_id IS 'Key of the club';
COMMENT ON COLUMN scorer_goals.clubs IS 'Names of his clubs where he scored for several; NULL elsewhere';
COMMENT ON COLUMN scorer_goals.step IS 'Number of the goal among his own';
COMMENT ON COLUMN scorer_goals.place IS 'His rank';
COMMENT ON COLUMN scorer_goals.home_club_id IS 'Key of the home club';
COMMENT ON COLUMN scorer_goals.away_club_id IS 'Key of the away club';
COMMENT ON COLUMN scorer_goals.match_date IS 'Day of the match; NULL where unknown';
COMMENT ON COLUMN scorer_goals.minute IS 'Minute; NULL where unknown';
COMMENT ON COLUMN scorer_goals.stoppage_minute IS 'Minute of stoppage time; NULL elsewhere';
COMMENT ON COLUMN scorer_goals.is_penalty IS 'Whether it was a penalty kick; NULL where unknown';
COMMENT ON COLUMN scorer_goals.note IS 'What a reader of the source should know';
COMMENT ON COLUMN scorer_goals.citation_id IS 'Key of the citation of the goal';
