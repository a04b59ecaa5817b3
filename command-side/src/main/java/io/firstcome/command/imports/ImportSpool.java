package io.firstcome.command.imports;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.http.BodyTooLarge;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where uploaded files lie until they are imported. A file gets its name only when it has arrived as a whole and is on
 * the disk; what a torn upload or a kill left half-way is removed.
 */
@Component
class ImportSpool {
    private static final String UNFINISHED = ".part";
    private static final int CHUNK = 1 << 16;

    private final Path folder;

    ImportSpool(@Value("${firstcome.data:.data}") Path data) {
        this.folder = data.resolve("imports");
    }

    /**
     * Takes in a file.
     *
     * @return the id of the import: the same file for the same salon always has the same
     * @throws IOException where it does not arrive as a whole; nothing of it is left
     */
    String receive(String salonId, InputStream upload) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "upload", UNFINISHED);
        try {
            MessageDigest digest = DayDigest.sha256();
            digest.update((salonId + '\n').getBytes(StandardCharsets.UTF_8));
            copy(upload, part, digest);
            String importId = HexFormat.of().formatHex(digest.digest()).substring(0, 32);
            Files.move(part, file(importId), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return importId;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    boolean holds(String importId) {
        return Files.exists(file(importId));
    }

    Path file(String importId) {
        return folder.resolve(importId + ".csv");
    }

    void remove(String importId) throws IOException {
        Files.deleteIfExists(file(importId));
    }

    /** Removes what uploads left that broke off when the product was killed. */
    void removeUnfinished() throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(UNFINISHED)).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static void copy(InputStream upload, Path target, MessageDigest digest) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (FileChannel disk = FileChannel.open(target, StandardOpenOption.WRITE)) {
            for (int read = next(upload, chunk); read >= 0; read = next(upload, chunk)) {
                digest.update(chunk, 0, read);
                ByteBuffer bytes = ByteBuffer.wrap(chunk, 0, read);
                while (bytes.hasRemaining()) {
                    disk.write(bytes);
                }
            }
            disk.force(true);
        }
    }

    private static int next(InputStream upload, byte[] chunk) throws BodyTooLarge {
        try {
            return upload.read(chunk);
        } catch (BodyTooLarge tooLarge) {
            throw tooLarge;
        } catch (IOException torn) {
            throw Refused.because(RefusalCode.REQUEST_UNREADABLE, "The file did not arrive as a whole.");
        }
    }
}
