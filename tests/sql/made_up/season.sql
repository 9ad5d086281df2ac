-- Seasons that nobody played, made so that rows which nothing but the end of an order parts stand in each
-- view: names against keys, names against ordinals, and two clubs of one name. The latest are inserted first.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('zine', 'Zine', 'made-up/zine', NULL, 'Cited for a player alone'),
    ('shelf', 'Shelf', 'made-up/shelf', NULL, 'Cited for nothing'),
    ('almanac-2', 'Almanac', 'made-up/2', NULL, 'Second of two'),
    ('almanac-1', 'Almanac', 'made-up/1', NULL, 'First of two'),
    ('a-book', 'Book', 'made-up/book', 'CC0', 'Cited for two seasons and a club'),
    ('every', 'Every table', 'made-up/every', NULL, 'Cited once in each table'),
    ('aside', 'Aardvark', 'made-up/aside', NULL, 'Cited for one fact');
INSERT INTO citation (citation_id) VALUES
    ('none'), ('zine'), ('book'), ('both'), ('almanac-1'), ('almanac-2'), ('aside'), ('every');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('zine', 'zine'),
    ('book', 'a-book'),
    ('both', 'a-book'),
    ('both', 'almanac-1'),
    ('almanac-1', 'almanac-1'),
    ('almanac-2', 'almanac-2'),
    ('every', 'every'),
    ('aside', 'aside');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('first', 'Made-up League', 'every'),
    ('second', 'Made-up Cup', 'none');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('league-2', 'first', '2002', 'none'),
    ('league-1', 'first', '2001', 'every'),
    ('league-0', 'first', '2000', 'none'),
    ('cup-2', 'second', '2002', 'none'),
    ('cup-1', 'second', '2001', 'none');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('next', 'league-2', 'Next', 2, 'book'),
    ('winter', 'league-2', 'Winter', 1, 'none'),
    ('autumn', 'league-1', 'Autumn', 2, 'almanac-2'),
    ('spring', 'league-1', 'Spring', 1, 'every'),
    ('close', 'league-0', 'Closing', 3, 'none'),
    ('open', 'league-0', 'Opening', 2, 'none'),
    ('old', 'league-0', 'Whole year', 1, 'none'),
    ('cup', 'cup-1', 'The Cup', 1, 'none');

INSERT INTO season_change (change_id, season_id, ordinal, description, citation_id) VALUES
    ('1', 'league-1', 1, 'Made up', 'every');
INSERT INTO stadium (stadium_id, name, city, capacity, citation_id) VALUES
    ('ground-2', 'New Ground', 'Town', 900, 'none'),
    ('ground-1', 'Old Ground', 'Town', NULL, 'every');
INSERT INTO club (club_id, name, citation_id) VALUES
    ('d', 'Albion', 'book'),
    ('c', 'City', 'every'),
    ('b', 'City', 'none'),
    ('a', 'Wanderers', 'none');
INSERT INTO club_alias (club_id, alias, citation_id) VALUES ('d', 'The Whites', 'every'), ('d', 'The Reds', 'none');
INSERT INTO club_season (season_id, club_id, stadium_id, left_after_tournament_id, left_how, citation_id) VALUES
    ('league-2', 'd', NULL, NULL, NULL, 'none'),
    ('league-2', 'c', NULL, NULL, NULL, 'none'),
    ('league-2', 'a', NULL, NULL, NULL, 'none'),
    ('league-1', 'd', NULL, NULL, NULL, 'every'),
    ('league-1', 'c', 'ground-2', NULL, NULL, 'almanac-2'),
    ('league-1', 'b', 'ground-1', NULL, NULL, 'both'),
    ('league-1', 'a', NULL, 'autumn', 'withdrew', 'both'),
    ('league-0', 'd', NULL, NULL, NULL, 'none'),
    ('league-0', 'c', NULL, NULL, NULL, 'none'),
    ('league-0', 'b', NULL, NULL, NULL, 'none'),
    ('cup-2', 'd', NULL, NULL, NULL, 'none'),
    ('cup-1', 'd', NULL, NULL, NULL, 'book'),
    ('cup-1', 'c', NULL, NULL, NULL, 'none'),
    ('cup-1', 'b', NULL, NULL, NULL, 'none'),
    ('cup-1', 'a', NULL, NULL, NULL, 'none');
