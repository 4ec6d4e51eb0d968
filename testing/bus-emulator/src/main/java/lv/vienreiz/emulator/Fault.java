// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import lv.vienreiz.emulator.wire.Answer;
import lv.vienreiz.emulator.wire.Content;
import lv.vienreiz.emulator.xroad.BusFault;
import lv.vienreiz.emulator.xroad.RoadHeaders;
import lv.vienreiz.emulator.xroad.Side;

/**
 * Something that goes wrong in one exchange, at an exact point of it. Immutable; scripted by
 * {@link XRoadEmulator#next(Fault...)}.
 *
 * <p>A <em>reset</em> breaks the connection, so that the client's next read fails; <em>silence</em> ends it in order, so
 * that the client reads the end of the stream instead of an answer.
 */
public final class Fault {

    /** What happens when an exchange comes to a point. */
    @FunctionalInterface
    interface Action {
        void strike(Passage passage) throws IOException, BusFault, InterruptedException;
    }

    private record Step(Point point, Action action) {}

    private final String name;
    private final List<Step> steps;

    private Fault(String name, List<Step> steps) {
        this.name = name;
        this.steps = List.copyOf(steps);
    }

    private static Fault at(Point point, String name, Action action) {
        return new Fault(name, List.of(new Step(point, action)));
    }

    private static Fault changing(String name, UnaryOperator<Answer> change) {
        return at(Point.BEFORE_ANSWER, name, passage -> passage.change(change));
    }

    /**
     * No fault: lets one exchange pass between two that fail.
     *
     * @return the fault that is none
     */
    public static Fault none() {
        return new Fault("none", List.of());
    }

    /**
     * A reset when the first byte of the request is here. No effect. Where the fault is scripted for a service, the
     * request's head must be read to know the service; the body is not.
     *
     * @return the fault
     */
    public static Fault resetBeforeReading() {
        return at(Point.BEFORE_READING, "reset before reading", passage -> passage.cut(true));
    }

    /**
     * A reset after the whole request was read. No effect.
     *
     * @return the fault
     */
    public static Fault resetBeforeEffect() {
        return at(Point.BEFORE_EFFECT, "reset before effect", passage -> passage.cut(true));
    }

    /**
     * Silence after the whole request was read. No effect.
     *
     * @return the fault
     */
    public static Fault silenceBeforeEffect() {
        return at(Point.BEFORE_EFFECT, "silence before effect", passage -> passage.cut(false));
    }

    /**
     * A reset after the effect, before any byte of the answer.
     *
     * @return the fault
     */
    public static Fault resetAfterEffect() {
        return at(Point.BEFORE_ANSWER, "reset after effect", passage -> passage.cut(true));
    }

    /**
     * Silence after the effect: the lost answer.
     *
     * @return the fault
     */
    public static Fault silenceAfterEffect() {
        return at(Point.BEFORE_ANSWER, "silence after effect", passage -> passage.cut(false));
    }

    /**
     * A reset after the effect, the answer's head and half of its body.
     *
     * @return the fault
     */
    public static Fault resetInBody() {
        return at(Point.BEFORE_ANSWER, "reset in body", passage -> passage.cutInBody(true));
    }

    /**
     * The end of the stream after the effect, the answer's head and half of its body.
     *
     * @return the fault
     */
    public static Fault silenceInBody() {
        return at(Point.BEFORE_ANSWER, "silence in body", passage -> passage.cutInBody(false));
    }

    /**
     * The whole answer, and then the unannounced end of the connection: the stale connection that a client would use again.
     *
     * @return the fault
     */
    public static Fault silenceAfterAnswer() {
        return at(Point.BEFORE_ANSWER, "silence after answer", passage -> passage.cutAfterAnswer(false));
    }

    /**
     * The whole answer, and then a reset at once; the client may have read the answer by then, or read the reset instead.
     *
     * @return the fault
     */
    public static Fault resetAfterAnswer() {
        return at(Point.BEFORE_ANSWER, "reset after answer", passage -> passage.cutAfterAnswer(true));
    }

    /**
     * A delay before the effect.
     *
     * @param delay how long
     * @return the fault
     */
    public static Fault delayBeforeEffect(Duration delay) {
        return at(Point.BEFORE_EFFECT, "delay before effect", passage -> passage.delay(delay));
    }

    /**
     * A delay after the effect, before any byte of the answer.
     *
     * @param delay how long
     * @return the fault
     */
    public static Fault delayAfterEffect(Duration delay) {
        return at(Point.AFTER_EFFECT, "delay after effect", passage -> passage.delay(delay));
    }

    /**
     * A wait before the effect, until the test opens a gate.
     *
     * @param gate where to wait
     * @return the fault
     */
    public static Fault heldBeforeEffect(Gate gate) {
        return at(Point.BEFORE_EFFECT, "held before effect", passage -> gate.pass());
    }

    /**
     * A wait after the effect, before any byte of the answer, until the test opens a gate.
     *
     * @param gate where to wait
     * @return the fault
     */
    public static Fault heldAfterEffect(Gate gate) {
        return at(Point.AFTER_EFFECT, "held after effect", passage -> gate.pass());
    }

    /**
     * A fault of the client-side security server, before the effect.
     *
     * @param code the code as X-Road 7.8 spells it, such as {@code network_error} or {@code client.invalid_request};
     *     {@code server.clientproxy.} is added where no origin stands before it
     * @return the fault
     */
    public static Fault fromClientSide(String code) {
        return bus(Point.BEFORE_EFFECT, Side.CLIENT, code);
    }

