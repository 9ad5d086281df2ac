-- Why does each promoted club go up?
-- Grain: season, way to promotion, promoted club, reason: the titles where one club may have them all, the tie that
-- decides with its matches and deciders or the place in the table, then the rule that says so. A way that has
-- promoted nobody yet has the reasons of all clubs that may still take it.
-- Key: competition, season, promoted, kind, step, what
CREATE OR REPLACE VIEW promotion_reasons AS
WITH ways AS (
    SELECT
        n.name AS competition,
        s.name AS season,
        x.season_id,
        x.ordinal,
        x.number,
        x.club_id,
        a.name AS promoted,
        x.decided_by,
        x.remark,
        x.is_barred,
        x.passed_over,
        r.promotes,
        r.first_place,
        r.last_place,
        r.stage_id,
        t.name AS tournament,
        g.name AS stage
    FROM season_outcomes AS x
    INNER JOIN promotion_rule AS r ON x.season_id = r.season_id AND x.ordinal = r.ordinal
    INNER JOIN season AS s ON x.season_id = s.season_id
    INNER JOIN competition AS n ON s.competition_id = n.competition_id
    LEFT JOIN stage AS g ON r.stage_id = g.stage_id
    LEFT JOIN tournament AS t ON g.tournament_id = t.tournament_id
    LEFT JOIN season_clubs AS a ON x.season_id = a.season_id AND x.club_id = a.club_id
    WHERE x.outcome = 'promoted'
),

-- who has them, where one club that has all would go up for it
titles AS (
    SELECT
        w.competition,
        w.season,
        w.ordinal,
        w.number,
        w.promoted,
        CAST(NULL AS VARCHAR) AS stage,
        0 AS step,
        t.ordinal AS place,
        'fact' AS kind,
        'champion of ' || t.name AS what,
        COALESCE(c.name || ', by ' || x.decided_by, c.name, 'undecided') AS says,
        CAST(NULL AS VARCHAR) AS sources,
        r.citation_id
    FROM ways AS w
    INNER JOIN promotion_rule AS r ON w.season_id = r.season_id AND r.promotes = 'champion of all'
    INNER JOIN season_outcomes AS x ON w.season_id = x.season_id AND x.outcome = 'champion'
    INNER JOIN tournament AS t ON x.tournament_id = t.tournament_id
    LEFT JOIN season_clubs AS c ON x.season_id = c.season_id AND x.club_id = c.club_id
    WHERE w.promotes <> 'table places'
),

of_ties AS (
    SELECT
        w.competition,
        w.season,
        w.ordinal,
        w.number,
        w.promoted,
        w.stage,
        b.step,
        0 AS place,
        b.kind,
        b.what,
        b.says,
        b.sources,
        CAST(NULL AS VARCHAR) AS citation_id
    FROM ways AS w
    INNER JOIN bracket_reasons AS b
        ON w.competition = b.competition AND w.season = b.season AND w.tournament = b.tournament AND w.stage = b.stage
        AND (w.promoted IS NULL OR w.promoted = b.club_1 OR w.promoted = b.club_2)
),

places AS (
    SELECT
        w.competition,
        w.season,
        w.ordinal,
        w.number,
        w.promoted,
        w.stage,
        p.position AS step,
        0 AS place,
        'fact' AS kind,
        c.name || ', place ' || CAST(p.position AS VARCHAR) AS what,
        p.record_said AS says,
        p.sources,
        CAST(NULL AS VARCHAR) AS citation_id
    FROM ways AS w
    INNER JOIN table_opponents AS p ON w.stage_id = p.stage_id AND w.first_place IS NOT NULL
    INNER JOIN season_clubs AS c ON p.season_id = c.season_id AND p.club_id = c.club_id
    WHERE w.club_id = p.club_id
        OR (
            w.club_id IS NULL AND p.position BETWEEN w.first_place AND w.last_place
            AND (w.number IS NULL OR p.position = w.number)
        )
),

