-- What was in each table of facts when the steps were computed?
-- Grain: table of facts.
-- Engine: DuckDB
CREATE OR REPLACE TABLE fact_digests AS
WITH facts AS (
    SELECT 'source' AS table_name, CAST(t AS VARCHAR) AS line FROM source AS t
    UNION ALL
    SELECT 'citation' AS table_name, CAST(t AS VARCHAR) AS line FROM citation AS t
    UNION ALL
    SELECT 'citation_source' AS table_name, CAST(t AS VARCHAR) AS line FROM citation_source AS t
    UNION ALL
    SELECT 'competition' AS table_name, CAST(t AS VARCHAR) AS line FROM competition AS t
    UNION ALL
    SELECT 'season' AS table_name, CAST(t AS VARCHAR) AS line FROM season AS t
    UNION ALL
    SELECT 'tournament' AS table_name, CAST(t AS VARCHAR) AS line FROM tournament AS t
    UNION ALL
    SELECT 'club' AS table_name, CAST(t AS VARCHAR) AS line FROM club AS t
    UNION ALL
    SELECT 'club_alias' AS table_name, CAST(t AS VARCHAR) AS line FROM club_alias AS t
    UNION ALL
    SELECT 'stadium' AS table_name, CAST(t AS VARCHAR) AS line FROM stadium AS t
    UNION ALL
    SELECT 'club_season' AS table_name, CAST(t AS VARCHAR) AS line FROM club_season AS t
    UNION ALL
    SELECT 'season_change' AS table_name, CAST(t AS VARCHAR) AS line FROM season_change AS t
    UNION ALL
    SELECT 'season_change_kind' AS table_name, CAST(t AS VARCHAR) AS line FROM season_change_kind AS t
    UNION ALL
    SELECT 'season_change_club' AS table_name, CAST(t AS VARCHAR) AS line FROM season_change_club AS t
    UNION ALL
    SELECT 'table_rule' AS table_name, CAST(t AS VARCHAR) AS line FROM table_rule AS t
    UNION ALL
    SELECT 'result_points' AS table_name, CAST(t AS VARCHAR) AS line FROM result_points AS t
    UNION ALL
    SELECT 'table_criterion' AS table_name, CAST(t AS VARCHAR) AS line FROM table_criterion AS t
    UNION ALL
    SELECT 'tie_rule' AS table_name, CAST(t AS VARCHAR) AS line FROM tie_rule AS t
    UNION ALL
    SELECT 'tie_decider' AS table_name, CAST(t AS VARCHAR) AS line FROM tie_decider AS t
    UNION ALL
    SELECT 'scorer_rule' AS table_name, CAST(t AS VARCHAR) AS line FROM scorer_rule AS t
    UNION ALL
    SELECT 'scorer_criterion' AS table_name, CAST(t AS VARCHAR) AS line FROM scorer_criterion AS t
    UNION ALL
    SELECT 'relegation_rule' AS table_name, CAST(t AS VARCHAR) AS line FROM relegation_rule AS t
    UNION ALL
    SELECT 'relegation_criterion' AS table_name, CAST(t AS VARCHAR) AS line FROM relegation_criterion AS t
    UNION ALL
    SELECT 'rule_set' AS table_name, CAST(t AS VARCHAR) AS line FROM rule_set AS t
    UNION ALL
    SELECT 'rule_set_stage' AS table_name, CAST(t AS VARCHAR) AS line FROM rule_set_stage AS t
    UNION ALL
    SELECT 'rule_set_part' AS table_name, CAST(t AS VARCHAR) AS line FROM rule_set_part AS t
    UNION ALL
    SELECT 'stage' AS table_name, CAST(t AS VARCHAR) AS line FROM stage AS t
    UNION ALL
    SELECT 'table_part' AS table_name, CAST(t AS VARCHAR) AS line FROM table_part AS t
    UNION ALL
    SELECT 'table_club' AS table_name, CAST(t AS VARCHAR) AS line FROM table_club AS t
    UNION ALL
    SELECT 'seeding_rule' AS table_name, CAST(t AS VARCHAR) AS line FROM seeding_rule AS t
    UNION ALL
    SELECT 'seed_slot' AS table_name, CAST(t AS VARCHAR) AS line FROM seed_slot AS t
    UNION ALL
    SELECT 'stage_entry' AS table_name, CAST(t AS VARCHAR) AS line FROM stage_entry AS t
    UNION ALL
    SELECT 'bracket_slot' AS table_name, CAST(t AS VARCHAR) AS line FROM bracket_slot AS t
    UNION ALL
    SELECT 'slot_allotment' AS table_name, CAST(t AS VARCHAR) AS line FROM slot_allotment AS t
    UNION ALL
    SELECT 'title_rule' AS table_name, CAST(t AS VARCHAR) AS line FROM title_rule AS t
    UNION ALL
    SELECT 'promotion_rule' AS table_name, CAST(t AS VARCHAR) AS line FROM promotion_rule AS t
    UNION ALL
    SELECT 'tournament_club' AS table_name, CAST(t AS VARCHAR) AS line FROM tournament_club AS t
    UNION ALL
    SELECT 'tournament_scorers' AS table_name, CAST(t AS VARCHAR) AS line FROM tournament_scorers AS t
    UNION ALL
    SELECT 'club_bar' AS table_name, CAST(t AS VARCHAR) AS line FROM club_bar AS t
    UNION ALL
    SELECT 'player' AS table_name, CAST(t AS VARCHAR) AS line FROM player AS t
    UNION ALL
    SELECT 'player_alias' AS table_name, CAST(t AS VARCHAR) AS line FROM player_alias AS t
    UNION ALL
    SELECT 'match' AS table_name, CAST(t AS VARCHAR) AS line FROM match AS t
    UNION ALL
    SELECT 'match_ruling' AS table_name, CAST(t AS VARCHAR) AS line FROM match_ruling AS t
    UNION ALL
    SELECT 'tie_ruling' AS table_name, CAST(t AS VARCHAR) AS line FROM tie_ruling AS t
    UNION ALL
    SELECT 'goal' AS table_name, CAST(t AS VARCHAR) AS line FROM goal AS t
    UNION ALL
    SELECT 'points_adjustment' AS table_name, CAST(t AS VARCHAR) AS line FROM points_adjustment AS t
    UNION ALL
    SELECT 'fair_play' AS table_name, CAST(t AS VARCHAR) AS line FROM fair_play AS t
    UNION ALL
    SELECT 'stated_figure' AS table_name, CAST(t AS VARCHAR) AS line FROM stated_figure AS t
    UNION ALL
    SELECT 'drawing_of_lots' AS table_name, CAST(t AS VARCHAR) AS line FROM drawing_of_lots AS t
    UNION ALL
    SELECT 'season_relegation' AS table_name, CAST(t AS VARCHAR) AS line FROM season_relegation AS t
    UNION ALL
    SELECT 'relegation_tournament' AS table_name, CAST(t AS VARCHAR) AS line FROM relegation_tournament AS t
    UNION ALL
    SELECT 'relegation_stage' AS table_name, CAST(t AS VARCHAR) AS line FROM relegation_stage AS t
    UNION ALL
    SELECT 'relegation_club' AS table_name, CAST(t AS VARCHAR) AS line FROM relegation_club AS t
    UNION ALL
    SELECT 'club_succession' AS table_name, CAST(t AS VARCHAR) AS line FROM club_succession AS t
    UNION ALL
    SELECT 'recorded_points' AS table_name, CAST(t AS VARCHAR) AS line FROM recorded_points AS t
    UNION ALL
    SELECT 'player_record' AS table_name, CAST(t AS VARCHAR) AS line FROM player_record AS t
    UNION ALL
    SELECT 'published_standing' AS table_name, CAST(t AS VARCHAR) AS line FROM published_standing AS t
    UNION ALL
    SELECT 'table_points' AS table_name, CAST(t AS VARCHAR) AS line FROM table_points AS t
    UNION ALL
    SELECT 'published_scorer' AS table_name, CAST(t AS VARCHAR) AS line FROM published_scorer AS t
    UNION ALL
    SELECT 'claim' AS table_name, CAST(t AS VARCHAR) AS line FROM claim AS t
    UNION ALL
    SELECT 'gap' AS table_name, CAST(t AS VARCHAR) AS line FROM gap AS t
    UNION ALL
    SELECT 'check_exception' AS table_name, CAST(t AS VARCHAR) AS line FROM check_exception AS t
),

