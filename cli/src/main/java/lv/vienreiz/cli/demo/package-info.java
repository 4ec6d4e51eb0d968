/** The demonstration: two services from description to report, over a bus, through a kill and a lost answer. Start at {@link lv.vienreiz.cli.demo.Demo}. */
@NullMarked
package lv.vienreiz.cli.demo;

import org.jspecify.annotations.NullMarked;
