package io.firstcome.quality;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Habits of the whole code, whatever the module. */
final class Habits {

    private static final Set<String> INJECTING = Set.of(
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value",
            "jakarta.inject.Inject",
            "jakarta.annotation.Resource");

    private Habits() {}

    /**
     * {@code StartService} is a command of the domain: records and enums may speak of a service, and so may a class that
     * does something with <i>the</i> service of a customer. A class may not be one.
     */
    static Wall noTechnicalNames() {
        return new Wall(root -> noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("DTO")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould(ArchCondition.from(are(aServiceThatIsNoValue())))
                .because("a name says what a thing is in the words of a salon"));
    }

    static Wall noTechnicalPackages() {
        return new Wall(root -> noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .resideInAnyPackage(
                        Stream.of("service", "services", "dto", "dtos", "util", "utils", "helper", "impl", "common")
                                .map(name -> root + ".." + name + "..")
                                .toArray(String[]::new))
                .because("packages are features, not layers"));
    }

    static Wall noStandardStreamsIn(String module) {
        return new Wall(root -> noClasses()
                .that()
                .resideInAPackage(root + "." + module + "..")
                .should(ACCESS_STANDARD_STREAMS)
                .because("only what is started from a command line may print"));
    }

    static Wall noJavaUtilLogging() {
        return new Wall(root -> noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should(USE_JAVA_UTIL_LOGGING)
                .because("one log, and that is SLF4J"));
    }

    static Wall noFieldInjection() {
        return new Wall(root -> noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .should()
                .beAnnotatedWith(DescribedPredicate.<JavaAnnotation<?>>describe(
                        "an annotation that injects",
                        annotation -> INJECTING.contains(annotation.getRawType().getName())))
                .because("what a class needs stands in its constructor"));
    }

    static Wall everyPackageNullMarked() {
        return new Wall(root -> classes()
                .that()
                .resideInAPackage(root + "..")
                .should(resideInANullMarkedPackage())
                .because("null is told by @Nullable everywhere, or nowhere"));
    }

    private static DescribedPredicate<JavaClass> aServiceThatIsNoValue() {
        return simpleNameEndingWith("Service")
                .and(not(simpleNameEndingWith("TheService")))
                .and(DescribedPredicate.<JavaClass>describe(
                        "no value", each -> !each.isRecord() && !each.isEnum() && !each.isInterface()))
                .forSubtype();
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package that is @NullMarked") {
            @Override
            public void check(JavaClass each, ConditionEvents events) {
                var marked = each.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(each, marked, "Package of " + described(each)));
            }
        };
    }

    private static String described(HasName each) {
        return "<" + each.getName() + "> needs a package-info.java with @NullMarked";
    }
}
