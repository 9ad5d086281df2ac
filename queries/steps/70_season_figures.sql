-- What was played in each season, and who scored most?
-- Grain: season.
CREATE OR REPLACE TABLE season_figures AS
WITH played AS (
    SELECT
        m.season_id,
        CAST(COUNT(*) AS INTEGER) AS matches,
        CAST(SUM(m.home_goals + m.away_goals + COALESCE(m.home_extra_time_goals, 0) + COALESCE(m.away_extra_time_goals, 0)) AS INTEGER) AS goals
    FROM match_scores AS m
    WHERE m.is_counted
    GROUP BY m.season_id
),

leaders AS (
    SELECT
        l.season_id,
        l.tournament_id,
        l.phase,
        l.player_id,
        l.club_id,
        p.name,
        COALESCE(l.clubs, c.name) AS club,
        l.goals,
        l.is_partial
    FROM scorer_ranks AS l
    INNER JOIN player AS p ON l.player_id = p.player_id
    INNER JOIN season_clubs AS c ON l.season_id = c.season_id AND l.club_id = c.club_id
    WHERE l.place = 1
),

-- whose name another scorer of the phase bears: the club tells the two apart
namesakes AS (
    SELECT DISTINCT
        l.tournament_id,
        l.phase,
        l.name
    FROM leaders AS l
    INNER JOIN player AS p ON l.name = p.name
    INNER JOIN scorer_ranks AS r
        ON l.season_id = r.season_id AND l.tournament_id = r.tournament_id AND l.phase = r.phase AND p.player_id = r.player_id
    WHERE r.player_id <> l.player_id OR r.club_id <> l.club_id
),

first_scorers AS (
    SELECT
        l.season_id,
        t.name AS tournament,
        t.ordinal,
        l.phase,
        STRING_AGG(
            l.name || CASE WHEN n.name IS NULL THEN '' ELSE ' of ' || l.club END,
            ' and ' ORDER BY l.name, l.club, l.player_id
        ) AS players,
        MAX(l.goals) AS goals,
        CASE WHEN MAX(CASE WHEN l.is_partial THEN 1 ELSE 0 END) = 1 THEN ', partial' ELSE '' END AS remark
    FROM leaders AS l
    INNER JOIN tournament AS t ON l.tournament_id = t.tournament_id
    LEFT JOIN namesakes AS n ON l.tournament_id = n.tournament_id AND l.phase = n.phase AND l.name = n.name
    GROUP BY l.season_id, t.name, t.ordinal, l.phase
),

scorers AS (
    SELECT
        f.season_id,
        STRING_AGG(
            f.tournament || ' ' || f.phase || ': ' || f.players || ' (' || COALESCE(CAST(f.goals AS VARCHAR), 'unknown') || f.remark || ')',
            ', ' ORDER BY f.ordinal, f.phase DESC
        ) AS top_scorers
    FROM first_scorers AS f
    GROUP BY f.season_id
)

SELECT
    s.season_id,
    COALESCE(p.matches, 0) AS matches,
    COALESCE(p.goals, 0) AS goals,
    x.top_scorers
FROM season AS s
LEFT JOIN played AS p ON s.season_id = p.season_id
LEFT JOIN scorers AS x ON s.season_id = x.season_id
ORDER BY s.season_id;

COMMENT ON TABLE season_figures IS 'Step: what was played in each season, and who scored most? One row a season.';
COMMENT ON COLUMN season_figures.season_id IS 'Key of the season';
COMMENT ON COLUMN season_figures.matches IS 'Matches that count';
COMMENT ON COLUMN season_figures.goals IS 'Goals in them, extra time included';
COMMENT ON COLUMN season_figures.top_scorers IS 'Those with most goals in each phase of each tournament, and how many; with the club where others have the name';
