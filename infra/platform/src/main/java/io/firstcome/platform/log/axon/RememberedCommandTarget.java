package io.firstcome.platform.log.axon;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the aggregate of a command by its component that is marked {@link TargetAggregateIdentifier}, which is looked for
 * once per class. Axon's own resolver searches the annotations of all members for each command; that took a quarter of
 * the time of a command. Commands name no version: conflicts are settled by the log.
 */
public final class RememberedCommandTarget implements CommandTargetResolver {

    private static final ClassValue<Method> TARGETS = new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> type) {
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(TargetAggregateIdentifier.class))
                    .filter(Method::trySetAccessible)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(type + " marks no target aggregate"));
        }
    };

    /**
     * The aggregate a command is for.
     *
     * @throws IllegalArgumentException the command has no marked component, or names nothing in it
     */
    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        Object target = read(TARGETS.get(command.getPayloadType()), command.getPayload());
        if (target == null) {
            throw new IllegalArgumentException(command.getPayloadType() + " names no aggregate");
        }
        return new VersionedAggregateIdentifier(target, null);
    }

    private static @Nullable Object read(Method target, Object command) {
        try {
            return target.invoke(command);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException(command.getClass() + " does not tell its aggregate", e);
        }
    }
}
