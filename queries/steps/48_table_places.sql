-- Which place has each club in its table, and which criterion separates it from the club above?
-- Grain: stage, club. A ranking across groups has the clubs at the places that it ranks.
--
-- What separates a club from the one above it is the first pass that gave it its place. Of a table of points alone the
-- stated seeds tell the order of clubs that nothing else separates, where the rules say that its places are the seeds.
CREATE OR REPLACE TABLE table_places AS
WITH passes AS (
    SELECT
        p.ranking,
        p.club_id,
        p.pass,
        p.place,
        p.clubs_level,
        p.figure,
        c.stage_id,
        c.ordinal,
        c.named,
        c.is_head_to_head,
        c.runs,
        MAX(CASE WHEN c.ordinal = 1 AND c.part = 1 AND NOT c.is_head_to_head THEN p.figure END)
            OVER (PARTITION BY p.ranking, p.club_id) AS first_value,
        -MAX(CASE WHEN c.ordinal = 0 THEN p.figure END) OVER (PARTITION BY p.ranking, p.club_id) AS group_place,
        c.is_across_groups,
        ROW_NUMBER() OVER (PARTITION BY p.ranking, p.club_id ORDER BY p.place DESC, p.pass) AS nearness,
        COUNT(*) OVER (PARTITION BY p.ranking, p.club_id, p.step ORDER BY p.pass) AS times
    FROM ranking_passes AS p
    INNER JOIN ranking_criteria AS c ON p.ranking = c.ranking AND p.step = c.step AND c.kind = 'table'
),

-- of several groups those at the places that the table ranks
ranked_places AS (
    SELECT
        p.stage_id,
        MIN(p.first_place) AS first_place,
        MAX(p.last_place) AS last_place
    FROM table_part AS p
    WHERE p.part = 'place'
    GROUP BY p.stage_id
),

placed AS (
    SELECT
        p.ranking,
        p.club_id,
        p.pass,
        p.place - CASE WHEN p.is_across_groups THEN MIN(p.place) OVER (PARTITION BY p.ranking) - 1 ELSE 0 END AS place,
        p.clubs_level,
        p.figure,
        p.ordinal,
        p.named,
        p.first_value,
        p.times,
        p.runs,
        -- the first criterion left the two level, or it is the first that looks at matches between level clubs
        p.ordinal > CASE WHEN p.is_across_groups THEN 1 ELSE MIN(p.ordinal) OVER (PARTITION BY p.ranking) END OR p.is_head_to_head AS was_level
    FROM passes AS p
    LEFT JOIN ranked_places AS x ON p.stage_id = x.stage_id
    WHERE p.nearness = 1 AND (NOT p.is_across_groups OR p.group_place BETWEEN x.first_place AND x.last_place)
),

-- criteria that were not known when they were asked, and the one at which the comparison ended so
unknowns AS (
    SELECT
        p.ranking,
        p.club_id,
        ',' || STRING_AGG(CASE WHEN NOT p.is_skipped THEN CAST(c.ordinal AS VARCHAR) END, ',' ORDER BY p.pass) || ',' AS unknown_ordinals,
        ',' || STRING_AGG(CASE WHEN p.is_skipped THEN CAST(c.ordinal AS VARCHAR) END, ',' ORDER BY p.pass) || ',' AS skipped_ordinals,
        MAX(CASE WHEN p.next_step IS NULL THEN c.ordinal END) AS ended_ordinal
    FROM ranking_passes AS p
    INNER JOIN ranking_criteria AS c ON p.ranking = c.ranking AND p.step = c.step AND c.kind = 'table'
    WHERE p.figure IS NULL
    GROUP BY p.ranking, p.club_id
),

-- of clubs that share a place the first by key stands for it
aboves AS (
    SELECT
        p.ranking,
        p.place,
        LAG(MIN(p.club_id)) OVER (PARTITION BY p.ranking ORDER BY p.place) AS club_id
    FROM placed AS p
    GROUP BY p.ranking, p.place
),

-- those with a seed come before those without
by_seed AS (
    SELECT
        r.stage_id,
        r.club_id,
        RANK() OVER (PARTITION BY r.stage_id, p.place ORDER BY COALESCE(d.seed, 1000000)) - 1 AS below
    FROM table_records AS r
    INNER JOIN ranking_criteria AS g ON r.stage_id = g.stage_id AND g.step = 1
    INNER JOIN placed AS p ON g.ranking = p.ranking AND r.club_id = p.club_id
    INNER JOIN seeding_rule AS x ON r.stage_id = x.from_stage_id
    LEFT JOIN tournament_club AS d ON x.tournament_id = d.tournament_id AND r.club_id = d.club_id
    WHERE r.basis = 'points'
)

