package io.firstcome.command;

import java.io.File;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Empties the data folder before a log is opened in it, whichever test comes first and whatever an earlier run left. */
public final class EmptyDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        FileSystemUtils.deleteRecursively(new File(context.getEnvironment().getRequiredProperty("firstcome.data")));
    }
}
