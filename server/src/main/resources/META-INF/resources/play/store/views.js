import { uuid } from '../../common/ids.js';
import { session } from '../../common/session.js';
import { mark } from './clock.js';
import { durably, rangeOf } from './database.js';

/** An attempt of which only this device knows yet. */
export function blank(assignmentId) {
    return {
        id: uuid(),
        account: session.account.id,
        assignmentId,
        mark: mark(),
        limitMillis: null,
        heard: false,
        turnedIn: false,
        questions: null,
        sequence: 0,
        furthest: -1,
        place: 0,
        given: {},
        flags: {},
    };
}

/** One whose questions were fetched ahead. */
export function fromPaper(paper) {
    const { attemptId, timeLimitSeconds, ...rest } = paper;
    const limitMillis = timeLimitSeconds === null ? null : timeLimitSeconds * 1000;
    return { ...blank(paper.assignmentId), ...rest, id: attemptId, limitMillis };
}

/** Takes over what the server knows of an attempt; answers that only this device has stay. */
export async function keepView(view) {
    return durably(['attempts', 'responses'], async (tx) => {
        const known = (await tx.objectStore('attempts').get(view.id)) ?? { ...blank(view.assignmentId), id: view.id };
        const unsent = await tx.objectStore('responses').index('attempt').getAll(rangeOf(view.id));
        const answered = Object.fromEntries(view.answers.map((answer) => [answer.itemId, given(view, answer)]));
        const here = Object.fromEntries(unsent.map((one) => [one.itemId, known.given[one.itemId]]));
        const startedAt = Date.parse(view.startedAt);
        const attempt = {
            ...known,
            ...pick(view, [
                'assignmentId',
                'title',
                'mode',
                'navigation',
                'number',
                'maxScore',
                'sections',
                'questions',
            ]),
            account: session.account.id,
            state: view.state,
            heard: true,
            mark: mark(Date.parse(view.asOf) - startedAt),
            limitMillis: view.endsAt === null ? null : Date.parse(view.endsAt) - startedAt,
            sequence: Math.max(known.sequence, view.lastSequence),
            furthest: Math.max(known.furthest, furthest(view)),
            given: { ...known.given, ...answered, ...here },
        };
        await tx.objectStore('attempts').put(attempt);
        return attempt;
    });
}

/** The last place that has an answer: where one may not go back, the way goes on from there. */
function furthest({ questions, answers }) {
    const answered = new Set(answers.map(({ itemId }) => itemId));
    return questions.findLastIndex(({ itemId }) => answered.has(itemId));
}

function given(view, answer) {
    const question = view.questions.find(({ itemId }) => itemId === answer.itemId);
    if (question.choices.length === 0) {
        return { text: answer.text ?? '' };
    }
    return question.format === 'MULTIPLE_CHOICE' ? { choiceIds: answer.choiceIds } : { choiceId: answer.choiceIds[0] };
}

function pick(object, names) {
    return Object.fromEntries(names.map((name) => [name, object[name]]));
}
