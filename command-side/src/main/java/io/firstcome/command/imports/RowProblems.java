package io.firstcome.command.imports;

import io.firstcome.api.imports.ImportProgress.RowProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The bad rows of a file, the first {@value #MOST} of them. */
final class RowProblems {
    static final int MOST = 100;

    private final List<RowProblem> named = new ArrayList<>();

    void add(int row, RowRule rule) {
        add(row, rule, rule.sentence());
    }

    void add(int row, BadRow bad) {
        add(row, bad.rule(), bad.message());
    }

    void add(int row, RowRule rule, String message) {
        if (!isFull()) {
            named.add(new RowProblem(row, rule.name(), message));
        }
    }

    boolean isFull() {
        return named.size() >= MOST;
    }

    boolean isEmpty() {
        return named.isEmpty();
    }

    /** In the order of the rows. */
    List<RowProblem> inOrder() {
        return named.stream().sorted(Comparator.comparingInt(RowProblem::row)).toList();
    }
}
