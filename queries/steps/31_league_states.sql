-- Is each table complete, or is a match of it still to come or missing?
-- Grain: stage with a table. It is open while a match of it, or of its play-off, is to come; while a club has
-- fewer matches than each plays by the rules; where its table is of matches of which some are known to be missing; and
-- while a stage is open from which matches or points come to it, or with whose places it compares.
CREATE OR REPLACE TABLE league_states AS
WITH tables AS (
    SELECT
        r.season_id,
        r.stage_id,
        MAX(r.basis) AS basis,
        MIN(r.played) AS fewest_played
    FROM table_records AS r
    GROUP BY r.season_id, r.stage_id
),

listed AS (
    SELECT
        COALESCE(m.play_off_for_stage_id, m.stage_id) AS stage_id,
        m.format,
        m.home_club_id,
        m.away_club_id,
        m.is_to_come
    FROM match_scores AS m
    WHERE m.format = 'league' OR m.play_off_for_stage_id IS NOT NULL
),

to_come AS (
    SELECT DISTINCT l.stage_id
    FROM listed AS l
    WHERE l.is_to_come
),

-- what was annulled or abandoned is over, too
over AS (
    SELECT l.stage_id, l.home_club_id AS club_id
    FROM listed AS l
    INNER JOIN stage AS g ON l.stage_id = g.stage_id AND g.matches_per_club IS NOT NULL
    WHERE l.format = 'league' AND NOT l.is_to_come
    UNION ALL
    SELECT l.stage_id, l.away_club_id AS club_id
    FROM listed AS l
    INNER JOIN stage AS g ON l.stage_id = g.stage_id AND g.matches_per_club IS NOT NULL
    WHERE l.format = 'league' AND NOT l.is_to_come
),

clubs_short AS (
    SELECT DISTINCT n.stage_id
    FROM (
        SELECT
            o.stage_id,
            o.club_id,
            COUNT(*) AS played
        FROM over AS o
        GROUP BY o.stage_id, o.club_id
    ) AS n
    INNER JOIN stage AS g ON n.stage_id = g.stage_id
    WHERE n.played < g.matches_per_club
),

missing_matches AS (
    SELECT DISTINCT g.stage_id
    FROM gap AS x
    INNER JOIN tournament AS t ON x.season_id = t.season_id AND COALESCE(x.tournament_id, t.tournament_id) = t.tournament_id
    INNER JOIN stage AS g ON t.tournament_id = g.tournament_id AND COALESCE(x.phase, g.phase) = g.phase
    WHERE x.belongs_in = 'match'
),

lacking AS (
    SELECT s.stage_id
    FROM clubs_short AS s
    UNION
    SELECT x.stage_id
    FROM missing_matches AS x
),

-- each table by itself: a print of as many matches as each plays lacks none
alone AS (
    SELECT
        t.stage_id,
        CASE WHEN c.stage_id IS NOT NULL THEN 1 ELSE 0 END AS to_come,
        CASE
            WHEN t.basis = 'matches' THEN CASE WHEN l.stage_id IS NOT NULL THEN 1 ELSE 0 END
            WHEN t.fewest_played < g.matches_per_club THEN 1
            ELSE 0
        END AS lacks_matches
    FROM tables AS t
    INNER JOIN stage AS g ON t.stage_id = g.stage_id
    LEFT JOIN to_come AS c ON t.stage_id = c.stage_id
    LEFT JOIN lacking AS l ON t.stage_id = l.stage_id
),

-- the stages on which a table waits, those on which these do, and those on which these two do: four tables deep
needed_by_two AS (
    SELECT p.stage_id, p.from_stage_id
    FROM table_part AS p
    UNION
    SELECT p.stage_id, q.from_stage_id
    FROM table_part AS p
    INNER JOIN table_part AS q ON p.from_stage_id = q.stage_id
),

needed AS (
    SELECT n.stage_id, n.from_stage_id
    FROM needed_by_two AS n
    UNION
    SELECT n.stage_id, o.from_stage_id
    FROM needed_by_two AS n
    INNER JOIN needed_by_two AS o ON n.from_stage_id = o.stage_id
),

waits AS (
    SELECT
        w.stage_id,
        MAX(w.to_come) AS to_come,
        MAX(w.lacks_matches) AS lacks_matches
    FROM (
        SELECT n.stage_id, a.to_come, a.lacks_matches
        FROM needed AS n
        INNER JOIN alone AS a ON n.from_stage_id = a.stage_id
        UNION ALL
        -- matches that a print stands for elsewhere are still not there to be counted
        SELECT x.stage_id, 0 AS to_come, 1 AS lacks_matches
        FROM table_stages AS x
        INNER JOIN lacking AS l ON x.match_stage_id = l.stage_id
        WHERE x.part <> 'own'
    ) AS w
    GROUP BY w.stage_id
)

SELECT
    t.season_id,
    t.stage_id,
    a.to_come = 1 OR COALESCE(w.to_come, 0) = 1 AS has_matches_to_come,
    a.to_come = 1 OR a.lacks_matches = 1
        OR COALESCE(w.to_come, 0) = 1
        OR (t.basis = 'matches' AND COALESCE(w.lacks_matches, 0) = 1) AS is_open
FROM tables AS t
INNER JOIN alone AS a ON t.stage_id = a.stage_id
LEFT JOIN waits AS w ON t.stage_id = w.stage_id
ORDER BY t.season_id, t.stage_id;

COMMENT ON TABLE league_states IS 'Step: is each table complete, or is a match of it still to come or missing? One row a stage with a table.';
COMMENT ON COLUMN league_states.season_id IS 'Key of the season';
COMMENT ON COLUMN league_states.stage_id IS 'Key of the stage';
COMMENT ON COLUMN league_states.has_matches_to_come IS 'Whether a match of it or of its play-off is listed and still to come; an annulled or abandoned one is not';
COMMENT ON COLUMN league_states.is_open IS 'Whether its table decides nothing yet: matches are to come, or are known to be missing, or a club has fewer than each plays';
