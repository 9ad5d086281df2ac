-- The matches of the leagues: each club meets each other once in each half, at home in one of the two.

-- In a round everyone meets whoever makes up the number of the round; the club that would meet itself meets the last, or rests.
CREATE OR REPLACE TABLE made.fixtures AS
WITH sizes AS (
    SELECT DISTINCT
        s.clubs,
        s.clubs - 1 + s.clubs % 2 AS wheel
    FROM made.seasons AS s
),

met AS (
    SELECT
        z.clubs,
        a.place AS place_a,
        b.place AS place_b,
        CASE WHEN b.place = z.wheel THEN 2 * a.place % z.wheel ELSE (a.place + b.place) % z.wheel END AS round
    FROM sizes AS z
    INNER JOIN RANGE(0, 18) AS a (place) ON a.place < z.clubs
    INNER JOIN RANGE(0, 18) AS b (place) ON b.place < z.clubs AND b.place > a.place
)

SELECT
    m.clubs,
    m.round + 1 AS round,
    CASE WHEN (m.place_a + m.place_b) % 2 = 1 THEN m.place_a ELSE m.place_b END AS home,
    CASE WHEN (m.place_a + m.place_b) % 2 = 1 THEN m.place_b ELSE m.place_a END AS away
FROM met AS m;

CREATE OR REPLACE TABLE made.games AS
WITH scheduled AS (
    SELECT
        s.number,
        s.league,
        h.half,
        h.tournament_id,
        h.first_day + CAST((f.round - 1) * 7 AS INTEGER) AS saturday,
        f.round,
        CASE h.half WHEN 1 THEN f.home ELSE f.away END AS home,
        CASE h.half WHEN 1 THEN f.away ELSE f.home END AS away
    FROM made.seasons AS s
    INNER JOIN made.fixtures AS f ON s.clubs = f.clubs
    INNER JOIN made.halves AS h ON s.number = h.number AND h.half < 3
),

played AS (
    SELECT
        m.number,
        m.league,
        m.half,
        m.saturday,
        m.tournament_id,
        m.tournament_id || '-' || CASE WHEN m.round < 10 THEN '0' ELSE '' END || m.round || '-' || a.club_id AS match_id,
        a.club_id AS home_club_id,
        b.club_id AS away_club_id,
        a.club AS home_club,
        b.club AS away_club,
        drawn('match ' || m.number || ' ' || m.half || ' ' || m.home || ' ' || m.away) AS luck,
        15 + a.strength - b.strength AS home_tenths,
        11 + b.strength - a.strength AS away_tenths
    FROM scheduled AS m
    INNER JOIN made.entries AS a ON m.number = a.number AND m.home = a.place
    INNER JOIN made.entries AS b ON m.number = b.number AND m.away = b.place
    WHERE m.half = 1 OR (NOT a.withdraws AND NOT b.withdraws)
)

SELECT
    p.number,
    p.league,
    p.half,
    0 AS round,
    p.tournament_id || '-regular-season' AS stage_id,
    p.match_id,
    1 AS leg,
    CAST(NULL AS INTEGER) AS tie_number,
    p.saturday + CAST(thousandths(p.luck, 4) % 2 AS INTEGER) AS match_date,
    p.home_club,
    p.away_club,
    p.home_club_id,
    p.away_club_id,
    h.goals AS home_goals,
    a.goals AS away_goals,
    CAST(NULL AS INTEGER) AS home_extra_time_goals,
    CAST(NULL AS INTEGER) AS away_extra_time_goals,
    CAST(NULL AS INTEGER) AS home_shoot_out_goals,
    CAST(NULL AS INTEGER) AS away_shoot_out_goals
FROM played AS p
INNER JOIN made.odds AS h ON p.home_tenths = h.tenths AND p.luck % 1000000 >= h.low AND p.luck % 1000000 < h.high
INNER JOIN made.odds AS a ON p.away_tenths = a.tenths AND p.luck // 1000000 % 1000000 >= a.low AND p.luck // 1000000 % 1000000 < a.high;

INSERT INTO match
    (match_id, stage_id, leg, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT match_id, stage_id, leg, match_date, home_club_id, away_club_id, home_goals, away_goals, league || '-almanac'
FROM made.games
ORDER BY number, half, match_date, match_id;

-- One match in 800 is awarded to one of the two clubs.
INSERT INTO match_ruling (match_id, ruling, home_goals, away_goals, reason, citation_id)
WITH judged AS (
    SELECT
        g.match_id,
        g.league,
        drawn('ruling ' || g.match_id) AS luck
    FROM made.games AS g
)

SELECT
    match_id, 'awarded', CASE WHEN luck // 800 % 3 > 0 THEN 3 ELSE 0 END, CASE WHEN luck // 800 % 3 > 0 THEN 0 ELSE 3 END,
    'The loser had fielded a player who was not registered', league || '-yearbook'
FROM judged
WHERE luck % 800 = 0;

INSERT INTO points_adjustment (adjustment_id, stage_id, club_id, points, counts_for, reason, citation_id)
SELECT
    s.season_id || '-deduction', g.stage_id, e.club_id, -3, 'both', 'Wages not paid', s.league || '-yearbook'
FROM made.seasons AS s
INNER JOIN made.stages AS g ON s.number = g.number AND g.round = 0 AND g.half = 1 + s.luck % 2
INNER JOIN made.entries AS e ON s.number = e.number AND e.place = s.luck // 2 % s.clubs
WHERE s.has_deduction;
