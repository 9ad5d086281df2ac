-- Which clubs came out of each season how: as champion of a tournament, or promoted?
-- Grain: season, outcome, club; a tournament without a champion so far, or a way that has promoted nobody yet,
-- has a row without a club. No champion while the stage that decides is undecided, or two share the first
-- place; nobody by a place that clubs share with one beyond the line, by a tie in which a club has both ways, or where the
-- club cannot go up and its place does not pass on: the remark says so.
CREATE OR REPLACE TABLE season_outcomes AS
WITH rules AS (
    SELECT
        t.season_id,
        r.tournament_id,
        CAST(NULL AS INTEGER) AS ordinal,
        'title' AS asks,
        r.stage_id,
        CAST(NULL AS INTEGER) AS first_place,
        CAST(NULL AS INTEGER) AS last_place
    FROM title_rule AS r
    INNER JOIN tournament AS t ON r.tournament_id = t.tournament_id
    UNION ALL
    SELECT
        r.season_id,
        CAST(NULL AS VARCHAR) AS tournament_id,
        r.ordinal,
        r.promotes AS asks,
        r.stage_id,
        r.first_place,
        r.last_place
    FROM promotion_rule AS r
),

barred AS (
    SELECT
        b.season_id,
        b.club_id,
        CASE WHEN b.passes_on THEN 1 ELSE 0 END AS passes_on,
        c.name || ' cannot go up: ' || b.reason AS remark
    FROM club_bar AS b
    INNER JOIN season_clubs AS c ON b.season_id = c.season_id AND b.club_id = c.club_id
    WHERE b.barred_from = 'promotion'
),

-- where a club cannot go up and its place passes on, the places below it move up
outcomes AS (
    SELECT
        o.season_id,
        o.stage_id,
        o.outcome,
        o.number,
        o.last_number,
        o.club_id,
        o.opponent_id,
        o.decided_by,
        o.final_place,
        b.passes_on,
        b.remark AS bar,
        CASE WHEN o.outcome = 'loser' THEN COALESCE(n.passes_on, 0) ELSE 0 END AS takes_place,
        CASE WHEN o.outcome = 'table place' THEN SUM(COALESCE(b.passes_on, 0)) OVER (PARTITION BY o.stage_id, o.outcome ORDER BY o.number) ELSE 0 END AS passed_so_far,
        CASE WHEN o.outcome = 'table place' THEN SUM(COALESCE(b.passes_on, 0)) OVER (PARTITION BY o.stage_id, o.outcome, o.number) ELSE 0 END AS passed_here
    FROM stage_outcomes AS o
    LEFT JOIN barred AS b ON o.season_id = b.season_id AND o.club_id = b.club_id
    LEFT JOIN barred AS n ON o.season_id = n.season_id AND o.opponent_id = n.club_id
    WHERE NOT o.is_played_on
),

