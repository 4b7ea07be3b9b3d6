package id.juara.front.secretariat;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to the secretary; {@link SecretaryInEnglish} has a sentence for each. */
@MessageBundle("secretary")
public interface Secretary {
    @Message("Sekretariat")
    String secretariat();

    @Message("Belum ada tahap.")
    String noRounds();

    @Message("Semua tahap")
    String toRounds();

    @Message("Papan penugasan")
    String board();

    @Message("Papan penugasan")
    String toBoard();

    @Message("{done} dari {of} bacaan dinilai")
    String readings(String done, String of);

    @Message("{many} entri")
    String entrants(String many);

    @Message("Keadaan pada {moment}.")
    String asOf(String moment);

    @Message("Belum ada yang dibagikan.")
    String noReadings();

    @Message("{many} bacaan yang diminta aturan belum dibagikan.")
    String missing(String many);

    @Message("Semua bacaan yang diminta aturan sudah dibagikan.")
    String nothingMissing();

    @Message("Penilai")
    String judges();

    @Message("Belum ada penilai di tahap ini. Undang penilai, lalu tambahkan ke tahap ini.")
    String noJudges();

    @Message("Penilai")
    String judge();

    @Message("Instansi")
    String institution();

    @Message("Tumpukan")
    String load();

    @Message("Ditugaskan")
    String assigned();

    @Message("Dinilai")
    String done();

    @Message("Sisa")
    String left();

    @Message("Batas")
    String limit();

    @Message("tanpa batas")
    String noLimit();

    @Message("Tidak boleh dibaca")
    String barred();

    @Message("Instansi atau daerah sendiri, hubungan yang dinyatakan, dan yang dibebaskan.")
    String barredHint();

    @Message("Dibebaskan")
    String excused();

    @Message("sudah keluar")
    String hasLeft();

    @Message("Belum ada entri yang dibagikan kepada penilai ini.")
    String pileEmpty();

    @Message("Belum dinilai")
    String pileToDo();

    @Message("Draf")
    String pileInWork();

    @Message("Terkirim")
    String pileSubmitted();

    @Message("Undang dan tambah penilai")
    String seats();

    @Message("Siapa membaca apa")
    String matrix();

    @Message("Lihat pembagian pertama")
    String dealFirst();

    @Message("Lihat pembagian sisanya")
    String dealRest();

    @Message("Lihat pembagian ulang")
    String dealAnew();

    @Message("Apakah penilai dapat dibandingkan?")
    String gate();

    @Message("Ya: bacaan yang dibagikan menghubungkan semua penilai dengan cukup erat.")
    String gateHolds();

    @Message(
            "Belum: lihat angka yang ditandai. Nilai tetap sah; penyetaraan penilai ketat dan lunak tidak dapat diandalkan.")
    String gateFails();

    @Message("memenuhi")
    String holds();

    @Message("belum")
    String fails();

    @Message("Ukuran")
    String check();

    @Message("Hasil")
    String outcome();

    @Message("Entri")
    String entry();

    @Message("{many} penilai")
    String readers(String many);

    @Message("membaca")
    String reads();

    @Message("dinilai")
    String marked();

    @Message("dilarang")
    String conflict();

    @Message("tidak")
    String none();

    @Message("Entri berikutnya")
    String nextEntries();

    @Message("Dari entri pertama")
    String firstEntries();

    @Message("Penilai berikutnya")
    String nextJudges();

    @Message("Penilai sebelumnya")
    String previousJudges();

    @Message("Belum ada entri di tahap ini.")
    String noEntries();

    @Message("Cari judul, nomor, atau nama penilai")
    String find();

    @Message("Cari")
    String findNow();

    @Message("Semua entri")
    String allEntries();

    @Message("Tidak ada entri dengan judul atau nomor itu, dan tidak ada penilai bernama itu yang diberi entri.")
    String noneFound();

    @Message("Arsiran berarti penilai tidak boleh membaca entri itu.")
    String legend();

    @Message("Pembagian pertama")
    String titleFirst();

    @Message("Bagikan sisanya")
    String titleRepair();

    @Message("Bagikan ulang semua")
    String titleRedo();

    @Message(
            "Ini percobaan: belum ada yang tersimpan. Pembagian dihitung dari benih acak tahap ini, sehingga percobaan dan pembagian hasilnya sama.")
    String previewHint();

    @Message("Semua yang sudah dibagikan diganti. Ini hanya dapat dilakukan sebelum tahap dibuka.")
    String redoHint();

    @Message("{many} bacaan dibagikan.")
    String deals(String many);

    @Message("Tidak ada bacaan yang dapat dibagikan.")
    String dealsNothing();

    @Message("Menerima")
    String takes();

    @Message("Tumpukan sesudahnya")
    String then();

    @Message("Yang menghalangi")
    String blocked();

    @Message("Pembagian ini utuh atau tidak sama sekali: selesaikan yang menghalangi dahulu.")
    String blockedFirst();

