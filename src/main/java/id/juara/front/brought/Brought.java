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

    @Message("Buku kerja atau csv")
    String file();

    @Message("Periksa")
    String look();

    @Message("Hasil pemeriksaan")
    String looked();

    @Message("Pilih berkas lain")
    String otherFile();

    @Message("Tidak ada baris yang terisi.")
    String noRows();

    @Message("Unduh buku kerja kosong")
    String template();
}
