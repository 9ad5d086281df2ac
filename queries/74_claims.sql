-- What do sources print of things that the views derive, and do the views agree?
-- Grain: claim; each place of a published table makes one for every figure that follows from others.
CREATE VIEW claims AS
WITH relegated AS (
    SELECT
        r.competition,
        r.season,
        r.club_id,
        r.place,
        r.points_counted,
        r.played_counted,
        r.is_relegated
    FROM relegation_places AS r
),

fallen AS (
    SELECT
        r.competition,
        r.season,
        STRING_AGG(c.name, ', ' ORDER BY c.name) AS clubs
    FROM relegated AS r
    INNER JOIN club AS c ON r.club_id = c.club_id
    WHERE r.is_relegated
    GROUP BY r.competition, r.season
),

judged AS (
    SELECT
        r.competition,
        r.season,
        MIN(CASE WHEN r.is_relegated IS NULL THEN 0 ELSE 1 END) AS is_decided
    FROM relegated AS r
    GROUP BY r.competition, r.season
),

outcomes AS (
    SELECT
        o.competition,
        o.season,
        o.outcome,
        o.tournament_id,
        o.club_id,
        o.opponent_id
    FROM season_outcomes AS o
),

risen AS (
    SELECT
        o.competition,
        o.season,
        STRING_AGG(c.name, ', ' ORDER BY c.name) AS clubs,
        ', ' || STRING_AGG(c.name, ', ' ORDER BY c.name) || ', ' AS list
    FROM outcomes AS o
    INNER JOIN club AS c ON o.club_id = c.club_id
    WHERE o.outcome = 'promoted'
    GROUP BY o.competition, o.season
),

phase_sides AS (
    SELECT
        m.competition,
        m.season,
        g.tournament_id,
        g.phase,
        m.match_id,
        m.side,
        m.club_id,
        m.goals_for
    FROM match_sides AS m
    INNER JOIN stage AS g ON m.stage_id = g.stage_id
    WHERE m.is_counted
),

phases AS (
    SELECT
        m.competition,
        m.season,
        m.tournament_id,
        m.phase,
        COUNT(DISTINCT m.club_id) AS clubs,
        SUM(CASE WHEN m.side = 'home' THEN 1 ELSE 0 END) AS matches,
        SUM(m.goals_for) AS goals
    FROM phase_sides AS m
    GROUP BY m.competition, m.season, m.tournament_id, m.phase
),

