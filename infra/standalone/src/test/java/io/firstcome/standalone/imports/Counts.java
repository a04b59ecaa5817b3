package io.firstcome.standalone.imports;

import tools.jackson.databind.JsonNode;

/** The figures of an out-of-sequence report, without its findings. */
record Counts(
        int queuedStarts,
        int outOfSequence,
        int bypassed,
        int explained,
        int unexplained,
        int directStarts,
        int directOutOfSequence,
        int directBypassed) {
    static Counts of(JsonNode report) {
        return new Counts(
                report.get("queuedStarts").asInt(),
                report.get("outOfSequence").asInt(),
                report.get("bypassed").asInt(),
                report.get("explained").asInt(),
                report.get("unexplained").asInt(),
                report.get("directStarts").asInt(),
                report.get("directOutOfSequence").asInt(),
                report.get("directBypassed").asInt());
    }
}
