package pl.pytajnik.server.bank;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which items are wanted; null means all. What is given holds together. */
public class ItemFilter {
    static final String WORDS = "i.search @@ ";

    /** Only items with this tag, whatever the case of its letters. */
    @QueryParam("tag")
    @Size(max = Tags.LONGEST)
    public @Nullable String tag;

    /** Only items that ask for this. */
    @QueryParam("kind")
    public @Nullable Kind kind;

    /** Only items that are answered so. */
    @QueryParam("format")
    public @Nullable ResponseFormat format;

    /** 1 easy to 3 hard. */
    @QueryParam("difficulty")
    @Min(1)
    @Max(3)
    public @Nullable Integer difficulty;

    /** The id of the article the evidence is in. */
    @QueryParam("article")
    public @Nullable UUID article;

    /** Words of the stem, the right answers or the tags, in any Polish form; ten at most count. */
    @QueryParam("q")
    @Size(max = 200)
    public @Nullable String q;

    /** True: archived items; else those that are not. */
    @QueryParam("archived")
    @DefaultValue("false")
    public boolean archived;

    /** Conditions in SQL over {@code i}, the item, and {@code v}, its current version, each with its parameter. */
    Map<String, Object> conditions() {
        Map<String, Object> conditions = new LinkedHashMap<>();
        put(conditions, "i.tag_keys @> jsonb_build_array(cast(:p as text))", tag == null ? null : Tags.folded(tag));
        put(conditions, "v.kind = :p", kind == null ? null : kind.name());
        put(conditions, "v.format = :p", format == null ? null : format.name());
        put(conditions, "v.difficulty = :p", difficulty);
        put(conditions, "v.article_id = :p", article);
        put(conditions, "(i.archived_at is not null) = :p", archived);
        String words = q == null ? "" : SearchWords.query(q);
        put(conditions, WORDS + "to_tsquery('simple', :p)", words.isEmpty() ? null : words);
        return conditions;
    }

    private static void put(Map<String, Object> conditions, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.put(condition.replace(":p", ":p" + conditions.size()), value);
        }
    }
}
