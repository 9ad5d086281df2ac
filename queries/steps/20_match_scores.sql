-- What does each match count, once the rulings on it are applied?
-- Grain: match.
CREATE OR REPLACE TABLE match_scores AS
WITH rulings AS (
    SELECT
        r.match_id,
        MAX(CASE WHEN r.ruling = 'annulled' THEN 1 ELSE 0 END) AS annulled,
        MAX(CASE WHEN r.ruling = 'abandoned' THEN 1 ELSE 0 END) AS abandoned,
        MAX(CASE WHEN r.ruling = 'awarded' THEN 1 ELSE 0 END) AS awarded,
        MAX(CASE WHEN r.ruling = 'postponed' THEN 1 ELSE 0 END) AS postponed,
        MAX(CASE WHEN r.ruling = 'not for the table' THEN 1 ELSE 0 END) AS not_for_table,
        MAX(CASE WHEN r.ruling = 'not for relegation' THEN 1 ELSE 0 END) AS not_for_relegation,
        MAX(r.home_goals) AS awarded_home_goals,
        MAX(r.away_goals) AS awarded_away_goals,
        MAX(r.winner) AS winner
    FROM match_ruling AS r
    GROUP BY r.match_id
),

verdicts AS (
    SELECT
        r.match_id,
        r.awarded,
        r.awarded_home_goals,
        r.awarded_away_goals,
        r.winner,
        r.postponed,
        r.not_for_table,
        r.not_for_relegation,
        CASE WHEN r.annulled = 1 THEN 'annulled' WHEN r.awarded = 1 THEN 'awarded' WHEN r.abandoned = 1 THEN 'abandoned' END AS verdict
    FROM rulings AS r
),

ruled AS (
    SELECT
        t.season_id,
        t.tournament_id,
        g.stage_id,
        g.format,
        g.phase,
        g.play_off_for_stage_id,
        m.match_id,
        m.leg,
        m.tie_number,
        m.match_date,
        m.is_neutral,
        m.home_club_id,
        m.away_club_id,
        CASE WHEN r.awarded = 1 THEN r.awarded_home_goals ELSE m.home_goals END AS home_goals,
        CASE WHEN r.awarded = 1 THEN r.awarded_away_goals ELSE m.away_goals END AS away_goals,
        CASE WHEN r.awarded = 1 THEN NULL ELSE m.home_extra_time_goals END AS home_extra_time_goals,
        CASE WHEN r.awarded = 1 THEN NULL ELSE m.away_extra_time_goals END AS away_extra_time_goals,
        CASE WHEN r.awarded = 1 THEN NULL ELSE m.home_shoot_out_goals END AS home_shoot_out_goals,
        CASE WHEN r.awarded = 1 THEN NULL ELSE m.away_shoot_out_goals END AS away_shoot_out_goals,
        CASE WHEN r.awarded = 1 THEN NULL ELSE m.shoot_out_winner END AS shoot_out_winner,
        CASE WHEN r.awarded = 1 THEN FALSE ELSE m.is_after_extra_time END AS is_after_extra_time,
        r.winner,
        COALESCE(r.verdict, CASE WHEN r.postponed = 1 THEN 'postponed' END) AS ruling,
        CASE
            WHEN r.verdict IN ('annulled', 'abandoned') THEN FALSE
            WHEN r.verdict = 'awarded' THEN TRUE
            WHEN r.postponed = 1 THEN FALSE
            ELSE m.home_goals IS NOT NULL
        END AS is_counted,
        r.not_for_table,
        r.not_for_relegation,
        m.basis,
        m.citation_id
    FROM match AS m
    INNER JOIN stage AS g ON m.stage_id = g.stage_id
    INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
    LEFT JOIN verdicts AS r ON m.match_id = r.match_id
)

