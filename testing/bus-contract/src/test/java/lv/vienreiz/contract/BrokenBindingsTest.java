// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Fault.Origin;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.spi.WantedFile;
import lv.vienreiz.message.MessageId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The contract finds each of the usual mistakes in a binding, and names the promise that it breaks. */
class BrokenBindingsTest {

    /** A good binding, of which one thing is spoilt. */
    abstract static class Spoilt implements BusBindingContract {

        abstract BusBinding spoil(BusBinding good);

        @Override
        public BusUnderTest connect(Receiver receiver) {
            InMemoryUnderTest bus = new InMemoryUnderTest(receiver);
            return new BusUnderTest() {
                @Override
                public BusBinding open() {
                    return spoil(bus.open());
                }

                @Override
                public Address address() {
                    return bus.address();
                }

                @Override
                public Set<Trouble> troubles() {
                    return bus.troubles();
                }

                @Override
                public void next(Trouble trouble) {
                    bus.next(trouble);
                }

                @Override
                public Map<String, byte[]> files(MessageId messageId) {
                    return bus.files(messageId);
                }

                @Override
                public boolean offer(MessageId messageId, byte[] file) {
                    return bus.offer(messageId, file);
                }

                @Override
                public void close() {
                    bus.close();
                }
            };
        }
    }

    /** Hands everything on. */
    private static class Passing implements BusBinding {
        final BusBinding good;

        Passing(BusBinding good) {
            this.good = good;
        }

        @Override
        public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
            return good.send(message, deadline);
        }

        @Override
        public Inquiry ask(Question question, Instant deadline) {
            return good.ask(question, deadline);
        }

        @Override
        public Optional<Fault> fetch(WantedFile file, Sink sink, Instant deadline) {
            return good.fetch(file, sink, deadline);
        }

        @Override
        public Capabilities capabilities() {
            return good.capabilities();
        }

