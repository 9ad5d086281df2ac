-- What did the two clubs of each tie score over its legs, and is it over?
-- Grain: tie; club 1 is at home in the first leg. A tie that a ruling decides is there without a match, too: then club 1 is
-- the one that goes through.
CREATE OR REPLACE TABLE ties AS
WITH rulings AS (
    SELECT
        r.stage_id,
        CASE WHEN r.winner_id < r.loser_id THEN r.winner_id ELSE r.loser_id END AS first_by_name_id,
        CASE WHEN r.winner_id < r.loser_id THEN r.loser_id ELSE r.winner_id END AS second_by_name_id,
        MAX(r.winner_id) AS winner_id,
        MAX(r.loser_id) AS loser_id,
        MAX(r.ruling) AS ruling,
        MAX(r.tie_number) AS tie_number,
        MAX(r.reason) AS reason,
        MAX(r.citation_id) AS citation_id
    FROM tie_ruling AS r
    GROUP BY
        r.stage_id,
        CASE WHEN r.winner_id < r.loser_id THEN r.winner_id ELSE r.loser_id END,
        CASE WHEN r.winner_id < r.loser_id THEN r.loser_id ELSE r.winner_id END
    -- two that contradict each other say nothing
    HAVING COUNT(*) = 1
),

met AS (
    SELECT DISTINCT
        m.stage_id,
        m.club_id,
        m.opponent_id
    FROM match_sides AS m
    WHERE m.format = 'knock-out' AND m.club_id < m.opponent_id
),

ruled_sides AS (
    SELECT 'home' AS side
    UNION ALL
    SELECT 'away' AS side
),

fixtures AS (
    SELECT
        m.season_id,
        m.tournament_id,
        m.stage_id,
        m.club_id,
        m.opponent_id,
        m.tie_match_id,
        m.tie_number,
        m.leg,
        m.side,
        m.is_counted,
        m.is_away,
        m.is_after_extra_time,
        CASE WHEN m.is_after_extra_time THEN NULL ELSE m.goals_90_for END AS goals_90_for,
        CASE WHEN m.is_after_extra_time THEN NULL ELSE SUM(m.goals_90_for) OVER (PARTITION BY m.tie_match_id) - m.goals_90_for END AS goals_90_against,
        m.extra_time_for,
        m.shoot_out_for,
        m.shoot_out_result,
        m.goals_for,
        m.goals_against,
        m.result
    FROM match_sides AS m
    WHERE m.format = 'knock-out'
    UNION ALL
    SELECT
        t.season_id,
        t.tournament_id,
        r.stage_id,
        CASE WHEN s.side = 'home' THEN r.winner_id ELSE r.loser_id END AS club_id,
        CASE WHEN s.side = 'home' THEN r.loser_id ELSE r.winner_id END AS opponent_id,
        CAST(NULL AS VARCHAR) AS tie_match_id,
        r.tie_number,
        1 AS leg,
        s.side,
        FALSE AS is_counted,
        FALSE AS is_away,
        FALSE AS is_after_extra_time,
        CAST(NULL AS INTEGER) AS goals_90_for,
        CAST(NULL AS INTEGER) AS goals_90_against,
        CAST(NULL AS INTEGER) AS extra_time_for,
        CAST(NULL AS INTEGER) AS shoot_out_for,
        CAST(NULL AS INTEGER) AS shoot_out_result,
        CAST(NULL AS INTEGER) AS goals_for,
        CAST(NULL AS INTEGER) AS goals_against,
        CAST(NULL AS VARCHAR) AS result
    FROM rulings AS r
    INNER JOIN stage AS g ON r.stage_id = g.stage_id
    INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
    CROSS JOIN ruled_sides AS s
    LEFT JOIN met AS m ON r.stage_id = m.stage_id AND r.first_by_name_id = m.club_id AND r.second_by_name_id = m.opponent_id
    WHERE m.stage_id IS NULL
),

