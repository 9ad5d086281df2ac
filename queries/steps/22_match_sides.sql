-- What does each match look like from either side? The one place where home and away are unpivoted.
-- Grain: match, club; annulled matches left out.
CREATE OR REPLACE TABLE match_sides AS
WITH matches AS (
    SELECT
        m.season_id,
        m.tournament_id,
        m.stage_id,
        m.format,
        m.play_off_for_stage_id,
        CASE WHEN m.format = 'knock-out' THEN m.match_id END AS tie_match_id,
        m.leg,
        m.tie_number,
        m.is_neutral,
        m.home_club_id,
        m.away_club_id,
        m.home_goals,
        m.away_goals,
        m.home_extra_time_goals,
        m.away_extra_time_goals,
        m.home_shoot_out_goals,
        m.away_shoot_out_goals,
        m.is_counted,
        m.is_for_table,
        m.is_for_relegation
    FROM match_scores AS m
    WHERE m.ruling IS NULL OR m.ruling <> 'annulled'
),

sides AS (
    SELECT 'home' AS side
    UNION ALL
    SELECT 'away' AS side
),

unpivoted AS (
    SELECT
        m.season_id,
        m.tournament_id,
        m.stage_id,
        m.format,
        m.play_off_for_stage_id,
        m.tie_match_id,
        m.leg,
        m.tie_number,
        m.is_neutral,
        m.is_counted,
        m.is_for_table,
        m.is_for_relegation,
        s.side,
        CASE WHEN s.side = 'home' THEN m.home_club_id ELSE m.away_club_id END AS club_id,
        CASE WHEN s.side = 'home' THEN m.away_club_id ELSE m.home_club_id END AS opponent_id,
        CASE WHEN s.side = 'home' THEN m.home_goals ELSE m.away_goals END AS goals_90_for,
        CASE WHEN s.side = 'home' THEN m.away_goals ELSE m.home_goals END AS goals_90_against,
        CASE WHEN s.side = 'home' THEN m.home_extra_time_goals ELSE m.away_extra_time_goals END AS extra_time_for,
        CASE WHEN s.side = 'home' THEN m.away_extra_time_goals ELSE m.home_extra_time_goals END AS extra_time_against,
        CASE WHEN s.side = 'home' THEN m.home_shoot_out_goals ELSE m.away_shoot_out_goals END AS shoot_out_for,
        CASE WHEN s.side = 'home' THEN m.away_shoot_out_goals ELSE m.home_shoot_out_goals END AS shoot_out_against
    FROM matches AS m
    CROSS JOIN sides AS s
)

SELECT
    u.season_id,
    u.tournament_id,
    u.stage_id,
    u.format,
    u.play_off_for_stage_id,
    u.tie_match_id,
    u.leg,
    u.tie_number,
    u.side,
    u.club_id,
    u.opponent_id,
    u.goals_90_for,
    u.extra_time_for,
    u.shoot_out_for,
    u.shoot_out_against,
    u.goals_90_for + COALESCE(u.extra_time_for, 0) AS goals_for,
    u.goals_90_against + COALESCE(u.extra_time_against, 0) AS goals_against,
    u.side = 'away' AND NOT u.is_neutral AS is_away,
    u.side = 'home' AND NOT u.is_neutral AS is_home,
    u.is_counted,
    u.is_for_table,
    u.is_for_relegation
FROM unpivoted AS u;

COMMENT ON TABLE match_sides IS 'Step: what does each match look like from either side? One row a match and club.';
COMMENT ON COLUMN match_sides.season_id IS 'Key of the season';
COMMENT ON COLUMN match_sides.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN match_sides.stage_id IS 'Key of the stage';
COMMENT ON COLUMN match_sides.format IS 'league or knock-out';
COMMENT ON COLUMN match_sides.play_off_for_stage_id IS 'Key of the league stage whose level clubs meet here; NULL elsewhere';
COMMENT ON COLUMN match_sides.tie_match_id IS 'Key of the match, of a tie; NULL in a league';
COMMENT ON COLUMN match_sides.leg IS 'Leg of a tie; a replay goes on counting';
COMMENT ON COLUMN match_sides.tie_number IS 'Number of the tie in a fixed bracket; NULL elsewhere';
COMMENT ON COLUMN match_sides.side IS 'home or away';
COMMENT ON COLUMN match_sides.club_id IS 'Key of the club';
COMMENT ON COLUMN match_sides.opponent_id IS 'Key of the opponent';
COMMENT ON COLUMN match_sides.goals_90_for IS 'Goals scored in 90 minutes';
COMMENT ON COLUMN match_sides.extra_time_for IS 'Goals scored in extra time alone';
COMMENT ON COLUMN match_sides.shoot_out_for IS 'Kicks scored in the shoot-out';
COMMENT ON COLUMN match_sides.shoot_out_against IS 'Kicks conceded in the shoot-out';
COMMENT ON COLUMN match_sides.goals_for IS 'Goals scored';
COMMENT ON COLUMN match_sides.goals_against IS 'Goals conceded';
COMMENT ON COLUMN match_sides.is_away IS 'Whether the club was away, not on neutral ground';
COMMENT ON COLUMN match_sides.is_home IS 'Whether the club was at home, not on neutral ground';
COMMENT ON COLUMN match_sides.is_counted IS 'Whether its score counts anywhere';
COMMENT ON COLUMN match_sides.is_for_table IS 'Whether it counts for the table';
COMMENT ON COLUMN match_sides.is_for_relegation IS 'Whether it counts for relegation';
