-- The rules. The files do not state them: what stands here is assumed, and yours to correct. Rules of a real
-- competition take the place of these rows; 45_stage.sql says which stage goes by which.
-- How a table is ordered: points for a win and a draw, then the criteria one after another.
-- written out
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, basis, note, citation_id)
SELECT s.competition_id || '-table-' || p.points_win, p.points_win, 1, NULL, 'derived', CASE WHEN p.points_win = 2 THEN 'Assumed from the printed points' ELSE 'Assumed: the files state no rules' END, MIN(s.citation_id)
FROM season_of AS s
JOIN stage_of AS t
    ON t.season_id = s.season_id
JOIN points_of AS p
    ON p.season_id = s.season_id
WHERE t.format = 'league' AND NOT t.is_mixed AND NOT EXISTS (SELECT 1 FROM rule_of AS r WHERE r.format = 'league')
GROUP BY s.competition_id, p.points_win
ORDER BY s.competition_id, p.points_win;
-- written out
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, basis, note, citation_id)
SELECT s.competition_id || '-table-' || p.points_win, c.ordinal, c.criterion, 'derived', 'Assumed: the files state no rules', MIN(s.citation_id)
FROM season_of AS s
JOIN stage_of AS t
    ON t.season_id = s.season_id
CROSS JOIN (VALUES (1, 'points'), (2, 'goal difference'), (3, 'goals for')) AS c (ordinal, criterion)
JOIN points_of AS p
    ON p.season_id = s.season_id
WHERE t.format = 'league' AND NOT t.is_mixed AND NOT EXISTS (SELECT 1 FROM rule_of AS r WHERE r.format = 'league')
GROUP BY s.competition_id, p.points_win, c.ordinal, c.criterion
ORDER BY s.competition_id, p.points_win, c.ordinal;
-- How a tie is decided: legs are told from the matches, deciders one after another.
-- written out
INSERT INTO tie_rule (tie_rule_id, legs, basis, note, citation_id)
SELECT
    s.competition_id || '-' || REGEXP_REPLACE(k.kind, '[^a-z]+', '-', 'g'),
    CASE WHEN k.kind LIKE 'two legs%' THEN 2 ELSE 1 END,
    'derived', 'Assumed from the matches', MIN(s.citation_id)
FROM tie_kind AS k
JOIN stage_of AS t
    ON t.stage_id = k.stage_id
JOIN season_of AS s
    ON s.season_id = t.season_id
WHERE NOT EXISTS (SELECT 1 FROM rule_of AS r WHERE r.format = 'knock-out' AND r.legs = CASE WHEN k.kind LIKE 'two legs%' THEN 2 ELSE 1 END)
GROUP BY s.competition_id, k.kind
ORDER BY s.competition_id, k.kind;
-- written out
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, basis, note, citation_id)
SELECT
    s.competition_id || '-' || REGEXP_REPLACE(k.kind, '[^a-z]+', '-', 'g'), d.ordinal, d.decider,
    'derived', CASE WHEN d.decider = 'away goals' THEN 'Assumed: a tie level on aggregate had no extra time' ELSE 'Assumed: the files state no rules' END,
    MIN(s.citation_id)
FROM tie_kind AS k
JOIN stage_of AS t
    ON t.stage_id = k.stage_id
JOIN season_of AS s
    ON s.season_id = t.season_id
JOIN (VALUES
    ('%', 1, 'aggregate'), ('%away goals%', 2, 'away goals'), ('%', 3, 'extra time'), ('%', 4, 'penalties'), ('%replay', 5, 'replay')
) AS d (kinds, ordinal, decider)
    ON k.kind LIKE d.kinds
WHERE NOT EXISTS (SELECT 1 FROM rule_of AS r WHERE r.format = 'knock-out' AND r.legs = CASE WHEN k.kind LIKE 'two legs%' THEN 2 ELSE 1 END)
GROUP BY s.competition_id, k.kind, d.ordinal, d.decider
ORDER BY s.competition_id, k.kind, d.ordinal;
