package id.juara.front.brought;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about a table that somebody brought; {@link BroughtInEnglish} has a sentence for each. */
@MessageBundle("brought")
public interface Brought {
    @Message("Yang perlu diperbaiki")
    String faults();

    @Message("Sel")
    String cell();

    @Message("Isi")
    String found();

    @Message("Seharusnya")
    String allowed();

    @Message("(kosong)")
    String blank();

    @Message("Dan {many} sel lain; semuanya ada di berkas yang dikembalikan.")
    String others(int many);

    @Message("Unduh berkas Anda dengan kolom kesalahan")
    String giveBack();

    @Message("Berkas tidak terbaca")
    String unread();
}
