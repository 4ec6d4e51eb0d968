// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import lv.vienreiz.usage.UsageProgress;

/** One line on a terminal that is written over again and again; in a pipe there is none. */
final class ProgressLine implements UsageProgress {

    /** After how many more bytes the line is written again. */
    private static final long STEP = 16L << 20;

    /** The launcher sets it where standard error is a terminal, which Java cannot tell. */
    private static final String TERMINAL = "VIENREIZ_TERMINAL";

    private final Session session;
    private final boolean shown;
    private long next = STEP;
    private boolean written;

    ProgressLine(Session session) {
        this.session = session;
        shown = session.terminal().environment().containsKey(TERMINAL);
    }

    @Override
    public boolean goOn(long done, long all, long events) {
        if (shown && done >= next) {
            next = done + STEP;
            written = true;
            Object percent = all <= 0 ? "?" : Math.min(done * 100 / all, 100);
            session.err().print("\r" + session.say("stats.progress", "percent", percent, "events", events));
            session.err().flush();
        }
        return true;
    }

    /** Writes the line again, in a terminal. */
    void show(String text) {
        if (shown) {
            written = true;
            session.err().print("\r" + text);
            session.err().flush();
        }
    }

    void end() {
        if (written) {
            session.err().println();
        }
    }
}
