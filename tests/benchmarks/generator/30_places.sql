-- The tables of the leagues as the view has them, lots for whoever is level, and so the seeds.

CREATE OR REPLACE TABLE made.places AS
WITH level AS (
    SELECT
        g.number,
        g.half,
        p.stage_id,
        p.club_id,
        p.position,
        r.played,
        r.won,
        r.drawn,
        r.lost,
        r.goals_for,
        r.goals_against,
        r.points,
        COUNT(*) OVER (PARTITION BY p.stage_id, p.position) AS clubs_level,
        ROW_NUMBER() OVER (PARTITION BY p.stage_id, p.position ORDER BY drawn('lot ' || p.stage_id || ' ' || p.club_id)) AS lot
    FROM table_places AS p
    INNER JOIN table_records AS r ON p.stage_id = r.stage_id AND p.club_id = r.club_id
    INNER JOIN made.stages AS g ON p.stage_id = g.stage_id
)

SELECT
    l.number,
    l.half,
    l.stage_id,
    l.club_id,
    e.club,
    e.strength,
    CAST(l.position + l.lot - 1 AS INTEGER) AS seed,
    l.played,
    l.won,
    l.drawn,
    l.lost,
    l.goals_for,
    l.goals_against,
    l.points,
    CASE WHEN l.clubs_level > 1 THEN l.lot END AS lot
FROM level AS l
INNER JOIN made.entries AS e ON l.number = e.number AND l.club_id = e.club_id;

INSERT INTO drawing_of_lots (stage_id, club_id, place, citation_id)
SELECT p.stage_id, p.club_id, p.lot, s.league || '-yearbook'
FROM made.places AS p
INNER JOIN made.seasons AS s ON p.number = s.number
WHERE p.lot IS NOT NULL;

-- Of one season in ten the tables are printed, and the seeds stated.
INSERT INTO published_standing
    (stage_id, club_id, position, played, won, drawn, lost, goals_for, goals_against, points, citation_id)
SELECT
    p.stage_id, p.club_id, p.seed, p.played, p.won, p.drawn, p.lost, p.goals_for, p.goals_against, p.points, s.league || '-almanac'
FROM made.places AS p
INNER JOIN made.seasons AS s ON p.number = s.number
WHERE s.has_printed_tables;
INSERT INTO tournament_club (tournament_id, club_id, seed, citation_id)
SELECT h.tournament_id, p.club_id, p.seed, s.league || '-almanac'
FROM made.places AS p
INNER JOIN made.seasons AS s ON p.number = s.number
INNER JOIN made.halves AS h ON p.number = h.number AND p.half = h.half
WHERE s.has_printed_tables AND p.seed <= CASE s.liguilla WHEN 'seven' THEN 7 ELSE 8 END;

-- Who won the ties of each round; the next file adds to it, round by round.
CREATE OR REPLACE TABLE made.winners (
    number BIGINT, half INTEGER, round INTEGER, tie INTEGER,
    club BIGINT, club_id VARCHAR, strength INTEGER, seed INTEGER, loser_id VARCHAR
);
