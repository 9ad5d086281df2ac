-- Players, by the names that the files use. One name is one person here, unless the files tell two apart; who scored for
-- several clubs is marked, for he may be two.
-- written out
INSERT INTO player (player_id, name, citation_id)
SELECT p.player_id, p.player, p.citation_id, CASE WHEN p.of_clubs > 1 AND p.person IS NULL THEN 'of ' || p.clubs END AS comment
FROM person AS p
ORDER BY p.player_id;
CREATE TEMP TABLE player_named (player VARCHAR, person VARCHAR, player_id VARCHAR);
-- written out
INSERT INTO player_named (player, person, player_id)
SELECT p.player, p.person, p.player_id
FROM person AS p
ORDER BY p.player_id;

-- Goals, each for the club that it counts for.
INSERT INTO goal (match_id, goal_number, club_id, player_id, minute, stoppage_minute, is_own_goal, is_penalty, citation_id)
SELECT
    f.match_id,
    ROW_NUMBER() OVER (PARTITION BY f.match_id ORDER BY g.minute, g.stoppage, g.row),
    COALESCE(c.club_id, g.club), COALESCE(p.player_id, g.player),
    g.minute,
    CASE WHEN g.minute IN (45, 90, 105, 120) AND g.stoppage BETWEEN 1 AND 30 THEN g.stoppage END,
    g.is_own_goal, g.is_penalty, f.citation_id
FROM (
    SELECT
        s.* REPLACE (TRY_CAST(REGEXP_EXTRACT(s.minute, '^([0-9]+)', 1) AS INTEGER) AS minute),
        TRY_CAST(REGEXP_EXTRACT(s.minute, '[+] *([0-9]+)', 1) AS INTEGER) AS stoppage
    FROM scored AS s
) AS g
JOIN fixture_key AS f
    ON f.ref = g.ref
LEFT JOIN club_named AS c
    ON c.name = g.club
LEFT JOIN player_named AS p
    ON p.player = g.player AND p.person IS NOT DISTINCT FROM g.person;
