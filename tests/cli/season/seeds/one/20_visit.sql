INSERT INTO visit (visit_id, place_id, people) VALUES
    (1, 'leon', 12),
    (2, 'leon', 30),
    (3, 'tokyo', 7);
