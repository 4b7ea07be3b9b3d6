package id.juara.law.crossed;

/** What a set of figures, one a reading, splits into: the mean, a value for each level of each factor, and the rest. */
record Effects(double mean, double[][] level, double[] residual) {}
