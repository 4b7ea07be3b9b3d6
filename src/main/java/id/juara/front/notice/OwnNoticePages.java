package id.juara.front.notice;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.mail.MailWish;
import id.juara.ground.mail.MailWishes;
import id.juara.ground.mail.Postman;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.notice.MyNotices;
import id.juara.story.notice.NoticePages.Own;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;

/** What the reader was told, ready to be read, copied into a chat, and followed to the page concerned. */
@Path("/notices")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class OwnNoticePages {
    private static final int MOST = 30;

    @Inject
    MyNotices notices;

    @Inject
    MailWishes wishes;

    @Inject
    Postman postman;

    @Inject
    Caller caller;

    @Inject
    Moments moments;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    @ConfigProperty(name = "juara.address")
    String address;

    /** A notice on the list. */
    public record Row(UUID id, String subject, String at, boolean read) {}

    /** @param mailed whether this installation sends mail at all */
    @CheckedTemplate(basePath = "notice")
    record Notices(long unread, List<Row> rows, Optional<String> more, boolean mailed) implements TemplateInstance {}

    /**
     * @param chat the whole text with its address, to be copied
     * @param path of the page concerned
     */
    @CheckedTemplate(basePath = "notice")
    record Notice(String subject, String at, String text, String path, String chat) implements TemplateInstance {}

    /** @param typed the address as it stands in the form */
    @CheckedTemplate(basePath = "notice")
    record Mail(MailWish wish, String typed, boolean mailed, ShownFaults faults) implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance all(@QueryParam("cursor") String cursor) {
        var page = notices.page(Cursor.of(cursor), MOST);
        return told(new Notices(
                notices.unread(),
                page.items().stream().map(this::row).toList(),
                page.next().map(Cursor::opaque),
                postman.delivers()));
    }

    /** Opened, it counts as read. */
    @GET
    @Path("/{id}")
    @Transactional
    public TemplateInstance one(UUID id) {
        var own = notices.opened(id);
        var language = tongue.language();
        var subject = own.subject().in(language);
        var text = own.text().in(language);
        return told(new Notice(
                subject,
                moments.told(own.toldAt()),
                text,
                own.link(),
                subject + "\n\n" + text + "\n\n" + address + own.link()));
    }

    @POST
    @Path("/read")
    public Response readAll() {
        notices.readAll();
        return onward.after(Done.READ, "/notices");
    }

    @GET
    @Path("/mail")
    @Transactional
    public TemplateInstance mail() {
        var wish = wishes.of(caller.person());
        return mail(wish, wish.chosen().orElse(""), ShownFaults.NONE);
    }

    /** @param wanted absent where the box was left empty */
    @POST
    @Path("/mail")
    public Response keep(@RestForm String address, @RestForm String wanted) {
        try {
            wishes.keep(caller.person(), address, wanted != null);
            return onward.after(Done.SAVED, "/notices/mail");
        } catch (Refusal refusal) {
            if (refusal.reason() != Reason.FORM_FLAWED) {
                throw refusal;
            }
            var typed = mail(
                    wishes.of(caller.person()),
                    address == null ? "" : address,
                    ShownFaults.of(refusal, tongue.language()));
            return Response.status(refusal.reason().status()).entity(typed).build();
        }
    }

    private TemplateInstance mail(MailWish wish, String typed, ShownFaults faults) {
        return told(new Mail(wish, typed, postman.delivers(), faults));
    }

    private Row row(Own own) {
        return new Row(own.id(), own.subject().in(tongue.language()), moments.told(own.toldAt()), own.read());
    }

    private TemplateInstance told(TemplateInstance page) {
        return page.setLocale(tongue.language().tag());
    }
}
