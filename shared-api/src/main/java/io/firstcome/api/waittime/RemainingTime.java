package io.firstcome.api.waittime;

/**
 * How much longer a service lasts that has lasted for some time already, where services of mean {@code m} and
 * coefficient of variation {@code v} are lognormal. With {@code s^2 = ln(1 + v^2)}, {@code u = ln m - s^2/2},
 * {@code z = (ln e - u)/s} and the normal distribution function {@code F}:
 *
 * <pre>
 * E[S | S > e]   = m F(s - z) / F(-z)
 * E[S^2 | S > e] = m^2 exp(s^2) F(2s - z) / F(-z)
 * </pre>
 *
 * <p>The remaining mean is the first less {@code e}; it is {@code m} at the start, falls at first, and grows again for
 * services that are overdue. Lognormal service times: Brown et al., "Statistical analysis of a telephone call center",
 * JASA 100 (2005) 36-50; the conditional moments follow by completing the square.
 *
 * @param mean in seconds
 * @param variance in square seconds
 */
record RemainingTime(double mean, double variance) {
    /** Beyond this many standard deviations an overdue service tells nothing new. */
    private static final double FARTHEST = 8;

    static final RemainingTime NONE = new RemainingTime(0, 0);

    /**
     * @param mean of the whole service, in seconds, more than 0
     * @param variation the coefficient of variation, more than 0
     * @param elapsed for how long it has lasted, in seconds, 0 or more
     */
    static RemainingTime of(double mean, double variation, double elapsed) {
        if (elapsed <= 0) {
            return new RemainingTime(mean, mean * variation * mean * variation);
        }
        double square = Math.log1p(variation * variation);
        double s = Math.sqrt(square);
        double u = Math.log(mean) - square / 2;
        double z = Math.min(FARTHEST, (Math.log(elapsed) - u) / s);
        double reached = Math.exp(u + z * s);
        double survival = Normal.below(-z);
        double first = mean * Normal.below(s - z) / survival;
        double second = mean * mean * Math.exp(square) * Normal.below(2 * s - z) / survival;
        return new RemainingTime(Math.max(0, first - reached), Math.max(0, second - first * first));
    }
}