INSERT INTO player (player_id, name, nationality, citation_id) VALUES
    ('x', 'Zed', 'Utopia', 'zine'),
    ('y', 'Yan', NULL, 'every'),
    ('z', 'Xim', NULL, 'none'),
    ('w', 'Zed', NULL, 'none');
INSERT INTO player_alias (player_id, alias, citation_id) VALUES ('y', 'Y.', 'every');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES ('points', 3, 1, 'every'), ('runs', 2, 1, 'none');
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, citation_id) VALUES
    ('steps', 3, 1, 'step', 'none');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('points', 1, 'points', 'every'),
    ('steps', 3, 'goals for', 'none'),
    ('steps', 2, 'head-to-head goal difference', 'none'),
    ('steps', 1, 'head-to-head points', 'none'),
    ('runs', 8, 'play-off', 'none'),
    ('runs', 7, 'wins', 'none'),
    ('runs', 6, 'head-to-head goals for', 'none'),
    ('runs', 5, 'goals for', 'none'),
    ('runs', 4, 'goal difference', 'none'),
    ('runs', 3, 'head-to-head goal difference', 'none'),
    ('runs', 2, 'head-to-head points', 'none'),
    ('runs', 1, 'points', 'none');
INSERT INTO tie_rule (tie_rule_id, legs, pairing, second_leg_host, citation_id) VALUES
    ('bracket', 1, 'fixed bracket', NULL, 'none'),
    ('replayed', 1, NULL, NULL, 'none'),
    ('one leg', 1, NULL, NULL, 'every'),
    ('two legs', 2, 're-seeded', 'better seed', 'none');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('replayed', 1, 'aggregate', 'none'),
    ('replayed', 2, 'replay', 'none'),
    ('replayed', 3, 'lots', 'none'),
    ('one leg', 1, 'aggregate', 'every'),
    ('one leg', 2, 'penalties', 'none'),
    ('two legs', 1, 'aggregate', 'none'),
    ('two legs', 2, 'seed', 'none');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('winter-final', 'winter', 'final', 2, 'final', 'knock-out', NULL, 'one leg', 'none'),
    ('winter-table', 'winter', 'table', 1, 'table', 'league', NULL, NULL, 'none'),
    ('next-steps', 'next', 'by steps', 2, 'table', 'league', 'steps', NULL, 'none'),
    ('next-runs', 'next', 'by runs', 1, 'table', 'league', 'runs', NULL, 'none'),
    ('autumn-all', 'autumn', 'all enter', 4, 'final', 'knock-out', NULL, 'two legs', 'none'),
    ('autumn-last', 'autumn', 'two meet', 3, 'final', 'knock-out', NULL, 'one leg', 'none'),
    ('autumn-final', 'autumn', 'final', 2, 'final', 'knock-out', NULL, 'two legs', 'almanac-2'),
    ('autumn-table', 'autumn', 'table', 1, 'table', 'league', 'points', NULL, 'almanac-2'),
    ('spring-last', 'spring', 'two meet', 5, 'final', 'knock-out', NULL, 'two legs', 'none'),
    ('spring-final', 'spring', 'final', 4, 'final', 'knock-out', NULL, 'one leg', 'none'),
    ('spring-ties', 'spring', 'all meet', 3, 'ties', 'knock-out', NULL, 'one leg', 'aside'),
    ('spring-late', 'spring', 'late table', 2, 'late', 'league', 'points', NULL, 'every'),
    ('spring-table', 'spring', 'table', 1, 'table', 'league', 'points', NULL, 'almanac-1'),
    ('close-tie', 'close', 'tie', 1, 'ties', 'knock-out', NULL, 'replayed', 'none'),
    ('open-final', 'open', 'final', 3, 'ties', 'knock-out', NULL, 'bracket', 'none'),
    ('open-semi', 'open', 'two meet', 2, 'ties', 'knock-out', NULL, 'two legs', 'none'),
    ('open-table', 'open', 'table', 1, 'table', 'league', 'points', NULL, 'none'),
    ('old-late', 'old', 'second leg', 2, 'ties', 'knock-out', NULL, 'two legs', 'none'),
    ('old-tie', 'old', 'tie', 1, 'ties', 'knock-out', NULL, 'one leg', 'none'),
    ('cup-group-3', 'cup', 'group 3', 3, 'groups', 'league', 'points', NULL, 'none'),
    ('cup-group-2', 'cup', 'group 2', 2, 'groups', 'league', 'points', NULL, 'none'),
    ('cup-group-1', 'cup', 'group 1', 1, 'groups', 'league', 'points', NULL, 'none'),
    ('cup-final', 'cup', 'final', 5, 'final', 'knock-out', NULL, 'one leg', 'none');
