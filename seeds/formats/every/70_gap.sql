-- What is known to be missing: rows of the files that do not fit, each of which would be a match.
INSERT INTO gap (gap_id, season_id, tournament_id, phase, belongs_in, description, quantity, reason)
SELECT s.season_id || '-misfits', s.season_id, NULL, NULL, 'match', 'Rows of the files that do not fit', COUNT(*), 'A row does not fit: ' || MIN(m.file || ': row ' || m.row || ': ' || m.what)
FROM misfit AS m
JOIN competition AS k
    ON k.name = m.competition
JOIN season AS s
    ON s.competition_id = k.competition_id AND s.name = m.season
GROUP BY s.season_id;

-- And the goals that no file lists.
INSERT INTO gap (gap_id, season_id, tournament_id, phase, belongs_in, description, quantity, reason)
SELECT t.tournament_id || '-goals', t.season_id, t.tournament_id, NULL, 'goal', 'Scorers', SUM(m.goals - COALESCE(o.goals, 0)), 'The files do not list them'
FROM (
    SELECT
        f.match_id, f.stage_id,
        f.home_goals + f.away_goals + COALESCE(f.home_extra_time_goals, 0) + COALESCE(f.away_extra_time_goals, 0) AS goals
    FROM match AS f
    ANTI JOIN match_ruling AS r
        ON r.match_id = f.match_id
) AS m
JOIN stage AS s
    ON s.stage_id = m.stage_id
JOIN tournament AS t
    ON t.tournament_id = s.tournament_id
LEFT JOIN (SELECT g.match_id, COUNT(*) AS goals FROM goal AS g GROUP BY g.match_id) AS o
    ON o.match_id = m.match_id
GROUP BY t.tournament_id, t.season_id
HAVING SUM(m.goals - COALESCE(o.goals, 0)) > 0;
