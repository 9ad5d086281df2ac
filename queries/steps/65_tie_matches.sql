-- Which matches were played in each tie, and what was ruled on them?
-- Grain: match of a tie; the score is as it was played, and a ruling beside it.
CREATE OR REPLACE TABLE tie_matches AS
SELECT
    k.season_id,
    k.tournament_id,
    k.stage_id,
    k.tie_number,
    k.club_1_id,
    k.club_2_id,
    m.leg,
    m.match_date,
    m.home_club_id,
    m.away_club_id,
    m.home_goals + COALESCE(m.home_extra_time_goals, 0) AS home_goals,
    m.away_goals + COALESCE(m.away_extra_time_goals, 0) AS away_goals,
    m.home_extra_time_goals IS NOT NULL OR m.is_after_extra_time AS has_extra_time,
    m.home_shoot_out_goals,
    m.away_shoot_out_goals,
    m.shoot_out_winner,
    s.ruling,
    CASE WHEN s.ruling = 'awarded' THEN s.home_goals END AS awarded_home_goals,
    CASE WHEN s.ruling = 'awarded' THEN s.away_goals END AS awarded_away_goals,
    s.winner AS awarded_to,
    m.citation_id
FROM ties AS k
INNER JOIN match_scores AS s
    ON k.stage_id = s.stage_id
    AND ((k.club_1_id = s.home_club_id AND k.club_2_id = s.away_club_id) OR (k.club_1_id = s.away_club_id AND k.club_2_id = s.home_club_id))
INNER JOIN match AS m ON s.match_id = m.match_id
ORDER BY k.season_id, k.stage_id;

COMMENT ON TABLE tie_matches IS 'Step: which matches were played in each tie, and what was ruled on them? One row a match of a tie.';
COMMENT ON COLUMN tie_matches.season_id IS 'Key of the season';
COMMENT ON COLUMN tie_matches.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN tie_matches.stage_id IS 'Key of the stage';
COMMENT ON COLUMN tie_matches.tie_number IS 'Number of the tie in a fixed bracket; NULL elsewhere';
COMMENT ON COLUMN tie_matches.club_1_id IS 'Key of the club at home in the first leg';
COMMENT ON COLUMN tie_matches.club_2_id IS 'Key of the other club';
COMMENT ON COLUMN tie_matches.leg IS 'Leg of the tie; a replay goes on counting';
COMMENT ON COLUMN tie_matches.match_date IS 'Day of the match; NULL where unknown';
COMMENT ON COLUMN tie_matches.home_club_id IS 'Key of the home club';
COMMENT ON COLUMN tie_matches.away_club_id IS 'Key of the away club';
COMMENT ON COLUMN tie_matches.home_goals IS 'Goals of the home club as it was played, extra time included';
COMMENT ON COLUMN tie_matches.away_goals IS 'Goals of the away club as it was played, extra time included';
COMMENT ON COLUMN tie_matches.has_extra_time IS 'Whether there was extra time';
COMMENT ON COLUMN tie_matches.home_shoot_out_goals IS 'Kicks that the home club scored in the shoot-out; NULL where there was none';
COMMENT ON COLUMN tie_matches.away_shoot_out_goals IS 'Kicks that the away club scored in the shoot-out; NULL where there was none';
COMMENT ON COLUMN tie_matches.shoot_out_winner IS 'home or away: who won the shoot-out, where its kicks are not known; NULL elsewhere';
COMMENT ON COLUMN tie_matches.ruling IS 'annulled, awarded, abandoned or postponed; NULL for a match that was simply played';
COMMENT ON COLUMN tie_matches.awarded_home_goals IS 'Goals awarded to the home club; NULL elsewhere';
COMMENT ON COLUMN tie_matches.awarded_away_goals IS 'Goals awarded to the away club; NULL elsewhere';
COMMENT ON COLUMN tie_matches.awarded_to IS 'home, away or neither: who is given the match without a score; NULL elsewhere';
COMMENT ON COLUMN tie_matches.citation_id IS 'Key of the citation of the match';
