package io.firstcome.load.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Medians, percentiles and how figures are written. */
public final class Numbers {

    private Numbers() {}

    /** The median; NaN of nothing. */
    public static double median(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * The smallest value that at least this share of all values does not exceed.
     *
     * @param share 0 to 1
     */
    public static long percentile(long[] values, double share) {
        if (values.length == 0) {
            throw new IllegalArgumentException("No percentile of nothing");
        }
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(0, Math.min(sorted.length - 1, rank - 1))];
    }

    /** No exponent, thousands apart; two digits after the point below 10, one below 100, none from there on. */
    public static String plain(double value) {
        double size = Math.abs(value);
        String pattern = size >= 100 || value == Math.rint(value) ? "%,.0f" : size >= 10 ? "%,.1f" : "%,.2f";
        return String.format(Locale.ROOT, pattern, value);
    }
}
