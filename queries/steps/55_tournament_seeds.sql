-- Which seed has each club, and where does it come from?
-- Grain: tournament, club. Stated seeds come first; else seeds that a place or a tie gives one by one, and the places of the
-- final table that the rules name. Clubs that share places among them are qualified without a seed; one that shares a place
-- beyond them is not there. A club that is barred has none; those below it move up where its place passes on.
CREATE OR REPLACE TABLE tournament_seeds AS
WITH stated AS (
    SELECT
        t.season_id,
        t.tournament_id,
        x.club_id,
        x.seed,
        x.basis
    FROM tournament_club AS x
    INNER JOIN tournament AS t ON x.tournament_id = t.tournament_id
    WHERE x.seed IS NOT NULL
),

stated_tournaments AS (
    SELECT DISTINCT x.tournament_id
    FROM tournament_club AS x
    WHERE x.seed IS NOT NULL
),

-- the winner of a tie that waits for seeds is not known here
tie_results AS (
    SELECT
        v.stage_id,
        v.bracket_number,
        CASE v.winning_side WHEN 1 THEN v.club_1_id ELSE v.club_2_id END AS winner_id,
        CASE v.winning_side WHEN 1 THEN v.club_2_id ELSE v.club_1_id END AS loser_id
    FROM (
        SELECT
            d.stage_id,
            d.bracket_number,
            d.club_1_id,
            d.club_2_id,
            d.winning_side,
            ROW_NUMBER() OVER (PARTITION BY d.stage_id, d.club_1_id, d.club_2_id ORDER BY d.ordinal) AS turn
        FROM tie_verdicts AS d
        WHERE d.winning_side IS NOT NULL OR d.decider = 'seed'
    ) AS v
    WHERE v.turn = 1 AND v.winning_side IS NOT NULL
),

barred AS (
    SELECT
        b.season_id,
        b.club_id,
        CASE WHEN b.passes_on THEN 1 ELSE 0 END AS passes_on
    FROM club_bar AS b
    WHERE b.barred_from = 'seeding'
),

one_by_one AS (
    SELECT
        t.season_id,
        x.tournament_id,
        x.seed,
        CASE x.entrant
            WHEN 'table place' THEN CASE WHEN COUNT(*) OVER (PARTITION BY x.tournament_id, x.seed) = 1 THEN p.club_id END
            WHEN 'winner' THEN r.winner_id
            ELSE r.loser_id
        END AS club_id
    FROM seed_slot AS x
    INNER JOIN tournament AS t ON x.tournament_id = t.tournament_id
    LEFT JOIN table_places AS p
        ON x.entrant = 'table place' AND x.from_stage_id = p.stage_id AND x.number = p.position AND NOT p.is_open
    LEFT JOIN tie_results AS r
        ON x.entrant <> 'table place' AND x.from_stage_id = r.stage_id AND x.number = r.bracket_number
),

ranked AS (
    SELECT
        p.season_id,
        x.tournament_id,
        x.qualifiers,
        p.club_id,
        p.position,
        CASE WHEN p.basis = 'published' THEN 'stated' ELSE 'derived' END AS basis,
        b.passes_on,
        SUM(COALESCE(b.passes_on, 0)) OVER (PARTITION BY x.tournament_id ORDER BY p.position) AS passed_so_far,
        SUM(COALESCE(b.passes_on, 0)) OVER (PARTITION BY x.tournament_id, p.position) AS passed_here,
        COUNT(*) OVER (PARTITION BY x.tournament_id, p.position) AS clubs_here
    FROM seeding_rule AS x
    INNER JOIN table_places AS p ON x.from_stage_id = p.stage_id
    LEFT JOIN stated_tournaments AS s ON x.tournament_id = s.tournament_id
    LEFT JOIN barred AS b ON p.season_id = b.season_id AND p.club_id = b.club_id
    WHERE s.tournament_id IS NULL AND NOT p.is_open AND p.position IS NOT NULL
),

moved AS (
    SELECT
        r.season_id,
        r.tournament_id,
        r.qualifiers,
        r.club_id,
        r.basis,
        r.passes_on,
        r.position - r.passed_so_far + r.passed_here AS position,
        r.position - r.passed_so_far + r.clubs_here - 1 AS last_position
    FROM ranked AS r
),

-- a place whose seed is taken one by one gives none
taken AS (
    SELECT DISTINCT
        m.tournament_id,
        m.position
    FROM moved AS m
    INNER JOIN seed_slot AS x ON m.tournament_id = x.tournament_id AND x.seed BETWEEN m.position AND m.last_position
),

seeds AS (
    SELECT
        s.season_id,
        s.tournament_id,
        s.club_id,
        s.seed,
        s.basis
    FROM stated AS s
    UNION ALL
    SELECT
        o.season_id,
        o.tournament_id,
        o.club_id,
        o.seed,
        'derived' AS basis
    FROM one_by_one AS o
    LEFT JOIN stated AS s ON o.tournament_id = s.tournament_id AND (o.club_id = s.club_id OR o.seed = s.seed)
    LEFT JOIN barred AS b ON o.season_id = b.season_id AND o.club_id = b.club_id
    WHERE o.club_id IS NOT NULL AND s.tournament_id IS NULL AND b.club_id IS NULL
    UNION ALL
    SELECT
        m.season_id,
        m.tournament_id,
        m.club_id,
        CASE WHEN m.position = m.last_position THEN m.position END AS seed,
        m.basis
    FROM moved AS m
    LEFT JOIN taken AS k ON m.tournament_id = k.tournament_id AND m.position = k.position
    WHERE m.last_position <= m.qualifiers AND m.passes_on IS NULL AND k.tournament_id IS NULL
)

-- of a club with two seeds the better
SELECT
    s.season_id,
    s.tournament_id,
    s.club_id,
    CAST(MIN(s.seed) AS INTEGER) AS seed,
    MIN(s.basis) AS basis
FROM seeds AS s
GROUP BY s.season_id, s.tournament_id, s.club_id
ORDER BY s.season_id, s.tournament_id;

COMMENT ON TABLE tournament_seeds IS 'Step: which seed has each club, and where does it come from? One row a tournament and club.';
COMMENT ON COLUMN tournament_seeds.season_id IS 'Key of the season';
COMMENT ON COLUMN tournament_seeds.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN tournament_seeds.club_id IS 'Key of the club';
COMMENT ON COLUMN tournament_seeds.seed IS 'Seed, 1 the best; NULL of clubs that share places';
COMMENT ON COLUMN tournament_seeds.basis IS 'stated: a source says it; derived: it follows from stated facts';
