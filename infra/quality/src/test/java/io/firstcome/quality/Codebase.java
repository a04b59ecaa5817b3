package io.firstcome.quality;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * The compiled classes that the walls are checked on: the product itself, and beside it a few small classes that break
 * one wall each.
 */
final class Codebase {

    /** Root package of the product; each module owns one package directly below. */
    static final String PRODUCT = "io.firstcome";

    /** The same layout once more, made of violations only. */
    static final String SEEDED = "io.firstcome.seeded";

    private static final JavaClasses PRODUCT_CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PRODUCT);

    private static final JavaClasses SEEDED_CLASSES = new ClassFileImporter().importPackages(SEEDED);

    private Codebase() {}

    static JavaClasses product() {
        return PRODUCT_CLASSES;
    }

    static JavaClasses seeded() {
        return SEEDED_CLASSES;
    }
}
