package id.juara.story.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where national models are kept. */
@ApplicationScoped
public class NationalModels implements PanacheRepositoryBase<NationalModel, UUID> {}