    @Message("Bacaan ini tetap belum dibagikan.")
    String blockedRest();

    @Message("Bagikan")
    String dealNow();

    @Message("Ganti dengan pembagian ini")
    String redoNow();

    @Message("Paling banyak entri")
    String most();

    @Message("Kosongkan bila tanpa batas.")
    String mostHint();

    @Message("Simpan")
    String save();

    @Message("Tempatkan lagi")
    String again();

    @Message("Penilai ini keluar")
    String leaves();

    @Message(
            "Yang sudah dikirim tetap dihitung. Yang belum dinilai berpindah kepada penilai lain; Anda melihat pembagiannya dahulu.")
    String leaveHint();

    @Message("Lihat siapa yang mengambil alih")
    String seeLeave();

    @Message("{name} keluar")
    String leaveTitle(String name);

    @Message("{many} lembar penilaian yang sudah dikirim tetap dihitung.")
    String leaveKeeps(String many);

    @Message("{many} entri belum dinilai dan berpindah tangan.")
    String leaveGives(String many);

    @Message("Rancangan yang belum dikirim tetap tersimpan, tetapi tidak dihitung.")
    String leaveDrafts();

    @Message("Lepas penilai dan bagikan sisanya")
    String leaveNow();

    @Message("Undang penilai")
    String inviteTitle();

    @Message("Undangan berlaku untuk kompetisi ini. Kirim tautannya sendiri, misalnya lewat pesan.")
    String inviteHint();

    @Message("Nama penilai, satu per baris")
    String names();

    @Message(
            "Bila seorang penilai bekerja di instansi peserta, tulis kode instansinya di belakang titik koma agar ia tidak menerima entri instansinya: Prof. Sari; 3201")
    String namesHint();

    @Message("Buat undangan")
    String inviteNow();

    @Message("Salin")
    String copy();

    @Message("Tersalin")
    String copied();

    @Message("Tambahkan ke tahap ini")
    String seatTitle();

    @Message("Tambahkan yang dipilih")
    String seatNow();

    @Message("Tidak ada pemegang peran penilai yang belum ada di tahap ini.")
    String noCandidates();

    @Message("pernah keluar dari tahap ini")
    String leftBefore();

    @Message("Siapa tertinggal")
    String chase();

    @Message("Seharusnya selesai {day}. Tertinggal berarti kurang dari laju rata sejak tahap dibuka.")
    String chaseHint(String day);

    @Message("Tidak ada hari selesai yang disebut bagi tahap ini; yang tampil adalah sisa bacaan.")
    String chaseNoDay();

    @Message("Semua penilai sudah selesai.")
    String chaseNone();

    @Message("Pengingat hanya dapat dikirim selama penilaian berlangsung.")
    String chaseClosed();

    @Message("Tertinggal")
    String behind();

    @Message("Rancangan")
    String drafts();

    @Message("Terakhir menilai")
    String lastSeen();

    @Message("membuka entri {moment}")
    String lastOpened(String moment);

    @Message("belum pernah")
    String never();

    @Message("diingatkan {moment}")
    String reminded(String moment);

    @Message("Ingatkan")
    String remind();

    @Message("Ingatkan {name}")
    String remindOne(String name);

    @Message("Ingatkan semua yang tertinggal")
    String remindAll();

    @Message(
            "Pengingat datang sebagai pemberitahuan dan surel. Seseorang diingatkan paling sering sekali dalam dua belas jam.")
    String remindHint();

    @Message("Teks untuk pesan")
    String chat();

    @Message("Yth. {name}, di tahap {round} masih ada {left} entri yang menunggu penilaian Anda: {link}")
    String chatText(String name, String round, String left, String link);

    @Message(
            "Yth. {name}, di tahap {round} masih ada {left} entri yang menunggu penilaian Anda, paling lambat {day}: {link}")
    String chatTextDay(String name, String round, String left, String day, String link);

    @Message("Bacaan tiap penilai")
    String readingsDone();

    @Message(
            "Satu bacaan adalah satu lembar penilaian yang dikirim; dasar honorarium. Yang tidak dihitung lagi tetap sudah dibaca.")
    String readingsHint();

    @Message("Dihitung")
    String counting();

    @Message("Pertama")
    String first();

    @Message("Terakhir")
    String last();

    @Message("Jumlah")
    String total();

    @Message("Hari panel")
    String days();

    @Message("Ketik lembar cetak")
    String typeSheets();

    @Message("Yang lebih lama")
    String older();

    @Message("Penilaian tahap ini sudah ditutup: tempat penilai dan tumpukannya tidak berubah lagi.")
    String judged();

    @Message("Alasan")
    String leaveReason();

    @Message("Dibaca oleh pengawas; penilai dan peserta tidak membacanya.")
    String leaveReasonHint();

    @Message("Isilah alasannya, paling banyak 2000 huruf.")
    String leaveReasonNeeded();
}
