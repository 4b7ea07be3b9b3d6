package id.juara.front.writing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.math.BigDecimal;

/** What is said to whoever writes an entry; {@link WritingInEnglish} has a sentence for each. */
@MessageBundle("writing")
interface Writing {
    @Message("Entri saya")
    String entries();

    @Message("Belum ada entri. Mulailah dengan sebuah judul; semuanya masih dapat diubah.")
    String none();

    @Message("Saat ini tidak ada pendaftaran yang dibuka. Begitu dibuka, kompetisinya tampil di sini.")
    String noEdition();

    @Message("Tulis entri baru")
    String begin();

    @Message("Periksa dahulu apakah inovasi Anda boleh ikut")
    String mayEnter();

    @Message("Pendaftaran ditutup {moment}")
    String closesAt(String moment);

    @Message("tinggal {days} hari {hours} jam")
    String left(long days, long hours);

    @Message("tinggal {hours} jam {minutes} menit")
    String leftToday(long hours, long minutes);

    @Message("tinggal {minutes} menit")
    String leftThisHour(long minutes);

    @Message("Pendaftaran sudah ditutup.")
    String closed();

    @Message("{many} hal menahan pengiriman")
    String blocksMany(long many);

    @Message("{many} hal akan menggugurkan")
    String failsMany(long many);

    @Message("Lengkap")
    String ready();

    @Message("Entri berikutnya")
    String more();

    @Message("Pemegang sekarang")
    String holder();

    @Message("Unit")
    String holderUnit();

    @Message("Admin lokal")
    String holderAdmin();

    @Message("Kementerian")
    String holderMinistry();

    @Message("Tidak ada: ditarik")
    String holderNobody();

    @Message("sedang ditulis")
    String stateWriting();

    @Message("di admin lokal")
    String stateHandedIn();

    @Message("terkirim")
    String stateSent();

    @Message("ditarik")
    String stateWithdrawn();

    @Message("Unit")
    String unit();

    @Message("Kelompok")
    String group();

    @Message("Pilih…")
    String choose();

    @Message("Judul inovasi")
    String titleOf();

    @Message("Paling banyak 300 karakter. Satu inovasi, satu judul.")
    String titleHint();

    @Message("Buat entri")
    String beginNow();

    @Message("Semua entri")
    String toEntries();

    @Message("Ke daftar tugas")
    String toEntry();

    @Message("Nomor")
    String number();

    @Message("Yang perlu diisi")
    String tasks();

    @Message("{done} dari {all} bagian selesai")
    String partsDone(long done, long all);

    @Message("Tentang inovasi")
    String about();

    @Message("Judul, kelompok, tanggal mulai, tujuan pembangunan berkelanjutan")
    String aboutHint();

    @Message("Pertanyaan")
    String questions();

    @Message("Bobot {weight} % dari nilai")
    String weight(BigDecimal weight);

    @Message("Tidak diberi bobot tersendiri")
    String noWeight();

    @Message("{words} dari {most} kata")
    String wordsOf(int words, int most);

    @Message("{many} catatan admin lokal")
    String remarksMany(long many);

    @Message("Berkas lampiran")
    String documents();

    @Message("{files} dari paling banyak {most} berkas")
    String filesOf(long files, int most);

    @Message("selesai")
    String progressDone();

    @Message("belum diisi")
    String progressToDo();

    @Message("perlu diperbaiki")
    String progressToMend();

    @Message("tidak wajib")
    String progressOptional();

    @Message("Periksa dan teruskan")
    String goOn();

    @Message("Periksa kelengkapan")
    String check();

    @Message("Baca seluruh entri dan serahkan")
    String review();

    @Message("Baca seluruh entri dan kirim")
    String reviewSend();

    @Message("Baca seluruh entri")
    String reviewOnly();

    @Message("Riwayat entri")
    String history();

    @Message("Tanda terima")
    String receipts();

    @Message("Hasil")
    String results();

    @Message("Tarik entri")
    String withdrawIt();

    @Message("Kembalikan kepada unit")
    String giveBack();

    @Message("Catatan admin lokal")
    String remarkWhole();

    @Message("Entri ini sedang di admin lokal. Minta dikembalikan untuk mengubahnya.")
    String lockedAdmin();

    @Message("Inovasi mulai berjalan")
    String started();

    @Message("Hari pertama masyarakat dilayani dengan cara ini. Umurnya dihitung mundur dari {day}.")
    String startedHint(String day);

    @Message("Kategori")
    String category();

    @Message("Tujuan pembangunan berkelanjutan (TPB)")
    String goals();

    @Message("Pilih yang benar-benar dituju inovasi ini.")
    String goalsHint();

    @Message("Kunci instansi sendiri (tidak wajib)")
    String ref();

    @Message("Nomor atau kode yang dipakai instansi Anda sendiri.")
    String refHint();

    @Message("Jawaban atas pertanyaan yang tidak ada pada kelompok baru tidak ikut.")
    String groupHint();

