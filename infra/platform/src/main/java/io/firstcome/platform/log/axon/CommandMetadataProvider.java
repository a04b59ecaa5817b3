package io.firstcome.platform.log.axon;

import io.firstcome.platform.log.CommandMetadata;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** Copies {@link CommandMetadata} from a command to the events it causes. Events pass nothing on. */
public final class CommandMetadataProvider implements CorrelationDataProvider {

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        if (!(message instanceof CommandMessage<?>)) {
            return Map.of();
        }
        Map<String, Object> copied = new HashMap<>();
        for (String key : CommandMetadata.KEYS) {
            Object value = message.getMetaData().get(key);
            if (value != null) {
                copied.put(key, value);
            }
        }
        copied.putIfAbsent(CommandMetadata.COMMAND_ID, message.getIdentifier());
        return copied;
    }
}
