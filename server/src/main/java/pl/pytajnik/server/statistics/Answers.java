package pl.pytajnik.server.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.UUID;

/** Reads what students answered, in as many statements for a thousand students as for one. */
@ApplicationScoped
class Answers {
    private static final String CHOSEN = """
            with chosen as (
                select id, score from (
                    select t.id, t.score, t.submitted_at,
                        row_number() over (partition by t.student_id order by %s) as turn
                    from attempt t join assignment a on a.id = t.assignment_id
                    where %s and t.state = 'SUBMITTED') tried
                where turn = 1 order by submitted_at desc, id limit :attempts)
            """;
    private static final String MARKS = """
            select s.attempt_id, s.item_id, s.points, s.fraction, s.response_id is not null
            from chosen c join score s on s.attempt_id = c.id order by s.attempt_id""";
    private static final String CHOICES = """
            select s.item_id, cast(picked.choice as uuid), count(*), avg(c.score - s.points * s.fraction)
            from chosen c join score s on s.attempt_id = c.id join response r on r.id = s.response_id
            cross join lateral jsonb_array_elements_text(
                coalesce(r.choice_ids, jsonb_build_array(r.choice_id))) as picked(choice)
            where picked.choice is not null group by s.item_id, picked.choice""";
    private static final String TEXTS = """
            , typed as (
                select s.item_id, c.score - s.points * s.fraction as rest,
                    left(lower(regexp_replace(btrim(r.text), '\\s+', ' ', 'g') collate "pl-x-icu"), :length) as text
                from chosen c join score s on s.attempt_id = c.id join response r on r.id = s.response_id
                where r.text <> '' and not s.correct),
            counted as (
                select item_id, text, count(*) as given, avg(rest) as rest,
                    row_number() over (partition by item_id order by count(*) desc, text) as place
                from typed group by item_id, text)
            select item_id, text, given, rest from counted where place <= :places order by item_id, place""";
    private static final String UNCOUNTED = """
            select r.item_id, count(*) filter (where r.late),
                count(*) filter (where not r.late) - count(distinct r.attempt_id) filter (where not r.late)
            from response r join attempt t on t.id = r.attempt_id join assignment a on a.id = t.assignment_id
            where %s group by r.item_id""";
    private static final String STATE = """
            select count(*), count(distinct t.student_id) filter (where t.state = 'SUBMITTED'),
                count(*) filter (where t.state = 'SUBMITTED'),
                cast(coalesce(sum((select count(*) from response r where r.attempt_id = t.id)), 0) as bigint),
                (select count(*) from ruling r where r.edition_id = :edition)
            from attempt t join assignment a on a.id = t.assignment_id where %s""";

    private final EntityManager database;

    Answers(EntityManager database) {
        this.database = database;
    }

    /** What every answer of the chosen attempts was worth, attempt by attempt. */
    List<Marked> marks(Scope scope, WhichAttempt which, int attempts) {
        return list(chosen(MARKS, Marked.class, scope, which, attempts), Marked.class);
    }

    List<Choosing> choices(Scope scope, WhichAttempt which, int attempts) {
        return list(chosen(CHOICES, Choosing.class, scope, which, attempts), Choosing.class);
    }

    /** The commonest wrong typed answers, without regard to case and spacing, cut where they are long. */
    List<Typing> wrongTexts(Scope scope, WhichAttempt which, int attempts) {
        Query query = chosen(TEXTS, Typing.class, scope, which, attempts)
                .setParameter("length", WrongAnswer.LONGEST)
                .setParameter("places", WrongAnswer.MOST);
        return list(query, Typing.class);
    }

    /** Of all attempts, submitted or not. */
    List<Uncounted> uncounted(Scope scope) {
        Query query = scope.bind(database.createNativeQuery(UNCOUNTED.formatted(scope.condition()), Uncounted.class));
        return list(query, Uncounted.class);
    }

    State state(Scope scope) {
        return (State) scope.bind(database.createNativeQuery(STATE.formatted(scope.condition()), State.class))
                .setParameter("edition", scope.editionId())
                .getSingleResult();
    }

    private Query chosen(String select, Class<?> row, Scope scope, WhichAttempt which, int attempts) {
        return scope.bind(database.createNativeQuery(CHOSEN.formatted(which.order(), scope.condition()) + select, row))
                .setParameter("attempts", attempts);
    }

    private static <T> List<T> list(Query query, Class<T> row) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row::cast).toList();
    }

    /**
     * @param points the question was worth
     * @param fraction of them that the answer brought
     * @param answered whether there was a response in time
     */
    record Marked(UUID attemptId, UUID itemId, double points, double fraction, boolean answered) {
        double mark() {
            return points * fraction;
        }
    }

    /** @param rest mean of what those who chose it had in the rest of the quiz, in points */
    record Choosing(UUID itemId, UUID choiceId, long count, double rest) {}

    record Typing(UUID itemId, String text, long count, double rest) {}

    record Uncounted(UUID itemId, long late, long superseded) {}

    /**
     * How far things have come. Attempts, responses and rulings are only ever added, attempts submitted, so two equal states are the
     * same one.
     *
     * @param students who have submitted at least one attempt
     */
    record State(long attempts, long students, long submitted, long responses, long rulings) {
        EntityTag tag(WhichAttempt which) {
            return new EntityTag(which + "-" + attempts + "-" + submitted + "-" + responses + "-" + rulings);
        }
    }
}