    @Message("Simpan")
    String save();

    @Message("Simpan dan ke pertanyaan berikutnya")
    String saveNext();

    @Message("Simpan dan kembali ke daftar")
    String saveList();

    @Message("Pertanyaan {place} dari {of}")
    String place(int place, int of);

    @Message("Paling banyak {most} kata.")
    String mostWords(int most);

    @Message("Jawaban Anda")
    String answer();

    @Message("Yang ditulis orang lain sementara itu")
    String otherText();

    @Message("Di kolom masih ada tulisan Anda. Gabungkan yang perlu, lalu simpan: tulisan di kolom yang berlaku.")
    String otherHint();

    @Message("Menyimpan…")
    String saving();

    @Message("Tersimpan")
    String saved();

    @Message("Belum tersimpan: sambungan putus. Dicoba lagi dalam (detik):")
    String unsaved();

    @Message("Ada versi yang lebih baru:")
    String newer();

    @Message("lihat bedanya")
    String compare();

    @Message("Sesi Anda berakhir. Tulisan ini masih ada di sini:")
    String away();

    @Message("masuk lagi di jendela baru, lalu kembali ke sini")
    String signInAgain();

    @Message("kata terlalu banyak")
    String over();

    @Message("kata tersisa")
    String remaining();

    @Message("Ke berkas lampiran")
    String toFiles();

    @Message("Berkas lampiran")
    String filesTitle();

    @Message("Kompetisi ini tidak meminta berkas.")
    String filesNone();

    @Message("wajib")
    String required();

    @Message("Jenis {endings}; paling besar {size} tiap berkas; paling banyak {most} berkas.")
    String takes(String endings, String size, int most);

    @Message("Belum ada berkas.")
    String noFile();

    @Message("Pilih berkas")
    String chooseFile();

    @Message("Unggah")
    String upload();

    @Message("Hapus")
    String remove();

    @Message("Hapus {name}")
    String removeOne(String name);

    @Message("Sudah penuh. Hapus satu untuk mengganti.")
    String full();

    @Message("Foto dari ponsel menjadi satu PDF")
    String photosTitle();

    @Message(
            "Pilih beberapa foto sesuai urutan halaman. Foto diputar, diperkecil, dan digabung menjadi satu PDF yang tidak melebihi batas.")
    String photosHint();

    @Message("Gabung dan lampirkan")
    String photosJoin();

    @Message("Mengecilkan foto…")
    String photosShrinking();

    @Message("Foto")
    String photosOne();

    @Message("Semua foto sudah terunggah; sedang digabung…")
    String photosJoining();

    @Message("terunggah")
    String upPart();

    @Message("menit lagi")
    String upMinutes();

    @Message("detik lagi")
    String upSeconds();

    @Message("Jeda")
    String upPause();

    @Message("Lanjutkan")
    String upGo();

    @Message("Sambungan putus; dilanjutkan sendiri dari tempat berhenti.")
    String upBroken();

    @Message("Berkas ini berubah atau tidak terbaca lagi sejak dipilih; pilih sekali lagi.")
    String upGone();

    @Message("Sesi Anda berakhir; unggahan dilanjutkan setelah Anda masuk lagi.")
    String upAway();

    @Message("Membaca berkas…")
    String upReading();

    @Message("Selesai.")
    String upDone();

    @Message("Berkas ini lebih besar dari batas.")
    String upTooLarge();

    @Message("Anda boleh terus menulis; halaman ini jangan ditutup.")
    String upMeanwhile();

    @Message("Periksa kelengkapan")
    String checkTitle();

    @Message("Tidak ada yang kurang. Entri dapat diteruskan.")
    String checkSound();

    @Message("Menahan pengiriman")
    String blocks();

    @Message("Entri tidak dapat dikirim sebelum ini selesai.")
    String blocksHint();

    @Message("Akan menggugurkan")
    String fails();

    @Message("Entri dapat dikirim, tetapi tidak lolos seleksi administrasi.")
    String failsHint();

    @Message("Tampak janggal")
    String odd();

    @Message("Pembaca mungkin bertanya-tanya. Tidak menahan apa pun.")
    String oddHint();

    @Message("Perbaiki")
    String mend();

    @Message("Baca sebelum diteruskan")
    String reviewTitle();

    @Message("Belum dijawab.")
    String unanswered();

    @Message("Saya menyatakan isi entri ini benar dan berkasnya dapat dibuktikan.")
    String declare();

    @Message("Pernyataan")
    String declaration();

    @Message("Serahkan kepada admin lokal")
    String handInNow();

    @Message("Kirim ke kementerian")
    String sendNow();

    @Message("Setelah diserahkan, hanya admin lokal yang dapat mengubahnya. Ia dapat mengembalikannya kepada Anda.")
    String handInHint();

    @Message(
            "Anda mendapat tanda terima dengan waktu yang menentukan. Sampai penutupan entri masih dapat diubah dan dikirim lagi.")
    String sendHint();

