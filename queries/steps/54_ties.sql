-- What did the two clubs of each tie score over its legs?
-- Grain: tie; club 1 is at home in the first leg.
CREATE OR REPLACE TABLE ties AS
WITH sides AS (
    SELECT
        m.season_id,
        m.tournament_id,
        m.stage_id,
        g.tie_rule_id,
        COALESCE(r.legs, 1) AS legs,
        m.club_id,
        m.opponent_id,
        m.tie_number,
        m.leg,
        m.side,
        m.is_counted,
        m.is_counted AND m.leg <= COALESCE(r.legs, 1) AS is_leg,
        m.is_away,
        m.goals_90_for,
        m.extra_time_for,
        m.shoot_out_for,
        m.goals_for,
        -- the last match played: its shoot-out speaks, and beyond the legs it is the replay
        ROW_NUMBER() OVER (
            PARTITION BY m.season_id, m.stage_id, m.club_id, m.opponent_id
            ORDER BY m.is_counted DESC, m.leg DESC, m.tie_match_id
        ) = 1 AS is_last,
        -- the first leg, or the second where the first is not in the database: of a match that does not count
        -- and the one played instead of it, the latter
        ROW_NUMBER() OVER (
            PARTITION BY m.season_id, m.stage_id, m.club_id, m.opponent_id
            ORDER BY m.leg, m.is_counted DESC, m.tie_match_id
        ) = 1 AS is_first
    FROM match_sides AS m
    INNER JOIN stage AS g ON m.stage_id = g.stage_id
    LEFT JOIN tie_rule AS r ON g.tie_rule_id = r.tie_rule_id
    WHERE m.format = 'knock-out'
),

tallied AS (
    SELECT
        s.season_id,
        s.tournament_id,
        s.stage_id,
        s.tie_rule_id,
        s.legs,
        s.club_id,
        s.opponent_id,
        MAX(s.tie_number) AS tie_number,
        -- at home in the first leg, or away in the second
        MAX(CASE WHEN s.is_first AND (s.leg = 2) = (s.side = 'away') THEN 1 ELSE 0 END) AS is_first_host,
        SUM(CASE WHEN s.is_leg THEN 1 ELSE 0 END) AS legs_played,
        MAX(CASE WHEN s.leg > s.legs AND NOT s.is_counted THEN 1 ELSE 0 END) AS replay_to_come,
        MAX(CASE WHEN s.is_leg AND s.leg = 1 THEN s.goals_for END) AS first_leg,
        MAX(CASE WHEN s.is_leg AND s.leg = 2 THEN s.goals_for END) AS second_leg,
        SUM(CASE WHEN s.is_leg THEN s.goals_90_for ELSE 0 END) AS goals_90,
        SUM(CASE WHEN s.is_leg THEN s.extra_time_for END) AS extra_time,
        SUM(CASE WHEN s.is_leg AND s.is_away THEN s.goals_90_for ELSE 0 END) AS away_goals_90,
        SUM(CASE WHEN s.is_leg AND s.is_away THEN s.goals_for ELSE 0 END) AS away_goals,
        MAX(CASE WHEN s.is_last AND s.is_counted AND NOT s.is_leg THEN s.goals_for END) AS replay,
        MAX(CASE WHEN s.is_last AND s.is_counted THEN s.shoot_out_for END) AS shoot_out
    FROM sides AS s
    GROUP BY s.season_id, s.tournament_id, s.stage_id, s.tie_rule_id, s.legs, s.club_id, s.opponent_id
),

