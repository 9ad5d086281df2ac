-- What the sources print of table, scorers, champions and totals.
INSERT INTO published_standing (stage_id, club_id, position, played, won, drawn, lost, goals_for, goals_against, points, citation_id)
SELECT 'ascenso-apertura-2011-regular-season', club_id, position, played, won, drawn, lost, goals_for, goals_against, points, 'liguilla-article'
FROM (VALUES
    (1, 'la-piedad', 15, 10, 1, 4, 26, 17, 31),
    (2, 'correcaminos', 15, 7, 6, 2, 33, 21, 27),
    (3, 'neza', 15, 7, 5, 3, 27, 22, 26),
    (4, 'leon', 15, 5, 8, 2, 26, 16, 23),
    (5, 'irapuato', 15, 7, 2, 6, 24, 17, 23),
    (6, 'necaxa', 15, 6, 5, 4, 15, 14, 23),
    (7, 'altamira', 15, 6, 4, 5, 22, 22, 22)
) AS general_table (position, club_id, played, won, drawn, lost, goals_for, goals_against, points);

-- The article prints a rank or a number of goals once for the players who share it.
INSERT INTO published_scorer (tournament_id, phase, player_id, club_id, position, goals, basis, note, citation_id)
SELECT 'ascenso-apertura-2011', 'regular season', player_id, club_id, position, goals, basis, note, 'article'
FROM (VALUES
    (1, 'roberto-nicolas-saucedo', 'correcaminos', NULL, 'stated', 'His number is lost; it is more than 10'),
    (2, 'luciano-emilio', 'neza', 10, 'derived', 'The number stands in the rows of those who share his rank'),
    (2, 'jose-cruz-gutierrez', 'irapuato', 10, 'stated', NULL),
    (2, 'ismael-valadez', 'altamira', 10, 'stated', NULL),
    (5, 'roberto-nurse', 'la-piedad', 9, 'derived', 'The number stands in the row of the player who shares his rank'),
    (5, 'pablo-gabriel-torres', 'cruz-azul-hidalgo', 9, 'stated', NULL),
    (7, 'ever-guzman', 'merida', 8, 'derived', 'The number stands in the rows of those who share his rank'),
    (7, 'nelson-sebastian-maz', 'leon', 8, 'stated', NULL),
    (7, 'eder-pacheco', 'leon', 8, 'stated', NULL),
    (10, 'victor-lojero', 'necaxa', 6, 'derived', 'The number stands in the rows of those who share his rank'),
    (10, 'diego-olsina', 'correcaminos', 6, 'stated', NULL),
    (10, 'carlos-ruiz', 'veracruz', 6, 'stated', NULL)
) AS top_scorers_list (position, player_id, club_id, goals, basis, note);

INSERT INTO claim (claim_id, season_id, statistic, tournament_id, phase, club_id, player_id, number, citation_id) VALUES
    ('champion-ascenso-apertura-2011', 'ascenso-2011-12', 'champion', 'ascenso-apertura-2011', NULL, 'correcaminos', NULL, NULL, 'general-table'),
    ('runner-up-ascenso-apertura-2011', 'ascenso-2011-12', 'runner-up', 'ascenso-apertura-2011', NULL, 'la-piedad', NULL, NULL, 'liguilla-article'),
    ('champion-ascenso-clausura-2012', 'ascenso-2011-12', 'champion', 'ascenso-clausura-2012', NULL, 'leon', NULL, NULL, 'article'),
    ('promoted-ascenso-2011-12', 'ascenso-2011-12', 'promoted', NULL, NULL, 'leon', NULL, NULL, 'article'),
    ('relegated-ascenso-2011-12', 'ascenso-2011-12', 'relegated', NULL, NULL, NULL, NULL, NULL, 'article'),
    ('clubs-ascenso-apertura-2011-liguilla', 'ascenso-2011-12', 'phase clubs', 'ascenso-apertura-2011', 'liguilla', NULL, NULL, 7, 'liguilla-article'),
    ('matches-ascenso-apertura-2011-liguilla', 'ascenso-2011-12', 'phase matches', 'ascenso-apertura-2011', 'liguilla', NULL, NULL, 12, 'liguilla-article'),
    ('goals-ascenso-apertura-2011-liguilla', 'ascenso-2011-12', 'phase goals', 'ascenso-apertura-2011', 'liguilla', NULL, NULL, 34, 'liguilla-article'),
    ('top-scorer-ascenso-apertura-2011-liguilla', 'ascenso-2011-12', 'top scorer goals', 'ascenso-apertura-2011', 'liguilla', 'leon', 'eder-pacheco', 4, 'liguilla-article');
