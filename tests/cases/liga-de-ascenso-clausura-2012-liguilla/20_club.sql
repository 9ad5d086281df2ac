-- The clubs, and their seeds.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('correcaminos', 'Correcaminos', 'ascenso-clausura-2012-liguilla-article'),
    ('leon', 'León', 'ascenso-clausura-2012-liguilla-article'),
    ('lobos-buap', 'Lobos BUAP', 'ascenso-clausura-2012-liguilla-article'),
    ('merida', 'Mérida', 'ascenso-clausura-2012-liguilla-article'),
    ('necaxa', 'Necaxa', 'ascenso-clausura-2012-liguilla-article'),
    ('neza', 'Neza', 'ascenso-clausura-2012-liguilla-article'),
    ('u-de-g', 'U. de G.', 'ascenso-clausura-2012-liguilla-article');

INSERT INTO tournament_club (tournament_id, club_id, seed, basis, note, citation_id) VALUES
    ('ascenso-clausura-2012', 'leon', 1, 'derived', 'By the points and the pairings', 'ascenso-clausura-2012-liguilla-places'),
    ('ascenso-clausura-2012', 'merida', 2, 'derived', 'By the points and the pairings', 'ascenso-clausura-2012-liguilla-places'),
    ('ascenso-clausura-2012', 'necaxa', 3, 'derived', 'By the points and the pairings', 'ascenso-clausura-2012-liguilla-places'),
    ('ascenso-clausura-2012', 'neza', 4, 'derived', 'By the points and the pairings', 'ascenso-clausura-2012-liguilla-places'),
    ('ascenso-clausura-2012', 'lobos-buap', 5, 'derived', 'By the points and the pairings', 'ascenso-clausura-2012-liguilla-places'),
    ('ascenso-clausura-2012', 'u-de-g', 6, 'derived', 'By the points and the pairings', 'ascenso-clausura-2012-liguilla-places'),
    ('ascenso-clausura-2012', 'correcaminos', 7, 'derived', 'By the points and the pairings', 'ascenso-clausura-2012-liguilla-places');
