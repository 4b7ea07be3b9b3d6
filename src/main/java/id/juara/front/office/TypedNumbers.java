package id.juara.front.office;

import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.ShownFaults.Shown;
import id.juara.ground.spreadsheet.WholeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The whole numbers of a form as they were typed, and what is wrong with them beside their fields. */
public final class TypedNumbers {
    private final Office words;
    private final List<Shown> faults = new ArrayList<>();

    public TypedNumbers(Places places) {
        this.words = places.words(Office.class);
    }

    /** The number; empty where nothing was typed, and where it is none, which is noted as a fault of that field. */
    public Optional<Integer> whole(String typed, String pointer) {
        var number = WholeText.of(typed);
        if (number.isEmpty() && !typed.isBlank()) {
            faults.add(new Shown(pointer, words.noWholeNumber(typed)));
        }
        return number;
    }

    public boolean areSound() {
        return faults.isEmpty();
    }

    public ShownFaults faults() {
        return new ShownFaults(faults);
    }
}
