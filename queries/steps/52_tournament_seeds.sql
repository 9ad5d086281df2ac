-- Which seed has each club, and where does it come from?
-- Grain: tournament, club. Stated seeds come first; else the places of the final table that the rules name. Clubs that
-- share places among them are qualified without a seed; one that shares a place beyond them is not there.
CREATE OR REPLACE TABLE tournament_seeds AS
WITH stated AS (
    SELECT
        t.season_id,
        t.tournament_id,
        x.club_id,
        x.seed,
        x.basis
    FROM tournament_club AS x
    INNER JOIN tournament AS t ON x.tournament_id = t.tournament_id
    WHERE x.seed IS NOT NULL
),

stated_tournaments AS (
    SELECT DISTINCT x.tournament_id
    FROM tournament_club AS x
    WHERE x.seed IS NOT NULL
),

places AS (
    SELECT
        p.season_id,
        x.tournament_id,
        x.qualifiers,
        p.club_id,
        p.position,
        COUNT(*) OVER (PARTITION BY p.season_id, x.tournament_id, p.position) AS clubs_at_place,
        CASE WHEN p.basis = 'published' THEN 'stated' ELSE 'derived' END AS basis
    FROM seeding_rule AS x
    INNER JOIN table_places AS p ON x.from_stage_id = p.stage_id AND p.position <= x.qualifiers
    LEFT JOIN stated_tournaments AS s ON x.tournament_id = s.tournament_id
    WHERE s.tournament_id IS NULL AND NOT p.is_open
),

from_table AS (
    SELECT
        p.season_id,
        p.tournament_id,
        p.club_id,
        CASE WHEN p.clubs_at_place = 1 THEN p.position END AS seed,
        p.basis
    FROM places AS p
    WHERE p.position + p.clubs_at_place - 1 <= p.qualifiers
)

SELECT
    s.season_id,
    s.tournament_id,
    s.club_id,
    s.seed,
    s.basis
FROM stated AS s
UNION ALL
SELECT
    f.season_id,
    f.tournament_id,
    f.club_id,
    f.seed,
    f.basis
FROM from_table AS f
ORDER BY season_id, tournament_id;

COMMENT ON TABLE tournament_seeds IS 'Step: which seed has each club, and where does it come from? One row a tournament and club.';
COMMENT ON COLUMN tournament_seeds.season_id IS 'Key of the season';
COMMENT ON COLUMN tournament_seeds.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN tournament_seeds.club_id IS 'Key of the club';
COMMENT ON COLUMN tournament_seeds.seed IS 'Seed, 1 the best; NULL of clubs that share places';
COMMENT ON COLUMN tournament_seeds.basis IS 'stated: a source says it; derived: it follows from stated facts';
