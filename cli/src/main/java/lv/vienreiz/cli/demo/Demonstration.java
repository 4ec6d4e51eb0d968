// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import lv.vienreiz.emulator.EmulatorStartException;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.text.Language;

/** Runs the demonstration and answers what can go wrong with it in words. */
public final class Demonstration {

    private final PrintStream out;
    private final PrintStream err;
    private final Language language;

    /**
     * Makes a demonstration.
     *
     * @param out where it tells what happens
     * @param err where it tells what went wrong
     * @param language in which language
     */
    public Demonstration(PrintStream out, PrintStream err, Language language) {
        this.out = out;
        this.err = err;
        this.language = language;
    }

    /**
     * Runs it.
     *
     * @param folder where files and the report go
     * @param port the port of the bus, or 0 for any
     * @return false if it could not be carried out; why is told
     * @throws InterruptedException if this thread is interrupted
     */
    public boolean run(Path folder, int port) throws InterruptedException {
        Narrator narrator = new Narrator(out, language);
        out.println(new Narrator.Event("title", List.of()).text(language));
        try {
            new Demo(folder.toAbsolutePath(), narrator).run(port);
            return true;
        } catch (EmulatorStartException taken) {
            err.println("vienreiz: " + taken.text(language));
        } catch (StoreException unusable) {
            err.println("vienreiz: " + unusable.text(language));
        } catch (DemoFiles.ForeignFolderException foreign) {
            err.println("vienreiz: " + text("trouble.foreign", foreign.folder().toString()));
        } catch (AccessDeniedException | FileAlreadyExistsException refused) {
            err.println("vienreiz: " + text("trouble.access", String.valueOf(refused.getFile())));
        } catch (FileSystemException refused) {
            err.println("vienreiz: "
                    + text("trouble.file", String.valueOf(refused.getFile()), String.valueOf(refused.getReason())));
        } catch (IOException failed) {
            err.println("vienreiz: " + text("trouble.file", folder.toString(), failed.toString()));
        } catch (IllegalStateException broken) {
            err.println("vienreiz: " + text("trouble.broken", String.valueOf(broken.getMessage())));
        }
        return false;
    }

    private String text(String key, String... facts) {
        return new Narrator.Event(key, List.of(facts)).text(language);
    }
}