single_claims AS (
    SELECT
        x.claim_id,
        n.name AS competition,
        s.name AS season,
        x.statistic,
        x.tournament_id,
        x.phase,
        CASE WHEN x.statistic IN ('champion', 'runner-up', 'promoted', 'relegated') THEN NULL ELSE x.club_id END AS club_id,
        x.player_id,
        CASE
            WHEN x.statistic IN ('champion', 'runner-up', 'promoted') THEN c.name
            WHEN x.statistic = 'relegated' THEN COALESCE(c.name, 'none')
            ELSE CAST(x.number AS VARCHAR)
        END AS printed,
        CASE x.statistic
            WHEN 'champion' THEN a.name
            WHEN 'runner-up' THEN b.name
            WHEN 'promoted' THEN CASE WHEN u.list LIKE '%, ' || c.name || ', %' THEN c.name ELSE u.clubs END
            WHEN 'relegated' THEN CASE WHEN j.is_decided = 1 THEN COALESCE(f.clubs, 'none') END
            WHEN 'relegation points' THEN CAST(COALESCE(p.points, 0) AS VARCHAR)
            WHEN 'relegation total points' THEN CAST(r.points_counted AS VARCHAR)
            WHEN 'relegation played' THEN CAST(r.played_counted AS VARCHAR)
            WHEN 'relegation position' THEN CAST(r.place AS VARCHAR)
            WHEN 'phase clubs' THEN CAST(q.clubs AS VARCHAR)
            WHEN 'phase matches' THEN CAST(q.matches AS VARCHAR)
            WHEN 'phase goals' THEN CAST(q.goals AS VARCHAR)
            WHEN 'top scorer goals' THEN CASE WHEN k.place = 1 THEN CAST(k.goals AS VARCHAR) END
        END AS derived,
        x.citation_id
    FROM claim AS x
    INNER JOIN season AS s ON x.season_id = s.season_id
    INNER JOIN competition AS n ON s.competition_id = n.competition_id
    LEFT JOIN club AS c ON x.club_id = c.club_id
    LEFT JOIN outcomes AS h
        ON n.name = h.competition AND s.name = h.season AND x.tournament_id = h.tournament_id AND h.outcome = 'champion'
        AND x.statistic IN ('champion', 'runner-up')
    LEFT JOIN club AS a ON h.club_id = a.club_id
    LEFT JOIN club AS b ON h.opponent_id = b.club_id
    LEFT JOIN risen AS u ON n.name = u.competition AND s.name = u.season
    LEFT JOIN fallen AS f ON n.name = f.competition AND s.name = f.season
    LEFT JOIN judged AS j ON n.name = j.competition AND s.name = j.season
    LEFT JOIN relegation_records AS p
        ON n.name = p.competition AND s.name = p.season AND x.tournament_id = p.tournament_id AND x.club_id = p.club_id
        AND x.statistic = 'relegation points'
    LEFT JOIN relegated AS r ON n.name = r.competition AND s.name = r.season AND x.club_id = r.club_id
    LEFT JOIN phases AS q
        ON n.name = q.competition AND s.name = q.season AND x.tournament_id = q.tournament_id AND x.phase = q.phase
    LEFT JOIN scorer_ranks AS k
        ON n.name = k.competition AND s.name = k.season
        AND x.tournament_id = k.tournament_id AND x.phase = k.phase AND x.player_id = k.player_id AND x.club_id = k.club_id
),

-- points and matches follow from wins and draws, the place from the order of the rules
places AS (
    SELECT
        p.competition,
        p.season,
        p.stage_id,
        p.club_id,
        p.computed_position,
        p.basis,
        COUNT(*) OVER (PARTITION BY p.competition, p.season, p.stage_id, p.computed_position) AS clubs_at_place
    FROM table_places AS p
),

standing_figures AS (
    SELECT 'standings played' AS statistic
    UNION ALL
    SELECT 'standings points' AS statistic
    UNION ALL
    SELECT 'standings position' AS statistic
),

standing_claims AS (
    SELECT
        'standing-' || x.stage_id || '-' || x.club_id || '-' || s.statistic AS claim_id,
        n.name AS competition,
        e.name AS season,
        s.statistic,
        t.tournament_id,
        g.phase,
        x.club_id,
        CAST(NULL AS VARCHAR) AS player_id,
        CASE s.statistic
            WHEN 'standings played' THEN CAST(x.played AS VARCHAR)
            WHEN 'standings points' THEN CAST(x.points AS VARCHAR)
            ELSE CAST(x.position AS VARCHAR)
        END AS printed,
        CASE s.statistic
            WHEN 'standings played' THEN CAST(x.won + x.drawn + x.lost AS VARCHAR)
            WHEN 'standings points' THEN CAST(r.points_win * x.won + r.points_draw * x.drawn + COALESCE(a.points, 0) AS VARCHAR)
            -- a source prints places one below the other where nothing separates the clubs
            WHEN 'standings position' THEN
                CASE
                    WHEN x.position BETWEEN p.computed_position AND p.computed_position + p.clubs_at_place - 1
                        THEN CAST(x.position AS VARCHAR)
                    ELSE CAST(p.computed_position AS VARCHAR)
                END
        END AS derived,
        x.citation_id
    FROM published_standing AS x
    CROSS JOIN standing_figures AS s
    INNER JOIN stage AS g ON x.stage_id = g.stage_id
    INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
    INNER JOIN season AS e ON t.season_id = e.season_id
    INNER JOIN competition AS n ON e.competition_id = n.competition_id
    LEFT JOIN table_rule AS r ON g.table_rule_id = r.table_rule_id
    LEFT JOIN (
        SELECT
            d.stage_id,
            d.club_id,
            SUM(d.points) AS points
        FROM points_adjustment AS d
        WHERE d.counts_for IN ('table', 'both')
        GROUP BY d.stage_id, d.club_id
    ) AS a ON x.stage_id = a.stage_id AND x.club_id = a.club_id
    LEFT JOIN places AS p
        ON n.name = p.competition AND e.name = p.season AND x.stage_id = p.stage_id AND x.club_id = p.club_id
),

