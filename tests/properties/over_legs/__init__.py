"""Random ties by the rules of real cups: many legs, wins, points, margins, rulings."""
