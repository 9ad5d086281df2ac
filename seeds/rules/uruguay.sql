-- Uruguay: two tournaments, the annual table, and a final that may be needless.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rules-uruguay-2014-tenfield', 'Tenfield, the Clausura and the title of 2014-15', 'https://tenfield.com.uy/asi-se-define-el-clausura-y-el-uruguayo-201415', NULL, 'An article of 2015: goal difference chooses the two clubs that play for first place'),
    ('rules-uruguay-2018-ovacion', 'Ovación, how the title is decided', 'https://www.ovaciondigital.com.uy/futbol/define-uruguayo-penarol-gana-clausura-nacional-anual.html', NULL, 'An article of 2018: a single semi-final, a final of two matches by points and goal difference'),
    ('rules-uruguay-pueblo', 'El Pueblo, the last round', 'https://diarioelpueblo.com.uy/se-juega-la-ultima-fecha-y-asi-se-define/', NULL, 'An article: the three tables, the semi-final and the final');

INSERT INTO citation (citation_id) VALUES
    ('uruguay-2014');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('uruguay-2014', 'rules-uruguay-2014-tenfield'),
    ('uruguay-2014', 'rules-uruguay-2018-ovacion'),
    ('uruguay-2014', 'rules-uruguay-pueblo'),
    ('uruguay-2014', 'rules-three-points');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, note, citation_id) VALUES
    ('uruguay-2014-apertura', 3, 1, NULL, 'uruguay-2014'),
    ('uruguay-2014-annual-table', 3, 1, 'What separates level clubs below the first place was not read', 'uruguay-2014');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, at_place, is_for_best_two, citation_id) VALUES
    ('uruguay-2014-apertura', 1, 'points', NULL, FALSE, 'uruguay-2014'),
    ('uruguay-2014-apertura', 2, 'play-off', 1, TRUE, 'uruguay-2014'),
    ('uruguay-2014-apertura', 3, 'goal difference', NULL, FALSE, 'uruguay-2014'),
    ('uruguay-2014-annual-table', 1, 'points', NULL, FALSE, 'uruguay-2014');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('uruguay-2014-decider', 1, 'uruguay-2014'),
    ('uruguay-2014-final', 2, 'uruguay-2014');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('uruguay-2014-decider', 1, 'aggregate', 'uruguay-2014'),
    ('uruguay-2014-decider', 2, 'extra time', 'uruguay-2014'),
    ('uruguay-2014-decider', 3, 'penalties', 'uruguay-2014'),
    ('uruguay-2014-final', 1, 'points', 'uruguay-2014'),
    ('uruguay-2014-final', 2, 'aggregate', 'uruguay-2014'),
    ('uruguay-2014-final', 3, 'extra time', 'uruguay-2014'),
    ('uruguay-2014-final', 4, 'penalties', 'uruguay-2014');

INSERT INTO rule_set (rule_set_id, competition, first_season, last_season, note, citation_id) VALUES
    ('uruguay-2014', 'Uruguay, first level', NULL, NULL, 'Read of 2014-15 and 2018. The final is needless if the winner of the semi-final is first of the annual table', 'uruguay-2014');
INSERT INTO rule_set_stage (rule_set_id, ordinal, name, table_rule_id, tie_rule_id, note, citation_id) VALUES
    ('uruguay-2014', 1, 'Apertura', 'uruguay-2014-apertura', NULL, NULL, 'uruguay-2014'),
    ('uruguay-2014', 2, 'Clausura', 'uruguay-2014-apertura', NULL, NULL, 'uruguay-2014'),
    ('uruguay-2014', 3, 'annual table', 'uruguay-2014-annual-table', NULL, NULL, 'uruguay-2014'),
    ('uruguay-2014', 4, 'decider', NULL, 'uruguay-2014-decider', 'For first place; name the tournament that it is for as play_off_for_stage_id', 'uruguay-2014'),
    ('uruguay-2014', 5, 'semi-final', NULL, 'uruguay-2014-decider', NULL, 'uruguay-2014'),
    ('uruguay-2014', 6, 'final', NULL, 'uruguay-2014-final', NULL, 'uruguay-2014');
INSERT INTO rule_set_part (rule_set_id, stage_ordinal, from_ordinal, part, citation_id) VALUES
    ('uruguay-2014', 3, 1, 'matches', 'uruguay-2014'),
    ('uruguay-2014', 3, 2, 'matches', 'uruguay-2014');
