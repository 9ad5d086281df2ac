-- $title. In it `ft` is the score of 90 minutes, `et` that after extra time with those 90 minutes, `p` the shoot-out;
-- what was not played has {} or no score. The name ends with the season.
CREATE OR REPLACE TEMP TABLE listed AS
WITH
files AS (
    SELECT
        f.filename AS file, f.name, f.matches
    FROM READ_JSON("$files", filename = TRUE, columns = {
        name: 'VARCHAR',
        matches: 'STRUCT(stage VARCHAR, round VARCHAR, "group" VARCHAR, "date" VARCHAR, team1 JSON, team2 JSON, score JSON, status VARCHAR, goals1 STRUCT("name" VARCHAR, "minute" VARCHAR, "offset" VARCHAR, owngoal BOOLEAN, penalty BOOLEAN)[], goals2 STRUCT("name" VARCHAR, "minute" VARCHAR, "offset" VARCHAR, owngoal BOOLEAN, penalty BOOLEAN)[])[]'
    }, maximum_object_size = 1000000000) AS f
),

matches AS (
    SELECT f.file, f.name, GENERATE_SUBSCRIPTS(f.matches, 1) AS row, UNNEST(f.matches) AS m
    FROM files AS f
)

SELECT
    m.file, m.row,
    TRIM(REGEXP_REPLACE(m.name, ' *[0-9]{4}([/-][0-9]{2,4})?', '')) AS competition,
    NULLIF(REGEXP_EXTRACT(m.name, '[0-9]{4}([/-][0-9]{2,4})?', 0), '') AS season,
    -- A group has its name apart, or as its round; a round may have the name of its stage apart.
    CASE
        WHEN m.m."group" IS NULL OR CONTAINS(LOWER(m.m.round), 'play-off') THEN CONCAT_WS(', ', m.m.stage, m.m.round)
        ELSE CONCAT_WS(', ', m.m.stage, m.m."group")
    END AS stage,
    m.m."date" AS date_text,
    -- Once a club was an object with a name, now it is the name.
    COALESCE(JSON_EXTRACT_STRING(m.m.team1, '$.name'), JSON_EXTRACT_STRING(m.m.team1, '$')) AS team1,
    COALESCE(JSON_EXTRACT_STRING(m.m.team2, '$.name'), JSON_EXTRACT_STRING(m.m.team2, '$')) AS team2,
    m.m.score, LOWER(m.m.status) AS status, m.m.goals1, m.m.goals2
FROM matches AS m;

-- In a cup of several countries a name has the country after it. The club is the same as that in its league, unless two
-- countries have one of the name.
CREATE OR REPLACE TEMP TABLE bare_name AS
SELECT n.name, MIN(n.bare) OVER (PARTITION BY n.name) AS bare
FROM (
    SELECT DISTINCT t.name, REGEXP_REPLACE(t.name, ' *\([A-Z]{3}\)$', '') AS bare
    FROM (SELECT l.team1 AS name FROM listed AS l UNION SELECT l.team2 FROM listed AS l) AS t
    WHERE REGEXP_MATCHES(t.name, '\([A-Z]{3}\)$')
) AS n
QUALIFY COUNT(*) OVER (PARTITION BY n.bare) = 1;

-- Where a match that went on has no score of 90 minutes, its goals tell it, if they are all there.
INSERT INTO played BY NAME
WITH told_apart AS (
    SELECT
        l.*,
        JSON_EXTRACT_STRING(l.score, '$.ft[0]') IS NULL AND JSON_EXTRACT_STRING(l.score, '$.et[0]') IS NOT NULL AS lacks_regular,
        CAST(COALESCE(LEN(l.goals1), 0) AS VARCHAR) = JSON_EXTRACT_STRING(l.score, '$.et[0]') AND CAST(COALESCE(LEN(l.goals2), 0) AS VARCHAR) = JSON_EXTRACT_STRING(l.score, '$.et[1]') AS has_all,
        LEN(LIST_FILTER(COALESCE(l.goals1, []), LAMBDA g: TRY_CAST(REGEXP_EXTRACT(g."minute", '^[0-9]+') AS INTEGER) <= 90)) AS regular1,
        LEN(LIST_FILTER(COALESCE(l.goals2, []), LAMBDA g: TRY_CAST(REGEXP_EXTRACT(g."minute", '^[0-9]+') AS INTEGER) <= 90)) AS regular2
    FROM listed AS l
)

SELECT
    l.file, l.row, l.competition, l.season, l.stage,
    TRY_CAST(l.date_text AS DATE) AS match_date, l.date_text,
    COALESCE(b1.bare, l.team1) AS home, COALESCE(b2.bare, l.team2) AS away,
    -- Whatever else stands there as a score does not fit.
    CASE WHEN JSON_TYPE(l.score) NOT IN ('OBJECT', 'NULL') THEN JSON_EXTRACT_STRING(l.score, '$') WHEN NOT l.lacks_regular THEN JSON_EXTRACT_STRING(l.score, '$.ft[0]') WHEN l.has_all THEN CAST(l.regular1 AS VARCHAR) ELSE JSON_EXTRACT_STRING(l.score, '$.et[0]') END AS home_goals,
    CASE WHEN NOT l.lacks_regular THEN JSON_EXTRACT_STRING(l.score, '$.ft[1]') WHEN l.has_all THEN CAST(l.regular2 AS VARCHAR) ELSE JSON_EXTRACT_STRING(l.score, '$.et[1]') END AS away_goals,
    CASE WHEN NOT l.lacks_regular OR l.has_all THEN JSON_EXTRACT_STRING(l.score, '$.et[0]') END AS home_after_extra_time,
    CASE WHEN NOT l.lacks_regular OR l.has_all THEN JSON_EXTRACT_STRING(l.score, '$.et[1]') END AS away_after_extra_time,
    JSON_EXTRACT_STRING(l.score, '$.p[0]') AS home_kicks, JSON_EXTRACT_STRING(l.score, '$.p[1]') AS away_kicks,
    l.status,
    l.lacks_regular AND NOT COALESCE(l.has_all, FALSE) AS is_after_extra_time,
    l.file || ' ' || l.row AS ref
FROM told_apart AS l
LEFT JOIN bare_name AS b1
    ON b1.name = l.team1
LEFT JOIN bare_name AS b2
    ON b2.name = l.team2;

INSERT INTO also_named
SELECT b.bare, b.name FROM bare_name AS b;

-- goals1 are those that count for team1. A minute is 90+4, or 90 with an offset of 4.
INSERT INTO scored BY NAME
SELECT
    g.file, g.row * 1000 + g.place AS row, g.file || ' ' || g.row AS ref, COALESCE(b.bare, g.club) AS club,
    g.goal."name" AS player,
    g.goal."minute" || COALESCE('+' || g.goal."offset", '') AS minute,
    COALESCE(g.goal.owngoal, FALSE) AS is_own_goal, COALESCE(g.goal.penalty, FALSE) AS is_penalty
FROM (
    SELECT l.file, l.row, l.team1 AS club, UNNEST(l.goals1) AS goal, GENERATE_SUBSCRIPTS(l.goals1, 1) AS place FROM listed AS l
    UNION ALL
    SELECT l.file, l.row, l.team2, UNNEST(l.goals2), GENERATE_SUBSCRIPTS(l.goals2, 1) + 500 FROM listed AS l
) AS g
LEFT JOIN bare_name AS b
    ON b.name = g.club;