SELECT
    m.season_id,
    m.tournament_id,
    m.stage_id,
    m.format,
    m.phase,
    m.play_off_for_stage_id,
    m.match_id,
    m.leg,
    m.tie_number,
    m.match_date,
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
    m.ruling,
    m.is_counted,
    NOT m.is_counted AND COALESCE(m.ruling, 'postponed') = 'postponed' AS is_to_come,
    CASE WHEN m.not_for_table = 1 THEN FALSE ELSE m.is_counted END AS is_for_table,
    CASE WHEN m.not_for_relegation = 1 THEN FALSE ELSE m.is_counted END AS is_for_relegation,
    m.basis,
    m.citation_id
FROM ruled AS m
ORDER BY m.season_id, m.stage_id;

COMMENT ON TABLE match_scores IS 'Step: what does each match count, once the rulings on it are applied? One row a match.';
COMMENT ON COLUMN match_scores.season_id IS 'Key of the season';
COMMENT ON COLUMN match_scores.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN match_scores.stage_id IS 'Key of the stage';
COMMENT ON COLUMN match_scores.format IS 'league or knock-out';
COMMENT ON COLUMN match_scores.phase IS 'Part of the tournament whose goals are counted together';
COMMENT ON COLUMN match_scores.play_off_for_stage_id IS 'Key of the league stage whose level clubs meet here; NULL elsewhere';
COMMENT ON COLUMN match_scores.match_id IS 'Key of the match';
COMMENT ON COLUMN match_scores.leg IS 'Leg of a tie; a replay goes on counting; 1 in a league';
COMMENT ON COLUMN match_scores.tie_number IS 'Number of the tie in a fixed bracket; NULL elsewhere';
COMMENT ON COLUMN match_scores.match_date IS 'Day of the match; NULL where unknown';
COMMENT ON COLUMN match_scores.is_neutral IS 'Whether it was on neutral ground';
COMMENT ON COLUMN match_scores.home_club_id IS 'Key of the home club';
COMMENT ON COLUMN match_scores.away_club_id IS 'Key of the away club';
COMMENT ON COLUMN match_scores.home_goals IS 'Goals of the home club in 90 minutes';
COMMENT ON COLUMN match_scores.away_goals IS 'Goals of the away club in 90 minutes';
COMMENT ON COLUMN match_scores.home_extra_time_goals IS 'Goals of the home club in extra time alone; NULL where there was none';
COMMENT ON COLUMN match_scores.away_extra_time_goals IS 'Goals of the away club in extra time alone; NULL where there was none';
COMMENT ON COLUMN match_scores.home_shoot_out_goals IS 'Kicks that the home club scored in the shoot-out; NULL where there was none';
COMMENT ON COLUMN match_scores.away_shoot_out_goals IS 'Kicks that the away club scored in the shoot-out; NULL where there was none';
COMMENT ON COLUMN match_scores.shoot_out_winner IS 'Who won the shoot-out, where its kicks are not known: home or away; NULL elsewhere';
COMMENT ON COLUMN match_scores.is_after_extra_time IS 'Whether the goals are those after extra time, since those of 90 minutes are not known';
COMMENT ON COLUMN match_scores.winner IS 'Who is given the match without a score: home, away or neither; NULL elsewhere';
COMMENT ON COLUMN match_scores.ruling IS 'annulled, awarded, abandoned or postponed; NULL for a match that was simply played';
COMMENT ON COLUMN match_scores.is_counted IS 'Whether its score counts anywhere';
COMMENT ON COLUMN match_scores.is_to_come IS 'Whether it is still to be played; an annulled or abandoned one is not';
COMMENT ON COLUMN match_scores.is_for_table IS 'Whether it counts for the table';
COMMENT ON COLUMN match_scores.is_for_relegation IS 'Whether it counts for relegation';
COMMENT ON COLUMN match_scores.basis IS 'stated: a source says it; derived: it follows from stated facts';
COMMENT ON COLUMN match_scores.citation_id IS 'Key of the citation of the match';
