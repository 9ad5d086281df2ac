INSERT INTO told
SELECT ANY_VALUE(f.filename), NULL, 'cards are not taken: a table that compares them needs points for conduct, which follow from rules'
FROM "$read" AS f;
