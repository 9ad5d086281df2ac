-- Goals, each for the team that it counts for. Who has one name alone has it as family name.
CREATE OR REPLACE TEMP TABLE listed_goal AS
SELECT
    f.filename AS file, ROW_NUMBER() OVER () AS place, "$match" AS match, "$team" AS team, "$player" AS player,
    CONCAT_WS(' ', "$given_name", "$family_name") AS name, "$minute" AS minute, "$stoppage" AS stoppage, "$period" AS period,
    "$own_goal" AS own_goal, "$penalty" AS penalty
FROM "$read" AS f;
INSERT INTO counted_goal
SELECT l.match, l.team, l.period LIKE 'extra time%'
FROM listed_goal AS l;
INSERT INTO scored BY NAME
SELECT
    l.file, l.place AS row, l.match AS ref, l.team AS club, l.name AS player, l.player AS person,
    l.minute || CASE WHEN l.stoppage <> '0' THEN '+' || l.stoppage ELSE '' END AS minute,
    l.own_goal = '1' AS is_own_goal, l.penalty = '1' AS is_penalty
FROM listed_goal AS l;
