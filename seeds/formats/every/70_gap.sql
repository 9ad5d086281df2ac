-- What is known to be missing: rows of the files that do not fit, each of which would be a match.
INSERT INTO gap (gap_id, season_id, tournament_id, phase, belongs_in, description, quantity, reason)
SELECT s.season_id || '-misfits', s.season_id, NULL, NULL, 'match', 'Rows of the files that do not fit', COUNT(*), 'A row does not fit: ' || MIN(m.file || ': row ' || m.row || ': ' || m.what)
FROM misfit AS m
JOIN competition AS k
    ON k.name = m.competition
JOIN season AS s
    ON s.competition_id = k.competition_id AND s.name = m.season
GROUP BY s.season_id;
