-- Which clubs enter each knock-out stage by seed, by a tie before it, or by the place in a table?
-- Grain: stage, club; not there is a club that a bye of the stage before brings.
CREATE OR REPLACE TABLE stage_entrants AS
WITH expected AS (
    SELECT
        e.stage_id,
        SUM(e.clubs) AS clubs
    FROM stage_entry AS e
    GROUP BY e.stage_id
),

ways AS (
    SELECT
        t.season_id,
        g.tournament_id,
        g.stage_id,
        r.pairing,
        r.second_leg_host,
        x.clubs AS expected_clubs,
        COALESCE(d.club_id, o.club_id) AS club_id
    FROM stage AS g
    INNER JOIN tie_rule AS r ON g.tie_rule_id = r.tie_rule_id
    INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
    INNER JOIN expected AS x ON g.stage_id = x.stage_id
    INNER JOIN stage_entry AS e ON g.stage_id = e.stage_id
    LEFT JOIN tournament_seeds AS d
        ON e.entrants = 'seeds' AND g.tournament_id = d.tournament_id AND d.seed BETWEEN e.first_place AND e.last_place
    LEFT JOIN stage_outcomes AS o
        ON t.season_id = o.season_id AND e.from_stage_id = o.stage_id AND NOT o.is_played_on
        AND (
            (e.entrants = 'winners' AND o.outcome = 'winner')
            OR (e.entrants = 'losers' AND o.outcome = 'loser')
            OR (e.entrants = 'table places' AND o.outcome = 'table place' AND o.number >= e.first_place AND o.last_number <= e.last_place)
        )
),

-- a club that has two ways in is there once
entrants AS (
    SELECT
        w.season_id,
        w.tournament_id,
        w.stage_id,
        w.pairing,
        w.second_leg_host,
        w.expected_clubs,
        w.club_id,
        COUNT(*) AS ways
    FROM ways AS w
    WHERE w.club_id IS NOT NULL
    GROUP BY w.season_id, w.tournament_id, w.stage_id, w.pairing, w.second_leg_host, w.expected_clubs, w.club_id
)

SELECT
    e.season_id,
    e.tournament_id,
    e.stage_id,
    e.pairing,
    e.second_leg_host,
    CAST(e.expected_clubs AS INTEGER) AS expected_clubs,
    e.club_id,
    s.seed,
    CAST(e.ways AS INTEGER) AS ways,
    CAST(COUNT(*) OVER (PARTITION BY e.season_id, e.stage_id) AS INTEGER) AS clubs,
    CAST(COUNT(s.seed) OVER (PARTITION BY e.season_id, e.stage_id) AS INTEGER) AS seeded,
    CAST(ROW_NUMBER() OVER (PARTITION BY e.season_id, e.stage_id ORDER BY s.seed, e.club_id) AS INTEGER) AS place
FROM entrants AS e
LEFT JOIN tournament_seeds AS s ON e.tournament_id = s.tournament_id AND e.club_id = s.club_id
ORDER BY e.season_id, e.stage_id;

COMMENT ON TABLE stage_entrants IS 'Step: which clubs enter each knock-out stage by seed, by a tie before it, or by the place in a table? One row a stage and club.';
COMMENT ON COLUMN stage_entrants.season_id IS 'Key of the season';
COMMENT ON COLUMN stage_entrants.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN stage_entrants.stage_id IS 'Key of the stage';
COMMENT ON COLUMN stage_entrants.pairing IS 're-seeded, fixed bracket or drawn; NULL where unknown';
COMMENT ON COLUMN stage_entrants.second_leg_host IS 'Who is at home in the second leg; NULL where no rule is known';
COMMENT ON COLUMN stage_entrants.expected_clubs IS 'How many clubs enter by the rules';
COMMENT ON COLUMN stage_entrants.club_id IS 'Key of the club';
COMMENT ON COLUMN stage_entrants.seed IS 'Its seed; NULL where it has none';
COMMENT ON COLUMN stage_entrants.ways IS 'Ways in that it has';
COMMENT ON COLUMN stage_entrants.clubs IS 'Clubs of the stage that are known so far';
COMMENT ON COLUMN stage_entrants.seeded IS 'Those of them with a seed';
COMMENT ON COLUMN stage_entrants.place IS 'Place among them by seed';
