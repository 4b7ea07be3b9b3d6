package id.juara.front.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to those who let people in; {@link PeopleWordsInEnglish} has a sentence for each. */
@MessageBundle("people")
public interface PeopleWords {
    @Message("Orang")
    String people();

    @Message("Cari orang")
    String find();

    @Message("Cari undangan")
    String findGuest();

    @Message("Sepotong nama")
    String findName();

    @Message("Instansi: kode atau sepotong nama")
    String findInstitution();

    @Message("Peran")
    String role();

    @Message("Semua peran")
    String anyRole();

    @Message("Cari")
    String findNow();

    @Message("Tampilkan semua")
    String all();

    @Message("Tidak ada yang cocok.")
    String noneFound();

    @Message("Tanpa instansi")
    String ofNone();

    @Message("Anda")
    String you();

    @Message("sejak {day}")
    String since(String day);

    @Message("Bagian berikutnya")
    String more();

    @Message("Semua orang")
    String toPeople();

    @Message("Undangan")
    String toInvitations();

    @Message("Undang admin lokal dari buku kerja")
    String toAdmins();

    @Message("Yang bekerja di sini")
    String members();

    @Message("Belum ada orang lain.")
    String noMembers();

    @Message("Akhiri atau serahkan peran")
    String end();

    @Message("Akhiri peran {name}")
    String endOne(String name);

    @Message("Yakin? Orang ini tidak dapat lagi bekerja dalam peran ini. Yang sudah ditulisnya tetap ada.")
    String endSure();

    @Message("Ini peran Anda sendiri: Anda tidak dapat lagi membuka halaman-halamannya.")
    String endOwn();

    @Message("Serahkan kepada penerus")
    String handOver();

    @Message("Serahkan peran {name} kepada penerus")
    String handOverOne(String name);

    @Message("Serahkan peran")
    String successor();

    @Message(
            "Peran {name} berakhir sekarang juga, dan penerusnya mendapat undangan. Entri dan semua yang tertulis tetap di tempatnya.")
    String successorHint(String name);

    @Message("Nama penerus")
    String successorName();

    @Message("Kembali")
    String back();

    @Message("Undangan yang belum dipakai")
    String invited();

    @Message("Tidak ada undangan yang menunggu.")
    String noInvited();

    @Message("berlaku sampai {moment}")
    String until(String moment);

    @Message("sudah berakhir")
    String ended();

    @Message("Buat tautan baru")
    String renew();

    @Message("Buat tautan baru untuk {name}")
    String renewOne(String name);

    @Message("Cabut")
    String revoke();

    @Message("Cabut undangan {name}")
    String revokeOne(String name);

    @Message("Undang satu orang")
    String invite();

    @Message("Penulis unit diundang oleh admin lokalnya, penilai oleh sekretaris.")
    String unitsNot();

    @Message("Instansi")
    String institution();

    @Message("Untuk admin lokal: kode seperti 35.10, atau sepotong nama seperti Banyuwangi.")
    String institutionHint();

    @Message("Nama orang yang diundang")
    String name();

    @Message("Alamat surel (boleh kosong)")
    String email();

    @Message("Hanya untuk kompetisi")
    String edition();

    @Message("Semua kompetisi")
    String anyEdition();

    @Message("Berlaku berapa hari")
    String days();

    @Message("Dari 1 sampai 90; kosong berarti 14.")
    String daysHint();

    @Message("Buat undangan")
    String inviteNow();

    @Message("Undangan siap: kirimkan tautan ini")
    String freshTitle();

    @Message(
            "Tautan ini hanya tampil sekali, berlaku untuk satu orang sampai {moment}. Kirimkan lewat pesan pribadi, atau cetak halaman ini.")
    String freshHint(String moment);

    @Message("Undangan Juara")
    String slip();

    @Message("Untuk")
    String freshFor();

    @Message("Tautan")
    String freshLink();

    @Message("Kode untuk diketik")
    String freshCode();

    @Message("Pindai gambar ini, atau buka {address} dan ketik kodenya.")
    String freshAt(String address);

    @Message("Berlaku sampai")
    String freshUntil();

    @Message("Gambar yang membawa tautan undangan")
    String qr();

    @Message("Pesan untuk disalin")
    String chat();

    @Message("Yth. {name}, Anda diundang ke Juara sebagai")
    String chatHello(String name);

    @Message("Terima undangan ini sebelum {moment} lewat tautan:")
    String chatLink(String moment);

    @Message("Salin tautan")
    String copy();

    @Message("Salin pesan")
    String copyChat();

    @Message("Tersalin.")
    String copied();

    @Message("Cetak")
    String print();

    @Message("Undang admin lokal dari buku kerja")
    String admins();

    @Message(
            "Unduh buku kerja kosong, tulis satu orang di setiap baris, lalu unggah di sini. Belum ada yang diundang sebelum Anda menyetujui hasil pemeriksaannya.")
    String adminsSteps();

    @Message("Kolom: kode instansi, nama, surel (boleh kosong). Paling besar 700 KiB.")
    String fileHint();

    @Message("Dari {rows} baris: {added} orang akan diundang, {same} sudah mempunyai undangan yang berlaku.")
    String wouldInvite(int added, int same, int rows);

    @Message("{faults} sel perlu diperbaiki. Selama masih ada yang salah, tidak ada yang diundang.")
    String faulty(int faults);

    @Message("Buat juga tautan baru bagi yang sudah mempunyai undangan; tautan lamanya mati.")
    String renewAll();

    @Message("Undang")
    String inviteAll();

    @Message("Tautan undangan")
    String links();

    @Message("Tautan dan kode hanya tampil sekali. Unduh buku kerjanya sebelum meninggalkan halaman ini.")
    String linksHint();

    @Message("Semua sudah mempunyai undangan yang berlaku; tidak ada tautan baru.")
    String linksNone();

    @Message("{same} sudah mempunyai undangan dan tidak mendapat tautan baru.")
    String linksSame(int same);

    @Message("Unduh buku kerja tautan")
    String linksBook();
}