INSERT INTO seeding_rule (tournament_id, from_stage_id, qualifiers, citation_id) VALUES
    ('next', 'winter-table', 2, 'none'),
    ('autumn', 'autumn-table', 2, 'every'),
    ('open', 'open-table', 3, 'none'),
    ('old', 'spring-late', 2, 'none'),
    ('cup', 'open-table', 2, 'none');
INSERT INTO tournament_club (tournament_id, club_id, division, citation_id) VALUES ('autumn', 'a', 2, 'none');
INSERT INTO tournament_club (tournament_id, club_id, seed, citation_id) VALUES
    ('winter', 'c', 2, 'none'),
    ('winter', 'd', 1, 'none'),
    ('spring', 'b', 2, 'none'),
    ('spring', 'a', 1, 'every'),
    ('cup', 'a', 2, 'none'),
    ('cup', 'd', 1, 'none');
INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id) VALUES
    ('spring-last', 1, 'table places', 'autumn-table', 2, 3, 4, 'none'),
    ('autumn-all', 1, 'table places', 'autumn-table', 4, 1, 4, 'none'),
    ('autumn-last', 1, 'table places', 'autumn-table', 2, 3, 4, 'none'),
    ('open-final', 2, 'table places', 'open-table', 1, 1, 1, 'none'),
    ('open-final', 1, 'table places', 'open-table', 1, 3, 3, 'none'),
    ('open-semi', 1, 'table places', 'open-table', 2, 2, 3, 'none');
INSERT INTO stage_entry (stage_id, ordinal, entrants, clubs, first_place, last_place, citation_id) VALUES
    ('winter-final', 1, 'seeds', 2, 1, 2, 'none'),
    ('autumn-final', 1, 'seeds', 2, 1, 2, 'none'),
    ('spring-final', 1, 'seeds', 2, 1, 2, 'every'),
    ('cup-final', 1, 'seeds', 2, 1, 2, 'none');
INSERT INTO bracket_slot (stage_id, tie_number, slot, entrant, from_stage_id, number, citation_id) VALUES
    ('open-final', 1, 2, 'table place', 'open-table', 3, 'none'),
    ('open-final', 1, 1, 'table place', 'open-table', 1, 'none');
INSERT INTO bracket_slot (stage_id, tie_number, slot, entrant, number, citation_id) VALUES
    ('spring-final', 1, 1, 'seed', 1, 'every');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('close', 'open-table', 'none'),
    ('open', 'open-table', 'none'),
    ('old', 'open-table', 'none'),
    ('autumn', 'autumn-final', 'none'),
    ('spring', 'spring-ties', 'every'),
    ('cup', 'cup-final', 'none');
INSERT INTO promotion_rule (season_id, ordinal, promotes, stage_id, first_place, last_place, citation_id) VALUES
    ('league-1', 2, 'winner', 'autumn-final', NULL, NULL, 'none'),
    ('league-1', 1, 'table places', 'autumn-table', 2, 2, 'every'),
    ('league-0', 1, 'champion of all', NULL, NULL, NULL, 'none'),
    ('cup-1', 1, 'winner', 'cup-final', NULL, NULL, 'none');

