package io.firstcome.platform.problem;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.BindException;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Everything an endpoint may throw, as a problem. What nobody foresaw is logged and answered without a detail. */
@RestControllerAdvice
final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final int MAX_CAUSES = 10;

    private final Problems problems;
    private final List<RefusalTranslator> translators;

    ProblemAdvice(Problems problems, List<RefusalTranslator> translators) {
        this.problems = problems;
        this.translators = translators;
    }

    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void clientHasGone() {
        // nobody is there to read an answer
    }

    @ExceptionHandler(Throwable.class)
    ResponseEntity<ProblemDetail> answer(Throwable failure, HttpServletRequest request) {
        HttpHeaders headers = failure instanceof ErrorResponse known ? known.getHeaders() : HttpHeaders.EMPTY;
        return problems.answer(refusalFor(failure), request, headers);
    }

    private Refused refusalFor(Throwable failure) {
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return UnreadableJson.explain(unreadable.getCause());
        }
        if (failure instanceof BindException invalid) {
            return InvalidFields.of(invalid);
        }
        if (failure instanceof MethodValidationResult invalid) {
            return InvalidFields.of(invalid);
        }
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return invalid(mismatch.getName(), "This value cannot be read.");
        }
        if (failure instanceof MissingServletRequestParameterException missing) {
            return invalid(missing.getParameterName(), "This parameter is required.");
        }
        if (failure instanceof MissingRequestHeaderException missing) {
            return invalid(missing.getHeaderName(), "This header is required.");
        }
        if (failure instanceof AccessDeniedException) {
            return Refused.because(RefusalCode.ACCESS_DENIED);
        }
        return known(failure).orElseGet(() -> unforeseen(failure));
    }

    private Optional<Refused> known(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++) {
            Optional<Refused> refused = meaningOf(cause);
            if (refused.isPresent()) {
                return refused;
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private Optional<Refused> meaningOf(@Nullable Throwable cause) {
        if (cause instanceof Refused refused) {
            return Optional.of(refused);
        }
        if (cause instanceof ErrorResponse response && !response.getStatusCode().is5xxServerError()) {
            return Optional.of(Refused.because(
                    ProblemStatus.codeFor(response.getStatusCode().value())));
        }
        if (cause instanceof ErrorResponse response && response.getStatusCode().value() == 503) {
            return Optional.of(Refused.because(RefusalCode.BUSY));
        }
        return cause == null
                ? Optional.empty()
                : translators.stream()
                        .flatMap(translator -> translator.translate(cause).stream())
                        .findFirst();
    }

    private static Refused unforeseen(Throwable failure) {
        LOG.error("A request failed", failure);
        return Refused.because(RefusalCode.INTERNAL_ERROR);
    }

    private static Refused invalid(String field, String message) {
        return InvalidFields.refuse(RefusalCode.REQUEST_INVALID, List.of(new FieldProblem(field, message)));
    }
}
