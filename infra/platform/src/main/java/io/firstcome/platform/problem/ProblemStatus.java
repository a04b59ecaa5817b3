package io.firstcome.platform.problem;

import io.firstcome.api.refusal.RefusalCode;
import org.springframework.http.HttpStatus;

/** The HTTP status of a refusal follows from its kind alone. */
public final class ProblemStatus {

    private ProblemStatus() {}

    /** The status of a refusal of this kind. */
    public static HttpStatus of(RefusalCode.Kind kind) {
        return switch (kind) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case METHOD_NOT_ALLOWED -> HttpStatus.METHOD_NOT_ALLOWED;
            case NOT_ACCEPTABLE -> HttpStatus.NOT_ACCEPTABLE;
            case CONFLICT -> HttpStatus.CONFLICT;
            case PRECONDITION_FAILED -> HttpStatus.PRECONDITION_FAILED;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case UNSUPPORTED_MEDIA_TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case PRECONDITION_REQUIRED -> HttpStatus.PRECONDITION_REQUIRED;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    /** The status of a refusal with this code. */
    public static HttpStatus of(RefusalCode code) {
        return of(code.kind());
    }

    /** The code for a status that came from outside of our own code. */
    static RefusalCode codeFor(int status) {
        return switch (status) {
            case 401 -> RefusalCode.SIGN_IN_REQUIRED;
            case 403 -> RefusalCode.ACCESS_DENIED;
            case 404 -> RefusalCode.NOT_FOUND;
            case 405 -> RefusalCode.METHOD_NOT_ALLOWED;
            case 406 -> RefusalCode.NOT_ACCEPTABLE;
            case 413 -> RefusalCode.REQUEST_TOO_LARGE;
            case 415 -> RefusalCode.MEDIA_TYPE_NOT_SUPPORTED;
            case 429 -> RefusalCode.TOO_MANY_REQUESTS;
            case 501, 505 -> RefusalCode.REQUEST_UNREADABLE;
            case 503 -> RefusalCode.BUSY;
            default -> status >= 400 && status < 500 ? RefusalCode.REQUEST_UNREADABLE : RefusalCode.INTERNAL_ERROR;
        };
    }
}