INSERT INTO match (match_id, stage_id, leg, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('winter-1', 'winter-table', 1, '2002-01-01', 'c', 'd', 1, 0, 'none'),
    ('close-2', 'close-tie', 2, NULL, 'c', 'b', NULL, NULL, 'none'),
    ('close-1', 'close-tie', 1, NULL, 'b', 'c', 1, 1, 'none'),
    ('open-3', 'open-table', 1, '2000-10-15', 'c', 'd', 1, 0, 'none'),
    ('open-2', 'open-table', 1, '2000-10-08', 'd', 'b', 0, 1, 'none'),
    ('open-1', 'open-table', 1, '2000-10-01', 'b', 'c', 2, 0, 'none'),
    ('old-6', 'old-late', 2, '2000-06-08', 'd', 'b', 0, 0, 'none'),
    ('old-3', 'old-tie', 1, '2000-05-01', 'b', 'c', 0, 0, 'none'),
    ('old-2', 'old-tie', 2, '2000-05-08', 'c', 'b', 1, 1, 'none'),
    ('old-1', 'old-tie', 3, '2000-05-15', 'c', 'b', 1, 0, 'none'),
    ('cup-2', 'cup-group-2', 1, NULL, 'c', 'b', NULL, NULL, 'none'),
    ('cup-1', 'cup-final', 1, '2001-07-01', 'a', 'd', 1, 3, 'none'),
    ('autumn-2', 'autumn-final', 2, '2001-10-08', 'd', 'b', 0, 0, 'none'),
    ('autumn-1', 'autumn-final', 1, '2001-10-01', 'b', 'd', 1, 1, 'none'),
    ('ties-1', 'spring-ties', 1, NULL, 'a', 'c', 1, 0, 'none'),
    ('ties-3', 'spring-ties', 1, NULL, 'a', 'd', 3, 0, 'none'),
    ('spring-8', 'spring-late', 1, NULL, 'a', 'c', NULL, NULL, 'none'),
    ('spring-7', 'spring-late', 1, '2001-05-15', 'b', 'c', 2, 0, 'none'),
    ('spring-6', 'spring-late', 1, '2001-05-08', 'c', 'b', NULL, NULL, 'none'),
    ('spring-5', 'spring-late', 1, NULL, 'a', 'b', NULL, NULL, 'none'),
    ('spring-4', 'spring-late', 1, '2001-05-01', 'b', 'c', 1, 1, 'none'),
    ('spring-3', 'spring-table', 1, '2001-03-01', 'c', 'd', 0, 0, 'none'),
    ('spring-2', 'spring-table', 1, '2001-03-15', 'd', 'b', 2, 2, 'none'),
    ('spring-1', 'spring-table', 1, '2001-03-08', 'b', 'c', 1, 1, 'every');
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, home_shoot_out_goals, away_shoot_out_goals, citation_id) VALUES
    ('ties-2', 'spring-ties', NULL, 'a', 'b', 2, 2, 5, 4, 'none'),
    ('ties-4', 'spring-ties', NULL, 'c', 'd', 0, 0, 1, 3, 'none'),
    ('ties-5', 'spring-ties', NULL, 'b', 'd', 2, 2, 3, 4, 'none'),
    ('old-5', 'old-tie', '2000-04-02', 'd', 'c', 0, 0, 2, 1, 'none'),
    ('old-4', 'old-tie', '2000-04-01', 'c', 'd', 1, 1, 4, 3, 'none');
INSERT INTO match_ruling (match_id, ruling, home_goals, away_goals, reason, citation_id) VALUES
    ('old-5', 'abandoned', NULL, NULL, 'Made up', 'none'),
    ('old-4', 'abandoned', NULL, NULL, 'Made up', 'none'),
    ('spring-7', 'abandoned', NULL, NULL, 'Made up', 'every'),
    ('spring-7', 'not for relegation', NULL, NULL, 'Made up', 'none'),
    ('spring-6', 'awarded', 1, 1, 'Made up', 'none'),
    ('spring-6', 'not for relegation', NULL, NULL, 'Made up', 'none'),
    ('spring-8', 'postponed', NULL, NULL, 'Made up', 'none'),
    ('cup-2', 'not for relegation', NULL, NULL, 'Made up', 'none'),
    ('spring-5', 'postponed', NULL, NULL, 'Made up', 'none'),
    ('spring-5', 'not for relegation', NULL, NULL, 'Made up', 'none');
