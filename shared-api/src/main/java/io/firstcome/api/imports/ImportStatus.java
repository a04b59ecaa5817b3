package io.firstcome.api.imports;

/** How far an import is. */
public enum ImportStatus {
    RUNNING,
    DONE,
    REFUSED
}