answers AS (
    SELECT
        r.season_id,
        r.tournament_id,
        r.ordinal,
        r.asks,
        r.stage_id,
        CASE WHEN r.asks <> 'title' THEN o.number END AS number,
        CASE
            WHEN r.asks = 'title' THEN NULL
            WHEN o.passes_on IS NOT NULL THEN NULL
            WHEN r.asks = 'winner' OR (o.number - o.passed_so_far + o.passed_here >= r.first_place AND o.last_number - o.passed_so_far <= r.last_place)
                THEN o.club_id
        END AS promoted_id,
        o.club_id,
        CASE WHEN r.asks = 'title' OR (o.takes_place = 0 AND o.passes_on IS NULL) THEN o.opponent_id END AS opponent_id,
        CASE WHEN r.asks = 'title' OR o.takes_place = 0 THEN o.decided_by END AS decided_by,
        o.final_place,
        CASE
            WHEN r.asks = 'title' AND o.outcome = 'table place' AND o.final_place IS NULL AND o.number <= 2 THEN s.remark
            WHEN r.asks = 'title' THEN NULL
            WHEN o.passes_on IS NOT NULL THEN o.bar
            WHEN r.asks = 'table places' AND o.passes_on IS NULL
                AND (o.number - o.passed_so_far + o.passed_here < r.first_place OR o.last_number - o.passed_so_far > r.last_place)
                THEN s.remark
        END AS remark,
        CASE WHEN r.asks <> 'title' AND o.passes_on IS NOT NULL THEN 1 ELSE 0 END AS is_barred
    FROM rules AS r
    LEFT JOIN outcomes AS o
        ON r.season_id = o.season_id AND r.stage_id = o.stage_id
        AND (
            r.asks = 'title'
            OR (r.asks = 'winner' AND o.outcome = 'winner' AND COALESCE(o.passes_on, 0) = 0)
            -- of a tie whose winner cannot go up the loser does, where its place passes on
            OR (r.asks = 'winner' AND o.takes_place = 1)
            OR (
                r.asks = 'table places' AND o.outcome = 'table place' AND COALESCE(o.passes_on, 0) = 0
                AND o.number - o.passed_so_far + o.passed_here <= r.last_place AND o.last_number - o.passed_so_far >= r.first_place
            )
        )
    LEFT JOIN shared_places AS s ON o.outcome = 'table place' AND o.stage_id = s.stage_id AND o.number = s.number
),

-- ties that one club has both ways into
no_ties AS (
    SELECT
        e.season_id,
        e.stage_id,
        MIN(e.remark) AS remark
    FROM expected_ties AS e
    WHERE e.remark IS NOT NULL
    GROUP BY e.season_id, e.stage_id
),

-- one row a title, with champion and runner-up, and one a promoted club
clubs AS (
    SELECT
        a.season_id,
        a.tournament_id,
        a.ordinal,
        a.asks,
        a.stage_id,
        a.number,
        MAX(CASE WHEN a.asks = 'title' AND a.final_place = 1 THEN a.club_id WHEN a.asks <> 'title' THEN a.promoted_id END) AS club_id,
        MAX(CASE WHEN a.asks <> 'title' THEN a.opponent_id WHEN a.final_place = 2 THEN a.club_id END) AS opponent_id,
        -- in a table it is the second place that tells what separates it from the first
        MAX(CASE WHEN a.asks <> 'title' OR a.final_place = 2 THEN a.decided_by END) AS decided_by,
        MIN(a.remark) AS remark,
        MAX(a.is_barred) AS is_barred
    FROM answers AS a
    GROUP BY a.season_id, a.tournament_id, a.ordinal, a.asks, a.stage_id, a.number, a.promoted_id
),

-- who cannot go up and lets the next by
passed_over AS (
    SELECT
        c.season_id,
        c.ordinal,
        c.number,
        c.club_id,
        STRING_AGG(o.bar, '; ' ORDER BY o.bar) AS bars
    FROM clubs AS c
    INNER JOIN outcomes AS o
        ON c.stage_id = o.stage_id AND o.passes_on = 1
        AND (
            (c.asks = 'table places' AND o.outcome = 'table place' AND o.number <= c.number)
            OR (c.asks = 'winner' AND o.outcome = 'winner' AND COALESCE(o.number, 0) = COALESCE(c.number, 0))
        )
    WHERE c.club_id IS NOT NULL
    GROUP BY c.season_id, c.ordinal, c.number, c.club_id
),

-- the titles of a season, and the club that has them all
titles AS (
    SELECT
        c.season_id,
        c.tournament_id,
        c.ordinal,
        c.asks,
        c.number,
        c.club_id,
        c.opponent_id,
        c.decided_by,
        COALESCE(c.remark, n.remark) AS remark,
        c.is_barred,
        MAX(CASE WHEN c.asks = 'champion of all' THEN 1 ELSE 0 END) OVER (PARTITION BY c.season_id) AS asks_for_all,
        COUNT(c.tournament_id) OVER (PARTITION BY c.season_id) AS titles,
        COUNT(CASE WHEN c.asks = 'title' THEN c.club_id END) OVER (PARTITION BY c.season_id) AS titles_won,
        MIN(CASE WHEN c.asks = 'title' THEN c.club_id END) OVER (PARTITION BY c.season_id) AS first_champion_id,
        MAX(CASE WHEN c.asks = 'title' THEN c.club_id END) OVER (PARTITION BY c.season_id) AS last_champion_id
    FROM clubs AS c
    LEFT JOIN no_ties AS n ON c.season_id = n.season_id AND c.stage_id = n.stage_id AND c.club_id IS NULL
),

