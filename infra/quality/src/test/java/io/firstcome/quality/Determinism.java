package io.firstcome.quality;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;

/** The same history and the same command give the same answer: time and chance come in from outside only. */
final class Determinism {

    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.time.Clock.system",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.ZoneId.systemDefault",
            "java.util.Calendar.getInstance",
            "java.util.Date.<init>");

    private static final Set<String> DICE = Set.of(
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.util.Random.<init>",
            "java.util.SplittableRandom.<init>",
            "java.security.SecureRandom.<init>",
            "java.security.SecureRandom.getInstanceStrong",
            "java.util.random.RandomGenerator.getDefault",
            "java.util.Collections.shuffle");

    private Determinism() {}

    static Wall noWallClockIn(String... modules) {
        return new Wall(root -> noClasses()
                .that()
                .resideInAnyPackage(below(root, modules))
                .should()
                .accessTargetWhere(target(readsTheWallClock()))
                .because("a rule reads time from the java.time.Clock it was given"));
    }

    /** Patience and heartbeats are measured elsewhere; a rule has none. */
    static Wall noStopwatchIn(String... modules) {
        return new Wall(root -> noClasses()
                .that()
                .resideInAnyPackage(below(root, modules))
                .should()
                .callMethod(System.class, "nanoTime")
                .because("a rule takes no time"));
    }

    /** Classes whose name ends in {@code TokenGenerator} are where chance is allowed in. */
    static Wall noDiceIn(String... modules) {
        return new Wall(root -> noClasses()
                .that()
                .resideInAnyPackage(below(root, modules))
                .and()
                .haveSimpleNameNotEndingWith("TokenGenerator")
                .should()
                .accessTargetWhere(target(rollsDice()))
                .because("a rule takes chance from the token generator it was given"));
    }

    private static String[] below(String root, String... modules) {
        return Stream.of(modules).map(module -> root + "." + module + "..").toArray(String[]::new);
    }

    private static DescribedPredicate<AccessTarget> readsTheWallClock() {
        return DescribedPredicate.describe(
                "reads the wall clock", target -> CLOCKS.contains(qualified(target)) || isNowWithoutClock(target));
    }

    private static DescribedPredicate<AccessTarget> rollsDice() {
        return DescribedPredicate.describe("rolls dice", target -> DICE.contains(qualified(target)));
    }

    private static boolean isNowWithoutClock(AccessTarget target) {
        return target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time")
                && target instanceof AccessTarget.CodeUnitAccessTarget method
                && method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static String qualified(AccessTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }
}