    /**
     * A fault of the client-side security server after the effect: it could not use the provider's answer.
     *
     * @param code as for {@link #fromClientSide(String)}, such as {@code service_failed.internal_error}
     * @return the fault
     */
    public static Fault fromClientSideAfterEffect(String code) {
        return bus(Point.AFTER_EFFECT, Side.CLIENT, code);
    }

    /**
     * A fault of the provider-side security server, before the effect.
     *
     * @param code the code as X-Road 7.8 spells it, such as {@code service_disabled}; {@code server.serverproxy.} is
     *     added where no origin stands before it
     * @return the fault
     */
    public static Fault fromProviderSide(String code) {
        return bus(Point.BEFORE_EFFECT, Side.PROVIDER, code);
    }

    /**
     * A fault of the provider-side security server after the effect: it did not get the provider's answer.
     *
     * @param code as for {@link #fromProviderSide(String)}, such as {@code io_error}
     * @return the fault
     */
    public static Fault fromProviderSideAfterEffect(String code) {
        return bus(Point.AFTER_EFFECT, Side.PROVIDER, code);
    }

    private static Fault bus(Point point, Side side, String code) {
        String when = point == Point.BEFORE_EFFECT ? "" : " after effect";
        return at(point, side.qualify(code) + when, passage -> {
            throw new BusFault(side, code, "Scripted fault " + side.qualify(code));
        });
    }

    /**
     * A SOAP fault under status 200, before the effect: what a client gets that is led to the SOAP interface.
     *
     * @return the fault
     */
    public static Fault soapFault() {
        return at(Point.BEFORE_EFFECT, "SOAP fault", Passage::answerAsSoap);
    }

    /**
     * An answer in the provider's place. No effect.
     *
     * @param reply the answer, such as a redirection, 404 or 503
     * @return the fault
     */
    public static Fault providerAnswers(Reply reply) {
        return at(Point.BEFORE_EFFECT, "provider answers " + reply.status(), passage -> passage.substitute(reply));
    }

    /**
     * Another answer than the provider's, after its effect.
     *
     * @param reply the answer
     * @return the fault
     */
    public static Fault providerAnswersAfterEffect(Reply reply) {
        return at(
                Point.AFTER_EFFECT,
                "provider answers " + reply.status() + " after effect",
                passage -> passage.substitute(reply));
    }

    /**
     * A provider that is busy. No effect.
     *
     * @param status such as 429 or 503
     * @param retryAfter when to come again, in whole seconds
     * @return the fault
     */
    public static Fault providerBusy(int status, Duration retryAfter) {
        return providerAnswers(Reply.of(status).withHeader("Retry-After", Long.toString(retryAfter.toSeconds())));
    }

    /**
     * A good answer under a strange {@code X-Road-Id}, after the effect.
     *
     * @return the fault
     */
    public static Fault anotherMessageId() {
        return changing(
                "another message id",
                answer -> answer.with(answer.fields()
                        .replacing(
                                RoadHeaders.ID,
                                UUID.nameUUIDFromBytes(new byte[] {1}).toString())));
    }

    /**
     * A good answer under a wrong {@code X-Road-Request-Hash}, after the effect.
     *
     * @return the fault
     */
    public static Fault anotherRequestHash() {
        return changing(
                "another request hash",
                answer -> answer.with(answer.fields().replacing(RoadHeaders.REQUEST_HASH, "AAAA")));
    }

    /**
     * A good answer under its right {@code X-Road-Request-Hash}, broken after 76 characters as Base64 often is; the break
     * came through as a space.
     *
     * @return the fault
     */
    public static Fault wrappedRequestHash() {
        return changing("wrapped request hash", answer -> {
            String hash = answer.fields().last(RoadHeaders.REQUEST_HASH).orElse("");
            return answer.with(
                    answer.fields().replacing(RoadHeaders.REQUEST_HASH, hash.replaceAll("(.{76})(?=.)", "$1 ")));
        });
    }

    /**
     * An answer, after the effect, that names another message than the request; the client-side server notices and
     * answers {@code inconsistent_response}.
     *
     * @return the fault
     */
    public static Fault inconsistentAnswer() {
        return fromClientSideAfterEffect("inconsistent_response");
    }

    /**
     * A good answer with a body of another length, after the effect.
     *
     * @param length the length of the body, in bytes; it holds spaces
     * @return the fault
     */
    public static Fault oversizedAnswer(long length) {
        return changing("oversized answer", answer -> answer.with(Content.filler(length)));
    }

    /**
     * Bytes that are not HTTP, after the effect; then the end of the stream.
     *
     * @return the fault
     */
    public static Fault garbage() {
        byte[] bytes = "\u0000\u0001 not HTTP at all \r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        return at(Point.BEFORE_ANSWER, "garbage", passage -> passage.sendRaw(bytes));
    }

    /**
     * This fault and another one in the same exchange, such as a delay and then silence. Where both strike at one
     * point, this one does so first.
     *
     * @param other the other fault
     * @return both
     */
    public Fault and(Fault other) {
        List<Step> both = new ArrayList<>(steps);
        both.addAll(other.steps);
        return new Fault(name + " + " + other.name, both);
    }

    /**
     * Gives the name by which recordings show the fault.
     *
     * @return a few English words
     */
    public String name() {
        return name;
    }

    boolean strikesBeforeReading() {
        return steps.stream().anyMatch(step -> step.point() == Point.BEFORE_READING);
    }

    void strike(Point point, Passage passage) throws IOException, BusFault, InterruptedException {
        for (Step step : steps) {
            if (step.point() == point) {
                step.action().strike(passage);
            }
        }
    }

    @Override
    public String toString() {
        return "Fault[" + name + "]";
    }
}
