-- The Liguilla of the Clausura 2012 and the promotion final: 14 matches, 30 goals, all with scorers.
INSERT INTO match (match_id, stage_id, leg, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'ascenso-' || stage || '-' || leg || '-' || home || '-' || away,
    'ascenso-' || stage, leg, CAST(match_date AS DATE), home, away, home_goals, away_goals, 'article'
FROM (VALUES
    ('clausura-2012-quarter-finals', 1, '2012-04-18', 'correcaminos', 'merida', 2, 0),
    ('clausura-2012-quarter-finals', 1, '2012-04-18', 'u-de-g', 'necaxa', 1, 1),
    ('clausura-2012-quarter-finals', 1, '2012-04-19', 'lobos-buap', 'neza', 1, 0),
    ('clausura-2012-quarter-finals', 2, '2012-04-21', 'necaxa', 'u-de-g', 0, 0),
    ('clausura-2012-quarter-finals', 2, '2012-04-21', 'merida', 'correcaminos', 1, 1),
    ('clausura-2012-quarter-finals', 2, '2012-04-22', 'neza', 'lobos-buap', 0, 0),
    ('clausura-2012-semi-finals', 1, '2012-04-25', 'lobos-buap', 'necaxa', 3, 0),
    ('clausura-2012-semi-finals', 1, '2012-04-25', 'correcaminos', 'leon', 0, 1),
    ('clausura-2012-semi-finals', 2, '2012-04-28', 'necaxa', 'lobos-buap', 1, 0),
    ('clausura-2012-semi-finals', 2, '2012-04-28', 'leon', 'correcaminos', 0, 0),
    ('clausura-2012-final', 1, '2012-05-02', 'lobos-buap', 'leon', 3, 3),
    ('clausura-2012-final', 2, '2012-05-05', 'leon', 'lobos-buap', 4, 0),
    ('campeon-2012-promotion-final', 1, '2012-05-09', 'correcaminos', 'leon', 2, 1),
    ('campeon-2012-promotion-final', 2, '2012-05-12', 'leon', 'correcaminos', 5, 0)
) AS played (stage, leg, match_date, home, away, home_goals, away_goals);

-- Each scorer is listed by his club: none is an own goal. The article does not mark penalties.
INSERT INTO goal (match_id, goal_number, club_id, player_id, minute, is_own_goal, citation_id)
SELECT 'ascenso-' || fixture, goal_number, club_id, player_id, minute, FALSE, 'article'
FROM (VALUES
    ('clausura-2012-quarter-finals-1-correcaminos-merida', 1, 'correcaminos', 'j-sara', 18),
    ('clausura-2012-quarter-finals-1-correcaminos-merida', 2, 'correcaminos', 'diego-olsina', 25),
    ('clausura-2012-quarter-finals-1-u-de-g-necaxa', 1, 'u-de-g', 'c-valdovinos', NULL),
    ('clausura-2012-quarter-finals-1-u-de-g-necaxa', 2, 'necaxa', 'j-correa', 45),
    ('clausura-2012-quarter-finals-1-lobos-buap-neza', 1, 'lobos-buap', 'm-castillo', 90),
    ('clausura-2012-quarter-finals-2-merida-correcaminos', 1, 'merida', 'd-jimenez-merida', 81),
    ('clausura-2012-quarter-finals-2-merida-correcaminos', 2, 'correcaminos', 'roberto-nicolas-saucedo', 73),
    ('clausura-2012-semi-finals-1-lobos-buap-necaxa', 1, 'lobos-buap', 'g-ramirez', 46),
    ('clausura-2012-semi-finals-1-lobos-buap-necaxa', 2, 'lobos-buap', 'g-ramirez', 57),
    ('clausura-2012-semi-finals-1-lobos-buap-necaxa', 3, 'lobos-buap', 'd-jimenez-lobos-buap', 49),
    ('clausura-2012-semi-finals-1-correcaminos-leon', 1, 'leon', 'nelson-sebastian-maz', 29),
    ('clausura-2012-semi-finals-2-necaxa-lobos-buap', 1, 'necaxa', 'a-castillo', 26),
    ('clausura-2012-final-1-lobos-buap-leon', 1, 'lobos-buap', 'j-garcia', 18),
    ('clausura-2012-final-1-lobos-buap-leon', 2, 'lobos-buap', 'j-garcia', 28),
    ('clausura-2012-final-1-lobos-buap-leon', 3, 'lobos-buap', 'j-garcia', 30),
    ('clausura-2012-final-1-lobos-buap-leon', 4, 'leon', 'l-nieves', 7),
    ('clausura-2012-final-1-lobos-buap-leon', 5, 'leon', 'nelson-sebastian-maz', 48),
    ('clausura-2012-final-1-lobos-buap-leon', 6, 'leon', 'l-montes', 60),
    ('clausura-2012-final-2-leon-lobos-buap', 1, 'leon', 'carlos-pena', 23),
    ('clausura-2012-final-2-leon-lobos-buap', 2, 'leon', 'nelson-sebastian-maz', 76),
    ('clausura-2012-final-2-leon-lobos-buap', 3, 'leon', 'nelson-sebastian-maz', 81),
    ('clausura-2012-final-2-leon-lobos-buap', 4, 'leon', 'nelson-sebastian-maz', 83),
    ('campeon-2012-promotion-final-1-correcaminos-leon', 1, 'correcaminos', 'j-lopez', 18),
    ('campeon-2012-promotion-final-1-correcaminos-leon', 2, 'correcaminos', 'roberto-nicolas-saucedo', 42),
    ('campeon-2012-promotion-final-1-correcaminos-leon', 3, 'leon', 'i-gonzalez', NULL),
    ('campeon-2012-promotion-final-2-leon-correcaminos', 1, 'leon', 'carlos-pena', 17),
    ('campeon-2012-promotion-final-2-leon-correcaminos', 2, 'leon', 'l-nieves', 21),
    ('campeon-2012-promotion-final-2-leon-correcaminos', 3, 'leon', 'eder-pacheco', 44),
    ('campeon-2012-promotion-final-2-leon-correcaminos', 4, 'leon', 'h-burbano', 70),
    ('campeon-2012-promotion-final-2-leon-correcaminos', 5, 'leon', 'h-burbano', 75)
) AS scored (fixture, goal_number, club_id, player_id, minute);
