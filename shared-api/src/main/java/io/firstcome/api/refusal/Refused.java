package io.firstcome.api.refusal;

import java.util.Map;

/** Thrown where a rule refuses a request; carries the code of the rule and the facts that a caller needs. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RefusalCode code;
    private final transient Map<String, Object> facts;

    private Refused(RefusalCode code, String detail, Map<String, Object> facts) {
        super(detail, null, false, false);
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    public static Refused because(RefusalCode code) {
        return new Refused(code, code.title(), Map.of());
    }

    /**
     * A refusal that names what it is about.
     *
     * @param detail one sentence that names the things involved; no personal data
     */
    public static Refused because(RefusalCode code, String detail) {
        return new Refused(code, detail, Map.of());
    }

    /**
     * A refusal with facts for programs.
     *
     * @param facts what programs may read beside the sentence, for example {@code limit} and {@code used}
     */
    public static Refused because(RefusalCode code, String detail, Map<String, Object> facts) {
        return new Refused(code, detail, facts);
    }

    public RefusalCode code() {
        return code;
    }

    public Map<String, Object> facts() {
        return facts;
    }
}