judged AS (
    SELECT
        t.season_id,
        t.tournament_id,
        t.ordinal,
        t.asks,
        t.number,
        t.club_id,
        t.opponent_id,
        t.decided_by,
        t.remark,
        t.is_barred,
        t.titles,
        CASE
            WHEN t.asks_for_all = 1 AND t.titles >= 2 AND t.titles_won = t.titles AND t.first_champion_id = t.last_champion_id
                THEN t.first_champion_id
        END AS champion_of_all_id
    FROM titles AS t
)

SELECT
    j.season_id,
    CASE WHEN j.asks = 'title' THEN 'champion' ELSE 'promoted' END AS outcome,
    j.tournament_id,
    j.ordinal,
    j.number,
    CASE WHEN j.asks <> 'champion of all' THEN j.club_id WHEN b.club_id IS NULL THEN j.champion_of_all_id END AS club_id,
    j.opponent_id,
    CASE
        WHEN j.asks = 'champion of all' THEN CASE WHEN b.club_id IS NOT NULL THEN NULL WHEN j.titles = 2 THEN 'both tournaments' ELSE 'all tournaments' END
        WHEN j.club_id IS NOT NULL THEN j.decided_by
    END AS decided_by,
    CASE WHEN j.asks = 'champion of all' THEN b.remark ELSE j.remark END AS remark,
    j.is_barred = 1 OR b.club_id IS NOT NULL AS is_barred,
    o.bars AS passed_over
FROM judged AS j
LEFT JOIN barred AS b ON j.asks = 'champion of all' AND j.season_id = b.season_id AND j.champion_of_all_id = b.club_id
LEFT JOIN passed_over AS o ON j.season_id = o.season_id AND j.ordinal = o.ordinal AND COALESCE(j.number, 0) = COALESCE(o.number, 0) AND j.club_id = o.club_id
WHERE j.asks = 'title' OR j.asks = 'table places'
    OR (j.asks = 'champion of all' AND j.champion_of_all_id IS NOT NULL)
    OR (j.asks = 'winner' AND j.champion_of_all_id IS NULL)
ORDER BY j.season_id;

COMMENT ON TABLE season_outcomes IS 'Step: which clubs came out of each season how: as champion of a tournament, or promoted? One row a season, outcome and club.';
COMMENT ON COLUMN season_outcomes.season_id IS 'Key of the season';
COMMENT ON COLUMN season_outcomes.outcome IS 'champion; promoted';
COMMENT ON COLUMN season_outcomes.tournament_id IS 'Key of the tournament of a champion; NULL elsewhere';
COMMENT ON COLUMN season_outcomes.ordinal IS 'Place of the way to promotion in the order of the rules; NULL elsewhere';
COMMENT ON COLUMN season_outcomes.number IS 'Number of the tie or place in the table by which the club is promoted; NULL elsewhere';
COMMENT ON COLUMN season_outcomes.club_id IS 'Key of the club; NULL while undecided';
COMMENT ON COLUMN season_outcomes.opponent_id IS 'Key of the runner-up, or of the club beaten for promotion; NULL where there is none';
COMMENT ON COLUMN season_outcomes.decided_by IS 'What decided the tie; both tournaments for a double champion; the criterion of the table';
COMMENT ON COLUMN season_outcomes.remark IS 'Why no club is there though what it depends on is decided; of a champion, why no runner-up; NULL elsewhere';
COMMENT ON COLUMN season_outcomes.is_barred IS 'Whether nobody is there since the club that it would be cannot go up';
COMMENT ON COLUMN season_outcomes.passed_over IS 'Who cannot go up and lets the club by, and why; NULL elsewhere';
