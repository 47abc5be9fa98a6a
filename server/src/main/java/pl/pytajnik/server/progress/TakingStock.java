package pl.pytajnik.server.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pytajnik.server.attempt.Attempts;
import pl.pytajnik.server.attempt.ClosingAttempts;
import pl.pytajnik.server.attempt.WithheldScores;
import pl.pytajnik.server.attempt.WithheldScores.Withheld;
import pl.pytajnik.server.classroom.Classrooms;
import pl.pytajnik.server.classroom.Enrolment;
import pl.pytajnik.server.classroom.Enrolments;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.progress.Answered.ItemAnswers;
import pl.pytajnik.server.progress.MyProgressView.ClassroomMastery;

/** Adds up what students know. Attempts whose time is over are scored on the way. */
@ApplicationScoped
public class TakingStock {
    private final Tallies tallies;
    private final Answered answered;
    private final FillingShelf filling;
    private final Attempts attempts;
    private final WithheldScores withheld;
    private final ClosingAttempts closing;
    private final Classrooms classrooms;
    private final Enrolments enrolments;
    private final Clock clock;

    TakingStock(
            Tallies tallies,
            Answered answered,
            FillingShelf filling,
            Attempts attempts,
            WithheldScores withheld,
            ClosingAttempts closing,
            Classrooms classrooms,
            Enrolments enrolments,
            Clock clock) {
        this.tallies = tallies;
        this.answered = answered;
        this.filling = filling;
        this.attempts = attempts;
        this.withheld = withheld;
        this.closing = closing;
        this.classrooms = classrooms;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /**
     * @param zone where the student's days begin
     * @param days how long the calendar is
     */
    @Transactional
    MyProgressView ofStudent(UUID student, ZoneId zone, int days) {
        Shelf shelf = filling.of(student);
        Withheld secret = withheld.of(student);
        List<KindTally> counted = tallies.of(student, secret.totals());
        Stock stock = new Stock(shelf, answered.byItem(student, secret.parts()));
        return new MyProgressView(
                counted.stream().mapToLong(KindTally::answered).sum(),
                counted.stream().mapToLong(KindTally::correct).sum(),
                KindProgress.of(tallies.of(student, secret.parts())),
                attempts.submitted(student),
                stock.all(),
                stock.ahead(zone),
                byClassroom(stock),
                stock.groups(),
                diligence(student, clock.instant().atZone(zone), days));
    }

    private Diligence diligence(UUID student, ZonedDateTime now, int days) {
        LocalDate today = now.toLocalDate();
        return Diligence.of(answered.byDay(student, now.getZone(), Diligence.since(today)), today, days);
    }

    private List<ClassroomMastery> byClassroom(Stock stock) {
        Map<UUID, List<ShelvedItem>> set = stock.shelf().byClassroom();
        Map<UUID, String> names = classrooms.names(set.keySet());
        return set.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new ClassroomMastery(one.getKey(), names.get(one.getKey()), stock.of(one.getValue())))
                .toList();
    }

    /** Only of what was set to this class: what a student does elsewhere is not this teacher's business. */
    @Transactional
    public Page<StudentProgressView> ofClassroom(UUID teacher, UUID classroomId, PageQuery page) {
        classrooms.taught(classroomId, teacher);
        closing.ofClassroom(classroomId);
        List<Enrolment> students = enrolments.page(classroomId, page);
        List<UUID> ids = students.stream().map(Enrolment::studentId).toList();
        Map<UUID, List<KindTally>> known = tallies(ids, classroomId);
        Map<UUID, Stock> stocks = stocks(ids, classroomId);
        return Page.of(students, page, Enrolment::studentId, student -> view(student, known, stocks));
    }

    /** @throws pl.pytajnik.server.platform.problem.Problem 404 when the student is not in the class */
    @Transactional
    StudentProgressDetails ofStudentIn(UUID classroomId, UUID studentId, UUID teacher) {
        classrooms.taught(classroomId, teacher);
        Enrolment student = enrolments.in(classroomId, studentId);
        closing.ofStudent(studentId);
        List<UUID> only = List.of(studentId);
        Map<UUID, Stock> stocks = stocks(only, classroomId);
        return new StudentProgressDetails(
                view(student, tallies(only, classroomId), stocks),
                stocks.get(studentId).groups());
    }

    private Map<UUID, Stock> stocks(List<UUID> students, UUID classroomId) {
        Map<UUID, Shelf> shelves = filling.of(classroomId, students);
        Map<UUID, Map<UUID, ItemAnswers>> answers = answered.byItem(students, classroomId);
        return students.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        student -> new Stock(shelves.get(student), answers.getOrDefault(student, Map.of()))));
    }

    private Map<UUID, List<KindTally>> tallies(Collection<UUID> students, UUID classroomId) {
        return tallies.of(students, classroomId).stream().collect(Collectors.groupingBy(KindTally::studentId));
    }

    private static StudentProgressView view(
            Enrolment student, Map<UUID, List<KindTally>> known, Map<UUID, Stock> stocks) {
        UUID id = student.studentId();
        return StudentProgressView.of(student, known.getOrDefault(id, List.of()), stocks.get(id));
    }
}
