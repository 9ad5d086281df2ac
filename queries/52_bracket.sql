-- Who went through in each tie, and why?
-- Grain: tie.
-- Key: competition, season, tournament, stage, club_1, club_2
CREATE OR REPLACE VIEW bracket AS
SELECT
    n.name AS competition,
    s.name AS season,
    t.name AS tournament,
    g.name AS stage,
    a.name AS club_1,
    b.name AS club_2,
    CASE x.winning_side WHEN 1 THEN a.name WHEN 2 THEN b.name END AS winner,
    CASE x.winning_side WHEN 1 THEN b.name WHEN 2 THEN a.name END AS loser,
    CASE x.winning_side WHEN 1 THEN x.seed_1 WHEN 2 THEN x.seed_2 END AS winner_seed,
    CASE x.winning_side WHEN 1 THEN x.seed_2 WHEN 2 THEN x.seed_1 END AS loser_seed,
    CASE x.winning_side WHEN 1 THEN x.aggregate_1 WHEN 2 THEN x.aggregate_2 END AS winner_goals,
    CASE x.winning_side WHEN 1 THEN x.aggregate_2 WHEN 2 THEN x.aggregate_1 END AS loser_goals,
    CASE WHEN x.winning_side IS NOT NULL THEN x.decider END AS decided_by
FROM tie_decisions AS x
INNER JOIN season AS s ON x.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN tournament AS t ON x.tournament_id = t.tournament_id
INNER JOIN stage AS g ON x.stage_id = g.stage_id
INNER JOIN season_clubs AS a ON x.season_id = a.season_id AND x.club_1_id = a.club_id
INNER JOIN season_clubs AS b ON x.season_id = b.season_id AND x.club_2_id = b.club_id
WHERE x.is_result
ORDER BY n.name, s.name, t.ordinal, t.name, g.ordinal, x.tie_number, a.name, b.name, x.club_1_id, x.club_2_id;

COMMENT ON VIEW bracket IS 'Who went through in each tie, and why? One row a tie.';
COMMENT ON COLUMN bracket.competition IS 'Name of the competition';
COMMENT ON COLUMN bracket.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN bracket.tournament IS 'Name of the tournament';
COMMENT ON COLUMN bracket.stage IS 'Name of the stage';
COMMENT ON COLUMN bracket.club_1 IS 'Club at home in the first leg; of a tie without a match the one that goes through';
COMMENT ON COLUMN bracket.club_2 IS 'The other club';
COMMENT ON COLUMN bracket.winner IS 'Winner; NULL while undecided';
COMMENT ON COLUMN bracket.loser IS 'Loser; NULL while undecided';
COMMENT ON COLUMN bracket.winner_seed IS 'Seed of the winner';
COMMENT ON COLUMN bracket.loser_seed IS 'Seed of the loser';
COMMENT ON COLUMN bracket.winner_goals IS 'Goals of the winner over all legs; NULL where none was played, or one was given without a score';
COMMENT ON COLUMN bracket.loser_goals IS 'Goals of the loser over all legs; NULL likewise';
COMMENT ON COLUMN bracket.decided_by IS 'The first decider of the rules that named a winner; first leg where its margin did; walkover, withdrawal, expulsion or decision where a ruling did; NULL while undecided';
