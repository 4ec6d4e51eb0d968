// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.util.List;

/** A command that does nothing but hold others. */
interface CommandGroup {

    /** The commands in it, in the order of the help. */
    List<Object> commands();
}
