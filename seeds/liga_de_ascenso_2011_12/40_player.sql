-- The scorers, one row a person: a scorer is a person at a club, so the two D. Jiménez stay two.
INSERT INTO player (player_id, name, nationality, citation_id) VALUES
    -- the article's top scorers of the Apertura
    ('roberto-nicolas-saucedo', 'Roberto Nicolás Saucedo', 'ARG', 'article'),
    ('luciano-emilio', 'Luciano Emílio', 'BRA', 'article'),
    ('jose-cruz-gutierrez', 'José Cruz Gutiérrez', 'MEX', 'article'),
    ('ismael-valadez', 'Ismael Valadéz', 'MEX', 'article'),
    ('roberto-nurse', 'Roberto Nurse', 'MEX', 'article'),
    ('pablo-gabriel-torres', 'Pablo Gabriel Torres', 'ARG', 'article'),
    ('ever-guzman', 'Ever Guzmán', 'MEX', 'article'),
    ('nelson-sebastian-maz', 'Nelson Sebastián Maz', 'URU', 'article'),
    ('eder-pacheco', 'Eder Pacheco', 'BRA', 'article'),
    ('victor-lojero', 'Víctor Lojero', 'MEX', 'article'),
    ('diego-olsina', 'Diego Olsina', 'ARG', 'article'),
    ('carlos-ruiz', 'Carlos Ruiz', 'GUA', 'article'),
    -- the Clausura's Liguilla and the promotion final
    ('j-sara', 'J. Sara', NULL, 'article'),
    ('c-valdovinos', 'C. Valdovinos', NULL, 'article'),
    ('j-correa', 'J. Correa', NULL, 'article'),
    ('m-castillo', 'M. Castillo', NULL, 'article'),
    ('d-jimenez-merida', 'D. Jiménez', NULL, 'article'),
    ('d-jimenez-lobos-buap', 'D. Jiménez', NULL, 'article'),
    ('g-ramirez', 'G. Ramírez', NULL, 'article'),
    ('a-castillo', 'A. Castillo', NULL, 'article'),
    ('j-garcia', 'J. García', NULL, 'article'),
    ('l-nieves', 'L. Nieves', NULL, 'article'),
    ('l-montes', 'L. Montes', NULL, 'article'),
    ('j-lopez', 'J. López', NULL, 'article'),
    ('i-gonzalez', 'I. González', NULL, 'article'),
    ('h-burbano', 'H. Burbano', NULL, 'article'),
    -- the Apertura's Liguilla
    ('carlos-pena', 'Carlos Peña', NULL, 'extremo-2280'),
    ('jesus-isijara', 'Jesús Isijara', NULL, 'extremo-neza'),
    ('rodrigo-prieto', 'Rodrigo Prieto', NULL, 'extremo-neza'),
    ('jesus-padilla', 'Jesús Padilla', NULL, 'extremo-leon-piedad'),
    ('gregorio-torres', 'Gregorio Torres', NULL, 'extremo-leon-piedad'),
    ('luis-mendoza', 'Luis Mendoza', NULL, 'extremo-leon-piedad'),
    ('jesus-armando-sanchez', 'Jesús Armando Sánchez', NULL, 'jornada'),
    ('antonio-gonzalez-arias', 'Antonio González Arias', NULL, 'extremo-2618'),
    ('tomas-dominguez', 'Tomás Domínguez', NULL, 'extremo-corre-title');

INSERT INTO player_alias (player_id, alias, basis, note, citation_id) VALUES
    ('nelson-sebastian-maz', 'S. Maz', 'derived', 'The same surname and initial at the same club, León', 'article'),
    ('roberto-nicolas-saucedo', 'R. Saucedo', 'derived', 'The same surname and initial at the same club, Correcaminos', 'article'),
    ('diego-olsina', 'D. Olsina', 'derived', 'The same surname and initial at the same club, Correcaminos', 'article'),
    ('eder-pacheco', 'E. Pacheco', 'derived', 'The same surname and initial at the same club, León', 'article'),
    ('carlos-pena', 'C. Peña', 'derived', 'The same surname and initial at the same club, León', 'article');
