-- Stages. Whether one is a league or a knock-out was told from who meets whom in it: where each club has one opponent it is
-- a knock-out. Of rules of the catalogue a stage takes those of its name, else the first of its kind, as what-if does.
-- `matches_per_club` is that of the fixtures, where all clubs have as many, else twice against each other.
-- written out
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, matches_per_club, citation_id)
SELECT
    t.stage_id, t.tournament_id, t.name, t.ordinal, 'all', t.format,
    CASE WHEN t.format = 'league' AND NOT t.is_mixed THEN COALESCE(
        (SELECT r.rule_id FROM rule_of AS r WHERE r.format = 'league' ORDER BY LOWER(r.name) = LOWER(t.name) DESC, r.place LIMIT 1),
        s.competition_id || '-table-' || p.points_win
    ) END,
    CASE WHEN k.kind IS NOT NULL THEN COALESCE(
        (
            SELECT r.rule_id FROM rule_of AS r WHERE r.format = 'knock-out' AND r.legs = CASE WHEN k.kind LIKE 'two legs%' THEN 2 ELSE 1 END
            ORDER BY LOWER(r.name) = LOWER(t.name) DESC, r.place LIMIT 1
        ),
        s.competition_id || '-' || REGEXP_REPLACE(k.kind, '[^a-z]+', '-', 'g')
    ) END,
    l.matches_per_club, t.citation_id
FROM stage_of AS t
JOIN season_of AS s
    ON s.season_id = t.season_id
JOIN points_of AS p
    ON p.season_id = s.season_id
LEFT JOIN tie_kind AS k
    ON k.stage_id = t.stage_id
LEFT JOIN league_kind AS l
    ON l.stage_id = t.stage_id
ORDER BY t.tournament_id, t.ordinal;

-- Who is champion: the first of the table where a league is all there is, else the winner of a stage that is called final. Where
-- neither is so, or a league of everybody against everybody came before, nobody is, until you say whose winner.
-- written out
INSERT INTO title_rule (tournament_id, stage_id, basis, note, citation_id)
SELECT t.tournament_id, t.stage_id, 'derived', 'Assumed: the files do not say', t.citation_id
FROM title_of AS t
ORDER BY t.tournament_id;

-- Which words of the files stand for which stage: `round` is what they say without the number of a matchday.
CREATE TEMP TABLE stage_words (competition VARCHAR, season VARCHAR, tournament VARCHAR, round VARCHAR, number INTEGER, stage_id VARCHAR);
-- written out
INSERT INTO stage_words (competition, season, tournament, round, number, stage_id)
SELECT t.competition, t.season, t.tournament, t.round, t.number, t.stage_id
FROM stage_of AS t
ORDER BY t.tournament_id, t.ordinal;