seeded AS (
    SELECT
        t.season_id,
        t.tournament_id,
        t.stage_id,
        t.tie_rule_id,
        t.legs,
        CASE WHEN t.club_id < t.opponent_id THEN t.club_id ELSE t.opponent_id END AS first_by_name_id,
        CASE WHEN t.club_id < t.opponent_id THEN t.opponent_id ELSE t.club_id END AS second_by_name_id,
        CASE WHEN t.is_first_host = 1 THEN 1 ELSE 2 END AS side,
        t.club_id,
        s.seed,
        d.division,
        l.place AS lot,
        t.tie_number,
        t.legs_played,
        t.replay_to_come,
        t.first_leg,
        t.second_leg,
        t.goals_90,
        t.extra_time,
        t.away_goals_90,
        t.away_goals,
        t.replay,
        t.shoot_out
    FROM tallied AS t
    LEFT JOIN tournament_seeds AS s
        ON t.season_id = s.season_id AND t.tournament_id = s.tournament_id AND t.club_id = s.club_id
    LEFT JOIN tournament_club AS d ON t.tournament_id = d.tournament_id AND t.club_id = d.club_id
    LEFT JOIN drawing_of_lots AS l ON t.stage_id = l.stage_id AND t.club_id = l.club_id
)

SELECT
    s.season_id,
    s.tournament_id,
    s.stage_id,
    s.tie_rule_id,
    s.legs,
    MAX(s.tie_number) AS tie_number,
    CAST(MAX(s.legs_played) AS INTEGER) AS legs_played,
    MAX(s.replay_to_come) = 1 AS is_replay_to_come,
    MAX(CASE WHEN s.side = 1 THEN s.club_id END) AS club_1_id,
    MAX(CASE WHEN s.side = 2 THEN s.club_id END) AS club_2_id,
    MAX(CASE WHEN s.side = 1 THEN s.seed END) AS seed_1,
    MAX(CASE WHEN s.side = 2 THEN s.seed END) AS seed_2,
    MAX(CASE WHEN s.side = 1 THEN s.division END) AS division_1,
    MAX(CASE WHEN s.side = 2 THEN s.division END) AS division_2,
    MAX(CASE WHEN s.side = 1 THEN s.lot END) AS lot_1,
    MAX(CASE WHEN s.side = 2 THEN s.lot END) AS lot_2,
    MAX(CASE WHEN s.side = 1 THEN s.first_leg END) AS first_leg_1,
    MAX(CASE WHEN s.side = 2 THEN s.first_leg END) AS first_leg_2,
    MAX(CASE WHEN s.side = 1 THEN s.second_leg END) AS second_leg_1,
    MAX(CASE WHEN s.side = 2 THEN s.second_leg END) AS second_leg_2,
    CAST(MAX(CASE WHEN s.side = 1 THEN s.goals_90 END) AS INTEGER) AS goals_90_1,
    CAST(MAX(CASE WHEN s.side = 2 THEN s.goals_90 END) AS INTEGER) AS goals_90_2,
    CAST(MAX(CASE WHEN s.side = 1 THEN s.extra_time END) AS INTEGER) AS extra_time_1,
    CAST(MAX(CASE WHEN s.side = 2 THEN s.extra_time END) AS INTEGER) AS extra_time_2,
    CAST(MAX(CASE WHEN s.side = 1 THEN s.goals_90 + COALESCE(s.extra_time, 0) END) AS INTEGER) AS aggregate_1,
    CAST(MAX(CASE WHEN s.side = 2 THEN s.goals_90 + COALESCE(s.extra_time, 0) END) AS INTEGER) AS aggregate_2,
    CAST(MAX(CASE WHEN s.side = 1 THEN s.away_goals_90 END) AS INTEGER) AS away_goals_90_1,
    CAST(MAX(CASE WHEN s.side = 2 THEN s.away_goals_90 END) AS INTEGER) AS away_goals_90_2,
    CAST(MAX(CASE WHEN s.side = 1 THEN s.away_goals END) AS INTEGER) AS away_goals_1,
    CAST(MAX(CASE WHEN s.side = 2 THEN s.away_goals END) AS INTEGER) AS away_goals_2,
    MAX(CASE WHEN s.side = 1 THEN s.replay END) AS replay_1,
    MAX(CASE WHEN s.side = 2 THEN s.replay END) AS replay_2,
    MAX(CASE WHEN s.side = 1 THEN s.shoot_out END) AS shoot_out_1,
    MAX(CASE WHEN s.side = 2 THEN s.shoot_out END) AS shoot_out_2
