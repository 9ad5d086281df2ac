-- What is the score of each tie over its legs?
-- Grain: tie. The legs and the aggregate include extra time, never a shoot-out.
-- Key: competition, season, tournament, stage, club_1, club_2
CREATE OR REPLACE VIEW aggregates AS
SELECT
    n.name AS competition,
    s.name AS season,
    t.name AS tournament,
    g.name AS stage,
    a.name AS club_1,
    b.name AS club_2,
    d.seed_1,
    d.seed_2,
    CAST(x.first_leg_1 AS VARCHAR) || '-' || CAST(x.first_leg_2 AS VARCHAR) AS first_leg,
    CAST(x.second_leg_1 AS VARCHAR) || '-' || CAST(x.second_leg_2 AS VARCHAR) AS second_leg,
    CASE WHEN x.legs_played > 0 THEN x.aggregate_1 END AS aggregate_1,
    CASE WHEN x.legs_played > 0 THEN x.aggregate_2 END AS aggregate_2,
    CASE WHEN x.legs_played > 0 THEN x.away_goals_1 END AS away_goals_1,
    CASE WHEN x.legs_played > 0 THEN x.away_goals_2 END AS away_goals_2,
    CASE WHEN x.legs_played > 0 AND x.is_over THEN x.goals_90_1 = x.goals_90_2 END AS is_level,
    x.legs,
    x.legs_played,
    x.extra_time_1,
    x.extra_time_2,
    CAST(x.replay_1 AS VARCHAR) || '-' || CAST(x.replay_2 AS VARCHAR) AS replay,
    x.shoot_out_1,
    x.shoot_out_2,
    CASE x.shoot_out_side WHEN 1 THEN a.name WHEN 2 THEN b.name END AS shoot_out_winner,
    CASE WHEN x.legs_played > 0 THEN x.wins_1 END AS wins_1,
    CASE WHEN x.legs_played > 0 THEN x.wins_2 END AS wins_2,
    x.further_legs
FROM ties AS x
INNER JOIN tie_decisions AS d ON x.stage_id = d.stage_id AND x.club_1_id = d.club_1_id AND x.club_2_id = d.club_2_id AND d.is_result
INNER JOIN season AS s ON x.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN tournament AS t ON x.tournament_id = t.tournament_id
INNER JOIN stage AS g ON x.stage_id = g.stage_id
INNER JOIN season_clubs AS a ON x.season_id = a.season_id AND x.club_1_id = a.club_id
INNER JOIN season_clubs AS b ON x.season_id = b.season_id AND x.club_2_id = b.club_id
ORDER BY n.name, s.name, t.ordinal, t.name, g.ordinal, x.tie_number, a.name, b.name, x.club_1_id, x.club_2_id;

COMMENT ON VIEW aggregates IS 'What is the score of each tie over its legs? One row a tie.';
COMMENT ON COLUMN aggregates.competition IS 'Name of the competition';
COMMENT ON COLUMN aggregates.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN aggregates.tournament IS 'Name of the tournament';
COMMENT ON COLUMN aggregates.stage IS 'Name of the stage';
COMMENT ON COLUMN aggregates.club_1 IS 'Club at home in the first leg';
COMMENT ON COLUMN aggregates.club_2 IS 'The other club';
COMMENT ON COLUMN aggregates.seed_1 IS 'Seed of club 1';
COMMENT ON COLUMN aggregates.seed_2 IS 'Seed of club 2';
COMMENT ON COLUMN aggregates.first_leg IS 'Score of the first leg, goals of club 1 - goals of club 2; NULL where not played';
COMMENT ON COLUMN aggregates.second_leg IS 'Score of the second leg, goals of club 1 - goals of club 2; NULL where not played';
COMMENT ON COLUMN aggregates.aggregate_1 IS 'Goals of club 1 over all legs, extra time included; NULL where a leg was given without a score';
COMMENT ON COLUMN aggregates.aggregate_2 IS 'Goals of club 2 over all legs, extra time included; NULL likewise';
COMMENT ON COLUMN aggregates.away_goals_1 IS 'Away goals of club 1, extra time included';
COMMENT ON COLUMN aggregates.away_goals_2 IS 'Away goals of club 2, extra time included';
COMMENT ON COLUMN aggregates.is_level IS 'Whether the 90 minutes of all legs left the tie level; NULL while a leg is waited for, or where they are not known';
COMMENT ON COLUMN aggregates.legs IS 'Legs of the tie by the rules; where wins decide, the most that it can have';
COMMENT ON COLUMN aggregates.legs_played IS 'Legs played so far';
COMMENT ON COLUMN aggregates.extra_time_1 IS 'Goals of club 1 in extra time alone; NULL where there was none, or they are not known apart';
COMMENT ON COLUMN aggregates.extra_time_2 IS 'Goals of club 2 in extra time alone; NULL where there was none, or they are not known apart';
COMMENT ON COLUMN aggregates.replay IS 'Score of the last replay, goals of club 1 - goals of club 2';
COMMENT ON COLUMN aggregates.shoot_out_1 IS 'Shoot-out kicks scored by club 1';
COMMENT ON COLUMN aggregates.shoot_out_2 IS 'Shoot-out kicks scored by club 2';
COMMENT ON COLUMN aggregates.shoot_out_winner IS 'Club that won the shoot-out, whose kicks may not be known; NULL where there was none';
COMMENT ON COLUMN aggregates.wins_1 IS 'Legs that club 1 won, by a shoot-out too';
COMMENT ON COLUMN aggregates.wins_2 IS 'Legs that club 2 won, by a shoot-out too';
COMMENT ON COLUMN aggregates.further_legs IS 'Scores of the legs after the second, goals of club 1 - goals of club 2, in order; NULL where there are none';
