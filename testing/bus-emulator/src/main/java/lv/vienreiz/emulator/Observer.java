// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

/**
 * Something that looks on while a bus carries messages, such as {@link lv.vienreiz.emulator.onceonly.OnceOnlyWatch}.
 *
 * <p>It is called by the threads that serve the exchanges, several at once, and holds them up as long as it takes.
 */
public interface Observer {

    /**
     * A request has come to its end; no server has looked at it, and it may still fail.
     *
     * @param body its bytes, which may hold personal data; not copied, and not to be changed
     */
    default void arrived(byte[] body) {}

    /**
     * A provider has answered; whether the client gets the answer is open.
     *
     * @param request what the provider got, which may hold personal data
     * @param reply what it answered
     */
    default void answered(Request request, Reply reply) {}
}
