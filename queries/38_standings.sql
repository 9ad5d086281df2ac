-- What is the table of each league stage, and of each table over stages?
-- Grain: stage, club. Computed from the matches once they are complete; until then as a source printed it, if one did.
-- A ranking across groups is without the matches that it leaves out.
-- Key: competition, season, tournament, stage, club
CREATE OR REPLACE VIEW standings AS
SELECT
    n.name AS competition,
    s.name AS season,
    t.name AS tournament,
    p.position,
    c.name AS club,
    r.played,
    r.won,
    r.drawn,
    r.lost,
    r.goals_for,
    r.goals_against,
    r.goals_for - r.goals_against AS goal_difference,
    CASE WHEN r.points % r.points_unit = 0 THEN CAST(r.points / r.points_unit AS INTEGER) END AS points,
    p.basis,
    p.decided_by,
    g.name AS stage,
    r.adjustment,
    CAST(CAST(r.carried AS DECIMAL(12, 4)) / r.points_unit AS DECIMAL(8, 2)) AS carried_points,
    CASE WHEN r.points % r.points_unit <> 0 THEN CAST(CAST(r.points AS DECIMAL(12, 4)) / r.points_unit AS DECIMAL(8, 2)) END AS exact_points
FROM table_places AS p
INNER JOIN season AS s ON p.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN table_opponents AS r ON p.season_id = r.season_id AND p.stage_id = r.stage_id AND p.club_id = r.club_id
INNER JOIN tournament AS t ON p.tournament_id = t.tournament_id
INNER JOIN stage AS g ON p.stage_id = g.stage_id
INNER JOIN season_clubs AS c ON p.season_id = c.season_id AND p.club_id = c.club_id
ORDER BY n.name, s.name, t.ordinal, t.name, g.ordinal, p.position, c.name, p.club_id;

COMMENT ON VIEW standings IS 'What is the table of each league stage, and of each table over stages? One row a stage and club.';
COMMENT ON COLUMN standings.competition IS 'Name of the competition';
COMMENT ON COLUMN standings.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN standings.tournament IS 'Name of the tournament';
COMMENT ON COLUMN standings.position IS 'Place; clubs that nothing separates share it; NULL where no rule orders the table';
COMMENT ON COLUMN standings.club IS 'Club';
COMMENT ON COLUMN standings.played IS 'Matches played';
COMMENT ON COLUMN standings.won IS 'Matches won';
COMMENT ON COLUMN standings.drawn IS 'Matches drawn';
COMMENT ON COLUMN standings.lost IS 'Matches lost';
COMMENT ON COLUMN standings.goals_for IS 'Goals scored';
COMMENT ON COLUMN standings.goals_against IS 'Goals conceded';
COMMENT ON COLUMN standings.goal_difference IS 'Goals scored less goals conceded';
COMMENT ON COLUMN standings.points IS 'Points, adjustments and what is carried over included; NULL where they are no whole number: see exact_points';
COMMENT ON COLUMN standings.basis IS 'matches: computed from them; published: as a source prints it; points: of which points alone are known';
COMMENT ON COLUMN standings.decided_by IS 'Criterion that separates the club from the one above it; NULL for the first, and where clubs share the first place';
COMMENT ON COLUMN standings.stage IS 'Name of the stage';
COMMENT ON COLUMN standings.adjustment IS 'Points added by an authority, or deducted where negative; they are in the points. NULL where a source printed the table';
COMMENT ON COLUMN standings.carried_points IS 'Points carried over from another table; NULL where none are';
COMMENT ON COLUMN standings.exact_points IS 'Points where they are no whole number, since the rules carry them over without rounding; NULL elsewhere';
