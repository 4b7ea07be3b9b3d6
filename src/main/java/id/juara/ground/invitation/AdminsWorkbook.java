package id.juara.ground.invitation;

import id.juara.ground.invitation.AdminsForms.AdminsInvited;
import id.juara.ground.spreadsheet.Book;
import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import id.juara.ground.spreadsheet.Book.Sheet;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** The workbooks of bulk invitations: the empty one to fill, and the one with each person's link to pass on. */
public final class AdminsWorkbook {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final Column CODE = new Column(AdminRow.CODE + " (institution code)", 28, Format.TEXT);
    private static final Column NAME = new Column(AdminRow.NAME + " (name)", 32, Format.TEXT);
    private static final Column EMAIL = new Column(AdminRow.EMAIL + " (e-mail)", 32, Format.TEXT);

    private AdminsWorkbook() {}

    public static Book template() {
        return new Book(List.of(new Sheet("Admin", List.of(), List.of(CODE, NAME, EMAIL), List.of())));
    }

    /** @param answer those of whom a code is told */
    public static Book links(AdminsInvited answer) {
        var columns = List.of(
                CODE,
                new Column("instansi (institution)", 40, Format.TEXT),
                NAME,
                EMAIL,
                new Column("kode undangan (invitation code)", 22, Format.TEXT),
                new Column("tautan (link)", 60, Format.TEXT),
                new Column("berlaku sampai (ends on)", 16, Format.DAY));
        List<List<Object>> rows = answer.invited().stream()
                .map(one -> Arrays.<Object>asList(
                        one.institution(),
                        one.institutionName(),
                        one.name(),
                        one.email(),
                        one.code(),
                        one.link(),
                        one.endsAt() == null ? null : one.endsAt().atZone(WIB).toLocalDate()))
                .toList();
        return new Book(List.of(new Sheet(
                "Undangan", List.of("Undangan admin instansi", "Invitations of local admins"), columns, rows)));
    }
}
