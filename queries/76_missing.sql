-- What does the database know that it does not know, where does it belong, and why is it missing?
-- Grain: gap.
-- Key: competition, season, tournament, phase, what
CREATE OR REPLACE VIEW missing AS
SELECT
    c.name AS competition,
    s.name AS season,
    t.name AS tournament,
    g.phase,
    g.description AS what,
    g.quantity,
    g.belongs_in,
    g.reason AS why
FROM gap AS g
INNER JOIN season AS s ON g.season_id = s.season_id
INNER JOIN competition AS c ON s.competition_id = c.competition_id
LEFT JOIN tournament AS t ON g.tournament_id = t.tournament_id
ORDER BY c.name, s.name, t.ordinal, g.phase DESC, g.belongs_in, g.gap_id;

COMMENT ON VIEW missing IS 'What does the database know that it does not know, where does it belong, and why is it missing? One row a gap.';
COMMENT ON COLUMN missing.competition IS 'Name of the competition';
COMMENT ON COLUMN missing.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN missing.tournament IS 'Tournament; NULL for the whole season';
COMMENT ON COLUMN missing.phase IS 'Phase of the tournament; NULL for all';
COMMENT ON COLUMN missing.what IS 'What is missing';
COMMENT ON COLUMN missing.quantity IS 'How many rows or values; NULL where that is unknown too';
COMMENT ON COLUMN missing.belongs_in IS 'Table, or table and column, where it would stand';
COMMENT ON COLUMN missing.why IS 'Why it is missing';
