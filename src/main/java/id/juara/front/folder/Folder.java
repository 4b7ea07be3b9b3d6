package id.juara.front.folder;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about what is taken out of an entry; {@link FolderInEnglish} has a sentence for each. */
@MessageBundle("folder")
interface Folder {
    @Message("Tautan baca untuk atasan")
    String sharing();

    @Message(
            "Siapa pun yang memegang tautan dapat membaca entri ini apa adanya dan melihat di mana ia berada, tanpa akun dan tanpa dapat mengubah apa pun. Tautan berlaku tiga puluh hari.")
    String sharingHint();

    @Message("Buat tautan")
    String shareNow();

    @Message("Tautan dibuat")
    String freshTitle();

    @Message("Salin sekarang: tautan ini tidak ditampilkan lagi. Berlaku sampai {until}.")
    String freshHint(String until);

    @Message("Salin tautan")
    String copy();

    @Message("Tersalin.")
    String copied();

    @Message("Tautan yang berlaku")
    String standing();

    @Message("Tidak ada tautan yang berlaku.")
    String noneStanding();

    @Message("Dibuat {made}, berlaku sampai {until}")
    String linkSays(String made, String until);

    @Message("Akhiri semua tautan")
    String endAll();

    @Message("Anda membaca entri ini melalui tautan dari unitnya. Tautan berlaku sampai {until}.")
    String sharedHint(String until);

    @Message("Isi entri apa adanya")
    String asItStands();

    @Message("Surat untuk ditandatangani dan pertanyaan untuk ditulis")
    String letters();

    @Message("Surat pernyataan")
    String lettersToSign();

    @Message("Surat sudah terisi dari entri ini. Cetak, tanda tangani, lalu pindai atau foto dan lampirkan.")
    String lettersHint();

    @Message("Kompetisi ini tidak meminta surat pernyataan.")
    String noLetters();

    @Message("Pertanyaan sebagai dokumen")
    String inWord();

    @Message(
            "Semua pertanyaan dengan jawaban sejauh ini, bobot, dan batas kata. Tulis di program pengolah kata, lalu salin setiap jawaban ke halamannya.")
    String inWordHint();

    @Message("Unduh pertanyaan (.docx)")
    String inWordNow();

    @Message("Yang bertanda tangan di bawah ini:")
    String undersigned();

    @Message("Nama")
    String signerName();

    @Message("NIP")
    String signerNumber();

    @Message("Jabatan")
    String signerPost();

    @Message("menyatakan tentang inovasi:")
    String declaresAbout();

    @Message("{title}: isinya benar dan dapat dibuktikan.")
    String declaresTrue(String title);

    @Message("Pernyataan ini dibuat dengan sebenarnya dan dapat dipertanggungjawabkan.")
    String inEarnest();

    @Message("Tempat dan tanggal: ........................")
    String placeAndDay();

    @Message("Meterai, tanda tangan, dan cap")
    String stamp();

    @Message("(.................................................)")
    String signerLine();
}
