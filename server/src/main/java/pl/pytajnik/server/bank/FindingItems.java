package pl.pytajnik.server.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pytajnik.server.platform.PageQuery;

/** A teacher looks for items. */
@ApplicationScoped
public class FindingItems {
    private static final String IDS = """
            select i.id from item i join item_version v on v.item_id = i.id and v.version = i.version
            where i.owner_id = :teacher and i.id < :before""";
    private static final String TAGS = """
            select min(t.tag), count(*)
            from item i cross join lateral rows from
                (jsonb_array_elements_text(i.tags), jsonb_array_elements_text(i.tag_keys)) as t(tag, key)
            where i.owner_id = :teacher and i.archived_at is null
            group by t.key order by count(*) desc, t.key limit :most""";

    private final EntityManager database;
    private final Items items;

    public FindingItems(EntityManager database, Items items) {
        this.database = database;
        this.items = items;
    }

    /** Newest first. */
    List<CurrentItem> by(UUID teacher, ItemFilter filter, PageQuery page) {
        Map<String, Object> conditions = filter.conditions();
        Query query = database.createNativeQuery(sql(conditions), UUID.class)
                .setParameter("teacher", teacher)
                .setParameter("before", page.before())
                .setParameter("fetch", page.fetch());
        int parameter = 0;
        for (Object value : conditions.values()) {
            query.setParameter("p" + parameter++, value);
        }
        List<?> ids = query.getResultList();
        return items.newestFirst(ids.stream().map(UUID.class::cast).toList());
    }

    /** Words are looked up on their own: with the limit in sight the planner would go through all of a teacher's items. */
    static String sql(Map<String, Object> conditions) {
        StringBuilder matching = new StringBuilder(IDS);
        conditions.keySet().forEach(condition -> matching.append(" and ").append(condition));
        boolean searches = conditions.keySet().stream().anyMatch(condition -> condition.startsWith(ItemFilter.WORDS));
        return searches
                ? "with found as materialized (" + matching + ") select id from found order by id desc limit :fetch"
                : matching + " order by i.id desc limit :fetch";
    }

    /** The commonest first, a thousand at most; those of archived items are left out. */
    List<TagCount> tags(UUID teacher) {
        List<?> rows = database.createNativeQuery(TAGS, TagCount.class)
                .setParameter("teacher", teacher)
                .setParameter("most", TagsView.MOST)
                .getResultList();
        return rows.stream().map(TagCount.class::cast).toList();
    }
}
