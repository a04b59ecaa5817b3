package io.firstcome.quality;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;

/** Which module may see which, and how features stand to each other inside one. */
final class ModuleWalls {

    private ModuleWalls() {}

    /** Of our own code a module uses itself and the named others, and nothing else, also none that is added later. */
    static Wall seesOnly(String module, String... others) {
        return new Wall(root -> {
            var visible = Stream.concat(Stream.of(module), Stream.of(others))
                    .map(each -> root + "." + each + "..")
                    .toArray(String[]::new);
            return classes()
                    .that()
                    .resideInAPackage(root + "." + module + "..")
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(visible).or(not(resideInAPackage(root + ".."))))
                    .because("the design gives each module the modules it may depend on");
        });
    }

    /** What is built in a module's folder lies below the module's own root package, so no package is ever split. */
    static Wall builtInFolderResidesBelow(String folder, String module) {
        return new Wall(root -> classes()
                .that(areBuiltIn(folder))
                .should()
                .resideInAPackage(root + "." + module + "..")
                .because("each module owns one root package, and each root package has one owner"));
    }

    /** Features of one module may use each other, but never in a circle. */
    static Wall featuresFreeOfCycles(String module) {
        return new Wall(root -> slices().matching(root + "." + module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature that is in a circle with another can not be understood or moved alone"));
    }

    private static DescribedPredicate<JavaClass> areBuiltIn(String folder) {
        return DescribedPredicate.describe(
                "are built in " + folder,
                each -> each.getSource()
                        .map(source -> source.getUri().toString().contains("/" + folder + "/target/"))
                        .orElse(false));
    }
}
