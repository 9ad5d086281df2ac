-- Which club is champion of each tournament that has one?
-- Grain: tournament; no champion while the stage that decides is undecided, or two share the first place.
-- Working view: it promises no order.
CREATE VIEW tournament_champions AS
WITH placed AS (
    SELECT
        o.competition,
        o.season,
        o.stage_id,
        MAX(CASE WHEN o.final_place = 1 THEN o.club_id END) AS champion_id,
        MAX(CASE WHEN o.final_place = 2 THEN o.club_id END) AS runner_up_id,
        -- in a table it is the second place that tells what separates it from the first
        MAX(CASE WHEN o.final_place = 2 THEN o.decided_by END) AS decided_by
    FROM stage_outcomes AS o
    WHERE o.final_place IN (1, 2)
    GROUP BY o.competition, o.season, o.stage_id
)

SELECT
    c.name AS competition,
    s.name AS season,
    s.season_id,
    t.tournament_id,
    p.champion_id,
    p.runner_up_id,
    CASE WHEN p.champion_id IS NOT NULL THEN p.decided_by END AS decided_by
FROM title_rule AS r
INNER JOIN tournament AS t ON r.tournament_id = t.tournament_id
INNER JOIN season AS s ON t.season_id = s.season_id
INNER JOIN competition AS c ON s.competition_id = c.competition_id
LEFT JOIN placed AS p ON c.name = p.competition AND s.name = p.season AND r.stage_id = p.stage_id;

COMMENT ON VIEW tournament_champions IS 'Which club is champion of each tournament that has one? One row a tournament. Working view, in no promised order.';
COMMENT ON COLUMN tournament_champions.competition IS 'Name of the competition';
COMMENT ON COLUMN tournament_champions.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN tournament_champions.season_id IS 'Key of the season';
COMMENT ON COLUMN tournament_champions.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN tournament_champions.champion_id IS 'Key of the champion';
COMMENT ON COLUMN tournament_champions.runner_up_id IS 'Key of the runner-up';
COMMENT ON COLUMN tournament_champions.decided_by IS 'What decided';
