package io.firstcome.platform.problem;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in a sentence why a JSON body could not be read, without the reader's inner life. */
final class UnreadableJson {

    private UnreadableJson() {}

    static Refused explain(@Nullable Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return at(unknown, "There is no such field here.");
        }
        if (cause instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return at(format, "One of " + List.of(format.getTargetType().getEnumConstants()) + " is expected.");
        }
        if (cause instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            Class<?> expected = mismatch.getTargetType();
            return at(mismatch, "A value of type " + nameOf(expected) + " is expected.");
        }
        if (cause instanceof JacksonException json && !json.getPath().isEmpty()) {
            return at(json, "This value cannot be read.");
        }
        if (cause instanceof StreamReadException syntax) {
            return Refused.because(
                    RefusalCode.REQUEST_UNREADABLE,
                    "The body is not valid JSON, see line "
                            + syntax.getLocation().getLineNr() + ", column "
                            + syntax.getLocation().getColumnNr() + ".");
        }
        return Refused.because(RefusalCode.REQUEST_UNREADABLE, "A JSON object is expected as the body.");
    }

    private static Refused at(JacksonException problem, String message) {
        String field = path(problem);
        return Refused.because(
                RefusalCode.REQUEST_UNREADABLE,
                "The request cannot be read at '" + field + "'.",
                Map.of("errors", List.of(new FieldProblem(field, message))));
    }

    private static String path(JacksonException problem) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : problem.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(shortened(step.getPropertyName()));
            }
        }
        return path.toString();
    }

    private static String shortened(String name) {
        return name.length() <= 64 ? name : name.substring(0, 64) + "...";
    }

    private static String nameOf(@Nullable Class<?> type) {
        if (type == null) {
            return "another kind";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "whole number";
        }
        if (type == String.class) {
            return "text";
        }
        if (Iterable.class.isAssignableFrom(type)) {
            return "list";
        }
        return type.isRecord() ? "object" : type.getSimpleName();
    }
}
