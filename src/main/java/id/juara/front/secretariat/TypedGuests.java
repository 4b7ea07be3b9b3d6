package id.juara.front.secretariat;

import id.juara.ground.identity.Role;
import id.juara.ground.invitation.InvitationForms.InvitationForm;
import id.juara.ground.invitation.InvitationForms.InvitationPage;
import id.juara.ground.refusal.Faults;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.refusal.Refusal.Fault;
import id.juara.law.rules.Bilingual;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Judges to be invited as a secretary types or pastes them: a name a line, and behind a semicolon an institution's code. */
final class TypedGuests {
    private static final int MOST = 100;
    private static final String FIELD = "/names";

    /** @param number of the line among all that were typed, counted from 1 */
    private record Line(int number, String name, Optional<String> institution) {}

    private final List<Line> lines = new ArrayList<>();

    /** Blank lines are passed over. */
    TypedGuests(String typed) {
        var all = typed.lines().toList();
        for (var n = 0; n < all.size(); n++) {
            var parts = all.get(n).split(";", 2);
            if (!all.get(n).isBlank()) {
                var code = parts.length == 2 ? parts[1].strip() : "";
                lines.add(new Line(n + 1, parts[0].strip(), Optional.of(code).filter(one -> !one.isEmpty())));
            }
        }
    }

    List<InvitationForm> forms(String edition) {
        return lines.stream()
                .map(one -> new InvitationForm(
                        Role.Words.JUDGE,
                        one.institution,
                        Optional.empty(),
                        Optional.of(edition),
                        one.name,
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    /** Refuses nobody at all, more than a hundred, one who is named twice, and one whose invitation is still open. */
    void mustBeNew(List<InvitationPage> open) {
        var faults = new Faults()
                .must(!lines.isEmpty(), FIELD, "Sebutkan paling sedikit satu nama.", "Name at least one judge.")
                .must(
                        lines.size() <= MOST,
                        FIELD,
                        "Paling banyak " + MOST + " nama sekaligus.",
                        "At most " + MOST + " names at a time.");
        Map<String, Integer> named = new HashMap<>();
        var invited = open.stream()
                .filter(one -> one.state().equals("open"))
                .map(one -> key(one.name()))
                .toList();
        for (var line : lines) {
            var before = named.putIfAbsent(key(line.name), line.number);
            faults.must(
                            before == null,
                            FIELD,
                            "Baris " + line.number + ": " + line.name + " sudah ada di baris " + before + ".",
                            "Line " + line.number + ": " + line.name + " stands in line " + before + " already.")
                    .must(
                            !invited.contains(key(line.name)),
                            FIELD,
                            "Baris " + line.number + ": " + line.name
                                    + " sudah diundang; perbarui undangannya di bawah.",
                            "Line " + line.number + ": " + line.name
                                    + " is invited already; renew that invitation below.");
        }
        faults.refuse();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** What was refused of those forms, said of the line it is about; any other refusal as it is. */
    Refusal placed(Refusal refusal) {
        return refusal.faults().isEmpty()
                ? refusal
                : new Refusal(
                        Reason.FORM_FLAWED,
                        refusal.faults().stream().map(this::placed).toList());
    }

    private Fault placed(Fault fault) {
        if (fault.pointer().equals(FIELD)) {
            return fault;
        }
        var pointer = fault.pointer().split("/");
        var line = lines.get(Integer.parseInt(pointer[1])).number;
        return new Fault(
                FIELD,
                new Bilingual(
                        "Baris " + line + ": " + fault.says().id(),
                        "Line " + line + ": " + fault.says().en()));
    }
}
