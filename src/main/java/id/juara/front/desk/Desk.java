package id.juara.front.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a judge's pages say, Indonesian first; {@link DeskInEnglish} has a sentence for each. */
@MessageBundle("desk")
interface Desk {
    @Message("Pekerjaan saya")
    String work();

    @Message("Penilaian saya")
    String rounds();

    @Message("Anda belum ditugasi di tahap penilaian mana pun.")
    String noRounds();

    @Message("Ke pekerjaan saya")
    String backToWork();

    @Message("{done} dari {of} sudah dikirim")
    String progress(long done, long of);

    @Message("Kerjakan {perDay} entri sehari agar selesai pada {day}.")
    String pace(long perDay, String day);

    @Message("Batas {day} sudah lewat; tahap ini belum ditutup.")
    String late(String day);

    @Message("Semua entri Anda sudah dikirim.")
    String finished();

    @Message("Saringan")
    String filters();

    @Message("Semua")
    String all();

    @Message("Belum dinilai")
    String todo();

    @Message("Draf")
    String draft();

    @Message("Terkirim")
    String submitted();

    @Message("Dibebaskan")
    String excused();

    @Message("Tinjau lagi")
    String revisit();

    @Message("Tidak ada entri di sini.")
    String nothingHere();

    @Message("Nomor")
    String number();

    @Message("Entri")
    String entry();

    @Message("Keadaan")
    String state();

    @Message("Total")
    String total();

    @Message("Mulai menilai")
    String start();

    @Message("Lanjutkan menilai")
    String goOn();

    @Message("Lembar, berkas, dan periksa")
    String tools();

    @Message("Unduh lembar nilai (Excel)")
    String downloadSheet();

    @Message("Unggah lembar nilai")
    String uploadSheet();

    @Message("Unduh semua entri (zip berisi PDF)")
    String downloadPile();

    @Message("Skala saya")
    String myScale();

    @Message("Periksa dan kirim")
    String checkAndSubmit();

    @Message("Tanda terima")
    String receipts();

    @Message("Tombol")
    String keys();

    @Message("Total {from} sampai {to}")
    String between(String from, String to);

    @Message("Tahap ini belum dibuka. Anda sudah dapat membaca.")
    String roundWaiting();

    @Message("Tahap ini sudah ditutup; nilai tidak dapat diubah lagi.")
    String roundClosed();

    @Message("Gelombang bacaan ini sudah ditutup; nilainya tidak berubah lagi.")
    String waveClosed();

    @Message("Rekonsiliasi: nilai anggota tim lain terlihat di bawah, dan Anda boleh memperbaiki nilai Anda.")
    String reconciling();

    @Message("Sebelum menilai: tanda tangani pakta integritas dan kerjakan entri latihan.")
    String notPrepared();

    @Message("Persiapan")
    String prepare();

    @Message("Pakta integritas")
    String pact();

    @Message("Tahap ini tidak memakai pakta integritas.")
    String pactNone();

    @Message("Sudah Anda tanda tangani.")
    String pactSigned();

    @Message("Saya setuju dan menandatangani")
    String sign();

    @Message("Pakta integritas ditandatangani; tercatat di buku besar.")
    String signed();

    @Message("Entri latihan")
    String practice();

    @Message("Tahap ini tidak memakai entri latihan.")
    String practiceNone();

    @Message(
            "Nilai entri buatan ini dahulu. Nilainya tidak dihitung; sesudahnya Anda melihat nilai penilai berpengalaman.")
    String practiceHint();

    @Message("sudah dikerjakan")
    String practiceDone();

    @Message("belum dikerjakan")
    String practiceToDo();

    @Message("Simpan nilai latihan")
    String practiceSend();

    @Message("Nilai Anda")
    String yours();

    @Message("Penilai berpengalaman")
    String theirs();

    @Message("Selisih")
    String difference();

    @Message("Alasannya")
    String reasons();

    @Message("Anda siap menilai.")
    String ready();

    @Message("Bagian")
    String sections();

    @Message("Lampiran")
    String files();

    @Message("Unduh")
    String download();

    @Message("Entri sebagai PDF")
    String asPdf();

    @Message("Nilai")
    String marks();

    @Message("bobot {percent} %")
    String weight(String percent);

    @Message("Catatan untuk pengusul")
    String remark();

    @Message("Disampaikan kepada pengusul bila aturan tahap ini menentukannya.")
    String remarkHint();

    @Message("Catatan pribadi")
    String note();

    @Message("Tidak pernah disampaikan kepada pengusul.")
    String noteHint();

    @Message("Tinjau lagi nanti")
    String revisitThis();

    @Message("Total berbobot")
    String weighted();

    @Message("belum lengkap")
    String notComplete();

    @Message("Simpan & berikutnya")
    String saveNext();

    @Message("Kirim & berikutnya")
    String sendNext();

    @Message("Kirim ulang & berikutnya")
    String resendNext();

    @Message("Tersimpan: {number}.")
    String saved(String number);

    @Message("Terkirim: {number}. Tanda terimanya ada di halaman Tanda terima.")
    String sent(String number);

    @Message(
            "Lembar ini sudah disimpan di jendela lain sesudah Anda membukanya. Isian Anda di bawah belum tersimpan; periksa lalu simpan lagi.")
    String newerOnServer();

    @Message("Ada isian yang perlu diperbaiki")
    String flawed();

