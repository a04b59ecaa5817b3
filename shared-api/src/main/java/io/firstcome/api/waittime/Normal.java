package io.firstcome.api.waittime;

/** The standard normal distribution. */
final class Normal {
    /** One of ten is above. */
    static final double UPPER_TENTH = 1.2815515655446004;

    private static final double TAIL = 3;
    private static final int TERMS = 60;

    private Normal() {}

    /**
     * The probability of a value below {@code x}, with a small relative error in both tails: the power series about 0
     * in the middle, Laplace's continued fraction beyond three standard deviations (Abramowitz and Stegun 26.2.11 and
     * 26.2.14).
     */
    static double below(double x) {
        if (x < -TAIL) {
            return upperTail(-x);
        }
        return x > TAIL ? 1 - upperTail(x) : 0.5 + density(x) * series(x);
    }

    private static double series(double x) {
        double term = x;
        double sum = x;
        for (int odd = 3; odd < 2 * TERMS && Math.abs(term) > 1e-17; odd += 2) {
            term *= x * x / odd;
            sum += term;
        }
        return sum;
    }

    private static double upperTail(double x) {
        double fraction = x;
        for (int k = TERMS; k >= 1; k--) {
            fraction = x + k / fraction;
        }
        return density(x) / fraction;
    }

    private static double density(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }
}