INSERT INTO goal (match_id, goal_number, club_id, player_id, minute, is_own_goal, is_penalty, citation_id) VALUES
    ('cup-1', 2, 'd', NULL, NULL, FALSE, FALSE, 'none'),
    ('cup-1', 1, 'a', 'y', NULL, TRUE, FALSE, 'none'),
    ('autumn-1', 2, 'd', NULL, NULL, FALSE, FALSE, 'none'),
    ('autumn-1', 1, 'b', 'x', 10, FALSE, TRUE, 'none'),
    ('spring-7', 1, 'b', 'x', NULL, FALSE, FALSE, 'none'),
    ('spring-6', 2, 'b', 'y', NULL, FALSE, FALSE, 'none'),
    ('spring-6', 1, 'c', 'z', NULL, FALSE, FALSE, 'none'),
    ('spring-4', 1, 'b', 'x', NULL, FALSE, FALSE, 'none'),
    ('spring-2', 4, 'b', 'x', 80, FALSE, FALSE, 'none'),
    ('spring-2', 3, 'b', 'x', 70, FALSE, FALSE, 'none'),
    ('spring-2', 2, 'd', 'y', 60, FALSE, TRUE, 'none'),
    ('spring-2', 1, 'd', 'z', 50, FALSE, FALSE, 'none'),
    ('spring-1', 2, 'c', 'z', NULL, FALSE, FALSE, 'none'),
    ('spring-1', 1, 'b', 'z', NULL, TRUE, NULL, 'every');

INSERT INTO points_adjustment (adjustment_id, stage_id, club_id, points, counts_for, reason, citation_id) VALUES
    ('8', 'spring-late', 'b', -1, 'relegation', 'Made up', 'none'),
    ('7', 'spring-late', 'b', 1, 'relegation', 'Made up', 'none'),
    ('6', 'spring-late', 'b', -1, 'relegation', 'Made up', 'none'),
    ('5', 'spring-late', 'b', 1, 'relegation', 'Made up', 'none'),
    ('4', 'spring-late', 'a', -3, 'relegation', 'Made up', 'every'),
    ('3', 'cup-group-2', 'b', 1, 'relegation', 'Made up', 'none'),
    ('2', 'cup-group-2', 'b', -1, 'table', 'Made up', 'none'),
    ('1', 'cup-group-2', 'b', -1, 'both', 'Made up', 'none');
INSERT INTO fair_play (stage_id, club_id, penalty_points, citation_id) VALUES ('spring-table', 'b', 1, 'every');
INSERT INTO drawing_of_lots (stage_id, club_id, place, citation_id) VALUES
    ('close-tie', 'c', 2, 'none'), ('close-tie', 'b', 1, 'none'), ('spring-table', 'b', 1, 'every');
INSERT INTO scorer_rule (scorer_rule_id, citation_id) VALUES ('one', 'none'), ('three', 'every');
INSERT INTO scorer_criterion (scorer_rule_id, ordinal, criterion, citation_id) VALUES
    ('one', 1, 'assists', 'none'),
    ('three', 3, 'assists', 'none'),
    ('three', 2, 'minutes played', 'none'),
    ('three', 1, 'goals from play', 'every');
INSERT INTO tournament_scorers (tournament_id, phase, scorer_rule_id, citation_id) VALUES
    ('spring', 'table', 'one', 'none'), ('spring', 'late', 'three', 'every');
