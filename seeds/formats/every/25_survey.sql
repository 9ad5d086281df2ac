-- What `init` works out once, to write keys and stages down as rows; it is not part of what it writes.

CREATE TEMP TABLE word AS
WITH said AS (
    SELECT g.competition AS words FROM game AS g
    UNION SELECT g.season FROM game AS g
    UNION SELECT g.tournament FROM game AS g
    UNION SELECT g.round FROM game AS g
    UNION SELECT g.home FROM game AS g
    UNION SELECT g.away FROM game AS g
    UNION SELECT s.player FROM scored AS s
    UNION SELECT g.file FROM game AS g
    UNION SELECT "$folder"
)

SELECT s.words, COALESCE(NULLIF(TRIM(REGEXP_REPLACE(
    TRANSLATE(REPLACE(REPLACE(LOWER(STRIP_ACCENTS(s.words)), 'ß', 'ss'), 'æ', 'ae'), 'øłđðıþ', 'oldditt'), '[^\p{L}\p{N}]+', '-', 'g'
), '-'), ''), 'x') AS key
FROM said AS s
WHERE s.words IS NOT NULL;

CREATE TEMP TABLE input AS
SELECT
    f.file, f.read_as,
    o.key || '-' || REGEXP_REPLACE(w.key, '^data-', '') || CASE WHEN ROW_NUMBER() OVER same_word > 1 THEN '-' || ROW_NUMBER() OVER same_word ELSE '' END AS citation_id
FROM files AS f
SEMI JOIN game AS g
    ON g.file = f.file
JOIN word AS w
    ON w.words = f.file
JOIN word AS o
    ON o.words = "$folder"
WINDOW same_word AS (PARTITION BY w.key ORDER BY f.file);

-- One row a name of a club, in the order of names; names that differ in accents, capitals or signs alone have one key but for its number.
CREATE TEMP TABLE club_of AS
WITH
sides AS (
    SELECT g.home AS name, g.file FROM game AS g
    UNION ALL
    SELECT g.away, g.file FROM game AS g
),

names AS (
    SELECT s.name, MIN(s.file) AS file
    FROM sides AS s
    GROUP BY s.name
)

SELECT
    n.name,
    w.key || CASE WHEN ROW_NUMBER() OVER same_club > 1 THEN '-' || ROW_NUMBER() OVER same_club ELSE '' END AS club_id,
    CASE WHEN ROW_NUMBER() OVER same_club > 1 THEN FIRST_VALUE(n.name) OVER same_club END AS like_name,
    i.citation_id
FROM names AS n
JOIN word AS w
    ON w.words = n.name
JOIN input AS i
    ON i.file = n.file
WINDOW same_club AS (PARTITION BY w.key ORDER BY n.name);

INSERT INTO told
SELECT NULL, NULL, 'may be one club: ' || c.like_name || ' and ' || c.name || '; if so, make one name an alias of the other in 34_club.sql'
FROM club_of AS c
WHERE c.like_name IS NOT NULL
ORDER BY c.name;

-- Competitions whose names differ in accents, capitals or signs alone have one key but for its number; so have seasons of one.
CREATE TEMP TABLE season_of AS
WITH
competitions AS (
    SELECT
        g.competition,
        w.key || CASE WHEN ROW_NUMBER() OVER named_alike > 1 THEN '-' || ROW_NUMBER() OVER named_alike ELSE '' END AS competition_id
    FROM (SELECT DISTINCT h.competition FROM game AS h) AS g
    JOIN word AS w
        ON w.words = g.competition
    WINDOW named_alike AS (PARTITION BY w.key ORDER BY g.competition)
),

seasons AS (
    SELECT g.competition, g.season, MIN(i.citation_id) AS citation_id
    FROM game AS g
    JOIN input AS i
        ON i.file = g.file
    GROUP BY g.competition, g.season
)

SELECT
    s.competition, s.season, c.competition_id, s.citation_id,
    c.competition_id || '-' || w.key || CASE WHEN ROW_NUMBER() OVER called_alike > 1 THEN '-' || ROW_NUMBER() OVER called_alike ELSE '' END AS season_id
FROM seasons AS s
JOIN competitions AS c
    ON c.competition = s.competition
JOIN word AS w
    ON w.words = s.season
WINDOW called_alike AS (PARTITION BY c.competition_id, w.key ORDER BY s.season);

CREATE TEMP TABLE tournament_of AS
SELECT
    s.competition, s.season, g.tournament, s.season_id, s.citation_id,
    s.season_id || COALESCE('-' || w.key, '') AS tournament_id,
    COALESCE(g.tournament || ' ' || g.season, s.competition || ' ' || s.season) AS name,
    ROW_NUMBER() OVER (PARTITION BY s.season_id ORDER BY MIN(g.match_date), MIN(g.row)) AS ordinal