sides AS (
    SELECT
        m.season_id,
        m.tournament_id,
        m.stage_id,
        g.tie_rule_id,
        COALESCE(r.legs, 1) AS legs,
        r.wins_needed,
        r.first_leg_margin,
        m.club_id,
        m.opponent_id,
        m.tie_number,
        m.leg,
        m.side,
        m.is_counted,
        m.is_counted AND m.leg <= COALESCE(r.legs, 1) AS is_leg,
        m.is_away,
        m.is_after_extra_time,
        m.goals_90_for,
        m.goals_90_against,
        m.extra_time_for,
        m.shoot_out_for,
        m.shoot_out_result,
        m.goals_for,
        m.goals_against,
        m.result,
        m.goals_for IS NULL AND m.result IS NOT NULL AS is_given,
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
    FROM fixtures AS m
    INNER JOIN stage AS g ON m.stage_id = g.stage_id
    LEFT JOIN tie_rule AS r ON g.tie_rule_id = r.tie_rule_id
),

tallied AS (
    SELECT
        s.season_id,
        s.tournament_id,
        s.stage_id,
        s.tie_rule_id,
        s.legs,
        s.wins_needed,
        s.first_leg_margin,
        s.club_id,
        s.opponent_id,
        MAX(s.tie_number) AS tie_number,
        -- at home in the first leg, or away in the second
        MAX(CASE WHEN s.is_first AND (s.leg = 2) = (s.side = 'away') THEN 1 ELSE 0 END) AS is_first_host,
        SUM(CASE WHEN s.is_leg THEN 1 ELSE 0 END) AS legs_played,
        MAX(CASE WHEN s.leg > s.legs AND NOT s.is_counted THEN 1 ELSE 0 END) AS replay_to_come,
        MAX(CASE WHEN s.is_leg AND s.leg = 1 THEN s.goals_for END) AS first_leg,
        MAX(CASE WHEN s.is_leg AND s.leg = 2 THEN s.goals_for END) AS second_leg,
        STRING_AGG(
            CASE WHEN s.is_leg AND s.leg > 2 THEN CAST(s.goals_for AS VARCHAR) || '-' || CAST(s.goals_against AS VARCHAR) END,
            ', ' ORDER BY s.leg
        ) AS further_legs,
        MAX(CASE WHEN s.is_leg AND s.leg = 1 AND s.is_away THEN s.goals_for - s.goals_against END) AS first_leg_lead,
        SUM(CASE WHEN s.is_leg AND (s.result = 'win' OR (s.result = 'draw' AND s.shoot_out_result = 1)) THEN 1 ELSE 0 END) AS wins,
        CASE WHEN MAX(CASE WHEN s.is_leg AND s.is_after_extra_time THEN 1 ELSE 0 END) = 0
            THEN SUM(
                CASE
                    WHEN NOT s.is_leg THEN 0
                    WHEN s.goals_90_for > s.goals_90_against OR (s.is_given AND s.result = 'win') THEN 2
                    WHEN s.goals_90_for = s.goals_90_against THEN 1
                    ELSE 0
                END
            ) END AS points,
        CASE WHEN MAX(CASE WHEN s.is_leg AND s.goals_90_for IS NULL THEN 1 ELSE 0 END) = 0
            THEN SUM(CASE WHEN s.is_leg THEN s.goals_90_for ELSE 0 END) END AS goals_90,
        CASE WHEN MAX(CASE WHEN s.is_leg AND s.is_after_extra_time THEN 1 ELSE 0 END) = 0
            THEN SUM(CASE WHEN s.is_leg THEN s.extra_time_for END) END AS extra_time,
        MAX(CASE WHEN s.is_leg AND (s.extra_time_for IS NOT NULL OR s.is_after_extra_time) THEN 1 ELSE 0 END) AS has_extra_time,
        MAX(CASE WHEN s.is_leg AND s.is_after_extra_time THEN 1 ELSE 0 END) AS is_after_extra_time,
        CASE WHEN MAX(CASE WHEN s.is_leg AND s.is_given THEN 1 ELSE 0 END) = 0 THEN SUM(CASE WHEN s.is_leg THEN s.goals_for END) END AS aggregate,
        CASE WHEN MAX(CASE WHEN s.is_leg AND s.goals_90_for IS NULL THEN 1 ELSE 0 END) = 0
            THEN SUM(CASE WHEN s.is_leg AND s.is_away THEN s.goals_90_for ELSE 0 END) END AS away_goals_90,
        CASE WHEN MAX(CASE WHEN s.is_leg AND s.is_given THEN 1 ELSE 0 END) = 0
            THEN SUM(CASE WHEN s.is_leg AND s.is_away THEN s.goals_for ELSE 0 END) END AS away_goals,
        MAX(CASE WHEN s.is_last AND s.is_counted AND NOT s.is_leg THEN s.goals_for END) AS replay,
        MAX(CASE WHEN s.is_last AND s.is_counted THEN s.shoot_out_for END) AS shoot_out,
        MAX(CASE WHEN s.is_last AND s.is_counted AND s.shoot_out_result = 1 THEN 1 ELSE 0 END) AS has_shoot_out,
        MAX(CASE WHEN s.is_leg AND s.leg = s.legs AND s.is_away THEN 1 ELSE 0 END) AS is_last_visitor,
        MAX(CASE WHEN s.is_leg AND s.is_given THEN 1 ELSE 0 END) AS is_leg_given,
        MAX(CASE WHEN s.is_leg AND s.is_given AND s.legs = 1 AND s.result = 'win' THEN 1 ELSE 0 END) AS has_leg_given,
        MAX(CASE WHEN s.is_last AND NOT s.is_leg AND s.is_given AND s.result = 'win' THEN 1 ELSE 0 END) AS has_replay_given
    FROM sides AS s
    GROUP BY s.season_id, s.tournament_id, s.stage_id, s.tie_rule_id, s.legs, s.wins_needed, s.first_leg_margin, s.club_id, s.opponent_id
),

