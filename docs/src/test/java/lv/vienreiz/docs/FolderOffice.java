// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import lv.vienreiz.contract.BusUnderTest;
import lv.vienreiz.contract.Receiver;
import lv.vienreiz.contract.Trouble;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.message.MessageId;

// tag::office
/** The office at the far end of a shared folder, as the contract drives it. */
final class FolderOffice implements BusUnderTest {

    private final Path folder;
    private final Receiver receiver;
    private final ExecutorService clerks = Executors.newCachedThreadPool();
    private volatile boolean open = true;

    FolderOffice(Path folder, Receiver receiver) throws IOException {
        this.folder = folder;
        this.receiver = receiver;
        for (String place : Set.of("in", "taken", "out")) {
            Files.createDirectory(folder.resolve(place));
        }
        clerks.execute(this::watch);
    }

    @Override
    public BusBinding open() {
        return new FolderBinding(folder, Clock.systemUTC());
    }

    @Override
    public Address address() {
        return new Address("office");
    }

    @Override
    public Set<Trouble> troubles() {
        return EnumSet.of(Trouble.UNREACHABLE);
    }

    @Override
    public void next(Trouble trouble) {
        move(folder.resolve("in"), folder.resolve("away"));
    }

    @Override
    public void heal() {
        if (Files.exists(folder.resolve("away"))) {
            move(folder.resolve("away"), folder.resolve("in"));
        }
    }
    // end::office

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void watch() {
        while (open) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve("in"), "[0-9a-f]*")) {
                for (Path file : files) {
                    Path taken = folder.resolve("taken").resolve(file.getFileName());
                    move(file, taken);
                    clerks.execute(() -> work(taken));
                }
            } catch (NoSuchFileException | NotDirectoryException away) {
                // somebody brings trouble
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private void work(Path taken) {
        try {
            Path out = folder.resolve("out").resolve(taken.getFileName());
            if (Files.notExists(out)) {
                byte[] file = Files.readAllBytes(taken);
                byte[] body = Arrays.copyOfRange(file, FolderBinding.firstLine(file) + 1, file.length);
                MessageId id = new MessageId(taken.getFileName().toString());
                Optional<Answer> answer = receiver.receive(id, body);
                Path part = Files.write(
                        folder.resolve("part-" + id),
                        answer.map(given -> FolderBinding.lines(given.contentType(), given.body()))
                                .orElseGet(() -> "refused\n".getBytes(UTF_8)));
                move(part, out);
            }
            Files.delete(taken);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        open = false;
        clerks.shutdownNow();
    }
}
