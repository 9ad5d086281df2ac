-- Games. The score includes extra time and, after a shoot-out, its kicks. Where the events have every goal, they tell the
-- three apart; elsewhere a score after a shoot-out cannot be told from another, and a note says so.
CREATE OR REPLACE TEMP TABLE listed AS
SELECT
    f.filename AS file, ROW_NUMBER() OVER () AS place, "$game" AS game, "$competition" AS competition, "$season" AS season, "$round" AS round,
    LEFT("$date", 10) AS date_text, "$home_id" AS home_id, "$away_id" AS away_id, "$home_name" AS home_name, "$away_name" AS away_name,
    TRY_CAST("$home_goals" AS INTEGER) AS home_goals, TRY_CAST("$away_goals" AS INTEGER) AS away_goals,
    "$home_goals" AS home_text, "$away_goals" AS away_text
FROM "$read" AS f;

CREATE OR REPLACE TEMP TABLE named_club AS
SELECT n.club, COALESCE(MIN(k.name), MIN(n.name), 'Club ' || n.club) AS name, MIN(k.name) IS NULL AS is_missing
FROM (
    SELECT l.home_id AS club, l.home_name AS name FROM listed AS l
    UNION
    SELECT l.away_id, l.away_name FROM listed AS l
) AS n
LEFT JOIN known_club AS k
    ON k.club = n.club
WHERE n.club IS NOT NULL
GROUP BY n.club;

-- Two clubs of one name are told apart by their numbers.
CREATE OR REPLACE TEMP TABLE club_called AS
SELECT
    c.club, c.is_missing,
    CASE WHEN COUNT(*) OVER (PARTITION BY c.name) > 1 THEN c.name || ' (' || c.club || ')' ELSE c.name END AS name
FROM named_club AS c;

INSERT INTO told
SELECT NULL, NULL, COUNT(*) || ' clubs of games are not in clubs, such as ' || MIN(c.name) || '; they have the name that games gives, or their number'
FROM club_called AS c
WHERE c.is_missing AND EXISTS (SELECT 1 FROM known_club)
HAVING COUNT(*) > 0;

-- Whether the club of an own goal is that of who scored it: what agrees with the scores of more games.
CREATE OR REPLACE TEMP TABLE counted_event AS
WITH
counts AS (
    SELECT
        l.game, l.home_goals, l.away_goals,
        SUM(CASE WHEN e.club = l.home_id THEN 1 ELSE 0 END) AS home_stated,
        SUM(CASE WHEN e.club = l.away_id THEN 1 ELSE 0 END) AS away_stated,
        SUM(CASE WHEN (e.club = l.home_id) <> COALESCE(e.description LIKE '%own%goal%', FALSE) THEN 1 ELSE 0 END) AS home_turned,
        SUM(CASE WHEN (e.club = l.away_id) <> COALESCE(e.description LIKE '%own%goal%', FALSE) THEN 1 ELSE 0 END) AS away_turned
    FROM listed AS l
    JOIN event AS e
        ON e.game = l.game AND e.type = 'goals'
    GROUP BY l.game, l.home_goals, l.away_goals
    HAVING BOOL_OR(COALESCE(e.description LIKE '%own%goal%', FALSE))
),

sides AS (
    SELECT COALESCE(
        SUM(CASE WHEN c.home_turned = c.home_goals AND c.away_turned = c.away_goals THEN 1 ELSE 0 END)
        > SUM(CASE WHEN c.home_stated = c.home_goals AND c.away_stated = c.away_goals THEN 1 ELSE 0 END), FALSE
    ) AS is_turned
    FROM counts AS c
)

SELECT
    e.* REPLACE (CASE
        WHEN s.is_turned AND e.type = 'goals' AND e.description LIKE '%own%goal%' THEN CASE WHEN e.club = l.home_id THEN l.away_id ELSE l.home_id END
        ELSE e.club
    END AS club)
FROM event AS e
JOIN listed AS l
    ON l.game = e.game
CROSS JOIN sides AS s;

