package io.firstcome.quality;

import io.firstcome.seeded.command.habits.BookingService;
import io.firstcome.seeded.command.habits.FinishTheService;
import io.firstcome.seeded.command.habits.QueueHelper;
import io.firstcome.seeded.command.habits.RuleThatLogsByItself;
import io.firstcome.seeded.command.habits.RuleThatPrints;
import io.firstcome.seeded.command.habits.RuleWithInjectedField;
import io.firstcome.seeded.command.habits.StartService;
import io.firstcome.seeded.command.unmarked.RuleInAnUnmarkedPackage;
import io.firstcome.seeded.command.util.Leftovers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HabitsTest {

    @Test
    void namesAreWordsOfTheDomain() {
        Habits.noTechnicalNames().holds();
        Habits.noTechnicalNames().catches(BookingService.class);
        Habits.noTechnicalNames().catches(QueueHelper.class);
        Habits.noTechnicalNames().lets(StartService.class);
        Habits.noTechnicalNames().lets(FinishTheService.class);
    }

    @Test
    void packagesAreFeatures() {
        Habits.noTechnicalPackages().holds();
        Habits.noTechnicalPackages().catches(Leftovers.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "platform", "command", "query"})
    void aModuleThatIsNoProgramDoesNotPrint(String module) {
        Habits.noStandardStreamsIn(module).holds();
    }

    @Test
    void printingIsCaught() {
        Habits.noStandardStreamsIn("command").catches(RuleThatPrints.class);
    }

    @Test
    void theLogIsSlf4j() {
        Habits.noJavaUtilLogging().holds();
        Habits.noJavaUtilLogging().catches(RuleThatLogsByItself.class);
    }

    @Test
    void dependenciesComeThroughTheConstructor() {
        Habits.noFieldInjection().holds();
        Habits.noFieldInjection().catches(RuleWithInjectedField.class);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        Habits.everyPackageNullMarked().holds();
        Habits.everyPackageNullMarked().catches(RuleInAnUnmarkedPackage.class);
    }
}
