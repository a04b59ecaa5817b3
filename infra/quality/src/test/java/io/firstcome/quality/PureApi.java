package io.firstcome.quality;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.axonframework.commandhandling.RoutingKey;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.axonframework.serialization.Revision;

/** What the shared messages are made of: the JDK, JSpecify and the few annotations that Axon reads from a message. */
final class PureApi {

    private static final DescribedPredicate<JavaClass> MESSAGE_ANNOTATION = belongToAnyOf(
            TargetAggregateIdentifier.class, TargetAggregateVersion.class, RoutingKey.class, Revision.class);

    private PureApi() {}

    static Wall withoutSpring() {
        return new Wall(root -> noClasses()
                .that()
                .resideInAPackage(root + ".api..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .because("other programs read these messages without Spring"));
    }

    static Wall withoutInputAndOutput() {
        return new Wall(root -> noClasses()
                .that()
                .resideInAPackage(root + ".api..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.io..", "java.nio..", "java.net..", "java.sql..", "javax.sql..", "java.net.http..")
                        .and(not(name("java.io.Serializable"))))
                .because("a message is a value and reaches nothing outside"));
    }

    static Wall withoutAxonBesideAnnotations() {
        return new Wall(root -> noClasses()
                .that()
                .resideInAPackage(root + ".api..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.axonframework..").and(not(MESSAGE_ANNOTATION)))
                .because("messages outlive the framework that carries them"));
    }

    static Wall withoutAnyOtherLibrary() {
        return new Wall(root -> classes()
                .that()
                .resideInAPackage(root + ".api..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", root + "..", "org.jspecify..", "org.axonframework.."))
                .because("whoever uses the messages should not have to take a library with them"));
    }

    /** What Axon carries: whatever has a revision or names the aggregate it is for. */
    static Wall ofRecords() {
        return new Wall(root -> classes()
                .that()
                .resideInAPackage(root + ".api..")
                .and(DescribedPredicate.describe("are messages", PureApi::isMessage))
                .should()
                .beRecords()
                .because("what was said can not be changed afterwards"));
    }

    private static boolean isMessage(JavaClass each) {
        return each.isAnnotatedWith(Revision.class)
                || each.getFields().stream().anyMatch(field -> field.isAnnotatedWith(TargetAggregateIdentifier.class));
    }
}
