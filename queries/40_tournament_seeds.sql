-- Which seed has each club, and where does it come from?
-- Grain: tournament, club. Stated seeds come first; else the places of the final table that the rules name.
-- Working view: it promises no order.
CREATE VIEW tournament_seeds AS
WITH stated AS (
    SELECT
        c.name AS competition,
        s.name AS season,
        t.tournament_id,
        x.club_id,
        x.seed,
        x.basis
    FROM tournament_club AS x
    INNER JOIN tournament AS t ON x.tournament_id = t.tournament_id
    INNER JOIN season AS s ON t.season_id = s.season_id
    INNER JOIN competition AS c ON s.competition_id = c.competition_id
    WHERE x.seed IS NOT NULL
),

stated_tournaments AS (
    SELECT DISTINCT x.tournament_id
    FROM tournament_club AS x
    WHERE x.seed IS NOT NULL
),

from_table AS (
    SELECT
        p.competition,
        p.season,
        x.tournament_id,
        p.club_id,
        p.position AS seed,
        CASE WHEN p.basis = 'published' THEN 'stated' ELSE 'derived' END AS basis
    FROM seeding_rule AS x
    INNER JOIN table_places AS p ON x.from_stage_id = p.stage_id AND p.position <= x.qualifiers
    LEFT JOIN stated_tournaments AS s ON x.tournament_id = s.tournament_id
    LEFT JOIN open_stages AS u ON p.competition = u.competition AND p.season = u.season AND p.stage_id = u.stage_id
    WHERE s.tournament_id IS NULL AND u.stage_id IS NULL
)

SELECT
    s.competition,
    s.season,
    s.tournament_id,
    s.club_id,
    s.seed,
    s.basis
FROM stated AS s
UNION ALL
SELECT
    f.competition,
    f.season,
    f.tournament_id,
    f.club_id,
    f.seed,
    f.basis
FROM from_table AS f;

COMMENT ON VIEW tournament_seeds IS 'Which seed has each club, and where does it come from? One row a tournament and club. Working view, in no promised order.';
COMMENT ON COLUMN tournament_seeds.competition IS 'Name of the competition';
COMMENT ON COLUMN tournament_seeds.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN tournament_seeds.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN tournament_seeds.club_id IS 'Key of the club';
COMMENT ON COLUMN tournament_seeds.seed IS 'Seed, 1 the best';
COMMENT ON COLUMN tournament_seeds.basis IS 'stated: a source says it; derived: it follows from stated facts';
