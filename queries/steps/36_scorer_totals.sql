-- How many goals has each scorer in each phase of a tournament, counted from the goals?
-- Grain: tournament, phase, player: all his goals, for whatever club. An own goal counts for no scorer.
CREATE OR REPLACE TABLE scorer_totals AS
WITH scored AS (
    SELECT
        m.season_id,
        m.tournament_id,
        m.phase,
        o.player_id,
        MIN(CASE WHEN o.is_own_goal THEN NULL ELSE o.club_id END) AS least_club_id,
        MAX(CASE WHEN o.is_own_goal THEN NULL ELSE o.club_id END) AS greatest_club_id,
        CAST(SUM(CASE WHEN o.is_own_goal THEN 0 ELSE 1 END) AS INTEGER) AS goals,
        CAST(SUM(CASE WHEN o.is_own_goal OR o.is_penalty THEN 0 ELSE 1 END) AS INTEGER) AS from_play,
        CAST(SUM(CASE WHEN o.player_id IS NOT NULL AND COALESCE(m.ruling, '') <> 'awarded' THEN 1 ELSE 0 END) AS INTEGER) AS known
    FROM goal AS o
    INNER JOIN match_scores AS m ON o.match_id = m.match_id
    WHERE m.is_counted
    GROUP BY m.season_id, m.tournament_id, m.phase, o.player_id
),

known AS (
    SELECT
        s.tournament_id,
        s.phase,
        SUM(s.known) AS goals
    FROM scored AS s
    GROUP BY s.tournament_id, s.phase
),

phases AS (
    SELECT
        m.tournament_id,
        m.phase,
        SUM(m.home_goals + m.away_goals + COALESCE(m.home_extra_time_goals, 0) + COALESCE(m.away_extra_time_goals, 0)) AS goals
    FROM match_scores AS m
    WHERE m.is_counted AND m.ruling IS NULL
    GROUP BY m.tournament_id, m.phase
)

SELECT
    s.season_id,
    s.tournament_id,
    s.phase,
    s.player_id,
    CASE WHEN s.least_club_id = s.greatest_club_id THEN s.least_club_id END AS club_id,
    s.goals,
    s.from_play,
    k.goals < COALESCE(p.goals, 0) AS is_partial
FROM scored AS s
INNER JOIN known AS k ON s.tournament_id = k.tournament_id AND s.phase = k.phase
LEFT JOIN phases AS p ON s.tournament_id = p.tournament_id AND s.phase = p.phase
WHERE s.player_id IS NOT NULL AND s.goals > 0;

COMMENT ON TABLE scorer_totals IS 'Step: how many goals has each scorer in each phase of a tournament, counted from the goals? One row a tournament, phase and player.';
COMMENT ON COLUMN scorer_totals.season_id IS 'Key of the season';
COMMENT ON COLUMN scorer_totals.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN scorer_totals.phase IS 'Part of the tournament whose goals are counted together';
COMMENT ON COLUMN scorer_totals.player_id IS 'Key of the player';
COMMENT ON COLUMN scorer_totals.club_id IS 'Key of the club; NULL where he scored for several';
COMMENT ON COLUMN scorer_totals.goals IS 'Goals';
COMMENT ON COLUMN scorer_totals.from_play IS 'Goals without penalties';
COMMENT ON COLUMN scorer_totals.is_partial IS 'Whether scorers of the phase are unknown';
