package io.firstcome.quality;

import io.firstcome.seeded.api.impure.MessageThatChangesLater;
import io.firstcome.seeded.api.impure.MessageThatIsASpringBean;
import io.firstcome.seeded.api.impure.MessageThatNeedsALibrary;
import io.firstcome.seeded.api.impure.MessageThatReadsAFile;
import io.firstcome.seeded.api.impure.MessageThatSendsItself;
import io.firstcome.seeded.api.impure.ProperMessage;
import org.junit.jupiter.api.Test;

class PureApiTest {

    @Test
    void messagesKnowNoSpring() {
        PureApi.withoutSpring().holds();
        PureApi.withoutSpring().catches(MessageThatIsASpringBean.class);
        PureApi.withoutSpring().lets(ProperMessage.class);
    }

    @Test
    void messagesDoNoInputAndOutput() {
        PureApi.withoutInputAndOutput().holds();
        PureApi.withoutInputAndOutput().catches(MessageThatReadsAFile.class);
        PureApi.withoutInputAndOutput().lets(ProperMessage.class);
    }

    @Test
    void messagesUseNothingOfAxonButItsMessageAnnotations() {
        PureApi.withoutAxonBesideAnnotations().holds();
        PureApi.withoutAxonBesideAnnotations().catches(MessageThatSendsItself.class);
        PureApi.withoutAxonBesideAnnotations().lets(ProperMessage.class);
    }

    @Test
    void messagesNeedNoOtherLibrary() {
        PureApi.withoutAnyOtherLibrary().holds();
        PureApi.withoutAnyOtherLibrary().catches(MessageThatNeedsALibrary.class);
        PureApi.withoutAnyOtherLibrary().lets(ProperMessage.class);
    }

    @Test
    void messagesAreRecordsSoNobodyCanChangeThem() {
        PureApi.ofRecords().holds();
        PureApi.ofRecords().catches(MessageThatChangesLater.class);
        PureApi.ofRecords().lets(ProperMessage.class);
    }
}
