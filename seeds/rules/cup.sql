-- A cup like most: one match, extra time, kicks from the penalty mark; or two legs.

INSERT INTO citation (citation_id) VALUES
    ('cup'),
    ('cup-two-legs'),
    ('cup-away-goals');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('cup', 'rules-law-10'),
    ('cup-two-legs', 'rules-law-10'),
    ('cup-away-goals', 'rules-law-10');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('cup', 1, 'cup'),
    ('cup-two-legs-rounds', 2, 'cup-two-legs'),
    ('cup-two-legs-final', 1, 'cup-two-legs'),
    ('cup-away-goals-rounds', 2, 'cup-away-goals'),
    ('cup-away-goals-final', 1, 'cup-away-goals');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('cup', 1, 'aggregate', 'cup'),
    ('cup', 2, 'extra time', 'cup'),
    ('cup', 3, 'penalties', 'cup'),
    ('cup-two-legs-rounds', 1, 'aggregate', 'cup-two-legs'),
    ('cup-two-legs-rounds', 2, 'extra time', 'cup-two-legs'),
    ('cup-two-legs-rounds', 3, 'penalties', 'cup-two-legs'),
    ('cup-two-legs-final', 1, 'aggregate', 'cup-two-legs'),
    ('cup-two-legs-final', 2, 'extra time', 'cup-two-legs'),
    ('cup-two-legs-final', 3, 'penalties', 'cup-two-legs'),
    ('cup-away-goals-rounds', 1, 'aggregate', 'cup-away-goals'),
    ('cup-away-goals-rounds', 2, 'away goals', 'cup-away-goals'),
    ('cup-away-goals-rounds', 3, 'extra time', 'cup-away-goals'),
    ('cup-away-goals-rounds', 4, 'penalties', 'cup-away-goals'),
    ('cup-away-goals-final', 1, 'aggregate', 'cup-away-goals'),
    ('cup-away-goals-final', 2, 'extra time', 'cup-away-goals'),
    ('cup-away-goals-final', 3, 'penalties', 'cup-away-goals');

INSERT INTO rule_set (rule_set_id, competition, first_season, last_season, note, citation_id) VALUES
    ('cup', 'A cup of single matches', NULL, NULL, NULL, 'cup'),
    ('cup-two-legs', 'A cup of two legs', NULL, NULL, NULL, 'cup-two-legs'),
    ('cup-away-goals', 'A cup of two legs with away goals', NULL, NULL, 'Whether away goals of extra time count, too, differs', 'cup-away-goals');
INSERT INTO rule_set_stage (rule_set_id, ordinal, name, table_rule_id, tie_rule_id, citation_id) VALUES
    ('cup', 1, 'rounds', NULL, 'cup', 'cup'),
    ('cup-two-legs', 1, 'rounds', NULL, 'cup-two-legs-rounds', 'cup-two-legs'),
    ('cup-two-legs', 2, 'final', NULL, 'cup-two-legs-final', 'cup-two-legs'),
    ('cup-away-goals', 1, 'rounds', NULL, 'cup-away-goals-rounds', 'cup-away-goals'),
    ('cup-away-goals', 2, 'final', NULL, 'cup-away-goals-final', 'cup-away-goals');
