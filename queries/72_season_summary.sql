-- What is there to say of a season in one row?
-- Grain: season of which any club is known.
CREATE VIEW season_summary AS
WITH entered AS (
    SELECT
        e.season_id,
        CAST(COUNT(*) AS INTEGER) AS clubs
    FROM club_season AS e
    GROUP BY e.season_id
),

played AS (
    SELECT
        m.competition,
        m.season,
        CAST(COUNT(*) AS INTEGER) AS matches,
        CAST(SUM(m.home_goals + m.away_goals + COALESCE(m.home_extra_time_goals, 0) + COALESCE(m.away_extra_time_goals, 0)) AS INTEGER) AS goals
    FROM match_scores AS m
    WHERE m.is_counted
    GROUP BY m.competition, m.season
),

risen AS (
    SELECT
        o.competition,
        o.season,
        STRING_AGG(CASE WHEN o.outcome = 'champion' THEN t.name || ': ' || c.name END, ', ' ORDER BY t.ordinal, t.name) AS champions,
        STRING_AGG(CASE WHEN o.outcome = 'promoted' THEN c.name END, ', ' ORDER BY c.name) AS promoted
    FROM season_outcomes AS o
    INNER JOIN club AS c ON o.club_id = c.club_id
    LEFT JOIN tournament AS t ON o.tournament_id = t.tournament_id
    GROUP BY o.competition, o.season
),

fallen AS (
    SELECT
        r.competition,
        r.season,
        STRING_AGG(CASE WHEN r.is_relegated THEN r.club END, ', ' ORDER BY r.position, r.club) AS relegated,
        MAX(CASE WHEN r.is_relegated IS NULL THEN 1 ELSE 0 END) AS is_open
    FROM relegation AS r
    GROUP BY r.competition, r.season
),

first_scorers AS (
    SELECT
        l.competition,
        l.season,
        t.name AS tournament,
        t.ordinal,
        l.phase,
        STRING_AGG(p.name, ' and ' ORDER BY p.name) AS players,
        MAX(l.goals) AS goals,
        CASE WHEN MAX(CASE WHEN l.is_partial THEN 1 ELSE 0 END) = 1 THEN ', partial' ELSE '' END AS remark
    FROM scorer_ranks AS l
    INNER JOIN tournament AS t ON l.tournament_id = t.tournament_id
    INNER JOIN player AS p ON l.player_id = p.player_id
    WHERE l.place = 1
    GROUP BY l.competition, l.season, t.name, t.ordinal, l.phase
),

scorers AS (
    SELECT
        f.competition,
        f.season,
        STRING_AGG(
            f.tournament || ' ' || f.phase || ': ' || f.players || ' (' || COALESCE(CAST(f.goals AS VARCHAR), 'unknown') || f.remark || ')',
            ', ' ORDER BY f.ordinal, f.phase DESC
        ) AS top_scorers
    FROM first_scorers AS f
    GROUP BY f.competition, f.season
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
    COALESCE(p.matches, 0) AS matches,
    COALESCE(p.goals, 0) AS goals,
    x.top_scorers,
    g.season_id IS NOT NULL AS is_partial
FROM entered AS e
INNER JOIN season AS s ON e.season_id = s.season_id
INNER JOIN competition AS c ON s.competition_id = c.competition_id
LEFT JOIN played AS p ON c.name = p.competition AND s.name = p.season
LEFT JOIN risen AS r ON c.name = r.competition AND s.name = r.season
LEFT JOIN fallen AS f ON c.name = f.competition AND s.name = f.season
LEFT JOIN scorers AS x ON c.name = x.competition AND s.name = x.season
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
COMMENT ON COLUMN season_summary.top_scorers IS 'First scorer of each phase';
COMMENT ON COLUMN season_summary.is_partial IS 'Whether matches of the season are known to be missing';