-- the tie of a fixed bracket that a club plays by its place in a table
place_slots AS (
    SELECT
        b.stage_id,
        p.club_id,
        MIN(b.tie_number) AS tie_number
    FROM bracket_slot AS b
    INNER JOIN table_places AS p ON b.from_stage_id = p.stage_id AND b.number = p.position AND NOT p.is_open
    WHERE b.entrant = 'table place'
    GROUP BY b.stage_id, p.club_id
),

-- with a tie in it that follows another of its ties, a club may play twice
brackets AS (
    SELECT
        b.stage_id,
        CASE WHEN MIN(b.tie_number) = MAX(b.tie_number) THEN MIN(b.tie_number) END AS only_tie,
        MAX(CASE WHEN b.from_stage_id = b.stage_id THEN 1 ELSE 0 END) AS is_played_on
    FROM bracket_slot AS b
    GROUP BY b.stage_id
),

sided AS (
    SELECT
        t.season_id,
        t.tournament_id,
        t.stage_id,
        t.tie_rule_id,
        t.legs,
        t.wins_needed,
        t.first_leg_margin,
        CASE WHEN t.club_id < t.opponent_id THEN t.club_id ELSE t.opponent_id END AS first_by_name_id,
        CASE WHEN t.club_id < t.opponent_id THEN t.opponent_id ELSE t.club_id END AS second_by_name_id,
        CASE WHEN t.is_first_host = 1 THEN 1 ELSE 2 END AS side,
        t.club_id,
        d.division,
        l.place AS lot,
        t.tie_number,
        p.tie_number AS slot_number,
        t.legs_played,
        t.replay_to_come,
        t.first_leg,
        t.second_leg,
        t.further_legs,
        t.first_leg_lead,
        t.wins,
        t.points,
        t.goals_90,
        t.extra_time,
        t.has_extra_time,
        t.is_after_extra_time,
        t.aggregate,
        t.away_goals_90,
        t.away_goals,
        t.replay,
        t.shoot_out,
        t.has_shoot_out,
        t.is_last_visitor,
        t.is_leg_given,
        t.has_leg_given,
        t.has_replay_given
    FROM tallied AS t
    LEFT JOIN place_slots AS p ON t.stage_id = p.stage_id AND t.club_id = p.club_id
    LEFT JOIN tournament_club AS d ON t.tournament_id = d.tournament_id AND t.club_id = d.club_id
    LEFT JOIN drawing_of_lots AS l ON t.stage_id = l.stage_id AND t.club_id = l.club_id
),

