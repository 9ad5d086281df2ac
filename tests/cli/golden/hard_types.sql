-- One row of every hard type, between a plain row and a row of nothing.
SELECT
    1 AS n, 1.50::DECIMAL(6, 4) AS decimal_, 0.1::DOUBLE AS double_, 'plain' AS text_,
    true AS boolean_, DATE '2011-07-22' AS date_, TIME '20:45:00' AS time_,
    TIMESTAMP '2012-05-12 20:00:00' AS timestamp_, TIMESTAMPTZ '2012-05-12 20:00:00+00' AS zoned,
    1::HUGEINT AS huge, 'x'::BLOB AS blob_, [1, 2] AS list_, {'a': 1, 'b': 'x'} AS struct_,
    MAP {'k': 1} AS map_, INTERVAL 1 MONTH AS interval_, 'same' AS twice, 2 AS twice
UNION ALL
SELECT
    -2147483648, -12.3456, 'nan'::DOUBLE,
    'León, "東京" | a\b <i>' || chr(10) || 'next' || chr(9) || 'tab ' || chr(27) || '[31mred'
    || chr(8238) || ' e' || chr(769),
    false, DATE '0044-03-15 (BC)', TIME '00:00:00.000001',
    TIMESTAMP '2012-05-12 20:00:00.123456', TIMESTAMPTZ '1969-12-31 23:59:59.5+00',
    170141183460469231731687303715884105727::HUGEINT, '\x00\xFFa'::BLOB, [NULL, 3],
    {'a': NULL, 'b': 'ñ "q"'}, MAP {'k|': 2}, INTERVAL '1 year 2 days', '', -3
UNION ALL
SELECT
    NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
    NULL, NULL
