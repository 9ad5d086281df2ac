-- How many points has each club in each tournament that counts for relegation?
-- Grain: season, relegation, club, tournament that it played.
-- Key: competition, season, relegation_by, tournament, club
CREATE OR REPLACE VIEW relegation_points AS
SELECT
    n.name AS competition,
    s.name AS season,
    t.name AS tournament,
    c.name AS club,
    r.points,
    r.played,
    r.basis,
    r.played_basis,
    r.weight,
    r.goals_for,
    r.goals_against,
    COALESCE(y.name, q.method) AS relegation_by
FROM relegation_records AS r
INNER JOIN season AS s ON r.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN season_relegation AS y ON r.season_id = y.season_id AND r.relegation = y.ordinal
INNER JOIN relegation_rule AS q ON y.relegation_rule_id = q.relegation_rule_id
INNER JOIN tournament AS t ON r.tournament_id = t.tournament_id
INNER JOIN season_clubs AS c ON r.season_id = c.season_id AND r.club_id = c.club_id
ORDER BY n.name, s.name, r.relegation, r.ordinal, t.name, r.points DESC, c.name, r.club_id;

COMMENT ON VIEW relegation_points IS 'How many points has each club in each tournament that counts for relegation? One row a season, relegation, club and tournament that it played.';
COMMENT ON COLUMN relegation_points.competition IS 'Name of the competition';
COMMENT ON COLUMN relegation_points.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN relegation_points.tournament IS 'Name of the tournament';
COMMENT ON COLUMN relegation_points.club IS 'Club';
COMMENT ON COLUMN relegation_points.points IS 'Points that count for relegation';
COMMENT ON COLUMN relegation_points.played IS 'Matches that count for relegation';
COMMENT ON COLUMN relegation_points.basis IS 'Basis of the points';
COMMENT ON COLUMN relegation_points.played_basis IS 'Basis of the number of matches';
COMMENT ON COLUMN relegation_points.weight IS 'How many times its points and matches count';
COMMENT ON COLUMN relegation_points.goals_for IS 'Goals scored; NULL where the points are recorded';
COMMENT ON COLUMN relegation_points.goals_against IS 'Goals conceded; NULL where the points are recorded';
COMMENT ON COLUMN relegation_points.relegation_by IS 'Which relegation of the season: its name, else average, points, table or loser';
