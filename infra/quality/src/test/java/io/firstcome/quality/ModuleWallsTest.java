package io.firstcome.quality;

import io.firstcome.seeded.api.wall.MessageThatKnowsTheRules;
import io.firstcome.seeded.command.left.Left;
import io.firstcome.seeded.command.right.Right;
import io.firstcome.seeded.command.wall.CommandSideThatPeeksAtTheQuerySide;
import io.firstcome.seeded.later.Stranger;
import io.firstcome.seeded.load.wall.LoadTestThatReachesIntoAnUnknownModule;
import io.firstcome.seeded.platform.wall.PlatformThatKnowsTheRules;
import io.firstcome.seeded.query.wall.QuerySideThatPeeksAtTheCommandSide;
import io.firstcome.seeded.standalone.wall.StandaloneThatShipsLoad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleWallsTest {

    private static final Wall API = ModuleWalls.seesOnly("api");
    private static final Wall PLATFORM = ModuleWalls.seesOnly("platform", "api");
    private static final Wall COMMAND = ModuleWalls.seesOnly("command", "platform", "api");
    private static final Wall QUERY = ModuleWalls.seesOnly("query", "platform", "api");
    private static final Wall STANDALONE = ModuleWalls.seesOnly("standalone", "command", "query", "platform", "api");
    private static final Wall LOAD = ModuleWalls.seesOnly("load", "standalone", "command", "query", "platform", "api");

    @Test
    void theSharedApiSeesNoOtherModule() {
        API.holds();
        API.catches(MessageThatKnowsTheRules.class);
    }

    @Test
    void thePlatformSeesOnlyTheSharedApi() {
        PLATFORM.holds();
        PLATFORM.catches(PlatformThatKnowsTheRules.class);
    }

    @Test
    void theCommandSideNeverSeesTheQuerySide() {
        COMMAND.holds();
        COMMAND.catches(CommandSideThatPeeksAtTheQuerySide.class);
    }

    @Test
    void theQuerySideNeverSeesTheCommandSide() {
        QUERY.holds();
        QUERY.catches(QuerySideThatPeeksAtTheCommandSide.class);
    }

    @Test
    void standaloneJoinsBothSidesAndNothingElse() {
        STANDALONE.holds();
        STANDALONE.catches(StandaloneThatShipsLoad.class);
    }

    @Test
    void loadTestsMaySeeTheWholeProductButNoModuleThatTheDesignDoesNotName() {
        LOAD.holds();
        LOAD.catches(LoadTestThatReachesIntoAnUnknownModule.class);
    }

    @ParameterizedTest
    @CsvSource({
        "shared-api, api",
        "infra/platform, platform",
        "command-side, command",
        "query-side, query",
        "infra/standalone, standalone",
        "infra/load, load"
    })
    void eachModuleOwnsOneRootPackageAlone(String folder, String module) {
        ModuleWalls.builtInFolderResidesBelow(folder, module).holds();
    }

    @Test
    void aClassInThePackageOfAnotherModuleIsCaught() {
        var wall = ModuleWalls.builtInFolderResidesBelow("infra/quality", "api");
        wall.catches(Stranger.class);
        wall.lets(MessageThatKnowsTheRules.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "platform", "command", "query"})
    void featuresOfAModuleFormNoCycle(String module) {
        ModuleWalls.featuresFreeOfCycles(module).holds();
    }

    @Test
    void aCycleOfTwoFeaturesIsCaught() {
        ModuleWalls.featuresFreeOfCycles("command").catches(Left.class);
        ModuleWalls.featuresFreeOfCycles("command").catches(Right.class);
    }
}
