-- The eleven changes of the season, in the order of the article and in our own words.
CREATE TEMPORARY TABLE change AS
SELECT 'ascenso-2011-12-' || name AS change_id, ordinal, kind_1, kind_2, club_id, description
FROM (VALUES
    (1, 'durango', 'dissolved', NULL, 'alacranes-de-durango', 'Last in 2010-11 and bankrupt'),
    (2, 'toros-neza', 'renamed', NULL, 'neza', 'Atlante UTN became Toros Neza'),
    (3, 'veracruz-suspended', 'suspended', NULL, 'veracruz-2011', 'Suspended after the Clausura 2011: its players had not been paid'),
    (4, 'orizaba', 'relocated', 'renamed', 'veracruz', 'Orizaba moved to Veracruz and took that name'),
    (5, 'tijuana', 'promoted', NULL, 'tijuana', 'Went up to the first division'),
    (6, 'necaxa', 'relegated', NULL, 'necaxa', 'Came down from the first division, last in its relegation table'),
    (7, 'celaya', 'promoted', NULL, 'celaya', 'Came up from the Segunda División'),
    (8, 'merida', 'renamed', 'new badge', 'merida', 'Mérida FC became FC Mérida, with a new badge'),
    (9, 'lobos-buap', 'new badge', NULL, 'lobos-buap', 'A new badge'),
    (10, 'neza-fc', 'renamed', 'new badge', 'neza', 'Toros Neza became Neza FC, with a new badge'),
    (11, 'indios', 'suspended', NULL, 'indios', 'Suspended after the Apertura 2011, out of money')
) AS listed (ordinal, name, kind_1, kind_2, club_id, description);

INSERT INTO season_change (change_id, season_id, ordinal, description, citation_id)
SELECT change_id, 'ascenso-2011-12', ordinal, description, 'article' FROM change;
INSERT INTO season_change_kind (change_id, kind)
SELECT change_id, kind_1 FROM change
UNION ALL
SELECT change_id, kind_2 FROM change WHERE kind_2 IS NOT NULL;
INSERT INTO season_change_club (change_id, club_id) SELECT change_id, club_id FROM change;
DROP TABLE change;
