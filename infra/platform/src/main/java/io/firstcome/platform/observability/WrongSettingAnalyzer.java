package io.firstcome.platform.observability;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** A wrong setting stops the start with a sentence that names the key, the value and what is allowed. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class WrongSettingAnalyzer extends AbstractFailureAnalyzer<BindException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BindException failure) {
        List<String> sentences =
                invalid(failure).map(WrongSettingAnalyzer::sentences).orElseGet(() -> List.of(unreadable(failure)));
        return new FailureAnalysis(
                String.join(System.lineSeparator(), sentences),
                "Correct the setting and start again; the README lists the settings.",
                failure);
    }

    private static Optional<BindValidationException> invalid(BindException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(BindValidationException.class::isInstance)
                .map(BindValidationException.class::cast)
                .findFirst();
    }

    private static List<String> sentences(BindValidationException failure) {
        String prefix = failure.getValidationErrors().getName().toString();
        return failure.getValidationErrors().getAllErrors().stream()
                .map(error -> sentence(prefix, error))
                .sorted()
                .toList();
    }

    private static String sentence(String prefix, ObjectError error) {
        if (error instanceof FieldError field) {
            return "The setting '" + prefix + "." + dashed(field.getField()) + "' is '" + field.getRejectedValue()
                    + "'; it " + field.getDefaultMessage() + ".";
        }
        return "The settings below '" + prefix + "' are wrong: " + error.getDefaultMessage() + ".";
    }

    private static String unreadable(BindException failure) {
        Object value =
                failure.getProperty() == null ? "" : failure.getProperty().getValue();
        return "The setting '" + failure.getName() + "' is '" + value + "'; it must be "
                + allowed(failure.getTarget().getType().resolve()) + ".";
    }

    private static String allowed(@Nullable Class<?> type) {
        if (type == null) {
            return "something else";
        }
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .map(each -> each.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type == Duration.class) {
            return "a duration such as 500ms, 5s or 10m";
        }
        if (type == DataSize.class) {
            return "a size such as 64KB or 10MB";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return "a whole number";
        }
        return "a " + type.getSimpleName();
    }

    private static String dashed(String field) {
        return field.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