-- the rank follows from the goals; whoever is printed above without a number has more
scorer_claims AS (
    SELECT
        'scorer-' || x.tournament_id || '-' || x.phase || '-' || x.player_id || '-' || x.club_id AS claim_id,
        n.name AS competition,
        e.name AS season,
        'top scorers rank' AS statistic,
        x.tournament_id,
        x.phase,
        x.club_id,
        x.player_id,
        CAST(x.position AS VARCHAR) AS printed,
        CASE WHEN x.goals IS NOT NULL THEN CAST(1 + COUNT(y.player_id) AS VARCHAR) END AS derived,
        x.citation_id
    FROM published_scorer AS x
    INNER JOIN tournament AS t ON x.tournament_id = t.tournament_id
    INNER JOIN season AS e ON t.season_id = e.season_id
    INNER JOIN competition AS n ON e.competition_id = n.competition_id
    LEFT JOIN published_scorer AS y
        ON x.tournament_id = y.tournament_id AND x.phase = y.phase
        AND (y.goals > x.goals OR (y.goals IS NULL AND y.position < x.position))
    GROUP BY n.name, e.name, x.tournament_id, x.phase, x.club_id, x.player_id, x.position, x.goals, x.citation_id
),

all_claims AS (
    SELECT a.claim_id, a.competition, a.season, a.statistic, a.tournament_id, a.phase, a.club_id, a.player_id, a.printed, a.derived, a.citation_id
    FROM single_claims AS a
    UNION ALL
    SELECT b.claim_id, b.competition, b.season, b.statistic, b.tournament_id, b.phase, b.club_id, b.player_id, b.printed, b.derived, b.citation_id
    FROM standing_claims AS b
    UNION ALL
    SELECT c.claim_id, c.competition, c.season, c.statistic, c.tournament_id, c.phase, c.club_id, c.player_id, c.printed, c.derived, c.citation_id
    FROM scorer_claims AS c
)

SELECT
    a.competition,
    a.season,
    a.statistic,
    t.name AS tournament,
    a.phase,
    k.name AS club,
    p.name AS player,
    a.printed,
    a.derived,
    a.printed = a.derived AS agrees,
    d.sources
FROM all_claims AS a
LEFT JOIN tournament AS t ON a.tournament_id = t.tournament_id
LEFT JOIN club AS k ON a.club_id = k.club_id
LEFT JOIN player AS p ON a.player_id = p.player_id
LEFT JOIN citation_titles AS d ON a.citation_id = d.citation_id
ORDER BY a.competition, a.season, a.statistic, t.ordinal, a.phase DESC, k.name, p.name, a.claim_id;

COMMENT ON VIEW claims IS 'What do sources print of things that the views derive, and do the views agree? One row a claim.';
COMMENT ON COLUMN claims.competition IS 'Name of the competition';
COMMENT ON COLUMN claims.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN claims.statistic IS 'What is claimed';
COMMENT ON COLUMN claims.tournament IS 'Of which tournament; NULL for the whole season';
COMMENT ON COLUMN claims.phase IS 'Of which phase';
COMMENT ON COLUMN claims.club IS 'Of which club';
COMMENT ON COLUMN claims.player IS 'Of which player';
COMMENT ON COLUMN claims.printed IS 'What the source prints';
COMMENT ON COLUMN claims.derived IS 'What the views derive; NULL where they cannot';
COMMENT ON COLUMN claims.agrees IS 'Whether the two are equal; NULL where nothing can be derived';
COMMENT ON COLUMN claims.sources IS 'Titles of the sources, parted by semicolons';
