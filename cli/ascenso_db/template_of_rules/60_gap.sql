-- What you know that you do not know; quantity is how many, NULL where that is not known, too.
INSERT INTO gap (gap_id, season_id, tournament_id, phase, belongs_in, description, quantity, reason) VALUES
    ('my-league-2025-scorers', 'my-league-2025', 'my-league-2025', NULL, 'goal', 'All scorers', NULL, 'The source gives results alone');
-- What `ascenso-db check` finds and is right all the same is a row of check_exception: season_id, check_name, subject, reason, citation_id.
