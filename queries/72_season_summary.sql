-- What is there to say of a season in one row?
-- Grain: season of which any club is known.
-- Key: competition, season
CREATE OR REPLACE VIEW season_summary AS
WITH entered AS (
    SELECT
        e.season_id,
        CAST(COUNT(*) AS INTEGER) AS clubs
    FROM club_season AS e
    GROUP BY e.season_id
),

risen AS (
    SELECT
        o.season_id,
        STRING_AGG(CASE WHEN o.outcome = 'champion' THEN t.name || ': ' || c.name END, ', ' ORDER BY t.ordinal, t.name) AS champions,
        STRING_AGG(CASE WHEN o.outcome = 'promoted' THEN c.name END, ', ' ORDER BY c.name) AS promoted
    FROM season_outcomes AS o
    INNER JOIN season_clubs AS c ON o.season_id = c.season_id AND o.club_id = c.club_id
    LEFT JOIN tournament AS t ON o.tournament_id = t.tournament_id
    GROUP BY o.season_id
),

fallen AS (
    SELECT
        r.season_id,
        STRING_AGG(CASE WHEN r.is_relegated THEN c.name END, ', ' ORDER BY r.place, c.name) AS relegated,
        MAX(CASE WHEN r.is_relegated IS NULL THEN 1 ELSE 0 END) AS is_open
    FROM relegation_places AS r
    INNER JOIN season_clubs AS c ON r.season_id = c.season_id AND r.club_id = c.club_id
    GROUP BY r.season_id
),

gaps AS (
    SELECT DISTINCT g.season_id
    FROM gap AS g
    WHERE g.belongs_in = 'match'
)

SELECT
    c.name AS competition,
    s.name AS season,
    r.champions,
    r.promoted,
    CASE WHEN f.is_open = 0 THEN COALESCE(f.relegated, 'none') END AS relegated,
    e.clubs,
    x.matches,
    x.goals,
    x.top_scorers,
    g.season_id IS NOT NULL AS is_partial
FROM entered AS e
INNER JOIN season AS s ON e.season_id = s.season_id
INNER JOIN competition AS c ON s.competition_id = c.competition_id
INNER JOIN season_figures AS x ON e.season_id = x.season_id
LEFT JOIN risen AS r ON e.season_id = r.season_id
LEFT JOIN fallen AS f ON e.season_id = f.season_id
LEFT JOIN gaps AS g ON e.season_id = g.season_id
ORDER BY c.name, s.name;

COMMENT ON VIEW season_summary IS 'What is there to say of a season in one row? One row a season of which any club is known.';
COMMENT ON COLUMN season_summary.competition IS 'Name of the competition';
COMMENT ON COLUMN season_summary.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN season_summary.champions IS 'Champion of each tournament';
COMMENT ON COLUMN season_summary.promoted IS 'Promoted club; NULL while undecided';
COMMENT ON COLUMN season_summary.relegated IS 'Relegated clubs, or none';
COMMENT ON COLUMN season_summary.clubs IS 'Clubs that entered';
COMMENT ON COLUMN season_summary.matches IS 'Matches in the database whose score counts';
COMMENT ON COLUMN season_summary.goals IS 'Goals in the database';
COMMENT ON COLUMN season_summary.top_scorers IS 'First scorer of each phase, with his club where another scorer of it has his name';
COMMENT ON COLUMN season_summary.is_partial IS 'Whether matches of the season are known to be missing';
