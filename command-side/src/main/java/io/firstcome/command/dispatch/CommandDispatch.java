package io.firstcome.command.dispatch;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.attempt.Attempt;
import io.firstcome.platform.http.Caller;
import io.firstcome.platform.identity.Actor;
import io.firstcome.platform.log.CommandAlreadyRecorded;
import io.firstcome.platform.log.CommandMetadata;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitLog;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends a command and reads back what it caused.
 *
 * <p>A request that was sent before gets the answer it got then: the log takes each command id once, and a repeated
 * request finds its commit there. So a refusal is looked at twice: what the rules refuse now may have been accepted then.
 */
@Component
public final class CommandDispatch {

    private static final Logger LOG = LoggerFactory.getLogger(CommandDispatch.class);

    private final CommandGateway gateway;
    private final CommitLog log;
    private final MeterRegistry meters;

    CommandDispatch(CommandGateway gateway, CommitLog log, MeterRegistry meters) {
        this.gateway = gateway;
        this.log = log;
        this.meters = meters;
    }

    /**
     * Sends a command.
     *
     * @throws Refused where a rule refuses it, or the key was used for another request
     */
    public Recorded send(Object command, Caller caller) {
        Timer.Sample sample = Timer.start(meters);
        String outcome = "failed";
        try {
            Recorded recorded = attempt(command, caller);
            outcome = "recorded";
            return recorded;
        } catch (Refused refused) {
            outcome = "refused";
            throw refused;
        } finally {
            sample.stop(Timer.builder("firstcome.commands")
                    .description("Commands, from the endpoint to the durable answer")
                    .tag("command", command.getClass().getSimpleName())
                    .tag("outcome", outcome)
                    .register(meters));
        }
    }

    /**
     * Sends a command that follows from one that is recorded already. What does not come about is logged and fails
     * nobody.
     *
     * @param commandId names it: the log takes it once
     * @param caller who caused it
     * @return what is recorded of it, now or earlier; empty where nothing is
     */
    public Optional<Recorded> follow(Object command, String commandId, Caller caller) {
        Map<String, Object> metadata = metadata(caller);
        metadata.put(CommandMetadata.COMMAND_ID, commandId);
        AtomicReference<Optional<Recorded>> found = new AtomicReference<>(Optional.empty());
        return Attempt.failureOf(() -> found.set(sendAndFind(command, metadata, commandId)))
                .map(reason -> notFollowed(command, reason))
                .orElseGet(found::get);
    }

    /** Not by the gateway's own future, which logs each refusal as a warning. */
    private Optional<Recorded> sendAndFind(Object command, Map<String, Object> metadata, String commandId) {
        gateway.sendAndWait(new GenericCommandMessage<>(command, metadata));
        return log.findByCommand(commandId).map(this::now);
    }

    private Optional<Recorded> notFollowed(Object command, Throwable reason) {
        if (reason instanceof CommandAlreadyRecorded repeated) {
            return Optional.of(earlier(repeated.commit()));
        }
        if (!(reason instanceof Refused)) {
            LOG.warn("{} did not come about", command, reason);
        }
        return Optional.empty();
    }

    private Recorded attempt(Object command, Caller caller) {
        try {
            return sendOnce(command, caller);
        } catch (CommandAlreadyRecorded repeated) {
            return answerAgain(repeated.commit(), caller);
        } catch (Refused refused) {
            Optional<Commit> earlier = caller.repeatable() ? log.findByCommand(caller.commandId()) : Optional.empty();
            if (earlier.isPresent()) {
                return answerAgain(earlier.get(), caller);
            }
            throw refused;
        }
    }

    private Recorded sendOnce(Object command, Caller caller) {
        gateway.sendAndWait(new GenericCommandMessage<>(command, metadata(caller)));
        Commit commit = log.findByCommand(caller.commandId())
                .orElseThrow(() -> new IllegalStateException(
                        command.getClass().getSimpleName() + " was accepted but recorded nothing"));
        return now(commit);
    }

    private Recorded answerAgain(Commit commit, Caller caller) {
        if (!caller.requestHash().equals(commit.requestHash())) {
            throw Refused.because(RefusalCode.IDEMPOTENCY_KEY_REUSED);
        }
        return earlier(commit);
    }

    private Recorded now(Commit commit) {
        return new Recorded(commit, payloadsOf(commit), false);
    }

    private Recorded earlier(Commit commit) {
        return new Recorded(commit, payloadsOf(commit), true);
    }

    private List<Object> payloadsOf(Commit commit) {
        return log.decode(commit).stream().<Object>map(Message::getPayload).toList();
    }

    private static Map<String, Object> metadata(Caller caller) {
        Map<String, Object> metadata = new HashMap<>();
        metadata.put(CommandMetadata.COMMAND_ID, caller.commandId());
        metadata.put(CommandMetadata.REQUEST_HASH, caller.requestHash());
        metadata.put(CommandMetadata.TRACE_ID, caller.traceId());
        Actor actor = caller.actor();
        if (actor != null) {
            metadata.put(CommandMetadata.ACTOR, actor.accountId());
            metadata.put(CommandMetadata.ACTOR_ROLE, actor.role().text());
        }
        return metadata;
    }
}
