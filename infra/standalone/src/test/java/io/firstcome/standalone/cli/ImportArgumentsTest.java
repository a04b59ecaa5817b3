package io.firstcome.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportArgumentsTest {
    private final Path folder;
    private final String file;

    ImportArgumentsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.file = Files.createFile(folder.resolve("visits.csv")).toString();
    }

    @Test
    void salonZoneAndFileAreEnough() {
        ImportArguments read = ImportArguments.read(List.of("--salon", "north", "--zone", "Europe/Berlin", file));

        assertThat(read.salon()).isEqualTo("north");
        assertThat(read.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(read.url()).hasToString("http://127.0.0.1:8080");
    }

    @Test
    void anAddressMayBeThatOfTheSixthVersion() {
        ImportArguments read =
                ImportArguments.read(List.of("--salon", "north", "--zone", "UTC", file, "--url", "http://[::1]:8080"));

        assertThat(read.url().getHost()).isEqualTo("[::1]");
        assertThat(read.url().getPort()).isEqualTo(8080);
    }

    @Test
    void whatIsNotUnderstoodIsSaidWithTheUsage() {
        refuses("--zone is missing", "--salon", "north", file);
        refuses("FILE is missing", "--salon", "north", "--zone", "UTC");
        refuses("--zone must be", "--salon", "north", "--zone", "Mars", file);
        refuses("--salon must be", "--salon", "North!", "--zone", "UTC", file);
        refuses("--url must be", "--salon", "north", "--zone", "UTC", file, "--url", "127.0.0.1:8080");
        refuses("--url must be", "--salon", "north", "--zone", "UTC", file, "--url", "http://[");
        refuses("There is no file", "--salon", "north", "--zone", "UTC", file + "x");
        refuses("'--fast' is not understood", "--fast", "--salon", "north", "--zone", "UTC", file);
        refuses("'more' is not understood", "--salon", "north", "--zone", "UTC", file, "more");
    }

    @Test
    void theEnvironmentNamesTheAccountOrElseTheDemoDoes() throws IOException {
        assertThat(Credentials.find(Map.of("FIRSTCOME_USER", "zoe", "FIRSTCOME_PASSWORD", "secret"), folder))
                .isEqualTo(new Credentials("zoe", "secret"));
        assertThatThrownBy(() -> Credentials.find(Map.of(), folder)).hasMessageContaining("FIRSTCOME_PASSWORD");
        Files.writeString(folder.resolve("demo-passwords.txt"), "admin a-1\nowner o-2\n");
        assertThat(Credentials.find(Map.of(), folder)).isEqualTo(new Credentials("owner", "o-2"));
    }

    @Test
    void aDemoAccountThatIsNamedIsNotReplacedByTheOwner() throws IOException {
        Files.writeString(folder.resolve("demo-passwords.txt"), "manager m-1\nowner o-2\n");
        assertThat(Credentials.find(Map.of("FIRSTCOME_USER", "manager"), folder))
                .isEqualTo(new Credentials("manager", "m-1"));
        assertThatThrownBy(() -> Credentials.find(Map.of("FIRSTCOME_USER", "zoe"), folder))
                .hasMessageContaining("No password of zoe")
                .hasMessageContaining("--data");
    }

    private static void refuses(String sentence, String... arguments) {
        assertThatThrownBy(() -> ImportArguments.read(List.of(arguments)))
                .hasMessageContaining(sentence)
                .hasMessageContaining("Usage: infra/run import");
    }
}
