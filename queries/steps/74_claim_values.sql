-- What does each claim of a source print, and what follows for it from the facts?
-- Grain: claim; each place of a published table makes one for every figure that follows from others.
CREATE OR REPLACE TABLE claim_values AS
WITH fallen AS (
    SELECT
        r.season_id,
        STRING_AGG(c.name, ', ' ORDER BY c.name) AS clubs,
        ', ' || STRING_AGG(c.name, ', ' ORDER BY c.name) || ', ' AS list
    FROM relegation_places AS r
    INNER JOIN season_clubs AS c ON r.season_id = c.season_id AND r.club_id = c.club_id
    WHERE r.is_relegated
    GROUP BY r.season_id
),

judged AS (
    SELECT
        r.season_id,
        MIN(CASE WHEN r.is_relegated IS NULL THEN 0 ELSE 1 END) AS is_decided
    FROM relegation_places AS r
    GROUP BY r.season_id
),

-- what a source prints of relegation is of the first that counts tournaments, else of the first
claimed_relegations AS (
    SELECT
        y.season_id,
        COALESCE(MIN(CASE WHEN q.method IN ('average', 'points') THEN y.ordinal END), MIN(y.ordinal)) AS relegation
    FROM season_relegation AS y
    INNER JOIN relegation_rule AS q ON y.relegation_rule_id = q.relegation_rule_id
    GROUP BY y.season_id
),

claimed_records AS (
    SELECT
        r.season_id,
        r.tournament_id,
        r.club_id,
        r.points
    FROM relegation_records AS r
    INNER JOIN claimed_relegations AS w ON r.season_id = w.season_id AND r.relegation = w.relegation
),

risen AS (
    SELECT
        o.season_id,
        STRING_AGG(c.name, ', ' ORDER BY c.name) AS clubs,
        ', ' || STRING_AGG(c.name, ', ' ORDER BY c.name) || ', ' AS list
    FROM season_outcomes AS o
    INNER JOIN season_clubs AS c ON o.season_id = c.season_id AND o.club_id = c.club_id
    WHERE o.outcome = 'promoted'
    GROUP BY o.season_id
),

claimed_phases AS (
    SELECT DISTINCT
        x.tournament_id,
        x.phase
    FROM claim AS x
    WHERE x.statistic IN ('phase clubs', 'phase matches', 'phase goals')
),

phases AS (
    SELECT
        g.tournament_id,
        g.phase,
        COUNT(DISTINCT m.club_id) AS clubs,
        SUM(CASE WHEN m.side = 'home' THEN 1 ELSE 0 END) AS matches,
        SUM(m.goals_for) AS goals
    FROM claimed_phases AS c
    INNER JOIN stage AS g ON c.tournament_id = g.tournament_id AND c.phase = g.phase
    INNER JOIN match_sides AS m ON g.stage_id = m.stage_id
    WHERE m.is_counted
    GROUP BY g.tournament_id, g.phase
),

-- his goals for whatever club; a club that the claim names has to be one of his
claimed_scorers AS (
    SELECT
        x.claim_id,
        CASE WHEN COUNT(k.goals) = COUNT(*) THEN SUM(k.goals) END AS goals
    FROM claim AS x
    INNER JOIN scorer_ranks AS k
        ON x.season_id = k.season_id AND x.tournament_id = k.tournament_id AND x.phase = k.phase AND x.player_id = k.player_id
    LEFT JOIN scorer_clubs AS s
        ON x.season_id = s.season_id AND x.tournament_id = s.tournament_id AND x.phase = s.phase AND x.player_id = s.player_id
        AND x.club_id = s.club_id
    WHERE x.statistic = 'top scorer goals'
    GROUP BY x.claim_id
    HAVING MIN(k.place) = 1 AND MAX(CASE WHEN COALESCE(s.club_id, k.club_id) = COALESCE(x.club_id, k.club_id) THEN 1 ELSE 0 END) = 1
),

