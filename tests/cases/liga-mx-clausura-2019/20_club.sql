-- The clubs, their further names in the sources, and what is stated of them.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('america', 'América', 'liga-mx-clausura-2019-matches'),
    ('cruz-azul', 'Cruz Azul', 'liga-mx-clausura-2019-matches'),
    ('leon', 'León', 'liga-mx-clausura-2019-matches'),
    ('monterrey', 'Monterrey', 'liga-mx-clausura-2019-matches'),
    ('necaxa', 'Necaxa', 'liga-mx-clausura-2019-matches'),
    ('pachuca', 'Pachuca', 'liga-mx-clausura-2019-matches'),
    ('tigres-uanl', 'Tigres UANL', 'liga-mx-clausura-2019-matches'),
    ('tijuana', 'Tijuana', 'liga-mx-clausura-2019-matches');

INSERT INTO club_alias (club_id, alias, citation_id) VALUES
    ('america', 'Club América', 'liga-mx-clausura-2019-matches'),
    ('leon', 'Club León', 'liga-mx-clausura-2019-matches'),
    ('monterrey', 'CF Monterrey', 'liga-mx-clausura-2019-matches'),
    ('necaxa', 'Club Necaxa', 'liga-mx-clausura-2019-matches'),
    ('pachuca', 'CF Pachuca', 'liga-mx-clausura-2019-matches'),
    ('tijuana', 'Club Tijuana', 'liga-mx-clausura-2019-matches');

INSERT INTO tournament_club (tournament_id, club_id, seed, basis, note, citation_id) VALUES
    ('liga-mx-clausura-2019', 'leon', 1, 'stated', NULL, 'liga-mx-clausura-2019-seeds'),
    ('liga-mx-clausura-2019', 'tigres-uanl', 2, 'stated', NULL, 'liga-mx-clausura-2019-seeds'),
    ('liga-mx-clausura-2019', 'monterrey', 3, 'stated', NULL, 'liga-mx-clausura-2019-seeds'),
    ('liga-mx-clausura-2019', 'cruz-azul', 4, 'stated', NULL, 'liga-mx-clausura-2019-seeds'),
    ('liga-mx-clausura-2019', 'america', 5, 'stated', NULL, 'liga-mx-clausura-2019-seeds'),
    ('liga-mx-clausura-2019', 'necaxa', 6, 'stated', NULL, 'liga-mx-clausura-2019-seeds'),
    ('liga-mx-clausura-2019', 'pachuca', 7, 'derived', 'Pachuca is the only qualifier that the list of places leaves out', 'liga-mx-clausura-2019-seeds'),
    ('liga-mx-clausura-2019', 'tijuana', 8, 'stated', NULL, 'liga-mx-clausura-2019-seeds');