paired AS (
    SELECT
        s.season_id,
        s.tournament_id,
        s.stage_id,
        s.tie_rule_id,
        s.legs,
        s.wins_needed,
        s.first_leg_margin,
        s.first_by_name_id,
        s.second_by_name_id,
        MAX(s.tie_number) AS tie_number,
        MIN(s.slot_number) AS least_slot,
        MAX(s.slot_number) AS greatest_slot,
        COUNT(s.slot_number) AS slots,
        CAST(MAX(s.legs_played) AS INTEGER) AS legs_played,
        MAX(s.replay_to_come) = 1 AS is_replay_to_come,
        MAX(CASE WHEN s.side = 1 THEN s.club_id END) AS club_1_id,
        MAX(CASE WHEN s.side = 2 THEN s.club_id END) AS club_2_id,
        MAX(CASE WHEN s.side = 1 THEN s.division END) AS division_1,
        MAX(CASE WHEN s.side = 2 THEN s.division END) AS division_2,
        MAX(CASE WHEN s.side = 1 THEN s.lot END) AS lot_1,
        MAX(CASE WHEN s.side = 2 THEN s.lot END) AS lot_2,
        MAX(CASE WHEN s.side = 1 THEN s.first_leg END) AS first_leg_1,
        MAX(CASE WHEN s.side = 2 THEN s.first_leg END) AS first_leg_2,
        MAX(CASE WHEN s.side = 1 THEN s.second_leg END) AS second_leg_1,
        MAX(CASE WHEN s.side = 2 THEN s.second_leg END) AS second_leg_2,
        MAX(CASE WHEN s.side = 1 THEN s.further_legs END) AS further_legs,
        MAX(CASE WHEN s.first_leg_lead >= s.first_leg_margin THEN s.side END) AS margin_side,
        CAST(MAX(CASE WHEN s.side = 1 THEN s.wins END) AS INTEGER) AS wins_1,
        CAST(MAX(CASE WHEN s.side = 2 THEN s.wins END) AS INTEGER) AS wins_2,
        CAST(MAX(CASE WHEN s.side = 1 THEN s.points END) AS INTEGER) AS points_1,
        CAST(MAX(CASE WHEN s.side = 2 THEN s.points END) AS INTEGER) AS points_2,
        CAST(MAX(CASE WHEN s.side = 1 THEN s.goals_90 END) AS INTEGER) AS goals_90_1,
        CAST(MAX(CASE WHEN s.side = 2 THEN s.goals_90 END) AS INTEGER) AS goals_90_2,
        CAST(MAX(CASE WHEN s.side = 1 THEN s.extra_time END) AS INTEGER) AS extra_time_1,
        CAST(MAX(CASE WHEN s.side = 2 THEN s.extra_time END) AS INTEGER) AS extra_time_2,
        MAX(s.has_extra_time) = 1 AS has_extra_time,
        MAX(s.is_after_extra_time) = 1 AS is_after_extra_time,
        CAST(MAX(CASE WHEN s.side = 1 THEN s.aggregate END) AS INTEGER) AS aggregate_1,
        CAST(MAX(CASE WHEN s.side = 2 THEN s.aggregate END) AS INTEGER) AS aggregate_2,
        CAST(MAX(CASE WHEN s.side = 1 THEN s.away_goals_90 END) AS INTEGER) AS away_goals_90_1,
        CAST(MAX(CASE WHEN s.side = 2 THEN s.away_goals_90 END) AS INTEGER) AS away_goals_90_2,
        CAST(MAX(CASE WHEN s.side = 1 THEN s.away_goals END) AS INTEGER) AS away_goals_1,
        CAST(MAX(CASE WHEN s.side = 2 THEN s.away_goals END) AS INTEGER) AS away_goals_2,
        MAX(CASE WHEN s.side = 1 THEN s.replay END) AS replay_1,
        MAX(CASE WHEN s.side = 2 THEN s.replay END) AS replay_2,
        MAX(CASE WHEN s.side = 1 THEN s.shoot_out END) AS shoot_out_1,
        MAX(CASE WHEN s.side = 2 THEN s.shoot_out END) AS shoot_out_2,
        MAX(CASE WHEN s.has_shoot_out = 1 THEN s.side END) AS shoot_out_side,
        MAX(CASE WHEN s.is_last_visitor = 1 THEN s.side END) AS visiting_side,
        MAX(s.is_leg_given) = 1 AS is_leg_given,
        MAX(CASE WHEN s.has_leg_given = 1 THEN s.side END) AS leg_given_side,
        MAX(CASE WHEN s.has_replay_given = 1 THEN s.side END) AS replay_given_side
    FROM sided AS s
    GROUP BY
        s.season_id, s.tournament_id, s.stage_id, s.tie_rule_id, s.legs, s.wins_needed, s.first_leg_margin,
        s.first_by_name_id, s.second_by_name_id
)

