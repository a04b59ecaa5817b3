package io.firstcome.query.projection;

import io.firstcome.platform.log.CommitLog;
import io.firstcome.query.models.ModelsPhase;
import io.firstcome.query.models.ModelsStatus;
import io.firstcome.query.models.ModelsStatus.Seen;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells operators whether the read models are there and how far they are behind the log. */
final class ModelsHealth implements HealthIndicator, MeterBinder {

    private final ModelsStatus status;
    private final CommitLog log;
    private final ParkedDays parked;
    private final long mostBehind;

    ModelsHealth(ModelsStatus status, CommitLog log, ParkedDays parked, long mostBehind) {
        this.status = status;
        this.log = log;
        this.parked = parked;
        this.mostBehind = mostBehind;
    }

    @Override
    public Health health() {
        Seen seen = status.seen();
        boolean well = seen.isReady() && behind() <= mostBehind;
        return (well ? Health.up() : Health.outOfService())
                .withDetail("phase", seen.phase().name())
                .withDetail("events", seen.next())
                .withDetail("behind", behind())
                .withDetail("target", seen.phase() == ModelsPhase.REBUILDING ? seen.target() : seen.next())
                .withDetail("parkedDays", parked.all().size())
                .build();
    }

    /** How many events this node knows of that are not in the models. */
    private long behind() {
        return Math.max(0, log.knownHeadPosition() + 1 - status.seen().next());
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("firstcome.projection.lag", this, ModelsHealth::behind)
                .description("Events that are in the log and not yet in the read models")
                .register(meters);
        Gauge.builder("firstcome.projection.events", status, one -> one.seen().next())
                .description("Events that are in the read models; its rate during a rebuild is the rebuild's")
                .register(meters);
        Gauge.builder("firstcome.projection.rebuilding", status, ModelsHealth::rebuilding)
                .description("1 while the read models are made anew")
                .register(meters);
        Gauge.builder("firstcome.projection.parked", parked, one -> one.all().size())
                .description("Salon-days that cannot be shown because of one of their events")
                .register(meters);
    }

    private static double rebuilding(ModelsStatus status) {
        return status.seen().phase() == ModelsPhase.REBUILDING ? 1 : 0;
    }
}
