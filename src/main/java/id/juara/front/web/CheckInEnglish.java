package id.juara.front.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What is said to whoever checks a receipt, in English. */
@Localized("en")
interface CheckInEnglish extends Check {
    @Override
    @Message("Check a receipt")
    String title();

    @Override
    @Message(
            "Whoever sends a submission or hands in a scoresheet is given a receipt. Here one sees that it stands in the ledger, which cannot be changed afterwards. What it is about is not shown.")
    String about();

    @Override
    @Message("Fingerprint of the receipt (leaf)")
    String receipt();

    @Override
    @Message("64 digits and letters from a to f")
    String looks();

    @Override
    @Message("Check")
    String go();

    @Override
    @Message("Not found")
    String amiss();

    @Override
    @Message("This receipt stands in the ledger: number {place} of {size}, signed {signed}.")
    String stands(String place, String size, String signed);

    @Override
    @Message("The proof, to be checked by oneself (JSON)")
    String proof();

    @Override
    @Message("The ledger's latest head")
    String head();

    @Override
    @Message("The key that signed it")
    String key();
}
