-- Who should meet whom in each knock-out stage, by the rules and what has been played so far?
-- Grain: tie; a club is missing where it is not known yet, and where the remark says why none can be.
-- Key: competition, season, tournament, stage, tie_number
CREATE OR REPLACE VIEW pairings AS
SELECT
    n.name AS competition,
    s.name AS season,
    t.name AS tournament,
    g.name AS stage,
    e.tie_number,
    a.name AS club_1,
    b.name AS club_2,
    e.seed_1,
    e.seed_2,
    e.is_home_known,
    e.has_met,
    e.remark
FROM expected_ties AS e
INNER JOIN season AS s ON e.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN tournament AS t ON e.tournament_id = t.tournament_id
INNER JOIN stage AS g ON e.stage_id = g.stage_id
LEFT JOIN season_clubs AS a ON e.season_id = a.season_id AND e.club_1_id = a.club_id
LEFT JOIN season_clubs AS b ON e.season_id = b.season_id AND e.club_2_id = b.club_id
ORDER BY n.name, s.name, t.ordinal, t.name, g.ordinal, e.tie_number, e.seed_2, e.seed_1, a.name, b.name, e.club_1_id, e.club_2_id;

COMMENT ON VIEW pairings IS 'Who should meet whom in each knock-out stage, by the rules and what has been played so far? One row a tie.';
COMMENT ON COLUMN pairings.competition IS 'Name of the competition';
COMMENT ON COLUMN pairings.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN pairings.tournament IS 'Name of the tournament';
COMMENT ON COLUMN pairings.stage IS 'Name of the stage';
COMMENT ON COLUMN pairings.tie_number IS 'Number of the tie in a fixed bracket; NULL elsewhere';
COMMENT ON COLUMN pairings.club_1 IS 'Club at home in the first leg, where the rules say so; NULL where not known yet';
COMMENT ON COLUMN pairings.club_2 IS 'The other club; NULL where not known yet';
COMMENT ON COLUMN pairings.seed_1 IS 'Seed of club 1';
COMMENT ON COLUMN pairings.seed_2 IS 'Seed of club 2';
COMMENT ON COLUMN pairings.is_home_known IS 'Whether the rules say who is at home in the first leg: club 1';
COMMENT ON COLUMN pairings.has_met IS 'Whether the two have a match in the stage';
COMMENT ON COLUMN pairings.remark IS 'Why a club is missing though what it depends on is decided: clubs share a place, or one has two ways in';