SELECT
    p.season_id,
    p.tournament_id,
    p.stage_id,
    p.tie_rule_id,
    p.legs,
    p.wins_needed,
    p.first_leg_margin,
    COALESCE(p.tie_number, r.tie_number) AS tie_number,
    COALESCE(
        p.tie_number, r.tie_number, b.only_tie,
        CASE WHEN b.is_played_on = 0 OR (p.slots = 2 AND p.least_slot = p.greatest_slot) THEN p.least_slot END
    ) AS bracket_number,
    p.legs_played,
    p.legs_played = p.legs OR r.ruling IS NOT NULL OR p.margin_side IS NOT NULL
        OR COALESCE(p.wins_1 >= p.wins_needed OR p.wins_2 >= p.wins_needed, FALSE) AS is_over,
    p.is_replay_to_come,
    p.club_1_id,
    p.club_2_id,
    r.ruling,
    CASE r.winner_id WHEN p.club_1_id THEN 1 WHEN p.club_2_id THEN 2 END AS ruling_side,
    r.reason AS ruling_reason,
    r.citation_id AS ruling_citation_id,
    p.division_1,
    p.division_2,
    p.lot_1,
    p.lot_2,
    p.first_leg_1,
    p.first_leg_2,
    p.second_leg_1,
    p.second_leg_2,
    p.further_legs,
    p.margin_side,
    p.wins_1,
    p.wins_2,
    p.points_1,
    p.points_2,
    p.goals_90_1,
    p.goals_90_2,
    p.extra_time_1,
    p.extra_time_2,
    p.has_extra_time,
    p.is_after_extra_time,
    p.aggregate_1,
    p.aggregate_2,
    p.away_goals_90_1,
    p.away_goals_90_2,
    p.away_goals_1,
    p.away_goals_2,
    p.replay_1,
    p.replay_2,
    p.shoot_out_1,
    p.shoot_out_2,
    p.shoot_out_side,
    p.visiting_side,
    p.is_leg_given,
    p.leg_given_side,
    p.replay_given_side
FROM paired AS p
LEFT JOIN rulings AS r
    ON p.stage_id = r.stage_id AND p.first_by_name_id = r.first_by_name_id AND p.second_by_name_id = r.second_by_name_id
LEFT JOIN brackets AS b ON p.stage_id = b.stage_id
ORDER BY p.season_id, p.stage_id;

