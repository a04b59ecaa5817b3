package io.firstcome.query.projection;

import io.firstcome.query.models.ModelsStatus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Lets Axon's processor feed the projector, and writes what a batch has changed just before the batch is committed. */
final class ProjectionInvoker implements EventHandlerInvoker {

    private static final String CHANGES = ProjectionInvoker.class.getName();

    private final Projector projector;
    private final ModelWriter writer;
    private final ModelsStatus status;

    ProjectionInvoker(Projector projector, ModelWriter writer, ModelsStatus status) {
        this.projector = projector;
        this.writer = writer;
        this.status = status;
    }

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return event instanceof DomainEventMessage<?> domain
                && segment.matches(SalonSequence.of(domain.getAggregateIdentifier()));
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
        Changes changes = batch.getOrComputeResource(CHANGES, key -> begin(batch));
        if (event instanceof DomainEventMessage<?> domain && event instanceof TrackedEventMessage<?> tracked) {
            projector.project(domain, tracked.trackingToken().position().orElse(-1), changes);
        }
    }

    private Changes begin(UnitOfWork<?> batch) {
        Changes changes = new Changes();
        batch.onPrepareCommit(committing -> {
            String epoch = status.seen().epoch();
            if (epoch == null) {
                throw new ModelsLost();
            }
            writer.write(changes, epoch);
        });
        return changes;
    }

    @Override
    public boolean supportsReset() {
        return false;
    }

    /** What keeps all events of one salon in one segment, in order. */
    static final class SalonSequence {

        private static final String SEPARATORS = "@/";

        private SalonSequence() {}

        static String of(String aggregate) {
            int at = 0;
            while (at < aggregate.length() && SEPARATORS.indexOf(aggregate.charAt(at)) < 0) {
                at++;
            }
            return aggregate.substring(0, at);
        }
    }
}