-- its own rule; of a tie also the one that comes before it, where the rules have it
verdicts AS (
    SELECT
        w.competition,
        w.season,
        w.ordinal,
        w.number,
        w.promoted,
        CASE WHEN w.promotes = r.promotes THEN w.stage END AS stage,
        CASE WHEN w.promotes = r.promotes THEN 99 ELSE 0 END AS step,
        0 AS place,
        'rule' AS kind,
        CASE WHEN w.promotes = r.promotes THEN 'promoted' ELSE r.promotes END AS what,
        CASE
            WHEN w.promotes <> r.promotes THEN 'no club is champion of all tournaments'
            WHEN r.promotes = 'champion of all' THEN 'the champion of all tournaments goes up: ' || COALESCE(w.promoted, 'nobody, ' || w.remark)
            ELSE
                CASE
                    WHEN r.promotes = 'winner' THEN 'the winner of the tie goes up'
                    WHEN r.first_place = r.last_place THEN 'place ' || CAST(r.first_place AS VARCHAR) || ' goes up'
                    ELSE 'places ' || CAST(r.first_place AS VARCHAR) || ' to ' || CAST(r.last_place AS VARCHAR) || ' go up'
                END
                || ': ' || COALESCE(w.promoted || ', by ' || w.decided_by, w.promoted, CASE WHEN w.is_barred THEN 'nobody' ELSE 'undecided' END || COALESCE(', ' || w.remark, ''))
                || COALESCE('; ' || w.passed_over, '')
        END AS says,
        CAST(NULL AS VARCHAR) AS sources,
        r.citation_id
    FROM ways AS w
    INNER JOIN promotion_rule AS r
        ON w.season_id = r.season_id
        AND (w.ordinal = r.ordinal OR (w.promotes = 'winner' AND r.promotes = 'champion of all'))
),

reasons AS (
    SELECT t.competition, t.season, t.ordinal, t.number, t.promoted, t.stage, t.step, t.place, t.kind, t.what, t.says, t.sources, t.citation_id
    FROM titles AS t
    UNION ALL
    SELECT b.competition, b.season, b.ordinal, b.number, b.promoted, b.stage, b.step, b.place, b.kind, b.what, b.says, b.sources, b.citation_id
    FROM of_ties AS b
    UNION ALL
    SELECT p.competition, p.season, p.ordinal, p.number, p.promoted, p.stage, p.step, p.place, p.kind, p.what, p.says, p.sources, p.citation_id
    FROM places AS p
    UNION ALL
    SELECT v.competition, v.season, v.ordinal, v.number, v.promoted, v.stage, v.step, v.place, v.kind, v.what, v.says, v.sources, v.citation_id
    FROM verdicts AS v
)

SELECT
    r.competition,
    r.season,
    r.promoted,
    r.stage,
    r.step,
    r.kind,
    r.what,
    r.says,
    COALESCE(r.sources, d.sources) AS sources
FROM reasons AS r
LEFT JOIN citation_titles AS d ON r.citation_id = d.citation_id
ORDER BY r.competition, r.season, r.ordinal, r.number, r.promoted, r.kind, r.step, r.place, r.what, r.says;

COMMENT ON VIEW promotion_reasons IS 'Why does each promoted club go up? One row a season, way to promotion, promoted club and reason.';
COMMENT ON COLUMN promotion_reasons.competition IS 'Name of the competition';
COMMENT ON COLUMN promotion_reasons.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN promotion_reasons.promoted IS 'Promoted club; NULL while undecided';
COMMENT ON COLUMN promotion_reasons.stage IS 'Name of the stage that decides; NULL for what concerns all tournaments';
COMMENT ON COLUMN promotion_reasons.step IS 'Place among the facts, or among the rules, which come after them';
COMMENT ON COLUMN promotion_reasons.kind IS 'fact or rule';
COMMENT ON COLUMN promotion_reasons.what IS 'What is looked at';
COMMENT ON COLUMN promotion_reasons.says IS 'What it says';
COMMENT ON COLUMN promotion_reasons.sources IS 'Titles of the sources, parted by semicolons';