FROM game AS g
JOIN season_of AS s
    ON s.competition = g.competition AND s.season = g.season
LEFT JOIN word AS w
    ON w.words = g.tournament
GROUP BY s.competition, s.season, g.tournament, s.season_id, s.citation_id, w.key, g.season;

-- Knock-out or league is told from who meets whom, not from words: where each club has one opponent it is a knock-out; so are
-- numbered rounds of which no two who met both play on.
CREATE TEMP TABLE kind_of AS
WITH
sides AS (
    SELECT g.competition, g.season, g.tournament, g.round, g.number, g.home AS club, g.away AS opponent FROM game AS g
    UNION ALL
    SELECT g.competition, g.season, g.tournament, g.round, g.number, g.away, g.home FROM game AS g
),

clubs AS (
    SELECT s.competition, s.season, s.tournament, s.round, s.club, COUNT(DISTINCT s.opponent) AS opponents, MAX(s.number) AS last_number
    FROM sides AS s
    GROUP BY ALL
),

rounds AS (
    SELECT c.competition, c.season, c.tournament, c.round, MAX(c.opponents) AS opponents, COUNT(*) AS clubs
    FROM clubs AS c
    GROUP BY ALL
),

both_on AS (
    SELECT g.competition, g.season, g.tournament, g.round, COUNT(DISTINCT g.number) AS numbers, BOOL_OR(COALESCE(g.is_mixed, FALSE)) AS is_mixed, BOOL_OR(COALESCE(g.number < h.last_number AND g.number < a.last_number, FALSE)) AS both_play_on
    FROM game AS g
    JOIN clubs AS h
        ON h.competition = g.competition AND h.season = g.season AND h.tournament IS NOT DISTINCT FROM g.tournament AND h.round = g.round AND h.club = g.home
    JOIN clubs AS a
        ON a.competition = g.competition AND a.season = g.season AND a.tournament IS NOT DISTINCT FROM g.tournament AND a.round = g.round AND a.club = g.away
    GROUP BY ALL
)

SELECT r.competition, r.season, r.tournament, r.round, CASE
    WHEN b.is_mixed THEN 'mixed'
    WHEN r.round <> '' AND r.opponents = 1 AND NOT REGEXP_MATCHES(r.round, '^(group|gruppe|grupo|girone|groupe|poule|league|liga)\b', 'i') THEN 'knock-out'
    WHEN b.numbers >= 2 AND r.opponents > 1 AND NOT b.both_play_on THEN 'rounds'
    ELSE 'league'
END AS kind
FROM rounds AS r
JOIN both_on AS b
    ON b.competition = r.competition AND b.season = r.season AND b.tournament IS NOT DISTINCT FROM r.tournament AND b.round = r.round;

-- One row a stage; `number` is that of a round that is a stage by itself.
CREATE TEMP TABLE stage_of AS
WITH
words AS (
    SELECT
        t.tournament_id, t.season_id, t.citation_id, k.competition, k.season, k.tournament, k.round, k.kind,
        CASE WHEN k.kind = 'rounds' THEN g.number END AS number,
        MIN(g.match_date) AS first_date, MIN(g.row) AS first_row
    FROM kind_of AS k
    JOIN game AS g
        ON g.competition = k.competition AND g.season = k.season AND g.tournament IS NOT DISTINCT FROM k.tournament AND g.round = k.round
    JOIN tournament_of AS t
        ON t.competition = k.competition AND t.season = k.season AND t.tournament IS NOT DISTINCT FROM k.tournament
    GROUP BY ALL
),

named AS (
    SELECT w.*, CASE
        WHEN w.kind = 'rounds' THEN w.round || CASE WHEN w.round = '' THEN '' ELSE ', ' END || 'Round ' || w.number
        WHEN w.kind = 'mixed' THEN 'all matches'
        WHEN w.round = '' THEN 'league'
        ELSE w.round
    END AS name
    FROM words AS w
),

keyed AS (
    SELECT n.*, n.tournament_id || '-' || COALESCE(NULLIF(TRIM(REGEXP_REPLACE(LOWER(STRIP_ACCENTS(n.name)), '[^\p{L}\p{N}]+', '-', 'g'), '-'), ''), 'x') AS key
    FROM named AS n
)

