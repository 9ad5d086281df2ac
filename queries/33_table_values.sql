-- What is each club's record worth in each criterion of its table rule?
-- Grain: stage, club, criterion; one row without a criterion for a club of a table without a rule. More is
-- better; a head-to-head criterion has no value here. Working view: it promises no order.
CREATE VIEW table_values AS
SELECT
    r.competition,
    r.season,
    r.tournament_id,
    r.stage_id,
    r.club_id,
    r.basis,
    r.table_rule_id,
    COALESCE(p.ordinal, 1) AS ordinal,
    p.criterion,
    p.points_win,
    p.points_draw,
    p.restart,
    p.is_head_to_head,
    p.run,
    p.runs,
    p.place_in_run,
    CAST(CASE p.criterion
        WHEN 'points' THEN r.points
        WHEN 'goal difference' THEN r.goals_for - r.goals_against
        WHEN 'goals for' THEN r.goals_for
        WHEN 'wins' THEN r.won
        WHEN 'away goals for' THEN r.away_goals_for
        WHEN 'away wins' THEN r.away_wins
        -- nothing conceded is better than any average
        WHEN 'goal average' THEN
            CASE
                WHEN r.goals_against > 0 THEN ROUND(CAST(r.goals_for AS DECIMAL(18, 6)) / r.goals_against, 8)
                WHEN r.goals_for > 0 THEN 1000000
                ELSE 0
            END
        WHEN 'points per match' THEN
            CASE WHEN r.played > 0 THEN ROUND(CAST(r.points AS DECIMAL(18, 6)) / r.played, 8) ELSE 0 END
        -- a club whose cards or lot are not known comes after those whose are
        WHEN 'fair play' THEN -COALESCE(r.penalty_points, 1000000)
        -- matches won less matches lost, then goals, then the shoot-out
        WHEN 'play-off' THEN r.play_off_balance * 1000000 + r.play_off_goal_difference * 1000 + r.play_off_shoot_out_difference
        WHEN 'drawing of lots' THEN -COALESCE(r.lot, 1000000)
    END AS DECIMAL(18, 8)) AS value
FROM table_records AS r
LEFT JOIN table_program AS p ON r.table_rule_id = p.table_rule_id;

COMMENT ON VIEW table_values IS 'What is each club''s record worth in each criterion of its table rule? One row a stage, club and criterion. Working view, in no promised order.';
COMMENT ON COLUMN table_values.competition IS 'Name of the competition';
COMMENT ON COLUMN table_values.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN table_values.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN table_values.stage_id IS 'Key of the stage';
COMMENT ON COLUMN table_values.club_id IS 'Key of the club';
COMMENT ON COLUMN table_values.basis IS 'matches: computed from them; published: as a source prints it';
COMMENT ON COLUMN table_values.table_rule_id IS 'Key of the table rule';
COMMENT ON COLUMN table_values.ordinal IS 'Place of the criterion in the rule; 1 where there is no rule';
COMMENT ON COLUMN table_values.criterion IS 'Criterion; NULL where there is no rule';
COMMENT ON COLUMN table_values.points_win IS 'Points for a win';
COMMENT ON COLUMN table_values.points_draw IS 'Points for a draw';
COMMENT ON COLUMN table_values.restart IS 'How head-to-head criteria are applied again to clubs still level: block, step or never';
COMMENT ON COLUMN table_values.is_head_to_head IS 'Does the criterion look only at matches between level clubs?';
COMMENT ON COLUMN table_values.run IS 'Head-to-head run that the criterion belongs to or follows; 0 before the first';
COMMENT ON COLUMN table_values.runs IS 'Head-to-head runs of the rule';
COMMENT ON COLUMN table_values.place_in_run IS 'Place of the criterion in its run';
COMMENT ON COLUMN table_values.value IS 'Worth of the record, more being better; NULL for a head-to-head criterion';
