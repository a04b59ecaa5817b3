package io.firstcome.command.imports;

/** Leaves the reading of one row as soon as a rule is broken; the row is named with its first problem only. */
final class BadRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RowRule rule;

    private BadRow(RowRule rule, String message) {
        super(message, null, false, false);
        this.rule = rule;
    }

    /** A row that breaks a rule as a whole. */
    static BadRow because(RowRule rule) {
        return new BadRow(rule, rule.sentence());
    }

    /** A row that breaks a rule in one column. */
    static BadRow because(RowRule rule, String column) {
        return new BadRow(rule, column + ": " + rule.sentence());
    }

    RowRule rule() {
        return rule;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