SELECT
    n.tournament_id, n.season_id, n.citation_id, n.competition, n.season, n.tournament, n.round, n.number, n.name,
    CASE WHEN n.kind IN ('league', 'mixed') THEN 'league' ELSE 'knock-out' END AS format,
    n.kind = 'mixed' AS is_mixed,
    n.key || CASE WHEN ROW_NUMBER() OVER same_stage > 1 THEN '-' || ROW_NUMBER() OVER same_stage ELSE '' END AS stage_id,
    ROW_NUMBER() OVER (PARTITION BY n.tournament_id ORDER BY n.first_date, n.first_row, n.name) AS ordinal
FROM keyed AS n
WINDOW same_stage AS (PARTITION BY n.key ORDER BY n.first_date, n.first_row);

-- One row a match with its stage.
CREATE TEMP TABLE staged_game AS
SELECT g.* EXCLUDE (is_mixed), s.stage_id, s.format, s.is_mixed, s.competition || s.season AS of_season
FROM game AS g
JOIN stage_of AS s
    ON s.competition = g.competition AND s.season = g.season AND s.tournament IS NOT DISTINCT FROM g.tournament
    AND s.round = g.round AND (s.number IS NULL OR s.number = g.number);

-- One row a knock-out stage: how many matches its ties have, and what was needed to decide them.
CREATE TEMP TABLE tie_kind AS
WITH
ties AS (
    SELECT
        g.stage_id, LEAST(g.home, g.away) AS club, GREATEST(g.home, g.away) AS opponent,
        COUNT(*) AS matches,
        COUNT(DISTINCT g.home) AS hosts,
        BOOL_OR(g.has_extra_time OR g.has_shoot_out) AS went_on,
        -- A first leg has no extra time.
        COUNT(*) > 1 AND ARG_MIN(g.has_extra_time, (g.match_date, g.row)) AS first_went_on,
        ARG_MIN(g.home_goals + COALESCE(g.home_extra, 0) = g.away_goals + COALESCE(g.away_extra, 0) AND NOT g.has_shoot_out, (g.match_date, g.row)) AS first_level,
        SUM(CASE WHEN g.home < g.away THEN g.home_goals - g.away_goals ELSE g.away_goals - g.home_goals END) AS difference,
        SUM(CASE WHEN g.home < g.away THEN -g.away_goals ELSE g.home_goals END) AS away_difference
    FROM staged_game AS g
    WHERE g.format = 'knock-out'
    GROUP BY ALL
),

counted AS (
    SELECT
        t.stage_id,
        COUNT(*) AS ties,
        SUM(CASE WHEN t.matches > 1 THEN 1 ELSE 0 END) AS longer,
        SUM(CASE WHEN t.matches > 1 AND t.first_level AND NOT (t.matches = 2 AND t.hosts = 2 AND t.went_on) THEN 1 ELSE 0 END) AS after_level,
        MAX(t.matches) AS matches,
        BOOL_OR(t.first_went_on) AS has_replay,
        BOOL_OR(t.matches = 2 AND t.hosts = 2 AND t.difference = 0 AND t.away_difference <> 0 AND NOT t.went_on) AS by_away_goals
    FROM ties AS t
    GROUP BY t.stage_id
)

SELECT c.stage_id, CASE
    WHEN c.longer = 0 THEN 'one match'
    WHEN c.longer * 2 <= c.ties OR c.has_replay OR (c.longer = c.after_level AND c.matches > 2) THEN 'replay'
    ELSE 'two legs' || CASE WHEN c.by_away_goals THEN ', away goals' ELSE '' END || CASE WHEN c.matches > 2 THEN ', replay' ELSE '' END
END AS kind
FROM counted AS c;

-- Shoot-outs that cannot be: of a match that ends no tie, or of a tie that is not level. 50_match.sql leaves them unknown.
INSERT INTO told
SELECT g.file, g.row, 'a shoot-out in a match that ends no level tie, ' || g.home || ' - ' || g.away || '; left unknown'
FROM (
    SELECT
        s.*,
        ROW_NUMBER() OVER pair AS leg,
        CASE WHEN k.kind LIKE 'two legs%' THEN 2 ELSE 1 END AS legs,
        SUM(CASE WHEN s.home < s.away THEN 1 ELSE -1 END * (s.home_goals + COALESCE(s.home_extra, 0) - s.away_goals - COALESCE(s.away_extra, 0))) OVER pair AS difference
    FROM staged_game AS s
    LEFT JOIN tie_kind AS k
        ON k.stage_id = s.stage_id
    WINDOW pair AS (
        PARTITION BY s.stage_id, LEAST(s.home, s.away), GREATEST(s.home, s.away)
        ORDER BY s.match_date, s.number, s.file, s.row
    )
) AS g
WHERE g.has_shoot_out AND NOT CASE
    WHEN g.format = 'knock-out' AND g.leg = g.legs THEN g.difference = 0
    WHEN g.format = 'knock-out' AND g.leg < g.legs THEN FALSE
    ELSE g.home_goals + COALESCE(g.home_extra, 0) = g.away_goals + COALESCE(g.away_extra, 0)
