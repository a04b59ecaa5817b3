package io.firstcome.standalone.demo;

import io.firstcome.api.priority.HeadStart;
import io.firstcome.api.priority.PriorityPolicy;
import io.firstcome.api.queue.AddWalkIn;
import io.firstcome.api.queue.JoinedThrough;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.queue.SkipCustomer;
import io.firstcome.api.queue.StartPriority;
import io.firstcome.api.queue.StartService;
import io.firstcome.api.queue.TicketId;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.salon.Chair;
import io.firstcome.api.salon.OfferedService;
import io.firstcome.api.salon.RegisterSalon;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.command.imports.ImportDesk;
import io.firstcome.platform.identity.Account;
import io.firstcome.platform.identity.Accounts;
import io.firstcome.platform.identity.Contact;
import io.firstcome.platform.identity.ContactBook;
import io.firstcome.platform.log.CommandMetadata;
import io.firstcome.platform.log.CommitLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Fills an empty log at the first start, through the same commands as everybody else: {@code demo} has a queue today,
 * {@code demo-history} an imported past.
 */
@Component
@ConditionalOnProperty("firstcome.demo.salons")
final class DemoSalons {
    private static final Logger LOG = LoggerFactory.getLogger(DemoSalons.class);
    private static final String LIVE = "demo";
    private static final String PAST = "demo-history";
    private static final List<String> NAMES =
            List.of("Amira", "Ben", "Chidi", "Dana", "Emil", "Farah", "Goran", "Hana", "Ivo");

    private final CommitLog log;
    private final CommandGateway commands;
    private final ImportDesk imports;
    private final Accounts accounts;
    private final ContactBook contacts;
    private final Clock clock;
    private int sent;

    DemoSalons(
            CommitLog log,
            CommandGateway commands,
            ImportDesk imports,
            Accounts accounts,
            ContactBook contacts,
            Clock clock) {
        this.log = log;
        this.commands = commands;
        this.imports = imports;
        this.accounts = accounts;
        this.contacts = contacts;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void fillAnEmptyLog() {
        if (log.headPosition() >= 0) {
            return;
        }
        try {
            fill();
        } catch (IOException | Refused failed) {
            LOG.warn("The demo salons are not complete", failed);
        }
    }

    private void fill() throws IOException {
        Account owner = accounts.find("owner").orElseThrow();
        ZoneId zone = ZoneId.systemDefault();
        send(owner, new RegisterSalon(LIVE, settings("Corner Barbers", zone)));
        send(owner, new RegisterSalon(PAST, settings("Old Town Salon", zone)));
        QueueId today = QueueId.at(LIVE, clock.instant(), zone, LocalTime.of(4, 0));
        openTheDay(owner, today);
        imports.begin(
                PAST,
                new ByteArrayInputStream(
                        DemoHistory.endingWith(today.day().minusDays(1)).getBytes(StandardCharsets.UTF_8)),
                owner.accountId(),
                owner.role().text());
    }

    private void openTheDay(Account owner, QueueId today) {
        String queue = today.toString();
        for (int i = 0; i < NAMES.size(); i++) {
            String customer = "demo-" + (i + 1);
            contacts.saveIfAbsent(LIVE, customer, new Contact(NAMES.get(i), null, null));
            String service = i % 3 == 1 ? "beard" : "cut";
            String priorityClass = i == 6 ? "member" : null;
            send(owner, new AddWalkIn(queue, customer, service, priorityClass, null, JoinedThrough.STAFF));
        }
        send(owner, new StartService(queue, null, "1"));
        send(owner, new StartService(queue, null, "2"));
        send(
                owner,
                new StartPriority(
                        queue,
                        ticket(today, 5),
                        "3",
                        "CHILD",
                        null,
                        owner.accountId(),
                        owner.role().text()));
        send(owner, new SkipCustomer(queue, ticket(today, 3), "Went to the bakery"));
    }

    private static String ticket(QueueId today, int number) {
        return new TicketId(today.day(), number).toString();
    }

    private void send(Account owner, Object command) {
        sent++;
        Map<String, Object> metadata = Map.of(
                CommandMetadata.COMMAND_ID,
                "demo:" + sent,
                CommandMetadata.REQUEST_HASH,
                "demo",
                CommandMetadata.ACTOR,
                owner.accountId(),
                CommandMetadata.ACTOR_ROLE,
                owner.role().text());
        commands.sendAndWait(new GenericCommandMessage<>(command, metadata));
    }

    private static SalonSettings settings(String name, ZoneId zone) {
        return new SalonSettings(
                name,
                zone,
                LocalTime.of(4, 0),
                List.of(),
                List.of(new Chair("1", "Window"), new Chair("2", "Middle"), new Chair("3", "Mirror")),
                List.of(new OfferedService("cut", "Cut", 1_500), new OfferedService("beard", "Beard", 900)),
                30,
                new PriorityPolicy(
                        3,
                        2,
                        PriorityPolicy.USUAL_REASONS,
                        PriorityPolicy.USUAL_ROLES,
                        List.of(new HeadStart("member", 120))));
    }
}
