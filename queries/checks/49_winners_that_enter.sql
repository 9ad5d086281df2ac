-- More or fewer clubs entering a stage as winners or losers than the stage before it has ties.
-- Severity: error
--
-- How many ties a stage has is known from its slots, or from who enters it where it is re-seeded, or else from its
-- matches: it has not fewer, and once the next stage has begun not more. A bye may be counted among them or not.
WITH slots AS (
    SELECT
        b.stage_id,
        b.tie_number,
        COUNT(*) AS sides
    FROM bracket_slot AS b
    GROUP BY b.stage_id, b.tie_number
),

-- whose winner, or loser, another tie of the stage takes up
played_on AS (
    SELECT
        b.stage_id,
        b.entrant,
        COUNT(DISTINCT b.number) AS ties
    FROM bracket_slot AS b
    WHERE b.from_stage_id = b.stage_id
    GROUP BY b.stage_id, b.entrant
),

by_slots AS (
    SELECT
        x.stage_id,
        SUM(CASE WHEN x.sides = 2 THEN 1 ELSE 0 END) AS fewest,
        COUNT(*) AS most
    FROM slots AS x
    GROUP BY x.stage_id
),

re_seeded AS (
    SELECT
        e.stage_id,
        SUM(e.clubs) AS clubs
    FROM stage_entry AS e
    INNER JOIN stage AS g ON e.stage_id = g.stage_id
    INNER JOIN tie_rule AS r ON g.tie_rule_id = r.tie_rule_id
    WHERE r.pairing = 're-seeded'
    GROUP BY e.stage_id
),

-- an odd one out has a bye
by_entrants AS (
    SELECT
        r.stage_id,
        (r.clubs - r.clubs % 2) / 2 AS fewest,
        (r.clubs + r.clubs % 2) / 2 AS most
    FROM re_seeded AS r
),

by_matches AS (
    SELECT
        x.stage_id,
        COUNT(*) AS ties
    FROM ties AS x
    GROUP BY x.stage_id
),

begun AS (
    SELECT DISTINCT m.stage_id
    FROM match_scores AS m
),

gaps AS (
    SELECT DISTINCT
        p.season_id,
        p.tournament_id,
        p.phase
    FROM gap AS p
    WHERE p.belongs_in = 'match'
),

known AS (
    SELECT DISTINCT
        i.season_id,
        e.stage_id,
        e.from_stage_id,
        e.entrants,
        e.clubs,
        COALESCE(l.fewest - COALESCE(p.ties, 0), c.fewest, m.ties) AS fewest,
        CASE
            WHEN l.stage_id IS NOT NULL OR c.stage_id IS NOT NULL THEN COALESCE(l.most - COALESCE(p.ties, 0), c.most)
            WHEN b.stage_id IS NOT NULL AND q.season_id IS NULL THEN m.ties
        END AS most
    FROM stage_entry AS e
    INNER JOIN stage AS f ON e.from_stage_id = f.stage_id
    INNER JOIN tournament AS i ON f.tournament_id = i.tournament_id
    LEFT JOIN by_slots AS l ON e.from_stage_id = l.stage_id
    LEFT JOIN played_on AS p ON e.from_stage_id = p.stage_id AND p.entrant = CASE e.entrants WHEN 'winners' THEN 'winner' ELSE 'loser' END
    LEFT JOIN by_entrants AS c ON e.from_stage_id = c.stage_id
    LEFT JOIN by_matches AS m ON e.from_stage_id = m.stage_id
    LEFT JOIN begun AS b ON e.stage_id = b.stage_id
    LEFT JOIN gaps AS q
        ON i.season_id = q.season_id
        AND COALESCE(q.tournament_id, i.tournament_id) = i.tournament_id AND COALESCE(q.phase, f.phase) = f.phase
    WHERE e.entrants IN ('winners', 'losers')
)

SELECT
    n.name AS competition,
    s.name AS season,
    k.entrants || ' of ' || f.name || ' in ' || t.name || ', ' || g.name AS subject,
    CASE
        WHEN k.clubs < k.fewest THEN CAST(CAST(k.fewest AS INTEGER) AS VARCHAR)
        ELSE CAST(CAST(k.most AS INTEGER) AS VARCHAR)
    END AS expected,
    CAST(k.clubs AS VARCHAR) AS found
FROM known AS k
INNER JOIN stage AS f ON k.from_stage_id = f.stage_id
INNER JOIN stage AS g ON k.stage_id = g.stage_id
INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
INNER JOIN season AS s ON k.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
WHERE k.clubs < k.fewest OR k.clubs > k.most
ORDER BY n.name, s.name, subject, expected, found;