CREATE OR REPLACE TEMP TABLE split_score AS
SELECT
    l.game,
    SUM(CASE WHEN e.type = 'goals' AND e.club = l.home_id THEN 1 ELSE 0 END) AS home_all,
    SUM(CASE WHEN e.type = 'goals' AND e.club = l.away_id THEN 1 ELSE 0 END) AS away_all,
    SUM(CASE WHEN e.type = 'goals' AND e.club = l.home_id AND e.minute <= 90 THEN 1 ELSE 0 END) AS home_regular,
    SUM(CASE WHEN e.type = 'goals' AND e.club = l.away_id AND e.minute <= 90 THEN 1 ELSE 0 END) AS away_regular,
    COALESCE(BOOL_OR(e.minute > 90), FALSE) AS went_on,
    COALESCE(BOOL_OR(e.type LIKE 'shoot%'), FALSE) AS has_shoot_out
FROM listed AS l
JOIN counted_event AS e
    ON e.game = l.game
GROUP BY l.game;

INSERT INTO played BY NAME
WITH told_apart AS (
    SELECT
        l.*, s.home_all, s.away_all, s.home_regular, s.away_regular, s.went_on,
        -- What is beyond the goals are kicks, where the goals are level and kicks were taken.
        COALESCE(s.has_shoot_out AND s.home_all = s.away_all AND l.home_goals > s.home_all AND l.away_goals >= s.away_all
            OR s.has_shoot_out AND s.home_all = s.away_all AND l.away_goals > s.away_all AND l.home_goals >= s.home_all, FALSE) AS has_kicks,
        COALESCE(s.home_all = l.home_goals AND s.away_all = l.away_goals, FALSE) AS has_all
    FROM listed AS l
    LEFT JOIN split_score AS s
        ON s.game = l.game
)

SELECT
    t.file, t.place - MIN(t.place) OVER (PARTITION BY t.file) + 1 AS row,
    COALESCE(k.name, t.competition) AS competition,
    CASE
        WHEN MAX(YEAR(TRY_CAST(t.date_text AS DATE))) OVER (PARTITION BY t.competition, t.season) > TRY_CAST(t.season AS INTEGER)
            THEN t.season || '-' || RIGHT(CAST(TRY_CAST(t.season AS INTEGER) + 1 AS VARCHAR), 2)
        ELSE t.season
    END AS season,
    t.round AS stage,
    t.date_text, TRY_CAST(t.date_text AS DATE) AS match_date, h.name AS home, a.name AS away,
    CASE WHEN t.has_kicks OR (t.has_all AND t.went_on) THEN CAST(t.home_regular AS VARCHAR) ELSE t.home_text END AS home_goals,
    CASE WHEN t.has_kicks OR (t.has_all AND t.went_on) THEN CAST(t.away_regular AS VARCHAR) ELSE t.away_text END AS away_goals,
    CASE WHEN t.went_on AND (t.has_kicks OR t.has_all) THEN CAST(t.home_all AS VARCHAR) END AS home_after_extra_time,
    CASE WHEN t.went_on AND (t.has_kicks OR t.has_all) THEN CAST(t.away_all AS VARCHAR) END AS away_after_extra_time,
    CASE WHEN t.has_kicks THEN CAST(t.home_goals - t.home_all AS VARCHAR) END AS home_kicks,
    CASE WHEN t.has_kicks THEN CAST(t.away_goals - t.away_all AS VARCHAR) END AS away_kicks,
    CASE WHEN NOT t.has_kicks AND NOT t.has_all THEN 'The score includes extra time and kicks of a shoot-out, if there were any' END AS note,
    t.game AS ref
FROM told_apart AS t
LEFT JOIN known_competition AS k
    ON k.competition = t.competition
LEFT JOIN club_called AS h
    ON h.club = t.home_id
LEFT JOIN club_called AS a
    ON a.club = t.away_id;

INSERT INTO scored BY NAME
SELECT
    e.file, e.row, e.game AS ref, c.name AS club, COALESCE(p.name, 'Player ' || e.player) AS player, e.player AS person, CAST(e.minute AS VARCHAR) AS minute,
    COALESCE(e.description LIKE '%own%goal%', FALSE) AS is_own_goal,
    COALESCE(e.description LIKE '%penalty%', FALSE) AS is_penalty
FROM counted_event AS e
LEFT JOIN club_called AS c
    ON c.club = e.club
LEFT JOIN known_player AS p
    ON p.player = e.player
WHERE e.type = 'goals';