INSERT INTO player_record (tournament_id, phase, player_id, club_id, statistic, number, citation_id) VALUES
    ('spring', 'table', 'y', 'b', 'assists', 5, 'none'),
    ('spring', 'late', 'x', 'b', 'minutes played', 90, 'none'),
    ('spring', 'late', 'y', 'b', 'minutes played', 90, 'none'),
    ('spring', 'late', 'z', 'c', 'minutes played', 90, 'none'),
    ('spring', 'late', 'y', 'b', 'assists', 0, 'none'),
    ('spring', 'late', 'z', 'c', 'assists', 1, 'every');
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES
    ('two', 'points', 2, 'none'),
    ('one-by-lots', 'points', 1, 'every'),
    ('one', 'points', 1, 'none'),
    ('none', 'points', 0, 'none');
INSERT INTO relegation_criterion (relegation_rule_id, ordinal, criterion, citation_id) VALUES
    ('one-by-lots', 1, 'drawing of lots', 'every');
INSERT INTO season_relegation (season_id, relegation_rule_id, citation_id) VALUES
    ('league-2', 'two', 'none'),
    ('league-1', 'one-by-lots', 'every'),
    ('league-0', 'one', 'none'),
    ('cup-1', 'none', 'none');
INSERT INTO relegation_tournament (season_id, tournament_id, ordinal, citation_id) VALUES
    ('league-2', 'winter', 2, 'none'),
    ('league-2', 'autumn', 1, 'none'),
    ('league-1', 'autumn', 2, 'none'),
    ('league-1', 'spring', 1, 'every'),
    ('league-0', 'old', 1, 'none'),
    ('cup-1', 'cup', 1, 'none');
INSERT INTO relegation_club (season_id, club_id, is_counted, first_tournament_id, reason, citation_id) VALUES
    ('league-1', 'd', TRUE, 'autumn', 'Made up', 'every');
INSERT INTO recorded_points (season_id, tournament_id, club_id, points, played, played_basis, citation_id) VALUES
    ('league-2', 'autumn', 'd', 5, 3, 'stated', 'none'),
    ('league-2', 'autumn', 'c', 2, 3, 'stated', 'none'),
    ('league-2', 'autumn', 'a', 0, 0, 'stated', 'none'),
    ('league-1', 'autumn', 'd', 5, 3, 'stated', 'every'),
    ('league-1', 'autumn', 'c', 2, 3, 'stated', 'none'),
    ('league-1', 'autumn', 'b', 2, 2, 'stated', 'none'),
    ('league-1', 'autumn', 'a', 2, 4, 'stated', 'none'),
    ('league-0', 'old', 'd', 3, 1, 'stated', 'none'),
    ('league-0', 'old', 'c', 1, 1, 'stated', 'none'),
    ('league-0', 'old', 'b', 1, 1, 'stated', 'none'),
    ('cup-1', 'cup', 'd', 0, 1, 'stated', 'none'),
    ('cup-1', 'cup', 'c', 0, 1, 'stated', 'none'),
    ('cup-1', 'cup', 'b', 3, 1, 'stated', 'none'),
    ('cup-1', 'cup', 'a', 3, 1, 'stated', 'none');

INSERT INTO published_standing (stage_id, club_id, position, played, won, drawn, lost, goals_for, goals_against, points, citation_id) VALUES
    ('autumn-table', 'a', 4, 4, 0, 2, 2, 1, 2, 2, 'none'),
    ('autumn-table', 'c', 3, 3, 0, 2, 1, 1, 2, 2, 'none'),
    ('autumn-table', 'b', 2, 2, 0, 2, 0, 2, 2, 2, 'none'),
    ('autumn-table', 'd', 1, 3, 1, 2, 0, 5, 3, 5, 'every'),
    ('winter-table', 'a', 3, 0, 0, 0, 0, 0, 0, 0, 'none'),
    ('winter-table', 'c', 1, 1, 1, 0, 0, 1, 0, 3, 'none'),
    ('cup-group-3', 'a', 1, 1, 1, 0, 0, 2, 0, 3, 'none'),
    ('cup-group-2', 'c', 2, 1, 0, 0, 1, 0, 1, 0, 'none'),
    ('cup-group-2', 'b', 1, 1, 1, 0, 0, 1, 0, 1, 'none'),
    ('cup-group-1', 'd', 3, 1, 0, 0, 1, 0, 1, 0, 'none'),
    ('cup-group-1', 'a', 1, 1, 1, 0, 0, 1, 0, 3, 'none');
