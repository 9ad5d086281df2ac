-- Who scored most in each phase of a tournament?
-- Grain: tournament, phase, player: all his goals, for whatever club. Counted from the goals where a scorer is
-- known, else as a source printed it: a list that has a player once for each of two clubs has two rows of him.
-- Key: competition, season, tournament, phase, player, player_id
CREATE OR REPLACE VIEW top_scorers AS
SELECT
    n.name AS competition,
    s.name AS season,
    t.name AS tournament,
    l.phase,
    l.place AS rank,
    p.name AS player,
    p.nationality,
    COALESCE(l.clubs, c.name) AS club,
    l.goals,
    l.basis,
    l.is_partial,
    l.player_id
FROM scorer_ranks AS l
INNER JOIN season AS s ON l.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN tournament AS t ON l.tournament_id = t.tournament_id
INNER JOIN player AS p ON l.player_id = p.player_id
INNER JOIN season_clubs AS c ON l.season_id = c.season_id AND l.club_id = c.club_id
ORDER BY n.name, s.name, t.ordinal, t.name, l.phase DESC, l.place, p.name, COALESCE(l.clubs, c.name), l.player_id, l.club_id;

COMMENT ON VIEW top_scorers IS 'Who scored most in each phase of a tournament? One row a tournament, phase and player; of a printed list a row of it.';
COMMENT ON COLUMN top_scorers.competition IS 'Name of the competition';
COMMENT ON COLUMN top_scorers.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN top_scorers.tournament IS 'Name of the tournament';
COMMENT ON COLUMN top_scorers.phase IS 'Part of the tournament whose goals are counted together';
COMMENT ON COLUMN top_scorers.rank IS 'Rank; players that nothing separates share it';
COMMENT ON COLUMN top_scorers.player IS 'Player';
COMMENT ON COLUMN top_scorers.nationality IS 'FIFA code of the country; NULL where unknown';
COMMENT ON COLUMN top_scorers.club IS 'Club; where he scored for several all of them, most goals first, parted by commas';
COMMENT ON COLUMN top_scorers.goals IS 'Goals; NULL where unknown';
COMMENT ON COLUMN top_scorers.basis IS 'stated: as a source prints it; derived: counted from the goals, or read from a row that shares the number';
COMMENT ON COLUMN top_scorers.is_partial IS 'Whether it comes from incomplete data';
COMMENT ON COLUMN top_scorers.player_id IS 'Key of the player';
