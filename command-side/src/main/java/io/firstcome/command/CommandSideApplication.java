package io.firstcome.command;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The command side alone: takes commands over HTTP and writes the event log. */
@SpringBootApplication(scanBasePackages = {"io.firstcome.platform", "io.firstcome.command"})
public class CommandSideApplication {

    public static void main(String[] args) {
        SpringApplication.run(CommandSideApplication.class, args);
    }
}
