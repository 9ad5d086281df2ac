-- How many points has each club in each tournament that counts for a relegation of a season?
-- Grain: season, relegation, club, tournament that it played. From the matches; where a source records the points of the tournament,
-- as recorded until each club there has as many matches. Of a tournament of which stages are named, those alone count; the
-- matches of a club whose record another takes over are that club's, and count for it even before the first tournament of its own.
--
-- A tournament counts in several seasons: its matches are added up once, those against a club that a season
-- leaves out by themselves.
CREATE OR REPLACE TABLE relegation_records AS
WITH uncounted AS (
    SELECT
        x.season_id,
        x.relegation,
        x.club_id
    FROM relegation_club AS x
    WHERE NOT x.is_counted
),

sometimes_uncounted AS (
    SELECT DISTINCT u.club_id
    FROM uncounted AS u
),

-- who takes over a record, and from which tournament on its own counts
heirs AS (
    SELECT DISTINCT
        e.season_id,
        e.relegation,
        e.club_id,
        e.first_ordinal
    FROM relegation_clubs AS e
    INNER JOIN club_succession AS y ON e.season_id = y.season_id AND e.club_id = y.club_id
),

from_matches AS (
    SELECT
        m.stage_id,
        m.club_id,
        u.club_id AS uncounted_id,
        SUM(m.points) AS points,
        COUNT(*) AS played,
        SUM(COALESCE(m.goals_for, 0)) AS goals_for,
        SUM(COALESCE(m.goals_against, 0)) AS goals_against
    FROM match_sides AS m
    LEFT JOIN sometimes_uncounted AS u ON m.opponent_id = u.club_id
    WHERE m.format = 'league' AND m.is_for_relegation AND m.points IS NOT NULL
    GROUP BY m.stage_id, m.club_id, u.club_id
),

stage_records AS (
    SELECT
        w.season_id,
        w.relegation,
        w.tournament_id,
        w.ordinal,
        w.weight,
        m.stage_id,
        m.club_id AS played_as_id,
        COALESCE(y.club_id, m.club_id) AS club_id,
        SUM(m.points) AS points,
        SUM(m.played) AS played,
        SUM(m.goals_for) AS goals_for,
        SUM(m.goals_against) AS goals_against
    FROM relegation_leagues AS w
    INNER JOIN from_matches AS m ON w.stage_id = m.stage_id
    LEFT JOIN club_succession AS y ON w.season_id = y.season_id AND m.club_id = y.predecessor_id
    LEFT JOIN heirs AS h ON w.season_id = h.season_id AND w.relegation = h.relegation AND m.club_id = h.club_id
    LEFT JOIN uncounted AS u ON w.season_id = u.season_id AND w.relegation = u.relegation AND m.uncounted_id = u.club_id
    WHERE u.club_id IS NULL AND (h.club_id IS NULL OR w.ordinal >= h.first_ordinal)
    GROUP BY w.season_id, w.relegation, w.tournament_id, w.ordinal, w.weight, m.stage_id, m.club_id, y.club_id
),

adjustments AS (
    SELECT
        a.stage_id,
        a.club_id,
        SUM(a.points) AS points
    FROM points_adjustment AS a
    WHERE a.counts_for IN ('relegation', 'both')
    GROUP BY a.stage_id, a.club_id
),

records AS (
    SELECT
        m.season_id,
        m.relegation,
        m.tournament_id,
        m.ordinal,
        m.weight,
        m.club_id,
        CAST(SUM(m.points + COALESCE(a.points, 0)) AS INTEGER) AS points,
        CAST(SUM(m.played) AS INTEGER) AS played,
        CAST(SUM(m.goals_for) AS INTEGER) AS goals_for,
        CAST(SUM(m.goals_against) AS INTEGER) AS goals_against,
        'derived' AS basis,
        'derived' AS played_basis
    FROM stage_records AS m
    LEFT JOIN adjustments AS a ON m.stage_id = a.stage_id AND m.played_as_id = a.club_id
    GROUP BY m.season_id, m.relegation, m.tournament_id, m.ordinal, m.weight, m.club_id
    UNION ALL
    SELECT
        w.season_id,
        w.relegation,
        w.tournament_id,
        w.ordinal,
        w.weight,
        p.club_id,
        p.points,
        p.played,
        CAST(NULL AS INTEGER) AS goals_for,
        CAST(NULL AS INTEGER) AS goals_against,
        p.basis,
        p.played_basis
    FROM relegation_tournament AS w
    INNER JOIN recorded_points AS p ON w.season_id = p.season_id AND w.tournament_id = p.tournament_id
),

-- recorded points hold until the matches of all their clubs are there
recorded_tournaments AS (
    SELECT
        p.season_id,
        p.relegation,
        p.tournament_id,
        MAX(CASE WHEN COALESCE(m.played, 0) < p.played THEN 1 ELSE 0 END) AS lacks_matches,
        MAX(COALESCE(m.played, 0)) AS most_played
    FROM records AS p
    LEFT JOIN records AS m
        ON p.season_id = m.season_id AND p.relegation = m.relegation AND p.tournament_id = m.tournament_id AND p.club_id = m.club_id
        AND m.goals_for IS NOT NULL
    WHERE p.goals_for IS NULL
    GROUP BY p.season_id, p.relegation, p.tournament_id
)

SELECT
    k.season_id,
    k.relegation,
    k.tournament_id,
    k.ordinal,
    k.weight,
    k.club_id,
    k.points,
    k.played,
    k.goals_for,
    k.goals_against,
    k.basis,
    k.played_basis
FROM records AS k
INNER JOIN relegation_clubs AS e
    ON k.season_id = e.season_id AND k.relegation = e.relegation AND k.club_id = e.club_id
LEFT JOIN heirs AS h ON k.season_id = h.season_id AND k.relegation = h.relegation AND k.club_id = h.club_id
LEFT JOIN recorded_tournaments AS p
    ON k.season_id = p.season_id AND k.relegation = p.relegation AND k.tournament_id = p.tournament_id
WHERE
    -- what an heir has before its first tournament is taken over, but for recorded points, which are its own
    (k.ordinal >= e.first_ordinal OR (h.club_id IS NOT NULL AND k.goals_for IS NOT NULL))
    AND (k.goals_for IS NOT NULL) = (p.season_id IS NULL OR (p.lacks_matches = 0 AND p.most_played > 0))
ORDER BY k.season_id;

COMMENT ON TABLE relegation_records IS 'Step: how many points has each club in each tournament that counts for a relegation of a season? One row a season, relegation, club and tournament that it played.';
COMMENT ON COLUMN relegation_records.season_id IS 'Key of the season';
COMMENT ON COLUMN relegation_records.relegation IS 'Which relegation of the season, 1 first';
COMMENT ON COLUMN relegation_records.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN relegation_records.ordinal IS 'Place of the tournament, the earliest first';
COMMENT ON COLUMN relegation_records.weight IS 'How many times its points and matches count';
COMMENT ON COLUMN relegation_records.club_id IS 'Key of the club';
COMMENT ON COLUMN relegation_records.points IS 'Points that count for relegation';
COMMENT ON COLUMN relegation_records.played IS 'Matches that count for relegation';
COMMENT ON COLUMN relegation_records.goals_for IS 'Goals scored';
COMMENT ON COLUMN relegation_records.goals_against IS 'Goals conceded';
COMMENT ON COLUMN relegation_records.basis IS 'Basis of the points';
COMMENT ON COLUMN relegation_records.played_basis IS 'Basis of the number of matches';
