package io.firstcome.query.projection;

/** Redis no longer holds the models that were being written: it was flushed, restarted, or another node began anew. */
public final class ModelsLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ModelsLost() {
        super("the read models in Redis are not those that were being written");
    }
}
