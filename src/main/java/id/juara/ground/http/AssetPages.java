package id.juara.ground.http;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Where assets are fetched; an address of earlier content is not there any more. */
@Path("/assets/{mark}/{name}")
public class AssetPages {
    @Inject
    Assets assets;

    @GET
    @PermitAll
    public Response asset(String mark, String name) {
        var asset =
                assets.of(name).filter(one -> one.mark().equals(mark)).orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        return Response.ok(asset.content(), asset.type())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .build();
    }
}
