package io.firstcome.query.page;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Tells one edition of the pages from another by what they are made of. Every file of the pages carries it as its ETag,
 * so a browser never mixes two editions, and a wall that hangs for months notices the next one.
 */
@Component
final class PagesVersion {

    private static final String[] PARTS = {
        "classpath*:/static/assets/**/*.*",
        "classpath*:/static/favicon.svg",
        "classpath*:/pages/*.*",
        "classpath*:/META-INF/resources/webjars/lit-html/**/lit-html.js",
        "classpath*:/META-INF/resources/webjars/uplot/**/uPlot.esm.js",
        "classpath*:/META-INF/resources/webjars/uplot/**/uPlot.min.css"
    };

    private final String edition;

    PagesVersion() throws IOException {
        SortedMap<String, Resource> files = new TreeMap<>();
        for (String part : PARTS) {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(part)) {
                files.put(file.getURL().getPath().replaceFirst("^.*!", ""), file);
            }
        }
        MessageDigest digest = sha256();
        for (Resource file : files.values()) {
            digest.update(file.getContentAsByteArray());
        }
        edition = HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    /** Sixteen hexadecimal digits. */
    String edition() {
        return edition;
    }

    /** The edition as an entity tag, quotes included; a weak one, since what has a strong one is not compressed. */
    String etag() {
        return "W/\"" + edition + '"';
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
