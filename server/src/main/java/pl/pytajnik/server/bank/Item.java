package pl.pytajnik.server.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An accepted question: which of its versions is the current one. */
@Entity
public class Item {
    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "draft_id")
    private @Nullable UUID draftId;

    private int version;

    /** Counts all that changes, tags and the archive too. */
    private int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> tags;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "tag_keys")
    private List<String> tagKeys;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Item() {}

    Item(UUID id, UUID ownerId, @Nullable UUID draftId, Instant createdAt) {
        this.id = id;
        this.ownerId = ownerId;
        this.draftId = draftId;
        this.version = 1;
        this.revision = 1;
        this.tags = List.of();
        this.tagKeys = List.of();
        this.searchText = "";
        this.createdAt = createdAt;
    }

    /** Makes room for another version and tells its number. */
    int nextVersion() {
        revision++;
        return ++version;
    }

    /** Keeps the tags, and the words it is found by. */
    void file(Tags under, ItemVersion current) {
        tags = under.written();
        tagKeys = under.keys();
        searchText = SearchWords.of(current, under);
    }

    Tags tags() {
        return new Tags(tags);
    }

    /** Other tags for the same version. */
    void refile(Tags under, ItemVersion current) {
        revision++;
        file(under, current);
    }

    void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
            revision++;
        }
    }

    void bringBack() {
        if (archivedAt != null) {
            archivedAt = null;
            revision++;
        }
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    UUID id() {
        return id;
    }

    /** Null when its teacher wrote it. */
    @Nullable
    UUID draftId() {
        return draftId;
    }

    public int version() {
        return version;
    }

    int revision() {
        return revision;
    }

    Instant createdAt() {
        return createdAt;
    }
}