INSERT INTO published_scorer (tournament_id, phase, player_id, club_id, position, goals, citation_id) VALUES
    ('cup', 'final', 'w', 'c', 3, 1, 'none'),
    ('cup', 'final', 'x', 'a', 1, 2, 'none'),
    ('cup', 'final', 'y', 'd', 1, 2, 'none'),
    ('autumn', 'table', 'z', 'c', 2, NULL, 'none'),
    ('autumn', 'table', 'x', 'b', 2, 1, 'none'),
    ('autumn', 'table', 'y', 'd', 1, 2, 'none'),
    ('autumn', 'final', 'x', 'b', 1, 3, 'none'),
    ('open', 'table', 'z', 'd', 1, 2, 'none'),
    ('open', 'table', 'z', 'c', 1, 2, 'none'),
    ('open', 'table', 'y', 'd', 2, 3, 'none'),
    ('spring', 'ties', 'y', 'b', 3, 1, 'none'),
    ('spring', 'ties', 'y', 'd', 2, 1, 'none'),
    ('spring', 'ties', 'x', 'b', 1, 1, 'none'),
    ('spring', 'table', 'x', 'b', 1, 2, 'every');
INSERT INTO claim (claim_id, season_id, statistic, tournament_id, phase, club_id, player_id, number, citation_id) VALUES
    ('scorer-5', 'league-0', 'top scorer goals', 'open', 'table', 'd', 'z', 4, 'none'),
    ('scorer-4', 'league-1', 'top scorer goals', 'spring', 'table', 'a', 'z', 2, 'none'),
    ('scorer-3', 'league-1', 'top scorer goals', 'spring', 'table', NULL, 'z', 2, 'none'),
    ('scorer-2', 'league-1', 'top scorer goals', 'spring', 'table', 'c', 'z', 1, 'none'),
    ('scorer-1', 'league-1', 'top scorer goals', 'spring', 'table', 'b', 'x', 2, 'none'),
    ('total', 'league-1', 'relegation total points', NULL, NULL, 'c', NULL, 5, 'none'),
    ('points', 'league-1', 'relegation points', 'spring', NULL, 'c', NULL, 3, 'every'),
    ('fall-4', 'league-2', 'relegated', NULL, NULL, 'c', NULL, NULL, 'none'),
    ('fall-3', 'league-1', 'relegated', NULL, NULL, 'a', NULL, NULL, 'none'),
    ('fall-2', 'league-0', 'relegated', NULL, NULL, NULL, NULL, NULL, 'none'),
    ('fall-1', 'cup-1', 'relegated', NULL, NULL, NULL, NULL, NULL, 'none'),
    ('rise-4', 'league-1', 'promoted', NULL, NULL, 'd', NULL, NULL, 'none'),
    ('rise-3', 'league-1', 'promoted', NULL, NULL, 'b', NULL, NULL, 'none'),
    ('rise-2', 'league-1', 'promoted', NULL, NULL, 'a', NULL, NULL, 'none'),
    ('rise-5', 'cup-2', 'promoted', NULL, NULL, 'd', NULL, NULL, 'none'),
    ('rise-1', 'cup-1', 'promoted', NULL, NULL, 'd', NULL, NULL, 'none'),
    ('matches', 'league-1', 'phase matches', 'spring', 'late', NULL, NULL, 2, 'none'),
    ('clubs', 'league-1', 'phase clubs', 'spring', 'late', NULL, NULL, 2, 'none'),
    ('goals-3', 'league-1', 'phase goals', 'autumn', 'final', NULL, NULL, 2, 'none'),
    ('goals-2', 'league-1', 'phase goals', 'spring', 'ties', NULL, NULL, 14, 'none'),
    ('goals-1', 'league-1', 'phase goals', 'spring', 'table', NULL, NULL, 6, 'both'),
    ('title-3', 'league-1', 'champion', 'autumn', NULL, 'd', NULL, NULL, 'none'),
    ('title-2', 'league-1', 'champion', 'spring', NULL, 'd', NULL, NULL, 'none'),
    ('title-1', 'cup-1', 'champion', 'cup', NULL, 'd', NULL, NULL, 'none');

