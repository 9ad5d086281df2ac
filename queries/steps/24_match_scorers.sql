-- Who scored in each match, side by side?
-- Grain: match of which a goal is listed.
CREATE OR REPLACE TABLE match_scorers AS
WITH lines AS (
    SELECT
        m.season_id,
        o.match_id,
        o.goal_number,
        o.club_id = m.home_club_id AS is_home,
        COALESCE(p.name, 'unknown')
            || CASE WHEN o.minute IS NULL THEN '' ELSE ' ' || CAST(o.minute AS VARCHAR) END
            || CASE WHEN o.stoppage_minute IS NULL THEN '' ELSE '+' || CAST(o.stoppage_minute AS VARCHAR) END
            || CASE WHEN o.minute IS NULL THEN '' ELSE '''' END
            || CASE WHEN o.is_own_goal THEN ' (own goal)' WHEN o.is_penalty THEN ' (penalty)' ELSE '' END AS scorer
    FROM goal AS o
    INNER JOIN match_scores AS m ON o.match_id = m.match_id
    LEFT JOIN player AS p ON o.player_id = p.player_id
)

SELECT
    l.season_id,
    l.match_id,
    STRING_AGG(CASE WHEN l.is_home THEN l.scorer END, ', ' ORDER BY l.goal_number) AS home_scorers,
    STRING_AGG(CASE WHEN NOT l.is_home THEN l.scorer END, ', ' ORDER BY l.goal_number) AS away_scorers
FROM lines AS l
GROUP BY l.season_id, l.match_id
ORDER BY l.season_id;

COMMENT ON TABLE match_scorers IS 'Step: who scored in each match, side by side? One row a match of which a goal is listed.';
COMMENT ON COLUMN match_scorers.season_id IS 'Key of the season';
COMMENT ON COLUMN match_scorers.match_id IS 'Key of the match';
COMMENT ON COLUMN match_scorers.home_scorers IS 'Scorers of goals for the home club with their minutes, in order; NULL where none is listed';
COMMENT ON COLUMN match_scorers.away_scorers IS 'Scorers of goals for the away club with their minutes, in order; NULL where none is listed';
