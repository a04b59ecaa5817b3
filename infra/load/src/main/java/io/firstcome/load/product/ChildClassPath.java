package io.firstcome.load.product;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The class path of this process as a child may use it: without test classes, and folders packed into jars, because the
 * Java virtual machine remembers loaded classes between starts only where they come from jars.
 */
public final class ChildClassPath {

    private ChildClassPath() {}

    /** Packs what must be packed into this directory. */
    public static String packedInto(Path directory) throws IOException {
        Files.createDirectories(directory);
        List<String> entries = new ArrayList<>();
        List<String> own = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .toList();
        for (String entry : own) {
            Path path = Path.of(entry);
            if (entry.endsWith("test-classes") || !Files.exists(path)) {
                continue;
            }
            entries.add(Files.isDirectory(path) ? pack(path, directory.resolve(entries.size() + ".jar")) : entry);
        }
        return String.join(File.pathSeparator, entries);
    }

    private static String pack(Path folder, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> !file.equals(folder)).forEach(file -> add(out, folder, file));
        }
        return jar.toString();
    }

    /** Folders get entries of their own: a search for components looks for them. */
    private static void add(JarOutputStream out, Path folder, Path file) {
        try {
            boolean isFolder = Files.isDirectory(file);
            out.putNextEntry(new JarEntry(folder.relativize(file) + (isFolder ? "/" : "")));
            if (!isFolder) {
                Files.copy(file, out);
            }
            out.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
