import { t } from '../../common/texts.js';
import { moment } from '../../common/time.js';
import { saveCsv } from './csv.js';
import { attemptOf, standing } from './standing.js';

/**
 * Saves the results of an assignment as a table: a student a row, a question a column with what the answer is worth.
 *
 * @param {{ assignment: object, students: object[], marks: Map<string, object[]>, statistics: object }} results
 */
export function saveResults({ assignment, students, marks, statistics }) {
    const { items } = statistics;
    const head = [
        t('results.nickname'),
        t('results.state'),
        t('results.points'),
        t('results.maxPoints'),
        t('results.percent'),
        t('results.startedAt'),
        t('results.submittedAt'),
        t('results.lateAnswers'),
        ...items.map(({ stem }, i) => `${i + 1}. ${stem}`),
    ];
    saveCsv(assignment.title, [head, ...students.map((student) => row(student, marks, items))]);
}

function row(student, marks, items) {
    const attempt = attemptOf(student);
    const own = marks.get(student.studentId)?.find(({ attemptId }) => attemptId === attempt?.attemptId);
    return [
        student.nickname,
        t(`results.standing.${standing(student)}`),
        student.grade?.points,
        student.grade?.maxPoints,
        student.grade?.percent,
        attempt && moment(attempt.startedAt),
        attempt?.submittedAt && moment(attempt.submittedAt),
        attempt?.lateResponses,
        ...items.map(({ itemId }) => own?.marks.find((mark) => mark.itemId === itemId)?.fraction),
    ];
}
