package id.juara.front.calendar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of calendars and the letters that move them; {@link AmendingInEnglish} has a sentence for each. */
@MessageBundle("amending")
interface Amending {
    @Message("Jadwal dan perubahannya")
    String title();

    @Message("Jadwal yang berlaku")
    String now();

    @Message("Dibuka")
    String opens();

    @Message("Ditutup")
    String closes();

    @Message("Umur inovasi dihitung mundur dari")
    String age();

    @Message("Kompetisi ini belum dibuka: tanggalnya diubah di berkas aturannya.")
    String draft();

    @Message("Ke aturan")
    String toRules();

    @Message("Pendaftaran kompetisi ini sudah berakhir: jadwalnya tidak berubah lagi.")
    String over();

    @Message("Perubahan jadwal")
    String letters();

    @Message("Belum ada perubahan jadwal.")
    String none();

    @Message("Perubahan {number}")
    String amendment(int number);

    @Message("Surat {letter}, {day}")
    String byLetter(String letter, String day);

    @Message("menunggu tanda tangan")
    String waits();

    @Message("berlaku")
    String signed();

    @Message("tidak berlaku")
    String overtaken();

    @Message(
            "Jadwal sudah berubah sejak ini diusulkan, atau pendaftaran sudah berakhir. Usulkan lagi bila masih diperlukan.")
    String overtakenWhy();

    @Message("Diusulkan {name}, {moment}")
    String proposed(String name, String moment);

    @Message("Ditandatangani {name}, {moment}")
    String signedBy(String name, String moment);

    @Message("Tanggal")
    String date();

    @Message("Semula")
    String was();

    @Message("Menjadi")
    String becomes();

    @Message("tetap")
    String stays();

    @Message("Kedua teks dan sidik jarinya")
    String texts();

    @Message("Jadwal semula")
    String oldText();

    @Message("Jadwal baru")
    String newText();

    @Message("SHA-256")
    String fingerprint();

    @Message("Akibatnya")
    String effect();

    @Message("Tenggat baru berlaku bagi {writing} entri yang masih ditulis dan {waiting} entri di admin lokal.")
    String whose(String writing, String waiting);

    @Message("{sent} entri yang sudah terkirim dapat diperbarui sampai penutupan yang baru.")
    String mayResend(String sent);

    @Message("Pengingat sebelum penutupan mengikuti tanggal baru.")
    String reminders();

    @Message("Semua unit dan admin lokal diberi tahu begitu perubahan ditandatangani.")
    String tells();

    @Message("Ini gladi bersih: tidak ada yang diberi tahu.")
    String tellsNobody();

    @Message("Penutupan dimajukan: waktu menulis berkurang.")
    String sooner();

    @Message("Penutupan yang baru sudah lewat: pendaftaran berakhir begitu ditandatangani.")
    String past();

    @Message("Tanda tangani perubahan {number}")
    String sign(int number);

    @Message("Begitu ditandatangani, jadwal baru berlaku. Perubahan hanya dapat dibalas dengan perubahan berikutnya.")
    String signSure();

    @Message("Anda yang mengusulkan; orang lain harus menandatanganinya.")
    String other();

    @Message("Menunggu tanda tangan pejabat penanda tangan.")
    String waitsFor();

    @Message("Usulkan perubahan jadwal")
    String draw();

    @Message(
            "Perubahan didasarkan pada surat bernomor dan ditandatangani orang kedua. Sampai saat itu tidak ada tanggal yang bergeser.")
    String drawHint();

    @Message("Nomor surat")
    String letter();

    @Message("Tanggal surat")
    String letterDate();

    @Message("Menurut waktu {zone}. Biarkan bila tidak berubah.")
    String zoneHint(String zone);

    @Message("Umur inovasi dihitung mundur dari")
    String ageFrom();

    @Message("penutupan semula")
    String oldClose();

    @Message("penutupan yang baru")
    String newClose();

    @Message("Alasan")
    String reason();

    @Message("Lihat akibatnya")
    String see();

    @Message("Usulkan perubahan ini")
    String propose();

    @Message("Ubah isiannya")
    String change();

    @Message("Tulis tanggal seperti 2026-05-02.")
    String dayAmiss();

    @Message("Tulis tanggal dan jam seperti 2026-05-02T10:00.")
    String momentAmiss();
}
