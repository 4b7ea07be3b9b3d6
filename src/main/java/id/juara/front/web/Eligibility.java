package id.juara.front.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is asked of whoever wants to know whether an innovation may enter; {@link EligibilityInEnglish} has a sentence for each. */
@MessageBundle("eligibility")
interface Eligibility {
    @Message("Boleh ikut?")
    String title();

    @Message("Jawab beberapa pertanyaan sebelum menulis. Tidak perlu masuk, dan tidak ada yang disimpan.")
    String intro();

    @Message("Saat ini tidak ada pendaftaran yang dibuka.")
    String none();

    @Message("Pendaftaran ditutup {moment}.")
    String closes(String moment);

    @Message("Umur inovasi dihitung mundur dari {day}.")
    String counted(String day);

    @Message("Dasar")
    String basis();

    @Message("Apakah ini berlaku untuk inovasi Anda?")
    String applies();

    @Message("Ya")
    String yes();

    @Message("Tidak")
    String no();

    @Message("Lihat hasilnya")
    String look();

    @Message("Jawab setiap pertanyaan.")
    String unanswered();

    @Message("Boleh ikut, sejauh jawaban Anda benar.")
    String may();

    @Message("Belum boleh ikut")
    String mayNot();

    @Message("Karena")
    String because();

    @Message("Petugas akan memeriksa")
    String clerk();

    @Message("Alamat halaman ini memuat jawaban Anda dan dapat dibagikan.")
    String share();

    @Message("Aturan kompetisi ini tidak menyebut syarat yang dapat ditanyakan di sini.")
    String noConditions();

    @Message("Masuk untuk menulis")
    String next();
}