FROM seeded AS s
GROUP BY
    s.season_id, s.tournament_id, s.stage_id, s.tie_rule_id, s.legs,
    s.first_by_name_id, s.second_by_name_id
ORDER BY s.season_id, s.stage_id;

COMMENT ON TABLE ties IS 'Step: what did the two clubs of each tie score over its legs? One row a tie.';
COMMENT ON COLUMN ties.season_id IS 'Key of the season';
COMMENT ON COLUMN ties.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN ties.stage_id IS 'Key of the stage';
COMMENT ON COLUMN ties.tie_rule_id IS 'Key of the tie rule';
COMMENT ON COLUMN ties.legs IS 'Legs of the tie by the rules';
COMMENT ON COLUMN ties.tie_number IS 'Number of the tie in a fixed bracket; NULL elsewhere';
COMMENT ON COLUMN ties.legs_played IS 'Legs played so far';
COMMENT ON COLUMN ties.is_replay_to_come IS 'Whether a replay is in the database that has not been played';
COMMENT ON COLUMN ties.club_1_id IS 'Key of the club at home in the first leg';
COMMENT ON COLUMN ties.club_2_id IS 'Key of the other club';
COMMENT ON COLUMN ties.seed_1 IS 'Seed of club 1';
COMMENT ON COLUMN ties.seed_2 IS 'Seed of club 2';
COMMENT ON COLUMN ties.division_1 IS 'Level of the division of club 1';
COMMENT ON COLUMN ties.division_2 IS 'Level of the division of club 2';
COMMENT ON COLUMN ties.lot_1 IS 'Place of club 1 in a drawing of lots';
COMMENT ON COLUMN ties.lot_2 IS 'Place of club 2 in a drawing of lots';
COMMENT ON COLUMN ties.first_leg_1 IS 'Goals of club 1 in the first leg';
COMMENT ON COLUMN ties.first_leg_2 IS 'Goals of club 2 in the first leg';
COMMENT ON COLUMN ties.second_leg_1 IS 'Goals of club 1 in the second leg';
COMMENT ON COLUMN ties.second_leg_2 IS 'Goals of club 2 in the second leg';
COMMENT ON COLUMN ties.goals_90_1 IS 'Goals of club 1 in the 90 minutes of all legs';
COMMENT ON COLUMN ties.goals_90_2 IS 'Goals of club 2 in the 90 minutes of all legs';
COMMENT ON COLUMN ties.extra_time_1 IS 'Goals of club 1 in extra time alone';
COMMENT ON COLUMN ties.extra_time_2 IS 'Goals of club 2 in extra time alone';
COMMENT ON COLUMN ties.aggregate_1 IS 'Goals of club 1 over all legs, extra time included';
COMMENT ON COLUMN ties.aggregate_2 IS 'Goals of club 2 over all legs, extra time included';
COMMENT ON COLUMN ties.away_goals_90_1 IS 'Away goals of club 1 in 90 minutes';
COMMENT ON COLUMN ties.away_goals_90_2 IS 'Away goals of club 2 in 90 minutes';
COMMENT ON COLUMN ties.away_goals_1 IS 'Away goals of club 1, extra time included';
COMMENT ON COLUMN ties.away_goals_2 IS 'Away goals of club 2, extra time included';
COMMENT ON COLUMN ties.replay_1 IS 'Goals of club 1 in the last replay';
COMMENT ON COLUMN ties.replay_2 IS 'Goals of club 2 in the last replay';
COMMENT ON COLUMN ties.shoot_out_1 IS 'Shoot-out kicks scored by club 1';
COMMENT ON COLUMN ties.shoot_out_2 IS 'Shoot-out kicks scored by club 2';
