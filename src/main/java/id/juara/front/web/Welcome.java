package id.juara.front.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the own page says to whoever signed in; {@link WelcomeInEnglish} has a sentence for each. */
@MessageBundle("welcome")
interface Welcome {
    @Message("Penulis unit")
    String unit();

    @Message("Admin lokal")
    String localAdmin();

    @Message("Penilai")
    String judge();

    @Message("Sekretaris penilaian")
    String secretary();

    @Message("Staf kementerian")
    String staff();

    @Message("Penanda tangan kedua")
    String signatory();

    @Message("Pengawas")
    String auditor();

    @Message("Menulis entri inovasi unit Anda, melampirkan berkasnya, dan menyerahkannya kepada admin lokal.")
    String unitDuty();

    @Message(
            "Memeriksa entri dari unit di instansi Anda, mengembalikannya dengan catatan atau mengirimkannya, dan mengundang unit.")
    String localAdminDuty();

    @Message("Menilai entri yang ditugaskan kepada Anda, dan menyatakan konflik kepentingan.")
    String judgeDuty();

    @Message("Mengundang penilai, membagi bacaan, dan mengikuti kemajuan penilaian.")
    String secretaryDuty();

    @Message(
            "Menyiapkan kompetisi, menjalankan seleksi administrasi, menutup tahap, serta mengusulkan daftar pendek dan pengumuman.")
    String staffDuty();

    @Message("Memberi tanda tangan kedua pada daftar pendek, pengumuman, perubahan jadwal, dan ralat.")
    String signatoryDuty();

    @Message("Membaca semua yang tercatat, tanpa mengubah apa pun.")
    String auditorDuty();

    @Message(
            "Saat ini tidak ada pendaftaran yang dibuka. Yang sudah ditulis, tanda terima, dan hasilnya tetap dapat dibaca.")
    String noWindow();

    @Message("Saat ini tidak ada tahap yang dibuka untuk Anda nilai.")
    String noMarking();

    @Message("{round}: {done} dari {of} bacaan sudah dinilai.")
    String pile(String round, long done, long of);

    @Message("Akun saya")
    String own();

    @Message("Peran Anda")
    String roles();

    @Message(
            "Anda sudah masuk, tetapi belum mempunyai peran di sini. Mintalah undangan kepada admin lokal instansi Anda atau kepada panitia, lalu masukkan kodenya.")
    String noRole();

    @Message("Sejak")
    String since();

    @Message("Instansi")
    String place();

    @Message("Unit")
    String office();

    @Message("Kompetisi")
    String edition();

    @Message("Kompetisi saat ini")
    String now();

    @Message("Belum ada kompetisi yang dibuka.")
    String noEdition();

    @Message("Pekerjaan ini dilakukan dengan aplikasi yang memakai REST API; uraiannya ada di")
    String throughApi();

    @Message("Punya undangan?")
    String another();

    @Message("Undangan diterima. Peran Anda sekarang:")
    String taken();

    @Message("Aturan masih disusun.")
    String draft();

    @Message("Pendaftaran dibuka {moment}.")
    String awaits(String moment);

    @Message("Pendaftaran dibuka sampai {moment}.")
    String open(String moment);

    @Message("Pendaftaran berakhir {moment}.")
    String over(String moment);

    @Message("Seleksi administrasi.")
    String screening();

    @Message("{round}: penilaian berlangsung.")
    String judging(String round);

    @Message("{round}: rekonsiliasi berlangsung.")
    String reconciling(String round);

    @Message("{round}: penilaian sudah ditutup, daftarnya belum diumumkan.")
    String judged(String round);

    @Message("{round}: daftarnya sudah diumumkan.")
    String announced(String round);

    @Message("Pemberitahuan belum dibaca: {count}")
    String unread(long count);

    @Message("Anda dapat")
    String may();
}
