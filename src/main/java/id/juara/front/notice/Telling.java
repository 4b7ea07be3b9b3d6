package id.juara.front.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of notices say; {@link TellingInEnglish} has a sentence for each. */
@MessageBundle("telling")
interface Telling {
    @Message("Belum dibaca: {count}")
    String unread(long count);

    @Message("Belum ada pemberitahuan. Bila entri, bacaan, atau jadwal Anda berubah, kabarnya tampil di sini.")
    String none();

    @Message("baru")
    String fresh();

    @Message("Tandai semua sudah dibaca")
    String readAll();

    @Message("Yang lebih lama")
    String older();

    @Message("Server ini tidak mengirim surel. Setiap orang membaca pemberitahuannya di halaman Pemberitahuan.")
    String noServer();

    @Message("Surel untuk pemberitahuan")
    String mail();

    @Message("Ke pemberitahuan")
    String toNotices();

    @Message("Buka halamannya")
    String open();

    @Message("Teks untuk obrolan")
    String chat();

    @Message("Salin")
    String copy();

    @Message("Tersalin")
    String copied();

    @Message("Kirim pemberitahuan lewat surel")
    String wanted();

    @Message("Alamat surel")
    String address();

    @Message("Kosongkan untuk memakai alamat dari akun Anda.")
    String addressHint();

    @Message("Alamat dari akun Anda: {address}")
    String provided(String address);

    @Message("Akun Anda tidak menyebut alamat surel yang sudah diperiksa.")
    String noneProvided();

    @Message("Halaman pemberitahuan tetap ada, dengan atau tanpa surel.")
    String always();

    @Message("Simpan")
    String save();

    @Message("Menunggu")
    String waitingTitle();

    @Message(
            "Belum ada yang diberi tahu. Bacalah, tahan bila perlu; tanpa tindakan, pemberitahuan keluar pada waktunya.")
    String waitingHint();

    @Message("Tidak ada yang menunggu.")
    String noneWaits();

    @Message("Menunggu: {count}")
    String waiting(long count);

    @Message("Ditahan satu per satu: {count}")
    String heldOnes(long count);

    @Message("ditahan")
    String held();

    @Message("Yang pertama keluar {moment}")
    String goes(String moment);

    @Message("Baca")
    String readKind();

    @Message("Baca: {kind}, {edition}")
    String readKindOf(String kind, String edition);

    @Message("Tahan semua")
    String holdKind();

    @Message("Tahan semua: {kind}, {edition}")
    String holdKindOf(String kind, String edition);

    @Message("Lepas semua")
    String releaseKind();

    @Message("Lepas semua: {kind}, {edition}")
    String releaseKindOf(String kind, String edition);

    @Message("Surel yang tidak sampai")
    String lostTitle();

    @Message("Tidak ada surel yang gagal.")
    String noneLost();

    @Message("gagal setelah {tries} kali")
    String failed(int tries);

    @Message("tidak pasti: mungkin sudah terkirim")
    String unsure();

    @Message("Kirim lagi")
    String again();

    @Message("Kirim lagi kepada {reader}")
    String againTo(String reader);

    @Message("Peristiwa tanpa pemberitahuan")
    String missedTitle();

    @Message(
            "Dari peristiwa ini tidak dapat dibuat pemberitahuan. Beri tahu yang bersangkutan sendiri, dan sampaikan kepada pengelola server.")
    String missedHint();

    @Message("Ke kotak keluar")
    String toOutbox();

    @Message("Sudah diberitahukan")
    String told();

    @Message("Belum diberitahukan")
    String notTold();

    @Message("Penerima: {count}")
    String readers(long count);

    @Message("Keluar {moment}")
    String due(String moment);

    @Message("Keluar sejak {moment}")
    String wasDue(String moment);

    @Message("Tahan")
    String hold();

    @Message("Lepas")
    String release();

    @Message("Tahan: {subject}")
    String holdOne(String subject);

    @Message("Lepas: {subject}")
    String releaseOne(String subject);

    @Message("Pemberitahuan di dalam instansi")
    String inward();

    @Message("Entri ini belum pernah sampai di kementerian; isinya tidak diperlihatkan di sini.")
    String inwardHint();

    @Message("Tidak ada di sini.")
    String noneOfKind();
}