single_claims AS (
    SELECT
        x.claim_id,
        x.season_id,
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
            WHEN 'relegated' THEN CASE WHEN j.is_decided = 1 THEN CASE WHEN f.list LIKE '%, ' || c.name || ', %' THEN c.name ELSE COALESCE(f.clubs, 'none') END END
            WHEN 'relegation points' THEN CAST(COALESCE(p.points, 0) AS VARCHAR)
            WHEN 'relegation total points' THEN CAST(r.points_counted AS VARCHAR)
            WHEN 'relegation played' THEN CAST(r.played_counted AS VARCHAR)
            WHEN 'relegation position' THEN CAST(r.place AS VARCHAR)
            WHEN 'phase clubs' THEN CAST(q.clubs AS VARCHAR)
            WHEN 'phase matches' THEN CAST(q.matches AS VARCHAR)
            WHEN 'phase goals' THEN CAST(q.goals AS VARCHAR)
            WHEN 'top scorer goals' THEN CAST(k.goals AS VARCHAR)
        END AS derived,
        x.citation_id
    FROM claim AS x
    LEFT JOIN season_clubs AS c ON x.season_id = c.season_id AND x.club_id = c.club_id
    LEFT JOIN season_outcomes AS h
        ON x.season_id = h.season_id AND x.tournament_id = h.tournament_id AND h.outcome = 'champion'
        AND x.statistic IN ('champion', 'runner-up')
    LEFT JOIN season_clubs AS a ON h.season_id = a.season_id AND h.club_id = a.club_id
    LEFT JOIN season_clubs AS b ON h.season_id = b.season_id AND h.opponent_id = b.club_id
    LEFT JOIN risen AS u ON x.season_id = u.season_id
    LEFT JOIN fallen AS f ON x.season_id = f.season_id
    LEFT JOIN judged AS j ON x.season_id = j.season_id
    LEFT JOIN claimed_records AS p
        ON x.season_id = p.season_id AND x.tournament_id = p.tournament_id AND x.club_id = p.club_id
        AND x.statistic = 'relegation points'
    LEFT JOIN claimed_relegations AS w ON x.season_id = w.season_id
    LEFT JOIN relegation_places AS r ON x.season_id = r.season_id AND x.club_id = r.club_id AND w.relegation = r.relegation
    LEFT JOIN phases AS q
        ON x.tournament_id = q.tournament_id AND x.phase = q.phase
    LEFT JOIN claimed_scorers AS k ON x.claim_id = k.claim_id
),

-- points and matches follow from wins and draws, the place from the order of the rules
places AS (
    SELECT
        p.season_id,
        p.stage_id,
        p.club_id,
        p.computed_position,
        p.basis,
        COUNT(*) OVER (PARTITION BY p.season_id, p.stage_id, p.computed_position) AS clubs_at_place
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
        t.season_id,
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
            WHEN 'standings points' THEN CASE
                WHEN o.stage_id IS NULL THEN CAST(r.points_win * x.won + r.points_draw * x.drawn + COALESCE(a.points, 0) AS VARCHAR)
                WHEN k.points % k.points_unit = 0 THEN CAST(CAST(k.points / k.points_unit AS INTEGER) AS VARCHAR)
            END
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
    -- points that wins and draws do not tell follow from the matches
    LEFT JOIN (
        SELECT q.stage_id FROM table_part AS q WHERE q.part IN ('matches', 'points', 'points and goals', 'place')
        UNION
        SELECT w.stage_id FROM stage AS w INNER JOIN result_points AS e ON w.table_rule_id = e.table_rule_id
    ) AS o ON x.stage_id = o.stage_id
    LEFT JOIN table_records AS k ON x.stage_id = k.stage_id AND x.club_id = k.club_id AND k.basis = 'matches'
    LEFT JOIN places AS p
        ON x.stage_id = p.stage_id AND x.club_id = p.club_id
),

-- a source may print a player once for each of two clubs: his goals are then those of both rows
printed_scorers AS (
    SELECT
        x.tournament_id,
        x.phase,
        x.player_id,
        x.club_id,
        x.position,
        x.goals,
        x.citation_id,
        CASE
            WHEN COUNT(x.goals) OVER (PARTITION BY x.tournament_id, x.phase, x.player_id)
                = COUNT(*) OVER (PARTITION BY x.tournament_id, x.phase, x.player_id)
                THEN SUM(x.goals) OVER (PARTITION BY x.tournament_id, x.phase, x.player_id)
        END AS player_goals,
        MIN(x.position) OVER (PARTITION BY x.tournament_id, x.phase, x.player_id) AS player_position
    FROM published_scorer AS x
),