    @Message("Tanda terima")
    String receiptTitle();

    @Message("Nomor tanda terima")
    String receiptNumber();

    @Message("Diterima")
    String arrived();

    @Message("Sidik jari isi (SHA-256)")
    String fingerprint();

    @Message("Daun dalam buku catatan")
    String leaf();

    @Message("Nomor catatan")
    String event();

    @Message("Pengiriman ke-")
    String revision();

    @Message(
            "Siapa pun yang memegang isi entri dapat menghitung sidik jarinya dan mencocokkannya dengan tanda terima ini.")
    String receiptHint();

    @Message("Cetak atau simpan sebagai PDF dengan perintah cetak peramban Anda.")
    String printHint();

    @Message("Pengiriman sebelumnya")
    String earlier();

    @Message("Tarik entri dari kompetisi")
    String withdrawTitle();

    @Message("Penarikan tidak dapat dibatalkan. Tulisan dan tanda terima tetap dapat dibaca.")
    String withdrawHint();

    @Message("Alasan penarikan")
    String withdrawWhy();

    @Message("Tarik entri ini")
    String withdrawNow();

    @Message("Tidak jadi")
    String keepIt();

    @Message("Apa yang terjadi")
    String steps();

    @Message("Entri dibuat")
    String stepDrafted();

    @Message("Diserahkan kepada admin lokal")
    String stepHandedIn();

    @Message("Dikembalikan kepada unit dengan catatan")
    String stepReturned();

    @Message("Dikirim ke kementerian")
    String stepSent();

    @Message("Ditarik")
    String stepWithdrawn();

    @Message("Diundang ke kelompok khusus")
    String stepInvited();

    @Message("Berkas dilampirkan")
    String stepAttached();

    @Message("Berkas dihapus")
    String stepRemoved();

    @Message("Hasil entri")
    String resultsTitle();

    @Message("Belum ada hasil yang diumumkan untuk entri ini.")
    String noResults();

    @Message("Lolos")
    String chosen();

    @Message("Tidak lolos")
    String notChosen();

    @Message("Posisi")
    String placeIs();

    @Message("Nilai akhir")
    String pointsIs();

    @Message("Kriteria")
    String criterion();

    @Message("Bobot (%)")
    String weightOf();

    @Message("Rata-rata")
    String meanOf();

    @Message("Catatan penilai untuk Anda")
    String remarksTo();

    @Message("Daftar yang diumumkan")
    String toList();

    @Message("Dapat disanggah oleh admin lokal sampai {moment}.")
    String objectUntil(String moment);

    @Message("Sanggah hasil ini")
    String object();

    @Message("Tuliskan apa yang keliru dan buktinya. Panitia wajib menjawab.")
    String objectHint();

    @Message("Sanggahan Anda")
    String objectText();

    @Message("Kirim sanggahan")
    String objectNow();

    @Message("Sanggahan")
    String objections();

    @Message("Jawaban panitia")
    String answerOf();

    @Message("Belum dijawab.")
    String noAnswer();

    @Message("Tidak ada yang berubah.")
    String effectNone();

    @Message("Daftar diralat.")
    String effectList();

    @Message("Lihat jawabannya.")
    String effectOther();

    @Message("Salin")
    String copy();

    @Message("Tersalin.")
    String copied();

    @Message("Pindai untuk memeriksa tanda terima")
    String qrHint();

    @Message("Pindai untuk membaca daftar yang diumumkan")
    String qrList();

    @Message("Kode QR menuju {address}")
    String qrOf(String address);

    @Message("Unduh tanda terima (PDF)")
    String receiptPdf();

    @Message("Unduh seluruh entri (PDF)")
    String entryPdf();

    @Message("Unduh hasil (PDF)")
    String resultsPdf();

    @Message("Mengapa hasilnya demikian")
    String because();

    @Message("Isi ini sama dengan yang diterima kementerian; tanda terima {receipt}.")
    String paperSent(String receipt);

    @Message("Naskah: berubah sejak terakhir dikirim.")
    String paperChanged();

    @Message("Naskah: belum dikirim.")
    String paperDraft();

    @Message("Kepala buku catatan yang ditandatangani")
    String headTitle();

    @Message("Tempat daun")
    String headPlace();

    @Message("{place} dari {size}")
    String headOf(long place, long size);

    @Message("Akar pohon")
    String headRoot();

    @Message("Ditandatangani")
    String headAt();

    @Message("Pilih foto")
    String photosChoose();

    @Message("Paling banyak {most} foto.")
    String photosMost(int most);

    @Message("Seleksi administrasi")
    String screening();

    @Message("Tautan baca dibuat")
    String stepShared();

    @Message("Tautan baca diakhiri")
    String stepUnshared();

    @Message("Daftar diumumkan")
    String stepAnnounced();

    @Message("Hasil dapat disanggah sampai {moment}")
    String objectBefore(String moment);
}
