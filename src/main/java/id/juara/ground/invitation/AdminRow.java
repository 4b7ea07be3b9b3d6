package id.juara.ground.invitation;

import id.juara.ground.institution.Institution;
import id.juara.ground.spreadsheet.Fault;
import id.juara.ground.spreadsheet.Table;
import id.juara.ground.spreadsheet.Table.Cell;
import id.juara.ground.spreadsheet.Table.Kind;
import id.juara.ground.spreadsheet.Table.Row;
import id.juara.ground.upload.Limits;
import id.juara.ground.upload.Wanted;
import id.juara.law.rules.Bilingual;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A sound row of a table of local admins. */
record AdminRow(int number, Institution institution, Guest guest) {
    static final String CODE = "kode instansi";
    static final String NAME = "nama";
    static final String EMAIL = "surel";

    static final Wanted WANTED = new Wanted(Optional.empty(), List.of(CODE, NAME), List.of(EMAIL), Limits.USUAL);

    private static final int LONGEST = 200;

    /** A region's code that a spreadsheet took for a number has lost its last zero: {@code 35.10} became 35.1. */
    private static final String SHORTENED = "\\d\\d\\.\\d";

    /** The sound rows of a table; what is wrong in the others is added to the faults. */
    static List<AdminRow> of(Table table, Map<String, Institution> institutions, List<Fault> faults) {
        var rows = new ArrayList<AdminRow>();
        Set<String> seen = new HashSet<>();
        for (var row : table.rows()) {
            var before = faults.size();
            var institution = row.cell(CODE).map(AdminRow::code).map(institutions::get);
            if (institution.isEmpty()) {
                faults.add(fault(
                        table, row, CODE, "kode instansi dari daftar instansi", "an institution's code from the list"));
            }
            var name = row.text(NAME).filter(text -> text.length() <= LONGEST);
            if (name.isEmpty()) {
                faults.add(fault(
                        table, row, NAME, "nama, paling panjang 200 karakter", "a name of at most 200 characters"));
            }
            if (!row.text(EMAIL).map(Guest::looksLikeMail).orElse(true)) {
                faults.add(fault(table, row, EMAIL, "alamat surel, atau kosong", "an e-mail address, or nothing"));
            }
            if (faults.size() == before) {
                var sound = new AdminRow(
                        row.number(), institution.get(), new Guest(name.get(), row.text(EMAIL), Optional.empty()));
                if (seen.add(sound.key())) {
                    rows.add(sound);
                } else {
                    faults.add(fault(table, row, NAME, "setiap orang satu kali", "each person once"));
                }
            }
        }
        return rows;
    }

    /** By what the same person is known again: the institution with the e-mail address, or the name where there is none. */
    String key() {
        return key(institution.code, guest.name(), guest.email().orElse(null));
    }

    static String key(String institution, String name, String email) {
        return institution + "\n" + (email == null ? name : email).strip().toLowerCase(Locale.ROOT);
    }

    private static String code(Cell cell) {
        return cell.kind() == Kind.NUMBER && cell.text().matches(SHORTENED) ? cell.text() + "0" : cell.text();
    }

    private static Fault fault(Table table, Row row, String header, String id, String en) {
        var cell = row.cell(header);
        return new Fault(
                table.sheet(),
                row.number(),
                cell.map(Cell::address).orElse(String.valueOf(row.number())),
                cell.map(Cell::text).orElse(""),
                new Bilingual(header + ": " + id, header + ": " + en));
    }
}
