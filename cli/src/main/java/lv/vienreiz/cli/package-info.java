/** The {@code vienreiz} command: its subcommands and what they print. Start at {@link lv.vienreiz.cli.Main}. */
@NullMarked
package lv.vienreiz.cli;

import org.jspecify.annotations.NullMarked;
