-- Why is each champion champion?
-- Grain: tournament that has a champion, reason: the tie that decides, with its matches and deciders, or the first
-- places of the table that does, then the rule that says so.
-- Key: competition, season, tournament, kind, step, what
CREATE OR REPLACE VIEW champions_reasons AS
WITH titles AS (
    SELECT
        n.name AS competition,
        s.name AS season,
        t.ordinal,
        t.name AS tournament,
        a.name AS champion,
        x.decided_by,
        x.remark,
        r.stage_id,
        u.name AS stage_tournament,
        g.name AS stage,
        g.format,
        r.citation_id
    FROM season_outcomes AS x
    INNER JOIN title_rule AS r ON x.tournament_id = r.tournament_id
    INNER JOIN stage AS g ON r.stage_id = g.stage_id
    INNER JOIN tournament AS u ON g.tournament_id = u.tournament_id
    INNER JOIN season AS s ON x.season_id = s.season_id
    INNER JOIN competition AS n ON s.competition_id = n.competition_id
    INNER JOIN tournament AS t ON x.tournament_id = t.tournament_id
    LEFT JOIN season_clubs AS a ON x.season_id = a.season_id AND x.club_id = a.club_id
    WHERE x.outcome = 'champion'
),

of_ties AS (
    SELECT
        x.competition,
        x.season,
        x.ordinal,
        x.tournament,
        x.champion,
        x.stage,
        b.step,
        b.kind,
        b.what,
        b.says,
        b.sources,
        CAST(NULL AS VARCHAR) AS citation_id
    FROM titles AS x
    INNER JOIN bracket_reasons AS b
        ON x.competition = b.competition AND x.season = b.season AND x.stage_tournament = b.tournament AND x.stage = b.stage
),

places AS (
    SELECT
        x.competition,
        x.season,
        x.ordinal,
        x.tournament,
        x.champion,
        x.stage,
        p.position AS step,
        'fact' AS kind,
        c.name || ', place ' || CAST(p.position AS VARCHAR) AS what,
        p.record_said AS says,
        p.sources,
        CAST(NULL AS VARCHAR) AS citation_id
    FROM titles AS x
    INNER JOIN table_opponents AS p ON x.stage_id = p.stage_id AND p.position <= 2
    INNER JOIN season_clubs AS c ON p.season_id = c.season_id AND p.club_id = c.club_id
),

verdicts AS (
    SELECT
        x.competition,
        x.season,
        x.ordinal,
        x.tournament,
        x.champion,
        x.stage,
        99 AS step,
        'rule' AS kind,
        'champion' AS what,
        CASE WHEN x.format = 'knock-out' THEN 'the winner of the tie' ELSE 'the first of the table' END
            || ' is champion: ' || COALESCE(x.champion || ', by ' || x.decided_by, x.champion, 'undecided' || COALESCE(', ' || x.remark, '')) AS says,
        CAST(NULL AS VARCHAR) AS sources,
        x.citation_id
    FROM titles AS x
),

reasons AS (
    SELECT b.competition, b.season, b.ordinal, b.tournament, b.champion, b.stage, b.step, b.kind, b.what, b.says, b.sources, b.citation_id
    FROM of_ties AS b
    UNION ALL
    SELECT p.competition, p.season, p.ordinal, p.tournament, p.champion, p.stage, p.step, p.kind, p.what, p.says, p.sources, p.citation_id
    FROM places AS p
    UNION ALL
    SELECT v.competition, v.season, v.ordinal, v.tournament, v.champion, v.stage, v.step, v.kind, v.what, v.says, v.sources, v.citation_id
    FROM verdicts AS v
)

SELECT
    r.competition,
    r.season,
    r.tournament,
    r.champion,
    r.stage,
    r.step,
    r.kind,
    r.what,
    r.says,
    COALESCE(r.sources, d.sources) AS sources
FROM reasons AS r
LEFT JOIN citation_titles AS d ON r.citation_id = d.citation_id
ORDER BY r.competition, r.season, r.ordinal, r.tournament, r.kind, r.step, r.what, r.says;

COMMENT ON VIEW champions_reasons IS 'Why is each champion champion? One row a tournament that has a champion, and reason.';
COMMENT ON COLUMN champions_reasons.competition IS 'Name of the competition';
COMMENT ON COLUMN champions_reasons.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN champions_reasons.tournament IS 'Name of the tournament';
COMMENT ON COLUMN champions_reasons.champion IS 'Champion; NULL while undecided';
COMMENT ON COLUMN champions_reasons.stage IS 'Name of the stage that decides';
COMMENT ON COLUMN champions_reasons.step IS 'Place among the facts, or among the rules, which come after them';
COMMENT ON COLUMN champions_reasons.kind IS 'fact or rule';
COMMENT ON COLUMN champions_reasons.what IS 'What is looked at';
COMMENT ON COLUMN champions_reasons.says IS 'What it says';
COMMENT ON COLUMN champions_reasons.sources IS 'Titles of the sources, parted by semicolons';
