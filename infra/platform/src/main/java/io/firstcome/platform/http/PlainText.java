package io.firstcome.platform.http;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that people read on one line, of bounded length. Characters are counted as people count them, so that an emoji is
 * one. Control characters are refused, and so are marks that override the direction of writing, since with them one name can
 * be made to look like another; text that is written from right to left is as good as any. A text of which nothing can be
 * seen is refused too. An absent text is valid.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Check.class)
public @interface PlainText {

    /** The fewest characters; 0 where another rule demands a text. */
    int min() default 1;

    /** The most characters. */
    int max();

    String message() default "is not a plain text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at each character. */
    final class Check implements ConstraintValidator<PlainText, CharSequence> {

        private int min;
        private int max;

        @Override
        public void initialize(PlainText rule) {
            min = rule.min();
            max = rule.max();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            Optional<String> problem = text == null ? Optional.empty() : problemOf(text, min, max);
            problem.ifPresent(message -> {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
            });
            return problem.isEmpty();
        }

        /** What is wrong with a text, as the end of a sentence about it; empty where nothing is. */
        public static Optional<String> problemOf(CharSequence text, int min, int max) {
            long length = text.codePoints().count();
            if (length < min || length > max) {
                return Optional.of("must have " + Math.max(1, min) + " to " + max + " characters");
            }
            if (text.codePoints().anyMatch(Check::isNotPlain)) {
                return Optional.of(
                        "must be without control characters and marks that override the direction of writing");
            }
            return length == 0 || text.codePoints().anyMatch(Check::canBeSeen)
                    ? Optional.empty()
                    : Optional.of("must have at least one character that can be seen");
        }

        private static boolean isNotPlain(int character) {
            boolean overridesDirection =
                    (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
            return overridesDirection
                    || Character.isISOControl(character)
                    || Character.getType(character) == Character.SURROGATE;
        }

        private static boolean canBeSeen(int character) {
            return !Character.isSpaceChar(character)
                    && switch (Character.getType(character)) {
                        case Character.NON_SPACING_MARK,
                                Character.ENCLOSING_MARK,
                                Character.FORMAT,
                                Character.UNASSIGNED -> false;
                        default -> true;
                    };
        }
    }
}
