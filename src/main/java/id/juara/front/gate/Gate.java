package id.juara.front.gate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to a local admin; {@link GateInEnglish} has a sentence for each. */
@MessageBundle("gate")
interface Gate {
    @Message("Antrean instansi")
    String queue();

    @Message("Saat ini tidak ada pendaftaran yang dibuka.")
    String none();

    @Message("Kuota")
    String quota();

    @Message("Semua entri")
    String quotaAll();

    @Message("{sent} dari {most} terkirim, {waiting} menunggu")
    String quotaSays(long sent, int most, long waiting);

    @Message("Tidak semua yang menunggu dapat dikirim: urutan pilihan di bawah menentukan.")
    String quotaShort();

    @Message("Menunggu keputusan Anda")
    String waiting();

    @Message("Tidak ada entri yang menunggu.")
    String noneWaiting();

    @Message("Masih di unit")
    String withUnits();

    @Message("Sudah terkirim")
    String withMinistry();

    @Message("Urutan")
    String order();

    @Message("Tuliskan 1 untuk yang didahulukan. Kosong berarti belum diurutkan.")
    String orderHint();

    @Message("Simpan urutan")
    String saveOrder();

    @Message("Pilih untuk dikirim")
    String choose();

    @Message("Pilih {title}")
    String chooseOne(String title);

    @Message("Urutan {title}")
    String orderOne(String title);

    @Message("Periksa dan kirim yang dipilih")
    String lookAtChosen();

    @Message("Entri lebih banyak dari yang tampil; kirim atau kembalikan sebagian dahulu.")
    String more();

    @Message("Periksa sebelum dikirim")
    String sendingTitle();

    @Message("Dapat dikirim")
    String canGo();

    @Message("Belum dapat dikirim")
    String cannotGo();

    @Message("Kirim {many} entri ke kementerian")
    String sendAll(int many);

    @Message("Pernyataan")
    String declaration();

    @Message("Saya menyatakan entri-entri ini telah diperiksa dan benar.")
    String declare();

    @Message("Terkirim")
    String sentTitle();

    @Message("Tanda terima")
    String receiptOf();

    @Message("Ke antrean")
    String toQueue();

    @Message("Tidak satu pun dapat dikirim sekarang.")
    String nothingSound();

    @Message("Kembalikan kepada unit")
    String backTitle();

    @Message(
            "Unit melihat catatan ini di samping pertanyaannya, memperbaiki, lalu menyerahkan lagi. Yang sudah terkirim tetap berlaku.")
    String backHint();

    @Message("Catatan untuk seluruh entri")
    String backWhole();

    @Message("Catatan untuk pertanyaan ini")
    String backOn();

    @Message("Kembalikan dengan catatan")
    String backNow();

    @Message("Belum dijawab.")
    String unanswered();

    @Message("Tim instansi")
    String team();

    @Message("Undang dengan tautan")
    String invite();

    @Message("Peran")
    String role();

    @Message("Penulis unit")
    String roleUnit();

    @Message("Admin lokal atau wakilnya")
    String roleDeputy();

    @Message("Nama unit")
    String unit();

    @Message("Untuk penulis unit, misalnya Puskesmas Sobo. Kosongkan untuk wakil.")
    String unitHint();

    @Message("Nama orang yang diundang")
    String name();

    @Message("Buat undangan")
    String inviteNow();

    @Message("Beri tanda pada pernyataan sebelum mengirim.")
    String declareFirst();

    @Message("Yang berubah sejak terakhir Anda lihat")
    String differences();

    @Message("Entri ini belum pernah dikembalikan atau dikirim: semuanya baru bagi Anda.")
    String neverSeen();

    @Message("Dibandingkan dengan isi pada {moment}, ketika terakhir dikembalikan atau dikirim.")
    String since(String moment);

    @Message("Tidak ada yang berubah.")
    String nothingChanged();

    @Message("dihapus")
    String went();

    @Message("ditambahkan")
    String came();

    @Message("Lihat yang berubah")
    String toDifferences();

    @Message("Yang berubah pada {title}")
    String differencesOf(String title);

    @Message("dari tabel")
    String fromTable();
}
