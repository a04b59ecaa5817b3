package io.firstcome.platform.problem;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;

/** Turns what validation found into one refusal that names every field. */
public final class InvalidFields {

    private InvalidFields() {}

    /** The refusal that names these fields. */
    public static Refused refuse(RefusalCode code, List<FieldProblem> problems) {
        List<FieldProblem> sorted = problems.stream()
                .sorted(Comparator.comparing(FieldProblem::field).thenComparing(FieldProblem::message))
                .toList();
        String first = sorted.isEmpty()
                ? code.title()
                : sorted.get(0).field() + ": " + sorted.get(0).message();
        return Refused.because(code, first, Map.of("errors", sorted));
    }

    static Refused of(Errors errors) {
        List<FieldProblem> found = new ArrayList<>();
        errors.getFieldErrors().forEach(error -> found.add(new FieldProblem(error.getField(), text(error))));
        errors.getGlobalErrors().forEach(error -> found.add(new FieldProblem("", text(error))));
        return refuse(RefusalCode.REQUEST_INVALID, found);
    }

    static Refused of(MethodValidationResult result) {
        List<FieldProblem> found = new ArrayList<>();
        for (ParameterValidationResult parameter : result.getParameterValidationResults()) {
            if (parameter instanceof ParameterErrors body) {
                body.getFieldErrors().forEach(error -> found.add(new FieldProblem(error.getField(), text(error))));
            } else {
                String name = Objects.requireNonNullElse(
                        parameter.getMethodParameter().getParameterName(), "request");
                parameter.getResolvableErrors().forEach(error -> found.add(new FieldProblem(name, text(error))));
            }
        }
        return refuse(RefusalCode.REQUEST_INVALID, found);
    }

    private static String text(MessageSourceResolvable error) {
        return Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid");
    }
}
