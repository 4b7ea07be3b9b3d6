package id.juara.ground.spreadsheet;

import id.juara.law.rules.Bilingual;

/**
 * What is wrong in a cell, named so that a person finds it.
 *
 * @param row as a person counts
 * @param cell its address, {@code F17}; the row's number alone where the whole row is at fault
 * @param found what stands there; empty where nothing does
 * @param allowed what may stand there
 */
public record Fault(String sheet, int row, String cell, String found, Bilingual allowed) {
    /** {@code F17 “delapan puluh”: tulis bilangan / write a number}. */
    public String sentence() {
        var shown = found.isEmpty() ? "" : " “" + found + "”";
        return cell + shown + ": " + allowed.id() + " / " + allowed.en();
    }
}
