package io.firstcome.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Both sides in one process, on embedded stores: what {@code infra/run} starts. */
@SpringBootApplication(
        scanBasePackages = {
            "io.firstcome.platform",
            "io.firstcome.command",
            "io.firstcome.query",
            "io.firstcome.standalone"
        })
public class FirstcomeApplication {

    public static void main(String[] args) {
        SpringApplication.run(FirstcomeApplication.class, args);
    }
}