    @Message("Tulis bilangan, misalnya 82,5.")
    String writeNumber();

    @Message("Konflik kepentingan")
    String conflict();

    @Message("Entri ini keluar dari daftar Anda dan sekretariat diberi tahu.")
    String conflictHint();

    @Message("Hubungan")
    String relation();

    @Message("Saya punya hubungan dengan entri ini")
    String relationOther();

    @Message("Keluarga atau teman dekat")
    String relationFamily();

    @Message("Pernah bekerja atau membimbing di sana")
    String relationWork();

    @Message("Kepentingan keuangan")
    String relationMoney();

    @Message("Keterangan (boleh kosong)")
    String conflictNote();

    @Message("Nyatakan konflik")
    String declare();

    @Message("Konflik dinyatakan; {number} keluar dari daftar Anda.")
    String declared(String number);

    @Message("Nilai anggota tim")
    String team();

    @Message("Hanya nilai Anda sendiri.")
    String scaleHint();

    @Message("Belum ada nilai.")
    String scaleNone();

    @Message("Kriteria")
    String criterion();

    @Message("Banyaknya")
    String howMany();

    @Message("Terendah")
    String lowest();

    @Message("Tengah")
    String middle();

    @Message("Tertinggi")
    String highest();

    @Message("Lima terakhir")
    String lastFive();

    @Message("Bandingkan dengan entri yang Anda beri total serupa")
    String compare();

    @Message("{criterion}: {many} nilai, dari {lowest} sampai {highest}")
    String strip(String criterion, long many, String lowest, String highest);

    @Message("Siap dikirim")
    String readyToSend();

    @Message("Belum lengkap")
    String gaps();

    @Message("kurang")
    String gapsLack();

    @Message("Tidak ada draf yang siap dikirim.")
    String nothingToSend();

    @Message("Kirim yang dipilih")
    String submitChosen();

    @Message(
            "Sesudah dikirim, nilai masih dapat dikirim ulang sampai tahap ditutup; setiap kiriman mendapat tanda terima.")
    String submitHint();

    @Message("{many} lembar terkirim.")
    String sentMany(long many);

    @Message("Pilih paling sedikit satu entri.")
    String chooseOne();

    @Message("Belum ada yang dikirim.")
    String noReceipts();

    @Message("Waktu")
    String moment();

    @Message("Peristiwa")
    String event();

    @Message("Daun buku besar (SHA-256)")
    String leaf();

    @Message("Tampak lain")
    String odd();

    @Message("semua kriteria bernilai sama")
    String oddSame();

    @Message("total jauh dari kebiasaan Anda")
    String oddFar();

    @Message("Berkas .xlsx atau .csv, paling besar 4 MB")
    String file();

    @Message("Pilih berkasnya dahulu.")
    String fileMissing();

    @Message("Lihat perubahannya")
    String look();

    @Message("Belum ada yang berubah sampai Anda menerimanya.")
    String uploadHint();

    @Message("Perubahan dari lembar Anda")
    String differences();

    @Message("{fresh} baru, {changed} berubah, {same} sama, {newer} lebih baru di sini, {faults} kesalahan")
    String counts(long fresh, long changed, int same, long newer, int faults);

    @Message("Kesalahan menurut sel")
    String faults();

    @Message("Unduh lembar yang sama dengan kesalahan ditandai")
    String giveBack();

    @Message("Lama")
    String was();

    @Message("Baru")
    String now();

    @Message("Isian")
    String field();

    @Message("baru")
    String kindNew();

    @Message("berubah")
    String kindChanged();

    @Message("lebih baru di sini")
    String kindNewer();

    @Message("Pakai juga baris ini")
    String takeThis();

    @Message("Terima baris yang benar")
    String take();

    @Message("Jangan terima apa pun")
    String takeNone();

    @Message("{many} baris diterima.")
    String taken(int many);

    @Message("Tidak ada baris yang mengubah sesuatu.")
    String nothingToTake();

    @Message("(kosong)")
    String blank();

    @Message("Ke isian berikutnya")
    String keyTab();

    @Message("Simpan dan buka entri berikutnya (di kolom nilai)")
    String keyEnter();

    @Message("Simpan dan buka entri berikutnya (di mana pun)")
    String keyCtrlEnter();

    @Message("Ke bagian entri sebelum atau sesudahnya")
    String keyAlt();

    @Message("Daftar tombol ini")
    String keyHelp();

    @Message("Cari di dalam entri")
    String keySlash();

    @Message("Ke pekerjaan saya")
    String keyWork();

    @Message("Pakai tombol satu huruf (/ dan g w)")
    String keysSwitch();

    @Message("Tombol satu huruf mati sampai Anda menyalakannya di sini, kecuali ?.")
    String keysHint();

    @Message("Cari di entri ini")
    String search();

    @Message("Tutup")
    String close();

    @Message("Halaman {page} dari {of}")
    String page(int page, int of);

    @Message("Lihat halaman")
    String filePages();

    @Message("Hanya dapat diunduh.")
    String fileOnly();

    @Message("Tab")
    String tab();

    @Message("Enter")
    String enter();

    @Message("Ctrl + Enter")
    String ctrlEnter();

    @Message("Alt + ↑ / ↓")
    String altArrows();

    @Message("g w")
    String gThenW();

    @Message("{many} KB")
    String kilobytes(long many);
}
