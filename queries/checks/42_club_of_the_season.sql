-- A club with a match, a place, a seed or points in a season that it does not play.
-- Severity: error
WITH fixtures AS (
    SELECT
        m.season_id,
        m.home_club_id,
        m.away_club_id,
        h.name || ' - ' || a.name || COALESCE(', ' || CAST(m.match_date AS VARCHAR), '') || ' (match ' || m.match_id || ')' AS fixture
    FROM match_scores AS m
    INNER JOIN club AS h ON m.home_club_id = h.club_id
    INNER JOIN club AS a ON m.away_club_id = a.club_id
),

mentioned AS (
    SELECT m.season_id, m.home_club_id AS club_id, m.fixture AS place FROM fixtures AS m
    UNION ALL
    SELECT m.season_id, m.away_club_id, m.fixture FROM fixtures AS m
    UNION ALL
    SELECT t.season_id, p.club_id, 'published_standing of ' || t.name || ', ' || g.name
    FROM published_standing AS p
    INNER JOIN stage AS g ON p.stage_id = g.stage_id
    INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
    UNION ALL
    SELECT t.season_id, p.club_id, 'published_scorer of ' || t.name || ', ' || p.phase || ', ' || k.name
    FROM published_scorer AS p
    INNER JOIN player AS k ON p.player_id = k.player_id
    INNER JOIN tournament AS t ON p.tournament_id = t.tournament_id
    UNION ALL
    SELECT t.season_id, x.club_id, 'tournament_club of ' || t.name
    FROM tournament_club AS x
    INNER JOIN tournament AS t ON x.tournament_id = t.tournament_id
    UNION ALL
    SELECT r.season_id, r.club_id, 'recorded_points of ' || t.name
    FROM recorded_points AS r
    INNER JOIN tournament AS t ON r.tournament_id = t.tournament_id
    UNION ALL
    SELECT b.season_id, b.club_id, 'club_bar from ' || b.barred_from FROM club_bar AS b
    UNION ALL
    SELECT t.season_id, r.winner_id, 'tie_ruling of ' || t.name || ', ' || g.name
    FROM tie_ruling AS r
    INNER JOIN stage AS g ON r.stage_id = g.stage_id
    INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
    UNION ALL
    SELECT t.season_id, r.loser_id, 'tie_ruling of ' || t.name || ', ' || g.name
    FROM tie_ruling AS r
    INNER JOIN stage AS g ON r.stage_id = g.stage_id
    INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
    UNION ALL
    SELECT x.season_id, x.club_id, x.statistic || ' (claim ' || x.claim_id || ')' FROM claim AS x WHERE x.club_id IS NOT NULL
),

listed AS (
    SELECT DISTINCT e.season_id
    FROM club_season AS e
)

SELECT
    c.name AS competition,
    s.name AS season,
    m.place AS subject,
    'a club of the season' AS expected,
    k.name AS found
FROM mentioned AS m
INNER JOIN club AS k ON m.club_id = k.club_id
INNER JOIN listed AS l ON m.season_id = l.season_id
INNER JOIN season AS s ON m.season_id = s.season_id
INNER JOIN competition AS c ON s.competition_id = c.competition_id
LEFT JOIN club_season AS e ON m.season_id = e.season_id AND m.club_id = e.club_id
WHERE e.club_id IS NULL
ORDER BY c.name, s.name, subject, found;
