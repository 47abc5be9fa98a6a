package pl.pytajnik.server.platform.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.Role;

/** The log of who did what, for administrators. */
@Path("/api/v1/audit")
@RolesAllowed(Role.ADMINS)
class AuditResource {
    private final AuditEntries entries;

    AuditResource(AuditEntries entries) {
        this.entries = entries;
    }

    /** Look through the audit log. Newest first: who did what to whom and from where, as far as the log is kept. */
    @GET
    public Page<AuditEntryView> list(@BeanParam @Valid PageQuery page, @BeanParam AuditFilter filter) {
        return Page.of(entries.newestFirst(filter, page), page, AuditEntry::id, AuditEntryView::of);
    }
}
