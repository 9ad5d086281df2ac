-- A claim of a source that a view contradicts: champions, promoted, relegated, points, places, ranks, totals.
-- Severity: error
SELECT
    c.competition,
    c.season,
    c.statistic
        || COALESCE(', ' || c.tournament, '') || COALESCE(', ' || c.phase, '')
        || COALESCE(', ' || c.club, '') || COALESCE(', ' || c.player, '') AS subject,
    c.printed AS expected,
    COALESCE(c.derived, 'unknown') AS found
FROM claims AS c
WHERE c.agrees = FALSE OR (c.derived IS NULL AND c.statistic <> 'top scorers rank')
ORDER BY c.competition, c.season, subject;
