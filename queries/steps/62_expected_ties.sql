-- Which clubs should meet in each knock-out stage, from what has been played so far?
-- Grain: tie. Re-seeded: best seed against worst, once all entrants are known, and of an odd number the best seed goes
-- through without a match; fixed bracket: each slot as soon as its club is known; two clubs left meet whatever the rule.
-- No club meets itself, and none is picked of those that share a place: the remark says so.
CREATE OR REPLACE TABLE expected_ties AS
WITH stages AS (
    SELECT
        t.season_id,
        t.tournament_id,
        g.stage_id,
        r.pairing,
        r.second_leg_host
    FROM stage AS g
    INNER JOIN tie_rule AS r ON g.tie_rule_id = r.tie_rule_id
    INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
),

expected AS (
    SELECT
        e.stage_id,
        SUM(e.clubs) AS clubs
    FROM stage_entry AS e
    GROUP BY e.stage_id
),

entered AS (
    SELECT e.season_id, e.tournament_id, e.stage_id, e.pairing, e.second_leg_host, e.club_id, e.ways
    FROM stage_entrants AS e
    UNION ALL
    SELECT g.season_id, g.tournament_id, g.stage_id, g.pairing, g.second_leg_host, y.club_id, 1 AS ways
    FROM stages AS g
    INNER JOIN stage_entry AS e ON g.stage_id = e.stage_id AND e.entrants = 'winners'
    INNER JOIN stage_byes AS y ON e.from_stage_id = y.stage_id
),

-- a club that has two ways in is there once
entrants AS (
    SELECT
        e.season_id,
        e.tournament_id,
        e.stage_id,
        e.pairing,
        e.second_leg_host,
        e.club_id,
        s.seed,
        e.ways,
        ROW_NUMBER() OVER (PARTITION BY e.season_id, e.stage_id ORDER BY s.seed, e.club_id) AS place,
        COUNT(*) OVER (PARTITION BY e.season_id, e.stage_id) AS clubs,
        COUNT(s.seed) OVER (PARTITION BY e.season_id, e.stage_id) AS seeded
    FROM (
        SELECT n.season_id, n.tournament_id, n.stage_id, n.pairing, n.second_leg_host, n.club_id, CAST(SUM(n.ways) AS INTEGER) AS ways
        FROM entered AS n
        GROUP BY n.season_id, n.tournament_id, n.stage_id, n.pairing, n.second_leg_host, n.club_id
    ) AS e
    LEFT JOIN tournament_seeds AS s
        ON e.season_id = s.season_id AND e.tournament_id = s.tournament_id AND e.club_id = s.club_id
),

-- both clubs of a tie get its number: 1 for the best seed and the worst, or the best alone where the number is odd
paired AS (
    SELECT
        e.season_id,
        e.tournament_id,
        e.stage_id,
        CASE WHEN e.place <= e.clubs + MOD(e.clubs, 2) - e.place THEN e.place ELSE e.clubs + MOD(e.clubs, 2) + 1 - e.place END AS pair,
        CASE WHEN e.place <= e.clubs + MOD(e.clubs, 2) - e.place THEN 2 ELSE 1 END AS side,
        e.club_id,
        e.seed,
        CASE WHEN e.second_leg_host = 'better seed' AND e.seeded = e.clubs AND (e.place > 1 OR MOD(e.clubs, 2) = 0) THEN 1 ELSE 0 END AS is_home_known
    FROM entrants AS e
    INNER JOIN expected AS x ON e.stage_id = x.stage_id AND e.clubs = x.clubs
    WHERE (e.pairing = 're-seeded' AND e.seeded = e.clubs) OR (e.clubs = 2 AND COALESCE(e.pairing, '') <> 'fixed bracket')
),

-- tables whose places are the seeds of a tournament
seed_tables AS (
    SELECT
        x.tournament_id,
        x.from_stage_id
    FROM seeding_rule AS x
    LEFT JOIN (SELECT DISTINCT c.tournament_id FROM tournament_club AS c WHERE c.seed IS NOT NULL) AS s ON x.tournament_id = s.tournament_id
    WHERE s.tournament_id IS NULL
),