END;

-- One row a league stage: how many matches a club plays, where they all play as many, else twice against each other; and
-- whether each met each.
CREATE TEMP TABLE league_kind AS
WITH
sides AS (
    SELECT g.stage_id, g.home AS club, g.away AS opponent, g.status FROM staged_game AS g WHERE g.format = 'league' AND NOT g.is_mixed
    UNION ALL
    SELECT g.stage_id, g.away, g.home, g.status FROM staged_game AS g WHERE g.format = 'league' AND NOT g.is_mixed
),

clubs AS (
    SELECT
        s.stage_id, s.club, COUNT(*) AS matches, COUNT(DISTINCT s.opponent) AS opponents,
        SUM(CASE WHEN s.status IN ('cancelled', 'canceled', 'annulled') THEN 0 ELSE 1 END) AS counted
    FROM sides AS s
    GROUP BY ALL
)

SELECT
    c.stage_id,
    COUNT(*) AS clubs,
    MIN(c.opponents) = COUNT(*) - 1 AS is_round_robin,
    CASE
        WHEN MIN(c.matches) = MAX(c.matches) AND MIN(c.counted) = MAX(c.counted) THEN MIN(c.counted)
        WHEN MAX(c.counted) <= 2 * (COUNT(*) - 1) AND MIN(c.matches) = MIN(c.counted) THEN 2 * (COUNT(*) - 1)
    END AS matches_per_club
FROM clubs AS c
GROUP BY c.stage_id;

-- Each two met once, and that is all that the file has: they may meet again.
INSERT INTO told
SELECT NULL, NULL, 'each two clubs of ' || t.competition || ' ' || t.season || ' met once; if they are to meet twice, make matches_per_club ' || 2 * l.matches_per_club || ' in 45_stage.sql'
FROM league_kind AS l
JOIN stage_of AS t
    ON t.stage_id = l.stage_id
WHERE l.is_round_robin AND l.matches_per_club = l.clubs - 1 AND l.clubs > 2
    AND NOT EXISTS (SELECT 1 FROM stage_of AS o WHERE o.tournament_id = t.tournament_id AND o.stage_id <> t.stage_id)
    AND NOT EXISTS (SELECT 1 FROM staged_game AS g WHERE g.stage_id = l.stage_id AND g.home_goals IS NULL);

-- One row a tournament whose champion can be told: where a league is all there is, its first; else the winner of a stage that
-- is called final, but not after a league of everybody against everybody, whose first may be champion all the same.
CREATE TEMP TABLE title_of AS
WITH stages AS (
    SELECT
        t.*,
        COUNT(*) OVER tournament AS stages,
        COALESCE(BOOL_OR(l.is_round_robin AND l.clubs = c.clubs) OVER tournament, FALSE) AS has_round_robin
    FROM stage_of AS t
    LEFT JOIN league_kind AS l
        ON l.stage_id = t.stage_id
    JOIN (
        SELECT s.tournament_id, COUNT(DISTINCT s.club) AS clubs
        FROM (
            SELECT t.tournament_id, g.home AS club FROM staged_game AS g JOIN stage_of AS t ON t.stage_id = g.stage_id
            UNION ALL
            SELECT t.tournament_id, g.away FROM staged_game AS g JOIN stage_of AS t ON t.stage_id = g.stage_id
        ) AS s
        GROUP BY s.tournament_id
    ) AS c
        ON c.tournament_id = t.tournament_id
    WINDOW tournament AS (PARTITION BY t.tournament_id)
)

SELECT s.tournament_id, s.stage_id, s.citation_id
FROM stages AS s
WHERE (s.format = 'league' AND NOT s.is_mixed AND s.stages = 1)
    OR (
        s.format = 'knock-out' AND (s.tournament IS NOT NULL OR NOT s.has_round_robin)
        AND REGEXP_FULL_MATCH(s.name, '((finals?|finalrunde|(play-?offs?|liguilla))[ ,-]+)?(grand )?(final|finale|endspiel)', 'i')
    )
QUALIFY ROW_NUMBER() OVER (PARTITION BY s.tournament_id ORDER BY s.ordinal DESC) = 1;