        @Override
        public void close() {
            good.close();
        }
    }

    static class CallsALostAnswerNotSent extends Spoilt {
        @Override
        BusBinding spoil(BusBinding good) {
            return new Passing(good) {
                @Override
                public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
                    return super.send(message, deadline)
                            .<Outcome<Answer>>fold(
                                    d -> d,
                                    r -> r,
                                    n -> n,
                                    i -> new Outcome.NotSent<>(i.messageId(), i.fault(), deadline));
                }
            };
        }
    }

    static class RepeatsUnderAnotherId extends Spoilt {
        @Override
        BusBinding spoil(BusBinding good) {
            return new Passing(good) {
                @Override
                public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
                    Outcome<Answer> first = super.send(message, deadline);
                    OutgoingMessage other = new OutgoingMessage(
                            MessageId.random(),
                            message.address(),
                            message.contentType(),
                            message.body(),
                            message.caseId(),
                            message.permission());
                    return first instanceof Outcome.InDoubt ? super.send(other, deadline) : first;
                }
            };
        }
    }

    static class CallsAFailedQuestionUnknown extends Spoilt {
        @Override
        BusBinding spoil(BusBinding good) {
            return new Passing(good) {
                @Override
                public Inquiry ask(Question question, Instant deadline) {
                    Inquiry inquiry = super.ask(question, deadline);
                    return inquiry instanceof Inquiry.NotAnswered ? new Inquiry.Unknown() : inquiry;
                }
            };
        }
    }

    static class ReadsTheAnswerAsText extends Spoilt {
        @Override
        BusBinding spoil(BusBinding good) {
            return new Passing(good) {
                @Override
                public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
                    return super.send(message, deadline)
                            .map(answer -> new Answer(
                                    answer.contentType(),
                                    new String(answer.body(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8),
                                    ""));
                }
            };
        }
    }

    static class LiesAboutItsSize extends Spoilt {
        @Override
        BusBinding spoil(BusBinding good) {
            return new Passing(good) {
                @Override
                public Capabilities capabilities() {
                    return new Capabilities(1000, true, true);
                }
            };
        }
    }

    static class Throws extends Spoilt {
        @Override
        BusBinding spoil(BusBinding good) {
            return new Passing(good) {
                @Override
                public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
                    java.net.URI.create("x:" + message.address().value());
                    return super.send(message, deadline);
                }
            };
        }
    }

    static class SendsAfterTheDeadline extends Spoilt {
        @Override
        BusBinding spoil(BusBinding good) {
            return new Passing(good) {
                @Override
                public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
                    return super.send(message, deadline.plusSeconds(60));
                }
            };
        }
    }

    static class ShowsTheMessage extends Spoilt {
        @Override
        BusBinding spoil(BusBinding good) {
            return new Passing(good) {
                @Override
                public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
                    Outcome<Answer> outcome = super.send(message, deadline);
                    String text = new String(message.body(), StandardCharsets.UTF_8);
                    return outcome instanceof Outcome.InDoubt
                            ? new Outcome.InDoubt<>(message.messageId(), new Fault(Origin.BUS, "bus.failed", text, ""))
                            : outcome;
                }
            };
        }
    }

    static class SendsThoughClosed extends Spoilt {
        @Override
        BusBinding spoil(BusBinding good) {
            return new Passing(good) {
                @Override
                public void close() {
                    // forgotten
                }
            };
        }
    }

    static class NeverReleases extends Spoilt {
        @Override
        BusBinding spoil(BusBinding good) {
            return new Passing(good) {
                @Override
                public boolean release(Question question, Instant deadline) {
                    return false;
                }
            };
        }
    }

    static class LeavesFilesBehind extends Spoilt {
        @Override
        BusBinding spoil(BusBinding good) {
            return new Passing(good) {
                @Override
                public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
                    return super.send(message.with(List.of()), deadline);
                }
            };
        }
    }

    static class TakesTroubleForAFile extends Spoilt {
        @Override
        BusBinding spoil(BusBinding good) {
            return new Passing(good) {
                @Override
                public Optional<Fault> fetch(WantedFile file, Sink sink, Instant deadline) {
                    return super.fetch(file, sink, deadline).filter(fault -> fault.origin() != Origin.TRANSPORT);
                }
            };
        }
    }

    static class FetchesMoreThanIsWanted extends Spoilt {
        @Override
        BusBinding spoil(BusBinding good) {
            return new Passing(good) {
                @Override
                public Optional<Fault> fetch(WantedFile file, Sink sink, Instant deadline) {
                    WantedFile large = new WantedFile(file.messageId(), file.address(), file.digest(), Long.MAX_VALUE);
                    return super.fetch(large, sink, deadline);
                }
            };
        }
    }

    static List<Object[]> mistakes() {
        return List.of(
                new Object[] {CallsALostAnswerNotSent.class, "executesOnceThrough"},
                new Object[] {RepeatsUnderAnotherId.class, "executesOnceThrough"},
                new Object[] {CallsAFailedQuestionUnknown.class, "learnsOfAMessageAfterItsQuestionMet"},
                new Object[] {ReadsTheAnswerAsText.class, "deliversTheAnswerByteForByte"},
                new Object[] {LiesAboutItsSize.class, "takesBodiesAsLargeAsItSaysAndRefusesLargerOnesUnsent"},
                new Object[] {Throws.class, "throwsNothingWhateverItIsGiven"},
                new Object[] {SendsAfterTheDeadline.class, "sendsNothingAfterTheDeadline"},
                new Object[] {ShowsTheMessage.class, "executesOnceThrough"},
                new Object[] {SendsThoughClosed.class, "sendsNothingOnceItIsClosed"},
                new Object[] {LeavesFilesBehind.class, "carriesFilesWithTheirMessageOrRefusesBoth"},
                new Object[] {LeavesFilesBehind.class, "executesOnceWithItsFileThrough"},
                new Object[] {LeavesFilesBehind.class, "sendsNoMessageWhoseFileCannotBeRead"},
                new Object[] {TakesTroubleForAFile.class, "saysThatAFileDidNotComeThrough"},
                new Object[] {FetchesMoreThanIsWanted.class, "fetchesNothingThatIsNotThereTooLargeOrTooLate"},
                new Object[] {NeverReleases.class, "releasesUntilItIsUnderstoodThrough"});
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void findsTheMistake(Class<?> mistake, String promise) {
        long failures = EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(mistake, promise))
                .execute()
                .testEvents()
                .failed()
                .count();

        assertThat(failures).isPositive();
    }
}