slots AS (
    SELECT
        g.season_id,
        g.tournament_id,
        g.stage_id,
        b.tie_number,
        b.slot,
        b.entrant,
        b.number,
        COALESCE(x.club_id, l.club_id, o.club_id) AS club_id,
        -- a tie that follows another of its stage is no further way into it
        CASE WHEN b.from_stage_id = g.stage_id THEN b.tie_number ELSE 0 END AS way,
        COALESCE(b.from_stage_id, q.from_stage_id, f.from_stage_id) AS table_id,
        CASE WHEN q.tournament_id IS NOT NULL THEN q.number ELSE b.number END AS place,
        CASE WHEN l.labels IS NOT NULL AND l.club_id IS NULL THEN 'no club is allotted for groups ' || l.labels END AS remark
    FROM stages AS g
    INNER JOIN slot_origins AS b ON g.stage_id = b.stage_id
    LEFT JOIN tournament_seeds AS x ON b.entrant = 'seed' AND b.seeds_of_id = x.tournament_id AND b.number = x.seed
    LEFT JOIN allotted_clubs AS l ON b.stage_id = l.stage_id AND b.tie_number = l.tie_number AND b.slot = l.slot
    LEFT JOIN stage_outcomes AS o
        ON b.from_stage_id = o.stage_id AND b.entrant = o.outcome AND b.number = o.number
        AND (o.outcome <> 'table place' OR o.final_place IS NOT NULL)
    LEFT JOIN seed_slot AS q ON b.entrant = 'seed' AND b.seeds_of_id = q.tournament_id AND b.number = q.seed AND q.entrant = 'table place'
    LEFT JOIN seed_tables AS f ON b.entrant = 'seed' AND b.seeds_of_id = f.tournament_id
    WHERE g.pairing = 'fixed bracket'
),

taken AS (
    SELECT
        b.season_id,
        b.tournament_id,
        b.stage_id,
        b.tie_number,
        b.slot,
        b.club_id,
        y.seed,
        COALESCE(b.remark, h.remark) AS remark,
        COUNT(b.club_id) OVER (PARTITION BY b.season_id, b.stage_id, b.club_id, b.way) AS ways
    FROM slots AS b
    LEFT JOIN tournament_seeds AS y ON b.tournament_id = y.tournament_id AND b.club_id = y.club_id
    LEFT JOIN shared_places AS h
        ON b.club_id IS NULL AND b.table_id = h.stage_id AND b.entrant IN ('seed', 'table place', 'allotted')
        AND b.place >= h.number AND b.place + CASE WHEN b.entrant = 'allotted' THEN 1 ELSE 0 END <= h.last_number
),

sides AS (
    SELECT p.season_id, p.tournament_id, p.stage_id, NULL AS tie_number, p.pair, p.side, p.club_id, p.seed, p.is_home_known, CAST(NULL AS VARCHAR) AS remark
    FROM paired AS p
    UNION ALL
    SELECT
        s.season_id, s.tournament_id, s.stage_id, s.tie_number, s.tie_number AS pair, s.slot AS side,
        CASE WHEN s.ways <= 1 THEN s.club_id END AS club_id,
        CASE WHEN s.ways <= 1 THEN s.seed END AS seed,
        1 AS is_home_known,
        CASE WHEN s.ways > 1 THEN c.name || ' has ' || CAST(s.ways AS VARCHAR) || ' ways in: no tie' ELSE s.remark END AS remark
    FROM taken AS s
    LEFT JOIN season_clubs AS c ON s.season_id = c.season_id AND s.club_id = c.club_id
    UNION ALL
    -- why nobody is paired in a stage without a fixed bracket
    SELECT e.season_id, e.tournament_id, e.stage_id, NULL AS tie_number, 0 AS pair, 1 AS side, NULL AS club_id, NULL AS seed, 0 AS is_home_known,
        c.name || ' has ' || CAST(e.ways AS VARCHAR) || ' ways in: no tie' AS remark
    FROM entrants AS e
    INNER JOIN season_clubs AS c ON e.season_id = c.season_id AND e.club_id = c.club_id
    WHERE e.ways > 1 AND COALESCE(e.pairing, '') <> 'fixed bracket'
    UNION ALL
    SELECT g.season_id, g.tournament_id, g.stage_id, NULL AS tie_number, 0 AS pair, 1 AS side, NULL AS club_id, NULL AS seed, 0 AS is_home_known, h.remark
    FROM stages AS g
    INNER JOIN stage_entry AS e ON g.stage_id = e.stage_id AND e.entrants IN ('seeds', 'table places')
    LEFT JOIN seed_tables AS f ON e.entrants = 'seeds' AND g.tournament_id = f.tournament_id
    INNER JOIN shared_places AS h
        ON g.season_id = h.season_id AND COALESCE(e.from_stage_id, f.from_stage_id) = h.stage_id
        AND h.number <= e.last_place AND h.last_number >= e.first_place
    WHERE COALESCE(g.pairing, '') <> 'fixed bracket'
        AND (e.entrants = 'seeds' OR g.pairing = 're-seeded' OR h.number < e.first_place OR h.last_number > e.last_place)
),

