-- What do sources print of things that the views derive, and do the views agree?
-- Grain: claim; each place of a published table makes one for every figure that follows from others.
-- Key: competition, season, statistic, tournament, phase, club, player
CREATE OR REPLACE VIEW claims AS
SELECT
    n.name AS competition,
    s.name AS season,
    a.statistic,
    t.name AS tournament,
    a.phase,
    k.name AS club,
    p.name AS player,
    a.printed,
    a.derived,
    a.printed = a.derived AS agrees,
    d.sources
FROM claim_values AS a
INNER JOIN season AS s ON a.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
LEFT JOIN tournament AS t ON a.tournament_id = t.tournament_id
LEFT JOIN season_clubs AS k ON a.season_id = k.season_id AND a.club_id = k.club_id
LEFT JOIN player AS p ON a.player_id = p.player_id
LEFT JOIN citation_titles AS d ON a.citation_id = d.citation_id
ORDER BY n.name, s.name, a.statistic, t.ordinal, a.phase DESC, k.name, p.name, a.claim_id;

COMMENT ON VIEW claims IS 'What do sources print of things that the views derive, and do the views agree? One row a claim.';
COMMENT ON COLUMN claims.competition IS 'Name of the competition';
COMMENT ON COLUMN claims.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN claims.statistic IS 'What is claimed';
COMMENT ON COLUMN claims.tournament IS 'Of which tournament; NULL for the whole season';
COMMENT ON COLUMN claims.phase IS 'Of which phase';
COMMENT ON COLUMN claims.club IS 'Of which club';
COMMENT ON COLUMN claims.player IS 'Of which player';
COMMENT ON COLUMN claims.printed IS 'What the source prints';
COMMENT ON COLUMN claims.derived IS 'What the views derive; NULL where they cannot';
COMMENT ON COLUMN claims.agrees IS 'Whether the two are equal; NULL where nothing can be derived';
COMMENT ON COLUMN claims.sources IS 'Titles of the sources, parted by semicolons';
