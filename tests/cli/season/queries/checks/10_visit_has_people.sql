-- A visit of nobody.
-- Severity: error
SELECT 'Cup' AS competition, '2011-12' AS season, 'visit ' || v.visit_id AS subject,
    'more than 0' AS expected, CAST(v.people AS VARCHAR) AS found
FROM visit AS v
WHERE v.people <= 0
ORDER BY v.visit_id;
