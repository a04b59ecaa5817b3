package io.firstcome.command.queue.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.api.queue.QueueId;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.command.OverHttp;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;

class EarlierDeedTest extends OverHttp {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @Autowired
    private EarlierDeed earlier;

    @Test
    void aRefusalStaysWhatItIsWhereTheDeedCannotBeFoundOut() {
        String ticket = joined();
        owner.post(queue("start"), "{\"chairId\":\"a\"}");
        QueueId queue = QueueId.at(salon, Instant.now(), ZONE, LocalTime.of(4, 0));
        Refused refused =
                Refused.because(RefusalCode.TICKET_ALREADY_STARTED, "It was started.", Map.of("ticketId", ticket));

        Refused known = earlier.namedIn(refused, queue, () -> ZONE);
        Refused unknown = earlier.namedIn(refused, queue, () -> {
            throw new DataAccessResourceFailureException("The database is away.");
        });

        assertThat(known.facts()).containsEntry("done", "ServiceStarted").containsEntry("doneBy", "owner");
        assertThat(unknown).isSameAs(refused);
    }
}
