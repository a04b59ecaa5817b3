package io.firstcome.query.audit;

import io.firstcome.api.audit.FindOutOfSequence;
import io.firstcome.api.audit.OutOfSequenceReport;
import java.time.LocalDate;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers who was started before somebody who had joined earlier, from the log, one day at a time. */
@Component
class SequenceAudit {
    private final DayLog days;

    SequenceAudit(DayLog days) {
        this.days = days;
    }

    @QueryHandler
    OutOfSequenceReport handle(FindOutOfSequence question) {
        days.theSalonIsKnown(question.salonId());
        SequenceReview review = new SequenceReview(
                new HeadStartRule(question.headStartClass(), question.headStartSeconds()),
                question.after(),
                question.limit());
        for (LocalDate day = question.from(); !day.isAfter(question.to()); day = day.plusDays(1)) {
            review.addDay(days.events(question.salonId(), day));
        }
        return review.report();
    }
}
