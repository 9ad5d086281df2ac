-- Which rank has each scorer in each phase of a tournament?
-- Grain: tournament, phase, player. Counted from the goals where a scorer is known, else as a source printed it.
--
-- A printed list is shown as printed: one that has a player twice, for two clubs, gives two rows of him. To add
-- them up would lose the printed ranks, and the sum where one of the numbers is lost.
CREATE OR REPLACE TABLE scorer_ranks AS
-- where further criteria separate those with as many goals
WITH separated AS (
    SELECT
        c.tournament_id,
        c.phase,
        p.entrant_id AS player_id,
        p.place
    FROM ranking_criteria AS c
    INNER JOIN ranking_passes AS p ON c.ranking = p.ranking AND p.next_step IS NULL
    WHERE c.kind = 'scorers' AND c.step = 1
),

several AS (
    SELECT
        k.tournament_id,
        k.phase,
        k.player_id,
        MAX(CASE WHEN k.ordinal = 1 THEN k.club_id END) AS club_id,
        STRING_AGG(c.name, ', ' ORDER BY k.ordinal) AS clubs
    FROM scorer_clubs AS k
    INNER JOIN season_clubs AS c ON k.season_id = c.season_id AND k.club_id = c.club_id
    GROUP BY k.tournament_id, k.phase, k.player_id
),

ranked AS (
    SELECT
        s.season_id,
        s.tournament_id,
        s.phase,
        CAST(COALESCE(x.place, RANK() OVER (PARTITION BY s.tournament_id, s.phase ORDER BY s.goals DESC)) AS INTEGER) AS place,
        s.player_id,
        COALESCE(s.club_id, k.club_id) AS club_id,
        k.clubs,
        s.goals,
        'derived' AS basis,
        s.is_partial,
        FALSE AS is_printed
    FROM scorer_totals AS s
    LEFT JOIN several AS k ON s.tournament_id = k.tournament_id AND s.phase = k.phase AND s.player_id = k.player_id
    LEFT JOIN separated AS x ON s.tournament_id = x.tournament_id AND s.phase = x.phase AND s.player_id = x.player_id
),

counted AS (
    SELECT DISTINCT
        s.tournament_id,
        s.phase
    FROM scorer_totals AS s
),

published AS (
    SELECT
        t.season_id,
        p.tournament_id,
        p.phase,
        p.position AS place,
        p.player_id,
        p.club_id,
        CAST(NULL AS VARCHAR) AS clubs,
        p.goals,
        p.basis,
        FALSE AS is_partial,
        TRUE AS is_printed
    FROM published_scorer AS p
    INNER JOIN tournament AS t ON p.tournament_id = t.tournament_id
    LEFT JOIN counted AS c ON p.tournament_id = c.tournament_id AND p.phase = c.phase
    WHERE c.tournament_id IS NULL
)

SELECT
    r.season_id,
    r.tournament_id,
    r.phase,
    r.place,
    r.player_id,
    r.club_id,
    r.clubs,
    r.goals,
    r.basis,
    r.is_partial,
    r.is_printed
FROM ranked AS r
UNION ALL
SELECT
    p.season_id,
    p.tournament_id,
    p.phase,
    p.place,
    p.player_id,
    p.club_id,
    p.clubs,
    p.goals,
    p.basis,
    p.is_partial,
    p.is_printed
FROM published AS p
ORDER BY season_id, tournament_id;

COMMENT ON TABLE scorer_ranks IS 'Step: which rank has each scorer in each phase of a tournament? One row a tournament, phase and player; of a printed list a row of it.';
COMMENT ON COLUMN scorer_ranks.season_id IS 'Key of the season';
COMMENT ON COLUMN scorer_ranks.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN scorer_ranks.phase IS 'Part of the tournament whose goals are counted together';
COMMENT ON COLUMN scorer_ranks.place IS 'Rank; players that nothing separates share it';
COMMENT ON COLUMN scorer_ranks.player_id IS 'Key of the player';
COMMENT ON COLUMN scorer_ranks.club_id IS 'Key of the club; that for which he scored most where there are several';
COMMENT ON COLUMN scorer_ranks.clubs IS 'Names of his clubs where he scored for several, most goals first; NULL elsewhere';
COMMENT ON COLUMN scorer_ranks.goals IS 'Goals; NULL where unknown';
COMMENT ON COLUMN scorer_ranks.basis IS 'stated: a source says it; derived: it follows from stated facts';
COMMENT ON COLUMN scorer_ranks.is_partial IS 'Whether it comes from incomplete data';
COMMENT ON COLUMN scorer_ranks.is_printed IS 'Whether rank and goals are those of a printed list, not counted from the goals';