COMMENT ON TABLE ties IS 'Step: what did the two clubs of each tie score over its legs, and is it over? One row a tie.';
COMMENT ON COLUMN ties.season_id IS 'Key of the season';
COMMENT ON COLUMN ties.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN ties.stage_id IS 'Key of the stage';
COMMENT ON COLUMN ties.tie_rule_id IS 'Key of the tie rule';
COMMENT ON COLUMN ties.legs IS 'Legs of the tie by the rules; where wins decide, the most that it can have';
COMMENT ON COLUMN ties.wins_needed IS 'Wins that end the tie; NULL where wins do not decide';
COMMENT ON COLUMN ties.first_leg_margin IS 'Goals by which the visitor of the first leg goes through at once; NULL where there is no such rule';
COMMENT ON COLUMN ties.tie_number IS 'Number of the tie in a fixed bracket, as it is stated; NULL elsewhere';
COMMENT ON COLUMN ties.bracket_number IS 'The same, or that of the slot which one of its clubs takes by the place in a table, or of the only tie of its stage';
COMMENT ON COLUMN ties.legs_played IS 'Legs played so far';
COMMENT ON COLUMN ties.is_over IS 'Whether no leg is waited for: all are played, a club has the wins, the first leg or a ruling ended it';
COMMENT ON COLUMN ties.is_replay_to_come IS 'Whether a replay is in the database that has not been played';
COMMENT ON COLUMN ties.club_1_id IS 'Key of the club at home in the first leg';
COMMENT ON COLUMN ties.club_2_id IS 'Key of the other club';
COMMENT ON COLUMN ties.ruling IS 'walkover, withdrawal, expulsion or decision, where a ruling names who goes through; NULL elsewhere';
COMMENT ON COLUMN ties.ruling_side IS '1 or 2: the club that it names';
COMMENT ON COLUMN ties.ruling_reason IS 'Why';
COMMENT ON COLUMN ties.ruling_citation_id IS 'Key of the citation of the ruling';
COMMENT ON COLUMN ties.division_1 IS 'Level of the division of club 1';
COMMENT ON COLUMN ties.division_2 IS 'Level of the division of club 2';
COMMENT ON COLUMN ties.lot_1 IS 'Place of club 1 in a drawing of lots';
COMMENT ON COLUMN ties.lot_2 IS 'Place of club 2 in a drawing of lots';
COMMENT ON COLUMN ties.first_leg_1 IS 'Goals of club 1 in the first leg';
COMMENT ON COLUMN ties.first_leg_2 IS 'Goals of club 2 in the first leg';
COMMENT ON COLUMN ties.second_leg_1 IS 'Goals of club 1 in the second leg';
COMMENT ON COLUMN ties.second_leg_2 IS 'Goals of club 2 in the second leg';
COMMENT ON COLUMN ties.further_legs IS 'Scores of the legs after the second, goals of club 1 - goals of club 2, in order; NULL where there are none';
COMMENT ON COLUMN ties.margin_side IS '1 or 2: the club that won the first leg away by the margin; NULL where none did';
COMMENT ON COLUMN ties.wins_1 IS 'Legs that club 1 won, by a shoot-out too';
COMMENT ON COLUMN ties.wins_2 IS 'Legs that club 2 won, by a shoot-out too';
COMMENT ON COLUMN ties.points_1 IS 'Points of club 1 from the 90 minutes of the legs, two for a win and one for a draw; NULL where those are not known';
COMMENT ON COLUMN ties.points_2 IS 'Points of club 2, likewise';
COMMENT ON COLUMN ties.goals_90_1 IS 'Goals of club 1 in the 90 minutes of all legs; NULL where not known';
COMMENT ON COLUMN ties.goals_90_2 IS 'Goals of club 2 in the 90 minutes of all legs; NULL where not known';
COMMENT ON COLUMN ties.extra_time_1 IS 'Goals of club 1 in extra time alone; NULL where there was none, or they are not known apart';
COMMENT ON COLUMN ties.extra_time_2 IS 'Goals of club 2 in extra time alone; NULL where there was none, or they are not known apart';
COMMENT ON COLUMN ties.has_extra_time IS 'Whether a leg had extra time';
COMMENT ON COLUMN ties.is_after_extra_time IS 'Whether a leg is known by its score after extra time alone';
COMMENT ON COLUMN ties.aggregate_1 IS 'Goals of club 1 over all legs, extra time included; NULL where none was played, or one was given without a score';
COMMENT ON COLUMN ties.aggregate_2 IS 'Goals of club 2 over all legs, extra time included; NULL likewise';
COMMENT ON COLUMN ties.away_goals_90_1 IS 'Away goals of club 1 in 90 minutes; NULL where not known';
COMMENT ON COLUMN ties.away_goals_90_2 IS 'Away goals of club 2 in 90 minutes; NULL where not known';
COMMENT ON COLUMN ties.away_goals_1 IS 'Away goals of club 1, extra time included; NULL where a leg was given without a score';
COMMENT ON COLUMN ties.away_goals_2 IS 'Away goals of club 2, extra time included; NULL likewise';
COMMENT ON COLUMN ties.replay_1 IS 'Goals of club 1 in the last replay';
COMMENT ON COLUMN ties.replay_2 IS 'Goals of club 2 in the last replay';
COMMENT ON COLUMN ties.shoot_out_1 IS 'Shoot-out kicks scored by club 1; NULL where not known';
COMMENT ON COLUMN ties.shoot_out_2 IS 'Shoot-out kicks scored by club 2; NULL where not known';
COMMENT ON COLUMN ties.shoot_out_side IS '1 or 2: the club that won the shoot-out of the last match; NULL where there was none';
COMMENT ON COLUMN ties.visiting_side IS '1 or 2: the visitor of the last leg; NULL where it is to come or was on neutral ground';
COMMENT ON COLUMN ties.is_leg_given IS 'Whether a leg was given to a club, or lost by both, without a score';
COMMENT ON COLUMN ties.leg_given_side IS '1 or 2: the club that was so given the only leg; NULL elsewhere';
COMMENT ON COLUMN ties.replay_given_side IS '1 or 2: the club that was so given the last replay; NULL elsewhere';