CREATE TEMP TABLE person AS
WITH people AS (
    SELECT s.player, s.person, STRING_AGG(DISTINCT s.club, ', ' ORDER BY s.club) FILTER (WHERE NOT COALESCE(s.is_own_goal, FALSE)) AS clubs, COUNT(DISTINCT s.club) FILTER (WHERE NOT COALESCE(s.is_own_goal, FALSE)) AS of_clubs, MIN(i.citation_id) AS citation_id
    FROM scored AS s
    SEMI JOIN game AS g
        ON g.ref = s.ref
    JOIN files AS f
        ON f.file = s.file
    LEFT JOIN input AS i
        ON i.file = s.file
    WHERE s.player IS NOT NULL
    GROUP BY s.player, s.person
)

SELECT
    p.player, p.person, p.clubs, p.of_clubs,
    w.key || CASE WHEN ROW_NUMBER() OVER same_person > 1 THEN '-' || ROW_NUMBER() OVER same_person ELSE '' END AS player_id,
    COALESCE(p.citation_id, (SELECT MIN(i.citation_id) FROM input AS i)) AS citation_id
FROM people AS p
JOIN word AS w
    ON w.words = p.player
WINDOW same_person AS (PARTITION BY w.key ORDER BY p.player, p.person);

INSERT INTO told
SELECT p.file, p.row, 'a printed table of a stage without matches, ' || p.stage || '; left out'
FROM printed AS p
ANTI JOIN stage_of AS s
    ON s.competition = p.competition AND s.season = p.season AND LOWER(s.round) = LOWER(p.stage);

-- Points for a win, where printed tables show two.
CREATE TEMP TABLE points_of AS
SELECT s.season_id, CASE
    WHEN BOOL_AND(2 * TRY_CAST(p.won AS INTEGER) + TRY_CAST(p.drawn AS INTEGER) = TRY_CAST(p.points AS INTEGER)) AND SUM(TRY_CAST(p.won AS INTEGER)) > 0 THEN 2
    ELSE 3
END AS points_win
FROM season_of AS s
LEFT JOIN printed AS p
    ON p.competition = s.competition AND p.season = s.season
GROUP BY s.season_id;

-- What `init` says at its end.
CREATE TEMP TABLE summary (what VARCHAR);
INSERT INTO summary
SELECT g.competition || ': '
    || CASE WHEN COUNT(DISTINCT g.season) = 1 THEN ANY_VALUE(g.season) ELSE COUNT(DISTINCT g.season) || ' seasons, ' || MIN(g.season) || ' to ' || MAX(g.season) END
    || ', ' || (
        SELECT COUNT(DISTINCT s.club)
        FROM (SELECT h.competition, h.home AS club FROM game AS h UNION SELECT a.competition, a.away FROM game AS a) AS s
        WHERE s.competition = g.competition
    ) || ' clubs, ' || COUNT(*) || CASE WHEN COUNT(*) = 1 THEN ' match' ELSE ' matches' END AS what
FROM game AS g
GROUP BY g.competition
ORDER BY g.competition;
INSERT INTO summary
SELECT 'rules are assumed, see 40_rules.sql: ' || STRING_AGG(r.rule, ', ' ORDER BY r.rule)
FROM (
    SELECT p.points_win || ' points a win, then goal difference, then goals' AS rule FROM league_kind AS l JOIN stage_of AS t ON t.stage_id = l.stage_id JOIN points_of AS p ON p.season_id = t.season_id
    WHERE NOT EXISTS (SELECT 1 FROM rule_of AS x WHERE x.format = 'league')
    UNION
    SELECT 'ties of ' || k.kind FROM tie_kind AS k
    WHERE NOT EXISTS (SELECT 1 FROM rule_of AS x WHERE x.format = 'knock-out' AND x.legs = CASE WHEN k.kind LIKE 'two legs%' THEN 2 ELSE 1 END)
) AS r
HAVING COUNT(*) > 0;
INSERT INTO summary
SELECT 'rules are taken from the catalogue, see 38_catalogue.sql: ' || STRING_AGG(r.name, ', ' ORDER BY r.place)
FROM rule_of AS r
HAVING COUNT(*) > 0;
INSERT INTO summary
SELECT 'who is champion cannot be told, say it in 45_stage.sql: ' || STRING_AGG(t.name, ', ' ORDER BY t.name) FILTER (WHERE t.place <= 5) || CASE WHEN COUNT(*) > 5 THEN ' and ' || COUNT(*) - 5 || ' more' ELSE '' END
FROM (
    SELECT o.name, ROW_NUMBER() OVER (ORDER BY o.name) AS place
    FROM tournament_of AS o
    ANTI JOIN title_of AS x
        ON x.tournament_id = o.tournament_id
) AS t
HAVING COUNT(*) > 0;
