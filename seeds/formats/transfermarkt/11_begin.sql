-- $title: what stands in files of their own, each of which may be missing.
CREATE TEMP TABLE known_club (club VARCHAR, name VARCHAR);
CREATE TEMP TABLE known_player (player VARCHAR, name VARCHAR);
CREATE TEMP TABLE known_competition (competition VARCHAR, name VARCHAR);
CREATE TEMP TABLE event (file VARCHAR, row INTEGER, game VARCHAR, minute INTEGER, type VARCHAR, club VARCHAR, player VARCHAR, description VARCHAR);
