package id.juara.law.crossed;

/** Plain sums from first to last: the same on every machine, however many threads it has. */
public final class Sum {
    private Sum() {}

    public static double of(double[] figures) {
        var sum = 0.0;
        for (var one : figures) {
            sum += one;
        }
        return sum;
    }

    static double product(double[] a, double[] b) {
        var sum = 0.0;
        for (var i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    public static double mean(double[] figures) {
        return of(figures) / figures.length;
    }

    /** The usual estimate with one degree of freedom less; 0 for a single figure. */
    public static double variance(double[] figures) {
        var mean = mean(figures);
        var squares = 0.0;
        for (var one : figures) {
            squares += (one - mean) * (one - mean);
        }
        return figures.length < 2 ? 0 : squares / (figures.length - 1);
    }
}
