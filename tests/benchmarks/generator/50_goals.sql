-- Who scored when: each goal of each match, by one of fourteen players of whom some score more than others.

CREATE OR REPLACE TABLE made.scored AS
WITH sides AS (
    SELECT
        g.number, g.league, g.match_id, 1 AS side, g.home_club_id AS club_id, g.home_club AS club, g.away_club_id AS other_id, g.away_club AS other,
        g.home_goals AS goals, COALESCE(g.home_extra_time_goals, 0) AS extra
    FROM made.games AS g
    UNION ALL
    SELECT
        g.number, g.league, g.match_id, 2 AS side, g.away_club_id, g.away_club, g.home_club_id, g.home_club,
        g.away_goals, COALESCE(g.away_extra_time_goals, 0)
    FROM made.games AS g
),

goals AS (
    SELECT
        s.number,
        s.league,
        s.match_id,
        s.side,
        s.club_id,
        s.club,
        s.other_id,
        s.other,
        k.nth,
        k.nth > s.goals AS is_of_extra_time,
        drawn('goal ' || s.match_id || ' ' || s.side || ' ' || k.nth) AS luck
    FROM sides AS s
    INNER JOIN RANGE(1, 13) AS k (nth) ON k.nth <= s.goals + s.extra
),

told AS (
    SELECT
        g.number,
        g.league,
        g.match_id,
        g.side,
        g.nth,
        g.club_id,
        CASE WHEN g.is_of_extra_time THEN 91 + thousandths(g.luck, 0) % 30 ELSE 1 + thousandths(g.luck, 0) % 90 END AS minute,
        thousandths(g.luck, 4) % 5 AS stoppage,
        thousandths(g.luck, 2) < 25 AS is_own_goal,
        thousandths(g.luck, 2) BETWEEN 25 AND 120 AS is_penalty,
        CASE WHEN thousandths(g.luck, 2) < 25 THEN g.other_id ELSE g.club_id END AS players_club_id,
        CASE WHEN thousandths(g.luck, 2) < 25 THEN g.other ELSE g.club END AS players_club,
        -- the square makes the first shirts the scorers
        CAST(thousandths(g.luck, 1) * thousandths(g.luck, 1) * 14 // 1000000 AS INTEGER) AS shirt,
        thousandths(g.luck, 3) < 30 AS is_forgotten
    FROM goals AS g
),

-- a player keeps his shirt for six years
named AS (
    SELECT
        t.number,
        t.league,
        t.match_id,
        t.side,
        t.nth,
        t.club_id,
        t.minute,
        CASE WHEN t.minute IN (45, 90, 105, 120) AND t.stoppage > 0 THEN t.stoppage END AS stoppage_minute,
        t.is_own_goal,
        t.is_penalty,
        CASE
            WHEN s.has_unknown_scorers AND t.is_forgotten THEN NULL
            ELSE t.players_club_id || '-' || t.shirt || '-' || (s.year + (t.shirt * 5 + t.players_club) % 6) // 6 * 6
        END AS player_id
    FROM told AS t
    INNER JOIN made.seasons AS s ON t.number = s.number
)

SELECT
    n.number,
    n.league,
    n.match_id,
    CAST(ROW_NUMBER() OVER (PARTITION BY n.match_id ORDER BY n.minute, COALESCE(n.stoppage_minute, 0), n.side, n.nth) AS INTEGER) AS goal_number,
    n.club_id,
    n.player_id,
    n.minute,
    n.stoppage_minute,
    CASE WHEN n.player_id IS NOT NULL THEN n.is_own_goal END AS is_own_goal,
    CASE WHEN n.player_id IS NOT NULL THEN n.is_penalty END AS is_penalty
FROM named AS n;

INSERT INTO player (player_id, name, nationality, citation_id)
WITH known AS (
    SELECT
        s.player_id,
        ANY_VALUE(s.league) AS league,
        drawn('player ' || s.player_id) AS luck
    FROM made.scored AS s
    WHERE s.player_id IS NOT NULL
    GROUP BY s.player_id
)

SELECT
    player_id,
    ['Andrés', 'Bruno', 'Carlos', 'Diego', 'Emilio', 'Félix', 'Gabriel', 'Hugo', 'Iván', 'Jorge', 'Luis', 'Mario', 'Óscar', 'Pedro', 'Raúl', 'Sergio'][luck % 16 + 1]
        || ' ' || place_name(luck // 16 % 20000),
    CASE WHEN thousandths(luck, 3) >= 100 THEN ['Mexico', 'Argentina', 'Brazil', 'Uruguay', 'Colombia'][thousandths(luck, 4) % 5 + 1] END,
    league || '-yearbook'
FROM known
ORDER BY player_id;

INSERT INTO goal (match_id, goal_number, club_id, player_id, minute, stoppage_minute, is_own_goal, is_penalty, citation_id)
SELECT match_id, goal_number, club_id, player_id, minute, stoppage_minute, is_own_goal, is_penalty, league || '-almanac'
FROM made.scored
ORDER BY number, match_id, goal_number;
