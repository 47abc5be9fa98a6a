package pl.pytajnik.server.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts what became of drafts and how the items made of them did, by pattern; three statements, whoever asks. */
@ApplicationScoped
class PatternReports {
    private static final String REVIEWS = """
            select d.pattern, count(*), count(*) filter (where d.status = 'NEW'),
                count(*) filter (where d.status = 'ACCEPTED' and not %1$s),
                count(*) filter (where d.status = 'ACCEPTED' and %1$s),
                count(*) filter (where d.status = 'REJECTED')
            from draft d left join item i on i.draft_id = d.id
            left join item_version v on v.item_id = i.id and v.version = 1
            where %2$s group by d.pattern order by d.pattern""";
    private static final String EDITED = "(i.version > 1 or v.stem <> d.stem or v.key <> d.key)";
    private static final String REJECTIONS = """
            select d.pattern, d.rejection_code, count(*) from draft d
            where d.status = 'REJECTED' and %s group by d.pattern, d.rejection_code
            order by d.pattern, count(*) desc, d.rejection_code""";
    private static final String ITEMS = """
            with firsts as (
                select distinct on (t.student_id, a.edition_id) t.id, t.score, a.edition_id
                from attempt t join assignment a on a.id = t.assignment_id where t.state = 'SUBMITTED'
                order by t.student_id, a.edition_id, t.started_at, t.number, t.id),
            asked as (
                select d.pattern, avg(s.fraction) as facility, 100 * corr(s.fraction, f.score - s.fraction) as index
                from firsts f join score s on s.attempt_id = f.id and not s.voided
                join item i on i.id = s.item_id join draft d on d.id = i.draft_id
                where %s group by d.pattern, f.edition_id, s.item_id having count(*) >= :fewest)
            select pattern, count(*), avg(facility), avg(index), count(*) filter (where index < 0),
                count(*) filter (where index >= 0 and index < :weak),
                count(*) filter (where facility >= :easy), count(*) filter (where facility <= :hard)
            from asked group by pattern""";

    private final EntityManager database;

    PatternReports(EntityManager database) {
        this.database = database;
    }

    /** @param owner whose drafts; null for everybody's */
    List<Reviewed> reviews(@Nullable UUID owner) {
        return list(database.createNativeQuery(REVIEWS.formatted(EDITED, condition(owner)), Reviewed.class), owner);
    }

    List<Rejected> rejections(@Nullable UUID owner) {
        return list(database.createNativeQuery(REJECTIONS.formatted(condition(owner)), Rejected.class), owner);
    }

    List<Asked> items(@Nullable UUID owner) {
        Query query = database.createNativeQuery(ITEMS.formatted(condition(owner)), Asked.class)
                .setParameter("fewest", Judging.FEWEST)
                .setParameter("weak", PatternItems.WEAK)
                .setParameter("easy", Judging.EASY)
                .setParameter("hard", Judging.HARD);
        return list(query, owner);
    }

    private static String condition(@Nullable UUID owner) {
        return owner == null ? "true" : "d.owner_id = :owner";
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(Query query, @Nullable UUID owner) {
        return (owner == null ? query : query.setParameter("owner", owner)).getResultList();
    }

    record Reviewed(String pattern, long made, long undecided, long unedited, long edited, long rejected) {}

    record Rejected(String pattern, String code, long count) {}

    /** Items of a pattern that enough students were asked. */
    record Asked(
            String pattern,
            long items,
            double facility,
            @Nullable Double index,
            long negative,
            long weak,
            long tooEasy,
            long tooHard) {}
}
