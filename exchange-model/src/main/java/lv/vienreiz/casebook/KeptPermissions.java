// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import lv.vienreiz.casework.course.PermissionState;
import lv.vienreiz.permission.DataPermission;
import lv.vienreiz.permission.DataUse;
import lv.vienreiz.permission.PermissionObstacle;
import lv.vienreiz.permission.PermissionRefusal;
import lv.vienreiz.permission.PermissionVerdict;
import lv.vienreiz.permission.Permissions;

/**
 * The permissions that a case book keeps. Nothing is locked: a count that somebody else changed in between is read and judged
 * anew, so that a quota holds over threads, and over processes that share the book's store.
 *
 * <pre>{@code
 * KeptPermissions permissions = KeptPermissions.in(book);
 * permissions.grant(DataPermission.builder("100200", Registers.LAND_REGISTER, "Koku ciršanas atļauja").quota(1000L).build());
 * }</pre>
 */
public final class KeptPermissions implements Permissions {

    private static final int PAGE = 200;

    private final CaseBook book;

    private KeptPermissions(CaseBook book) {
        this.book = Objects.requireNonNull(book, "book");
    }

    /**
     * The permissions of a case book.
     *
     * @param book the book, which stays the caller's
     * @return the permissions
     */
    public static KeptPermissions in(CaseBook book) {
        return new KeptPermissions(book);
    }

    /**
     * Enters a permission, in place of one of the same number.
     *
     * @param permission the permission, with the count that its issuer knows
     */
    public void grant(DataPermission permission) {
        Writing end;
        do {
            long version = book.find(Shelf.DATA_PERMISSIONS, permission.number())
                    .map(Versioned::version)
                    .orElse(0L);
            end = book.write(List.of(new Draft<>(Shelf.DATA_PERMISSIONS, permission, version)));
        } while (end instanceof Writing.Conflict);
    }

    /**
     * Takes a permission back. Requests that are under way learn of it before their answer is used.
     *
     * @param number its number
     * @return whether there was one
     */
    public boolean revoke(String number) {
        return change(
                        number,
                        kept -> kept.toBuilder().state(PermissionState.REVOKED).build())
                .isPresent();
    }

    /**
     * Finds a permission.
     *
     * @param number its number
     * @return the permission as it stands now
     */
    public Optional<DataPermission> find(String number) {
        return book.find(Shelf.DATA_PERMISSIONS, number).map(Versioned::document);
    }

    /**
     * Every permission that is kept, such as for telling which of them end soon.
     *
     * @return the permissions as they stand now, by their numbers
     */
    public List<DataPermission> all() {
        List<DataPermission> all = new ArrayList<>();
        List<Versioned<DataPermission>> page = book.list(Shelf.DATA_PERMISSIONS, "", PAGE);
        while (!page.isEmpty()) {
            page.forEach(kept -> all.add(kept.document()));
            page = book.list(Shelf.DATA_PERMISSIONS, all.get(all.size() - 1).number(), PAGE);
        }
        return all;
    }

    @Override
    public PermissionVerdict judge(String number, DataUse use, Instant at) {
        return find(number).map(kept -> kept.judge(use, at)).orElseGet(() -> unknown(number));
    }

    @Override
    public PermissionVerdict use(String number, DataUse use, Instant at) {
        while (true) {
            Optional<Versioned<DataPermission>> read = book.find(Shelf.DATA_PERMISSIONS, number);
            if (read.isEmpty()) {
                return unknown(number);
            }
            PermissionVerdict verdict = read.get().document().judge(use, at);
            if (verdict instanceof PermissionVerdict.Refused) {
                return verdict;
            }
            DataPermission counted = read.get().document().counting(1);
            if (written(read.get(), counted)) {
                return new PermissionVerdict.Allowed(counted);
            }
        }
    }

    @Override
    public void giveBack(String number) {
        change(number, kept -> kept.counting(-1));
    }

    /** Changes what is kept until nobody else did in between. */
    private Optional<DataPermission> change(String number, UnaryOperator<DataPermission> how) {
        while (true) {
            Optional<Versioned<DataPermission>> read = book.find(Shelf.DATA_PERMISSIONS, number);
            Optional<DataPermission> changed = read.map(Versioned::document).map(how);
            if (changed.isEmpty() || written(read.orElseThrow(), changed.get())) {
                return changed;
            }
        }
    }

    private boolean written(Versioned<DataPermission> read, DataPermission changed) {
        Writing end = book.write(List.of(Draft.of(Shelf.DATA_PERMISSIONS, read, changed)));
        return end instanceof Writing.Written;
    }

    private static PermissionVerdict unknown(String number) {
        return new PermissionVerdict.Refused(PermissionRefusal.of(number, PermissionObstacle.UNKNOWN));
    }
}
