/**
 * HTTP/1.1 on the server's side of a socket, with the power to end a connection at any point. Start at
 * {@link lv.vienreiz.emulator.wire.HttpListener}.
 */
@NullMarked
package lv.vienreiz.emulator.wire;

import org.jspecify.annotations.NullMarked;
