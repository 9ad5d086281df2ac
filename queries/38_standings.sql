-- What is the table of each league stage?
-- Grain: stage, club. Computed from the matches once they are complete; until then as a source printed it, if one did.
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
    r.points,
    p.basis,
    p.decided_by,
    g.name AS stage,
    r.adjustment
FROM table_places AS p
INNER JOIN season AS s ON p.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN table_records AS r ON p.season_id = r.season_id AND p.stage_id = r.stage_id AND p.club_id = r.club_id
INNER JOIN tournament AS t ON p.tournament_id = t.tournament_id
INNER JOIN stage AS g ON p.stage_id = g.stage_id
INNER JOIN club AS c ON p.club_id = c.club_id
ORDER BY n.name, s.name, t.ordinal, t.name, g.ordinal, p.position, c.name, p.club_id;

COMMENT ON VIEW standings IS 'What is the table of each league stage? One row a stage and club.';
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
COMMENT ON COLUMN standings.points IS 'Points';
COMMENT ON COLUMN standings.basis IS 'matches: computed from them; published: as a source prints it; points: of which points alone are known';
COMMENT ON COLUMN standings.decided_by IS 'Criterion that separates the club from the one above it; NULL for the first, and where clubs share the first place';
COMMENT ON COLUMN standings.stage IS 'Name of the stage';
COMMENT ON COLUMN standings.adjustment IS 'Points added by an authority, or deducted where negative; they are in the points. NULL where a source printed the table';
