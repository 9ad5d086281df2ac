-- Tables as the file prints them; it calls the group stage otherwise than the matches do.
INSERT INTO printed BY NAME
SELECT
    f.filename AS file, ROW_NUMBER() OVER () AS row,
    TRIM(REGEXP_REPLACE("$tournament", ' *[0-9]{4}', '')) AS competition, REGEXP_EXTRACT("$tournament", '[0-9]{4}') AS season,
    CASE
        WHEN "$set" IS NULL OR "$stage" = 'final round' THEN "$stage"
        WHEN "$stage" LIKE 'second%' THEN "$stage" || ', ' || "$set"
        ELSE "$set"
    END AS stage,
    "$team" AS club, "$position" AS position, "$played" AS played, "$won" AS won, "$drawn" AS drawn, "$lost" AS lost,
    "$goals_for" AS goals_for, "$goals_against" AS goals_against, "$points" AS points
FROM "$read" AS f;
