package id.juara.front.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import id.juara.ground.identity.Role;
import id.juara.harness.Cast;
import id.juara.harness.Window;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** In a real browser: an invitation goes on by a chat or on paper. */
@QuarkusTest
class SlipTest {
    @Test
    void theMessageIsCopiedAndThePaperHoldsTheInvitationAlone() {
        var staff = "staff-" + UUID.randomUUID();
        Cast.grant(staff, Role.STAFF);
        try (var window = Window.of(staff)) {
            var page = window.page();
            window.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            window.go("/people/invitations?lang=id");
            page.getByLabel("Instansi", new Page.GetByLabelOptions().setExact(true))
                    .fill("Banyuwangi");
            page.getByLabel("Nama orang yang diundang").fill("Sari Wulandari");
            page.waitForNavigation(() -> page.getByText("Buat undangan").click());
            var link = page.locator("[id^=fresh-link]").textContent();

            page.getByText("Salin pesan").click();
            page.getByText("Tersalin.").waitFor();
            var copied = (String) page.evaluate("navigator.clipboard.readText()");
            assertThat(copied)
                    .startsWith(
                            "Yth. Sari Wulandari, Anda diundang ke Juara sebagai Admin lokal (Kabupaten Banyuwangi).")
                    .endsWith(link);
            assertThat(page.locator(".qr").isVisible()).isFalse();

            pictures(page, "slip");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            pictures(page, "slip-on-paper");
            assertThat(page.locator("main > :visible"))
                    .satisfies(one -> assertThat(one.count()).isEqualTo(1));
            assertThat(page.locator(".slip").innerText())
                    .contains("Undangan Juara", "Sari Wulandari", "Kabupaten Banyuwangi")
                    .doesNotContain("Salin", "Yth.");
            assertThat(page.locator(".slip .qr").isVisible()).isTrue();
        }
    }

    private static void pictures(Page page, String name) {
        if (Boolean.getBoolean("juara.pictures")) {
            for (var width : List.of(360, 768, 1280)) {
                page.setViewportSize(width, 800);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(java.nio.file.Path.of("target/screens/" + name + "-" + width + ".png")));
            }
        }
    }
}