digests AS (
    SELECT
        f.table_name,
        COUNT(*) AS rows,
        CAST(BIT_XOR(MD5_NUMBER(f.line)) AS VARCHAR) AS digest
    FROM facts AS f
    GROUP BY f.table_name
),

names (table_name) AS (
    VALUES
    ('source'),
    ('citation'),
    ('citation_source'),
    ('competition'),
    ('season'),
    ('tournament'),
    ('club'),
    ('club_alias'),
    ('stadium'),
    ('club_season'),
    ('season_change'),
    ('season_change_kind'),
    ('season_change_club'),
    ('table_rule'),
    ('result_points'),
    ('table_criterion'),
    ('tie_rule'),
    ('tie_decider'),
    ('scorer_rule'),
    ('scorer_criterion'),
    ('relegation_rule'),
    ('relegation_criterion'),
    ('rule_set'),
    ('rule_set_stage'),
    ('rule_set_part'),
    ('stage'),
    ('table_part'),
    ('table_club'),
    ('seeding_rule'),
    ('seed_slot'),
    ('stage_entry'),
    ('bracket_slot'),
    ('slot_allotment'),
    ('title_rule'),
    ('promotion_rule'),
    ('tournament_club'),
    ('tournament_scorers'),
    ('club_bar'),
    ('player'),
    ('player_alias'),
    ('match'),
    ('match_ruling'),
    ('tie_ruling'),
    ('goal'),
    ('points_adjustment'),
    ('fair_play'),
    ('stated_figure'),
    ('drawing_of_lots'),
    ('season_relegation'),
    ('relegation_tournament'),
    ('relegation_stage'),
    ('relegation_club'),
    ('club_succession'),
    ('recorded_points'),
    ('player_record'),
    ('published_standing'),
    ('table_points'),
    ('published_scorer'),
    ('claim'),
    ('gap'),
    ('check_exception')
)

SELECT
    n.table_name,
    COALESCE(d.rows, 0) AS rows,
    d.digest
FROM names AS n
LEFT JOIN digests AS d ON n.table_name = d.table_name
ORDER BY n.table_name;

COMMENT ON TABLE fact_digests IS 'Step: Database: what was in each table of facts when the steps were computed? One row a table of facts.';
COMMENT ON COLUMN fact_digests.table_name IS 'Name of the table';
COMMENT ON COLUMN fact_digests.rows IS 'Its rows';
COMMENT ON COLUMN fact_digests.digest IS 'Digest of its rows, whatever their order; NULL where it had none';