SELECT
    r.season_id,
    r.tournament_id,
    r.stage_id,
    r.club_id,
    r.basis,
    CAST(CASE WHEN r.basis = 'published' THEN b.position ELSE p.place + COALESCE(e.below, 0) END AS INTEGER) AS position,
    p.place AS computed_position,
    CASE WHEN e.below > 0 THEN 'seed' WHEN a.club_id IS NOT NULL THEN p.named END AS decided_by,
    u.is_open,
    p.first_value,
    p.figure,
    f.figure AS figure_above,
    CASE WHEN p.was_level THEN a.club_id END AS behind_id,
    CASE WHEN (p.was_level OR p.ordinal = 0) AND a.club_id IS NOT NULL THEN p.ordinal END AS decided_ordinal,
    w.unknown_ordinals,
    w.skipped_ordinals,
    w.ended_ordinal,
    CASE WHEN a.club_id IS NOT NULL THEN p.clubs_level END AS clubs_level,
    p.times > 1 AND p.runs = 1 AS is_run_again
FROM table_records AS r
LEFT JOIN ranking_criteria AS g ON r.stage_id = g.stage_id AND g.step = 1
LEFT JOIN placed AS p ON g.ranking = p.ranking AND r.club_id = p.club_id
LEFT JOIN aboves AS a ON p.ranking = a.ranking AND p.place = a.place
LEFT JOIN unknowns AS w ON p.ranking = w.ranking AND p.club_id = w.club_id
LEFT JOIN by_seed AS e ON r.stage_id = e.stage_id AND r.club_id = e.club_id
LEFT JOIN ranking_passes AS f ON a.ranking = f.ranking AND a.club_id = f.club_id AND p.pass = f.pass
LEFT JOIN published_standing AS b ON r.stage_id = b.stage_id AND r.club_id = b.club_id
INNER JOIN league_states AS u ON r.season_id = u.season_id AND r.stage_id = u.stage_id
WHERE NOT COALESCE(g.is_across_groups, FALSE) OR p.club_id IS NOT NULL
ORDER BY r.season_id, r.stage_id, position;

COMMENT ON TABLE table_places IS 'Step: which place has each club in its table, and which criterion separates it from the club above? One row a stage and club.';
COMMENT ON COLUMN table_places.season_id IS 'Key of the season';
COMMENT ON COLUMN table_places.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN table_places.stage_id IS 'Key of the stage';
COMMENT ON COLUMN table_places.club_id IS 'Key of the club';
COMMENT ON COLUMN table_places.basis IS 'matches: computed from them; published: as a source prints it; points: of which points alone are known';
COMMENT ON COLUMN table_places.position IS 'Place; clubs that nothing separates share it; NULL where no rule orders the table';
COMMENT ON COLUMN table_places.computed_position IS 'Place by the rules, whatever a source prints';
COMMENT ON COLUMN table_places.decided_by IS 'Criterion that separates the club from the one above it; NULL for the first';
COMMENT ON COLUMN table_places.is_open IS 'Whether the table decides nothing yet: matches of the stage are to come or missing';
COMMENT ON COLUMN table_places.first_value IS 'Figure of the first criterion; NULL where that is head-to-head';
COMMENT ON COLUMN table_places.figure IS 'Figure of the club in the criterion that separates it from the club above';
COMMENT ON COLUMN table_places.figure_above IS 'Figure of the club above there';
COMMENT ON COLUMN table_places.behind_id IS 'Key of the club above, where the two were level on the first criterion';
COMMENT ON COLUMN table_places.decided_ordinal IS 'Place of that criterion in the order of the rules, likewise; 0 where its place in a group puts it there';
COMMENT ON COLUMN table_places.unknown_ordinals IS 'Places of the criteria that were asked and are not known, between commas; NULL where there is none';
COMMENT ON COLUMN table_places.skipped_ordinals IS 'Places of the criteria that were not asked of so many clubs, at that line, or before all had met, between commas; NULL where there is none';
COMMENT ON COLUMN table_places.ended_ordinal IS 'Place of the one at which the comparison ended so; NULL elsewhere';
COMMENT ON COLUMN table_places.clubs_level IS 'Clubs still level when the head-to-head run of that criterion began';
COMMENT ON COLUMN table_places.is_run_again IS 'Whether that run, the only one of its rule, had been applied before, to more clubs';
