-- What was the result of each match, and who scored?
-- Grain: match. The score includes extra time, never a shoot-out; an awarded match has the awarded score.
-- Key: competition, season, tournament, stage, leg, home, away
CREATE OR REPLACE VIEW results AS
SELECT
    n.name AS competition,
    s.name AS season,
    t.name AS tournament,
    g.name AS stage,
    m.leg,
    m.match_date AS date,
    h.name AS home,
    a.name AS away,
    m.home_goals + COALESCE(m.home_extra_time_goals, 0) AS home_goals,
    m.away_goals + COALESCE(m.away_extra_time_goals, 0) AS away_goals,
    CASE
        WHEN x.home_scorers IS NOT NULL AND x.away_scorers IS NOT NULL
            THEN h.name || ': ' || x.home_scorers || '; ' || a.name || ': ' || x.away_scorers
        WHEN x.home_scorers IS NOT NULL THEN h.name || ': ' || x.home_scorers
        WHEN x.away_scorers IS NOT NULL THEN a.name || ': ' || x.away_scorers
    END AS scorers,
    m.basis,
    m.home_extra_time_goals,
    m.away_extra_time_goals,
    m.home_shoot_out_goals,
    m.away_shoot_out_goals,
    m.ruling
FROM match_scores AS m
INNER JOIN season AS s ON m.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN tournament AS t ON m.tournament_id = t.tournament_id
INNER JOIN stage AS g ON m.stage_id = g.stage_id
INNER JOIN season_clubs AS h ON m.season_id = h.season_id AND m.home_club_id = h.club_id
INNER JOIN season_clubs AS a ON m.season_id = a.season_id AND m.away_club_id = a.club_id
LEFT JOIN match_scorers AS x ON m.season_id = x.season_id AND m.match_id = x.match_id
ORDER BY n.name, s.name, t.ordinal, t.name, g.ordinal, m.leg, m.match_date, h.name, a.name, m.match_id;

COMMENT ON VIEW results IS 'What was the result of each match, and who scored? One row a match.';
COMMENT ON COLUMN results.competition IS 'Name of the competition';
COMMENT ON COLUMN results.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN results.tournament IS 'Name of the tournament';
COMMENT ON COLUMN results.stage IS 'Name of the stage';
COMMENT ON COLUMN results.leg IS 'Leg of a tie; a replay goes on counting; 1 in a league';
COMMENT ON COLUMN results.date IS 'Day of the match; NULL where unknown';
COMMENT ON COLUMN results.home IS 'Home club';
COMMENT ON COLUMN results.away IS 'Away club';
COMMENT ON COLUMN results.home_goals IS 'Goals of the home club, extra time included, never those of a shoot-out';
COMMENT ON COLUMN results.away_goals IS 'Goals of the away club, extra time included, never those of a shoot-out';
COMMENT ON COLUMN results.scorers IS 'Known scorers with their minutes, club by club; NULL where none is known';
COMMENT ON COLUMN results.basis IS 'stated: a source says it; derived: it follows from stated facts';
COMMENT ON COLUMN results.home_extra_time_goals IS 'Goals of the home club in extra time alone; NULL where there was none';
COMMENT ON COLUMN results.away_extra_time_goals IS 'Goals of the away club in extra time alone; NULL where there was none';
COMMENT ON COLUMN results.home_shoot_out_goals IS 'Kicks that the home club scored in the shoot-out; NULL where there was none';
COMMENT ON COLUMN results.away_shoot_out_goals IS 'Kicks that the away club scored in the shoot-out; NULL where there was none';
COMMENT ON COLUMN results.ruling IS 'annulled, awarded, abandoned or postponed; NULL for a match that was simply played';
