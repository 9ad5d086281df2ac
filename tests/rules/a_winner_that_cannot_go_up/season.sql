-- The winner of the final may not go up, and its place passes on to the loser; the title is its own.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('final', 'spring', 'final', 1, 'cup', 'knock-out', 'single', 's');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES ('spring', 'final', 's');
INSERT INTO promotion_rule (season_id, ordinal, promotes, stage_id, citation_id) VALUES ('2001', 1, 'winner', 'final', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES ('1', 'final', 'a', 'b', 1, 0, 's');
INSERT INTO club_bar (season_id, club_id, barred_from, passes_on, reason, citation_id) VALUES ('2001', 'a', 'promotion', TRUE, 'a reserve side', 's');