expected_clubs AS (
    SELECT
        s.season_id,
        s.tournament_id,
        s.stage_id,
        MAX(s.tie_number) AS tie_number,
        MAX(CASE WHEN s.side = 1 THEN s.club_id END) AS club_1_id,
        MAX(CASE WHEN s.side = 2 THEN s.club_id END) AS club_2_id,
        MAX(CASE WHEN s.side = 1 THEN s.seed END) AS seed_1,
        MAX(CASE WHEN s.side = 2 THEN s.seed END) AS seed_2,
        MAX(s.is_home_known) = 1 AS is_home_known,
        -- the same for both sides, or that of one
        MIN(s.remark) AS remark
    FROM sides AS s
    GROUP BY s.season_id, s.tournament_id, s.stage_id, s.pair
),

met AS (
    SELECT DISTINCT
        m.stage_id,
        CASE WHEN m.home_club_id < m.away_club_id THEN m.home_club_id ELSE m.away_club_id END AS club_id,
        CASE WHEN m.home_club_id < m.away_club_id THEN m.away_club_id ELSE m.home_club_id END AS other_club_id
    FROM match_scores AS m
    WHERE m.format = 'knock-out'
)

SELECT
    e.season_id,
    e.tournament_id,
    e.stage_id,
    e.tie_number,
    e.club_1_id,
    e.club_2_id,
    e.seed_1,
    e.seed_2,
    e.is_home_known,
    m.stage_id IS NOT NULL AS has_met,
    e.remark
FROM expected_clubs AS e
LEFT JOIN met AS m
    ON e.stage_id = m.stage_id
    AND m.club_id = CASE WHEN e.club_1_id < e.club_2_id THEN e.club_1_id ELSE e.club_2_id END
    AND m.other_club_id = CASE WHEN e.club_1_id < e.club_2_id THEN e.club_2_id ELSE e.club_1_id END
ORDER BY e.season_id, e.stage_id;

COMMENT ON TABLE expected_ties IS 'Step: which clubs should meet in each knock-out stage, from what has been played so far? One row a tie.';
COMMENT ON COLUMN expected_ties.season_id IS 'Key of the season';
COMMENT ON COLUMN expected_ties.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN expected_ties.stage_id IS 'Key of the stage';
COMMENT ON COLUMN expected_ties.tie_number IS 'Number of the tie in a fixed bracket; NULL elsewhere';
COMMENT ON COLUMN expected_ties.club_1_id IS 'Key of the club at home in the first leg';
COMMENT ON COLUMN expected_ties.club_2_id IS 'Key of the other club';
COMMENT ON COLUMN expected_ties.seed_1 IS 'Seed of club 1';
COMMENT ON COLUMN expected_ties.seed_2 IS 'Seed of club 2';
COMMENT ON COLUMN expected_ties.is_home_known IS 'Whether the rules say who is at home in the first leg: club 1';
COMMENT ON COLUMN expected_ties.has_met IS 'Whether the two have a match in the stage';
COMMENT ON COLUMN expected_ties.remark IS 'Why a club is missing though what it depends on is decided; NULL elsewhere';
