package id.juara.front.panel;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said on the pages of panel days; {@link PanelInEnglish} has a sentence for each. */
@MessageBundle("panel")
public interface Panel {
    @Message("Hari panel")
    String panel();

    @Message("Hari panel")
    String days();

    @Message("Belum ada hari panel.")
    String noDays();

    @Message("Hari baru")
    String newDay();

    @Message("Mulai")
    String begins();

    @Message("Tanggal dan jam, waktu {zone}.")
    String beginsHint(String zone);

    @Message("Menit tiap giliran")
    String minutes();

    @Message("Tempat")
    String venue();

    @Message("Ruang dan alamatnya, atau tautan yang dimulai dengan https://.")
    String venueHint();

    @Message(
            "Pihak tiap entri diberi tahu giliran dan tempatnya, beberapa menit setelah hari-hari tahap ini tidak Anda ubah lagi; tidak pernah sebelum daftar yang mengisi tahap ini diumumkan.")
    String toldHint();

    @Message("Berapa entri")
    String many();

    @Message("Dari {left} entri tanpa giliran, menurut nomor. Urutannya dapat diubah sesudahnya.")
    String manyHint(String left);

    @Message("Buat hari panel")
    String plan();

    @Message("Semua entri tahap ini sudah mendapat giliran.")
    String allPlaced();

    @Message("{many} giliran")
    String turns(String many);

    @Message("Urutan")
    String order();

    @Message("Ubah angkanya lalu simpan; kosongkan untuk mencabut giliran. Tombol naik menukar dengan yang di atasnya.")
    String orderHint();

    @Message("Hari ini belum ada giliran.")
    String noTurns();

    @Message("Giliran {number}")
    String turn(String number);

    @Message("Urutan {title}")
    String turnOf(String title);

    @Message("Naik")
    String up();

    @Message("Naikkan {title}")
    String upOne(String title);

    @Message("Simpan hari ini")
    String saveDay();

    @Message("Entri tanpa giliran")
    String without();

    @Message("dijadwalkan {moment}")
    String dueAt(String moment);

    @Message("mulai {moment}")
    String beganAt(String moment);

    @Message("selesai {moment}")
    String endedAt(String moment);

    @Message("sedang tampil")
    String running();

    @Message("Mulai")
    String begin();

    @Message("Mulai giliran {title}")
    String beginOne(String title);

    @Message("Selesai")
    String end();

    @Message("Akhiri giliran {title}")
    String endOne(String title);

    @Message("Batalkan")
    String back();

    @Message("Batalkan langkah terakhir pada giliran {title}")
    String backOne(String title);

    @Message("Waktu sampai {moment}")
    String leftUntil(String moment);

    @Message("lewat waktu")
    String over();

    @Message("Kehadiran")
    String attendance();

    @Message("{present} dari {seated} hadir")
    String present(String present, String seated);

    @Message("Kuorum terpenuhi: aturan meminta {least}.")
    String quorumHolds(String least);

    @Message("Kuorum belum terpenuhi: aturan meminta {least}.")
    String quorumFails(String least);

    @Message("Kehadiran belum dicatat; panel ini {seated} orang.")
    String notNoted(String seated);

    @Message("Seluruh panel hadir, seperti diminta aturan.")
    String allHere();

    @Message("Aturan meminta seluruh panel: setiap panelis menilai setiap entri.")
    String allAsked();

    @Message("Aturan meminta satu tim untuk setiap entri: {team} panelis.")
    String teamAsked(String team);

    @Message("Tim setiap giliran lengkap.")
    String teamsHere();

    @Message("Tidak hadir: {names}.")
    String absent(String names);

    @Message(
            "Siapa yang tidak mendengar presentasi menilai kemudian atau dibebaskan dengan alasan; tanpa itu tahap ini tidak dapat ditutup.")
    String absentMeans();

    @Message("Giliran {turn}, {title}: tidak hadir {names}")
    String gap(int turn, String title, String names);

    @Message("Aturan tahap ini tidak menyebut kuorum.")
    String noQuorum();

    @Message("Simpan kehadiran")
    String saveAttendance();

    @Message("Tahap ini belum punya panelis.")
    String noMembers();

    @Message("Lembar cetak")
    String sheets();

    @Message("Lembar cetak {name}")
    String sheetsOf(String name);

    @Message("Yang Anda ketik menunggu panelisnya. Tanpa penegasannya lembar itu tidak pernah dihitung.")
    String sheetsHint();

    @Message("Panelis ini tidak punya entri di tahap ini.")
    String noSheets();

    @Message("sudah dikirim panelis")
    String submitted();

    @Message("menunggu penegasan")
    String waiting();

    @Message("ditolak")
    String rejected();

    @Message("belum ada")
    String notTyped();

    @Message("Ketik")
    String type();

    @Message("Ketik lembar {title}")
    String typeOne(String title);

    @Message("Ketik ulang")
    String again();

    @Message("bobot {weight} %")
    String criterion(String weight);

    @Message("{from} sampai {to}")
    String scale(String from, String to);

    @Message("Catatan untuk pengusul")
    String remark();

    @Message("Simpan, minta penegasan")
    String keepSheet();

    @Message("Tulis satu bilangan, misalnya 82,5; tanpa pemisah ribuan.")
    String noNumber();

    @Message("Menunggu penegasan Anda")
    String toConfirm();

    @Message(
            "Sekretariat mengetik lembar ini dari kertas Anda. Cocokkan dengan kertasnya: setelah ditegaskan, lembar itu menjadi penilaian Anda.")
    String toConfirmHint();

    @Message("Diketik {moment}")
    String typedAt(String moment);

    @Message("Benar, ini nilai saya")
    String confirm();

    @Message("Tegaskan lembar {title}")
    String confirmOne(String title);

    @Message("Tidak sesuai")
    String reject();

    @Message("Tolak lembar {title}")
    String rejectNow(String title);

    @Message("Apa yang tidak sesuai?")
    String why();

    @Message("Anda tidak duduk di panel mana pun.")
    String noRounds();

    @Message("Urutan tampil")
    String today();

    @Message("Nilai")
    String mark();

    @Message("Nilai {title}")
    String markOne(String title);

    @Message("Perbarui halaman")
    String refresh();

    @Message("Tidak ada lembar yang menunggu.")
    String nothing();
}