INSERT INTO gap (gap_id, season_id, tournament_id, phase, belongs_in, description, reason) VALUES
    ('9', 'cup-1', 'cup', 'final', 'goal', 'goals of the cup', 'Made up'),
    ('8', 'league-1', 'autumn', 'final', 'goal', 'a scorer', 'Made up'),
    ('7', 'league-1', 'autumn', 'table', 'match', 'matches', 'Made up'),
    ('6', 'league-1', 'autumn', 'table', 'goal', 'goals', 'Made up'),
    ('0', 'league-1', 'spring', 'late', 'goal', 'late goals', 'Made up'),
    ('5', 'league-1', 'spring', 'ties', 'goal', 'goals of ties', 'Made up'),
    ('4', 'league-1', 'spring', 'ties', 'stadium', 'second', 'Made up'),
    ('3', 'league-1', 'spring', 'ties', 'stadium', 'first', 'Made up'),
    ('2', 'league-1', NULL, NULL, 'stadium', 'attendances', 'Made up'),
    ('1', 'league-2', NULL, 'final', 'match', 'dates', 'Made up');

-- One club wins both tournaments of a season whose rules do not promote it for that, but the winner of a play-off.
-- The winner of the first round has a bye in the second; the third waits for the loser of the bye, which has none.
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES ('cup-3', 'second', '2003', 'none');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('cup-3b', 'cup-3', 'Second Cup', 2, 'none'),
    ('cup-3a', 'cup-3', 'First Cup', 1, 'none');
INSERT INTO club_season (season_id, club_id, citation_id) VALUES ('cup-3', 'd', 'none'), ('cup-3', 'a', 'none');
INSERT INTO tournament_club (tournament_id, club_id, seed, citation_id) VALUES
    ('cup-3b', 'a', 2, 'none'),
    ('cup-3b', 'd', 1, 'none');
INSERT INTO tie_rule (tie_rule_id, legs, pairing, second_leg_host, citation_id) VALUES ('decided', 1, 'fixed bracket', NULL, 'none');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES ('decided', 1, 'aggregate', 'none');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('3b-rise', 'cup-3b', 'play-off', 4, 'final', 'knock-out', 'one leg', 'none'),
    ('3b-third', 'cup-3b', 'third round', 3, 'final', 'knock-out', 'decided', 'none'),
    ('3b-second', 'cup-3b', 'second round', 2, 'final', 'knock-out', 'decided', 'none'),
    ('3b-first', 'cup-3b', 'first round', 1, 'final', 'knock-out', 'decided', 'none'),
    ('3a-final', 'cup-3a', 'final', 1, 'final', 'knock-out', 'one leg', 'none');
INSERT INTO bracket_slot (stage_id, tie_number, slot, entrant, from_stage_id, number, citation_id) VALUES
    ('3b-third', 1, 2, 'loser', '3b-second', 1, 'none'),
    ('3b-third', 1, 1, 'winner', '3b-second', 1, 'none'),
    ('3b-second', 1, 1, 'winner', '3b-first', 1, 'none'),
    ('3b-first', 1, 2, 'seed', NULL, 2, 'none'),
    ('3b-first', 1, 1, 'seed', NULL, 1, 'none');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('cup-3b', '3b-first', 'none'),
    ('cup-3a', '3a-final', 'none');
INSERT INTO promotion_rule (season_id, ordinal, promotes, stage_id, citation_id) VALUES ('cup-3', 1, 'winner', '3b-rise', 'none');
INSERT INTO match (match_id, stage_id, leg, tie_number, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('cup-3-3', '3b-rise', 1, NULL, '2003-11-01', 'a', 'd', 2, 0, 'none'),
    ('cup-3-2', '3b-first', 1, 1, '2003-10-01', 'd', 'a', 1, 0, 'none'),
    ('cup-3-1', '3a-final', 1, NULL, '2003-05-01', 'd', 'a', 2, 1, 'none');
