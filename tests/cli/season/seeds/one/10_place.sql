INSERT INTO place (place_id, name, founded) VALUES
    ('leon', 'León', '1576-01-20'),
    ('tokyo', '東京', NULL),
    ('quoted', 'O''Brien "& Co" | x', '1900-12-31');
