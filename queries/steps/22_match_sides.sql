-- What does each match look like from either side? The one place where home and away are unpivoted.
-- Grain: match, club; annulled matches left out. Of several results that earn points of their own, a shoot-out goes before
-- extra time, and that before the ground.
CREATE OR REPLACE TABLE match_sides AS
WITH earned AS (
    SELECT
        r.table_rule_id,
        MAX(CASE WHEN r.result = 'away win' THEN r.points END) AS away_win,
        MAX(CASE WHEN r.result = 'defeat' THEN r.points END) AS defeat,
        MAX(CASE WHEN r.result = 'extra-time win' THEN r.points END) AS extra_time_win,
        MAX(CASE WHEN r.result = 'extra-time defeat' THEN r.points END) AS extra_time_defeat,
        MAX(CASE WHEN r.result = 'shoot-out win' THEN r.points END) AS shoot_out_win,
        MAX(CASE WHEN r.result = 'shoot-out defeat' THEN r.points END) AS shoot_out_defeat
    FROM result_points AS r
    GROUP BY r.table_rule_id
),

matches AS (
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
        m.shoot_out_winner,
        m.is_after_extra_time,
        m.winner,
        m.is_counted,
        m.is_to_come,
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
        m.is_after_extra_time,
        m.is_counted,
        m.is_to_come,
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
        CASE WHEN s.side = 'home' THEN m.away_shoot_out_goals ELSE m.home_shoot_out_goals END AS shoot_out_against,
        CASE WHEN m.shoot_out_winner = s.side THEN 1 WHEN m.shoot_out_winner IS NOT NULL THEN -1 END AS shoot_out_named,
        CASE WHEN m.winner = s.side THEN 'win' WHEN m.winner IS NOT NULL THEN 'defeat' END AS given
    FROM matches AS m
    CROSS JOIN sides AS s
),

scored AS (
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
        COALESCE(u.shoot_out_named, SIGN(u.shoot_out_for - u.shoot_out_against)) AS shoot_out_result,
        u.side = 'away' AND NOT u.is_neutral AS is_away,
        u.side = 'home' AND NOT u.is_neutral AS is_home,
        u.is_after_extra_time OR u.extra_time_for IS NOT NULL AS has_extra_time,
        u.is_after_extra_time,
        u.is_counted,
        u.is_to_come,
        u.is_for_table,
        u.is_for_relegation,
        u.given
    FROM unpivoted AS u
),

decided AS (
    SELECT
        s.season_id,
        s.tournament_id,
        s.stage_id,
        s.format,
        s.play_off_for_stage_id,
        s.tie_match_id,
        s.leg,
        s.tie_number,
        s.side,
        s.club_id,
        s.opponent_id,
        s.goals_90_for,
        s.extra_time_for,
        s.shoot_out_for,
        s.shoot_out_against,
        s.goals_for,
        s.goals_against,
        CAST(s.shoot_out_result AS INTEGER) AS shoot_out_result,
        s.is_away,
        s.is_home,
        s.has_extra_time,
        s.is_after_extra_time,
        s.is_counted,
        s.is_to_come,
        s.is_for_table,
        s.is_for_relegation,
        COALESCE(
            s.given,
            CASE WHEN s.goals_for > s.goals_against THEN 'win' WHEN s.goals_for = s.goals_against THEN 'draw' WHEN s.goals_for < s.goals_against THEN 'defeat' END
        ) AS result
    FROM scored AS s
)

SELECT
    d.season_id,
    d.tournament_id,
    d.stage_id,
    d.format,
    d.play_off_for_stage_id,
    d.tie_match_id,
    d.leg,
    d.tie_number,
    d.side,
    d.club_id,
    d.opponent_id,
    d.goals_90_for,
    d.extra_time_for,
    d.shoot_out_for,
    d.shoot_out_against,
    d.goals_for,
    d.goals_against,
    d.shoot_out_result,
    d.result,
    CASE
        WHEN d.shoot_out_result = 1 AND e.shoot_out_win IS NOT NULL THEN e.shoot_out_win
        WHEN d.shoot_out_result = -1 AND e.shoot_out_defeat IS NOT NULL THEN e.shoot_out_defeat
        WHEN d.result = 'win' AND d.has_extra_time AND e.extra_time_win IS NOT NULL THEN e.extra_time_win
        WHEN d.result = 'defeat' AND d.has_extra_time AND e.extra_time_defeat IS NOT NULL THEN e.extra_time_defeat
        WHEN d.result = 'win' AND d.is_away AND e.away_win IS NOT NULL THEN e.away_win
        WHEN d.result = 'win' THEN r.points_win
        WHEN d.result = 'draw' THEN r.points_draw
        WHEN d.result = 'defeat' AND r.points_win IS NOT NULL THEN COALESCE(e.defeat, 0)
    END AS points,
    d.is_away,
    d.is_home,
    d.is_after_extra_time,
    d.is_counted,
    d.is_to_come,
    d.is_for_table,
    d.is_for_relegation
FROM decided AS d
INNER JOIN stage AS g ON d.stage_id = g.stage_id
LEFT JOIN table_rule AS r ON g.table_rule_id = r.table_rule_id
LEFT JOIN earned AS e ON g.table_rule_id = e.table_rule_id;

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
COMMENT ON COLUMN match_sides.shoot_out_result IS '1: won the shoot-out; -1: lost it; NULL where there was none';
COMMENT ON COLUMN match_sides.result IS 'win, draw or defeat by goals, extra time included, or by a ruling; NULL where there is no score';
COMMENT ON COLUMN match_sides.points IS 'Points for it by the table rules of the stage; NULL where there are none';
COMMENT ON COLUMN match_sides.is_away IS 'Whether the club was away, not on neutral ground';
COMMENT ON COLUMN match_sides.is_home IS 'Whether the club was at home, not on neutral ground';
COMMENT ON COLUMN match_sides.is_after_extra_time IS 'Whether the goals are those after extra time, since those of 90 minutes are not known';
COMMENT ON COLUMN match_sides.is_counted IS 'Whether its score counts anywhere';
COMMENT ON COLUMN match_sides.is_to_come IS 'Whether it is still to be played; an abandoned one is not';
COMMENT ON COLUMN match_sides.is_for_table IS 'Whether it counts for the table';
COMMENT ON COLUMN match_sides.is_for_relegation IS 'Whether it counts for relegation';
