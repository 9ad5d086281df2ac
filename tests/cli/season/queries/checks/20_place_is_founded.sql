-- A place whose founding nobody knows.
-- Severity: warning
SELECT 'Cup' AS competition, '2011-12' AS season, p.name AS subject, 'a day' AS expected,
    NULL AS found
FROM place AS p
WHERE p.founded IS NULL AND p.place_id <> 'tokyo'
ORDER BY p.name;
