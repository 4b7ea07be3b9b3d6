package id.juara.ground.refusal;

import id.juara.ground.refusal.Refusal.Fault;
import id.juara.law.rules.Bilingual;
import java.util.ArrayList;
import java.util.List;

/** What is wrong in a form, collected so that its writer is told everything at once. */
public final class Faults {
    private final List<Fault> found = new ArrayList<>();

    /** Notes a fault where {@code sound} is false. */
    public Faults must(boolean sound, String pointer, String id, String en) {
        if (!sound) {
            found.add(new Fault(pointer, new Bilingual(id, en)));
        }
        return this;
    }

    /** Notes a fault where nothing but blanks, or more than {@code most} characters, was given. */
    public Faults mustSay(String given, int most, String pointer) {
        return must(
                given != null && !given.isBlank() && given.length() <= most,
                pointer,
                "Wajib diisi, paling panjang " + most + " karakter.",
                "Must be filled, with at most " + most + " characters.");
    }

    /** Refuses the form where a fault was noted. */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new Refusal(Reason.FORM_FLAWED, found);
        }
    }
}