-- the rank follows from the goals, row by row or player by player, as the source has it; whoever is printed above
-- without a number has more
printed_ranks AS (
    SELECT
        x.tournament_id,
        x.phase,
        x.player_id,
        x.club_id,
        x.position,
        x.citation_id,
        CASE
            WHEN x.goals IS NOT NULL
                THEN 1 + SUM(CASE WHEN y.goals > x.goals OR (y.goals IS NULL AND y.position < x.position) THEN 1 ELSE 0 END)
        END AS row_rank,
        CASE
            WHEN x.player_goals IS NOT NULL
                THEN 1 + COUNT(DISTINCT CASE
                    WHEN y.player_goals > x.player_goals OR (y.player_goals IS NULL AND y.player_position < x.player_position)
                        THEN y.player_id
                END)
        END AS player_rank
    FROM printed_scorers AS x
    INNER JOIN printed_scorers AS y ON x.tournament_id = y.tournament_id AND x.phase = y.phase
    GROUP BY x.tournament_id, x.phase, x.player_id, x.club_id, x.position, x.goals, x.player_goals, x.player_position, x.citation_id
),

scorer_claims AS (
    SELECT
        'scorer-' || x.tournament_id || '-' || x.phase || '-' || x.player_id || '-' || x.club_id AS claim_id,
        t.season_id,
        'top scorers rank' AS statistic,
        x.tournament_id,
        x.phase,
        x.club_id,
        x.player_id,
        CAST(x.position AS VARCHAR) AS printed,
        CAST(CASE WHEN x.position = x.player_rank THEN x.player_rank ELSE x.row_rank END AS VARCHAR) AS derived,
        x.citation_id
    FROM printed_ranks AS x
    INNER JOIN tournament AS t ON x.tournament_id = t.tournament_id
),

all_claims AS (
    SELECT a.claim_id, a.season_id, a.statistic, a.tournament_id, a.phase, a.club_id, a.player_id, a.printed, a.derived, a.citation_id
    FROM single_claims AS a
    UNION ALL
    SELECT b.claim_id, b.season_id, b.statistic, b.tournament_id, b.phase, b.club_id, b.player_id, b.printed, b.derived, b.citation_id
    FROM standing_claims AS b
    UNION ALL
    SELECT c.claim_id, c.season_id, c.statistic, c.tournament_id, c.phase, c.club_id, c.player_id, c.printed, c.derived, c.citation_id
    FROM scorer_claims AS c
)

SELECT
    a.claim_id,
    a.season_id,
    a.statistic,
    a.tournament_id,
    a.phase,
    a.club_id,
    a.player_id,
    a.printed,
    a.derived,
    a.citation_id
FROM all_claims AS a
ORDER BY a.season_id, a.claim_id;

COMMENT ON TABLE claim_values IS 'Step: what does each claim of a source print, and what follows for it from the facts? One row a claim.';
COMMENT ON COLUMN claim_values.claim_id IS 'Key of the claim, or of the printed place and figure';
COMMENT ON COLUMN claim_values.season_id IS 'Key of the season';
COMMENT ON COLUMN claim_values.statistic IS 'What is claimed';
COMMENT ON COLUMN claim_values.tournament_id IS 'Key of the tournament; NULL for the whole season';
COMMENT ON COLUMN claim_values.phase IS 'Of which phase';
COMMENT ON COLUMN claim_values.club_id IS 'Key of the club that it is about';
COMMENT ON COLUMN claim_values.player_id IS 'Key of the player that it is about';
COMMENT ON COLUMN claim_values.printed IS 'What the source prints';
COMMENT ON COLUMN claim_values.derived IS 'What the steps derive; NULL where they cannot';
COMMENT ON COLUMN claim_values.citation_id IS 'Key of the citation';
