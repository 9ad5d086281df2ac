-- Which clubs came out of each season how: as champion of a tournament, or promoted?
-- Grain: season, outcome, club; a tournament without a champion so far, or a way that has promoted nobody yet,
-- has a row without a club. No champion while the stage that decides is undecided, or two share the first
-- place; nobody by a place that clubs share with one beyond the line, or by a tie in which a club has both ways: the
-- remark says so.
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

answers AS (
    SELECT
        r.season_id,
        r.tournament_id,
        r.ordinal,
        r.asks,
        r.stage_id,
        CASE WHEN r.asks <> 'title' THEN o.number END AS number,
        CASE WHEN r.asks = 'winner' OR (o.number >= r.first_place AND o.last_number <= r.last_place) THEN o.club_id END AS promoted_id,
        o.club_id,
        o.opponent_id,
        o.decided_by,
        o.final_place,
        CASE
            WHEN r.asks = 'title' AND o.outcome = 'table place' AND o.final_place IS NULL AND o.number <= 2 THEN c.name
            WHEN r.asks = 'table places' AND (o.number < r.first_place OR o.last_number > r.last_place) THEN c.name
        END AS sharing,
        o.number AS shared_place
    FROM rules AS r
    LEFT JOIN stage_outcomes AS o
        ON r.season_id = o.season_id AND r.stage_id = o.stage_id
        AND (
            r.asks = 'title'
            OR (r.asks = 'winner' AND o.outcome = 'winner')
            OR (r.asks = 'table places' AND o.outcome = 'table place' AND o.number <= r.last_place AND o.last_number >= r.first_place)
        )
    LEFT JOIN season_clubs AS c ON o.season_id = c.season_id AND o.club_id = c.club_id
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
        'place ' || CAST(MIN(CASE WHEN a.sharing IS NOT NULL THEN a.shared_place END) AS VARCHAR)
            || ' is shared by ' || STRING_AGG(a.sharing, ' and ' ORDER BY a.sharing) AS remark
    FROM answers AS a
    GROUP BY a.season_id, a.tournament_id, a.ordinal, a.asks, a.stage_id, a.number, a.promoted_id
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
    CASE WHEN j.asks = 'champion of all' THEN j.champion_of_all_id ELSE j.club_id END AS club_id,
    j.opponent_id,
    CASE
        WHEN j.asks = 'champion of all' THEN CASE WHEN j.titles = 2 THEN 'both tournaments' ELSE 'all tournaments' END
        WHEN j.club_id IS NOT NULL THEN j.decided_by
    END AS decided_by,
    CASE WHEN j.asks <> 'champion of all' THEN j.remark END AS remark
FROM judged AS j
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
