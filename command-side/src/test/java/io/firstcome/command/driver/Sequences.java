package io.firstcome.command.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes random sequences from a seed, and cuts one that fails down to the steps that it takes. */
final class Sequences {
    private static final List<Step.Kind> KINDS = List.of(Step.Kind.values());

    private Sequences() {}

    static List<Step> random(long seed) {
        Random random = new Random(seed);
        List<Step> steps = new ArrayList<>();
        int length = 10 + random.nextInt(31);
        int joined = 0;
        for (int i = 0; i < length; i++) {
            Step.Kind kind = kind(random);
            if (kind.name().startsWith("JOIN")) {
                joined++;
            }
            steps.add(step(kind, joined, random));
            if (random.nextInt(3) > 0) {
                follow(steps, random);
            }
        }
        return steps;
    }

    private static Step step(Step.Kind kind, int joined, Random random) {
        boolean leftToTheLine = (kind == Step.Kind.START || kind == Step.Kind.CALL) && random.nextBoolean();
        int ticket = leftToTheLine ? 0 : 1 + random.nextInt(joined + 1);
        int chair = random.nextInt(20) == 0 ? 9 : random.nextInt(FairQueue.CHAIRS);
        return new Step(kind, ticket, chair, random.nextInt(4), random.nextInt(120));
    }

    /** What was begun is often ended or taken back soon after. */
    private static void follow(List<Step> steps, Random random) {
        Step last = steps.get(steps.size() - 1);
        Step.@Nullable Kind next = switch (last.kind()) {
            case SKIP -> random.nextBoolean() ? Step.Kind.UNDO_SKIP : Step.Kind.NO_SHOW;
            case NO_SHOW -> Step.Kind.UNDO_NO_SHOW;
            case CALL -> Step.Kind.START;
            case START, PRIORITY -> random.nextBoolean() ? Step.Kind.COMPLETE : Step.Kind.UNDO_START;
            case TAKE_BREAK -> Step.Kind.END_BREAK;
            case CLOSE_CHAIR -> Step.Kind.OPEN_CHAIR;
            case PAUSE -> Step.Kind.RESUME;
            default -> null;
        };
        if (next != null) {
            steps.add(new Step(next, last.ticket(), last.chair(), last.who(), random.nextInt(120)));
            if (next == Step.Kind.NO_SHOW) {
                follow(steps, random);
            }
        }
    }

    /** Joins and starts are the most frequent; ending the day is rare. */
    private static Step.Kind kind(Random random) {
        int dice = random.nextInt(100);
        if (dice < 25) {
            return Step.Kind.JOIN;
        }
        if (dice < 40) {
            return Step.Kind.START;
        }
        Step.Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        return kind == Step.Kind.CLOSE_DAY && dice < 80 ? Step.Kind.COMPLETE : kind;
    }

    static Optional<AssertionError> failure(List<Step> steps, Supplier<FairQueue> model) {
        try {
            Drive.through(steps, model.get());
            return Optional.empty();
        } catch (AssertionError difference) {
            return Optional.of(difference);
        }
    }

    /** The shortest sequence that can be had by leaving out steps, one at a time, for as long as it still fails. */
    static List<Step> shortest(List<Step> failing, Supplier<FairQueue> model) {
        List<Step> current = new ArrayList<>(failing);
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (int i = current.size() - 1; i >= 0; i--) {
                List<Step> candidate = new ArrayList<>(current);
                candidate.remove(i);
                if (failure(candidate, model).isPresent()) {
                    current = candidate;
                    shorter = true;
                }
            }
        }
        return current;
    }
}
