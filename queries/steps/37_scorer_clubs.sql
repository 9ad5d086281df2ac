-- For which clubs did those score who scored for several in a phase of a tournament?
-- Grain: tournament, phase, player, club. Who scored for one club alone is not here.
CREATE OR REPLACE TABLE scorer_clubs AS
WITH split AS (
    SELECT
        s.season_id,
        s.tournament_id,
        s.phase,
        s.player_id,
        o.club_id,
        COUNT(*) AS goals
    FROM scorer_totals AS s
    INNER JOIN goal AS o ON s.player_id = o.player_id
    INNER JOIN match_scores AS m
        ON o.match_id = m.match_id AND s.season_id = m.season_id AND s.tournament_id = m.tournament_id AND s.phase = m.phase
    WHERE s.club_id IS NULL AND m.is_counted AND COALESCE(o.is_own_goal, FALSE) = FALSE
    GROUP BY s.season_id, s.tournament_id, s.phase, s.player_id, o.club_id
)

SELECT
    s.season_id,
    s.tournament_id,
    s.phase,
    s.player_id,
    s.club_id,
    CAST(ROW_NUMBER() OVER (
        PARTITION BY s.season_id, s.tournament_id, s.phase, s.player_id
        ORDER BY s.goals DESC, c.name, s.club_id
    ) AS INTEGER) AS ordinal,
    CAST(s.goals AS INTEGER) AS goals
FROM split AS s
INNER JOIN season_clubs AS c ON s.season_id = c.season_id AND s.club_id = c.club_id
ORDER BY s.season_id, s.tournament_id;

COMMENT ON TABLE scorer_clubs IS 'Step: for which clubs did those score who scored for several in a phase of a tournament? One row a tournament, phase, player and club.';
COMMENT ON COLUMN scorer_clubs.season_id IS 'Key of the season';
COMMENT ON COLUMN scorer_clubs.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN scorer_clubs.phase IS 'Part of the tournament whose goals are counted together';
COMMENT ON COLUMN scorer_clubs.player_id IS 'Key of the player';
COMMENT ON COLUMN scorer_clubs.club_id IS 'Key of the club';
COMMENT ON COLUMN scorer_clubs.ordinal IS 'Place among his clubs: most goals first, then by name';
COMMENT ON COLUMN scorer_clubs.goals IS 'Goals for it';
