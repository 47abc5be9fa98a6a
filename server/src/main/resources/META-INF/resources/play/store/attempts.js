import { api, Problem } from '../../common/api.js';
import { uuid } from '../../common/ids.js';
import { session } from '../../common/session.js';
import { mark, since } from './clock.js';
import { database, durably, ofAccount } from './database.js';

/** Attempts on this device; what is changed here is on the disk before it is told, and sent by `outbox.js`. */
export const attempts = {
    /** Those of who is signed in, latest first. */
    async all() {
        const own = await ofAccount('attempts', session.account.id);
        return own.sort((a, b) => b.mark.wall - a.mark.wall);
    },

    /** One, from the device, or from the server when it was begun elsewhere. */
    async find(id) {
        const here = await (await database()).get('attempts', id);
        const isMine = here?.account === session.account.id;
        return isMine && here.questions ? here : keepView(await api.get(`attempts/${id}`));
    },

    /**
     * Begins an attempt at an assignment: with the questions that were fetched ahead, network or not; else the server is
     * asked. The id is on the disk before, so that a lost answer makes no second attempt.
     */
    async begin(assignmentId) {
        const paper = await attempts.paper(assignmentId);
        if (paper) {
            return durably(['attempts', 'papers'], async (tx) => {
                const attempt = fromPaper(paper);
                await tx.objectStore('attempts').put(attempt);
                await tx.objectStore('papers').delete(assignmentId);
                return attempt;
            });
        }
        const unheard = (await attempts.all()).find((one) => one.assignmentId === assignmentId && !one.questions);
        const begun = unheard ?? blank(assignmentId);
        await durably(['attempts'], (tx) => tx.objectStore('attempts').put(begun));
        try {
            return await attempts.start(begun);
        } catch (problem) {
            if (problem instanceof Problem) {
                await durably(['attempts'], (tx) => tx.objectStore('attempts').delete(begun.id));
            }
            throw problem;
        }
    },

    /** Tells the server of an attempt that began here. */
    async start(attempt) {
        const view = await api.put(`attempts/${attempt.id}`, {
            assignmentId: attempt.assignmentId,
            startedAt: new Date(attempt.mark.wall - attempt.mark.elapsed).toISOString(),
            elapsedMillis: since(attempt.mark),
        });
        return keepView(view);
    },

    /** Fetches the questions of the next attempt ahead, to begin without a network. */
    async download(assignmentId) {
        const paper = await api.post(`me/assignments/${assignmentId}/download`, { attemptId: uuid() });
        await durably(['papers'], (tx) => tx.objectStore('papers').put({ ...paper, account: session.account.id }));
    },

    async paper(assignmentId) {
        const paper = await (await database()).get('papers', assignmentId);
        return paper?.account === session.account.id ? paper : undefined;
    },

    /** Keeps an answer: it and what the attempt knows of it are stored together, or not at all. */
    record(id, position, answer) {
        return durably(['attempts', 'responses'], async (tx) => {
            const attempt = await tx.objectStore('attempts').get(id);
            const itemId = attempt.questions[position].itemId;
            const elapsedMillis = since(attempt.mark);
            attempt.sequence += 1;
            attempt.given[itemId] = answer;
            attempt.furthest = Math.max(attempt.furthest, position);
            attempt.mark = mark(elapsedMillis);
            const response = { id: uuid(), itemId, sequence: attempt.sequence, ...answer };
            const when = { answeredAt: new Date().toISOString(), elapsedMillis };
            await tx.objectStore('responses').put({ ...response, ...when, attempt: id, account: attempt.account });
            await tx.objectStore('attempts').put(attempt);
            return attempt;
        });
    },

    /** Changes what only this device knows: flags, the place, that it is to be submitted. */
    change(id, fields) {
        return durably(['attempts'], async (tx) => {
            const attempt = { ...(await tx.objectStore('attempts').get(id)), ...fields };
            await tx.objectStore('attempts').put(attempt);
            return attempt;
        });
    },

    remove(id) {
        return durably(['attempts'], (tx) => tx.objectStore('attempts').delete(id));
    },

    /** Milliseconds left; null without a limit. */
    left(attempt) {
        return attempt.limitMillis === null ? null : attempt.limitMillis - since(attempt.mark);
    },
};

function blank(assignmentId) {
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

function fromPaper(paper) {
    const { attemptId, timeLimitSeconds, ...rest } = paper;
    const limitMillis = timeLimitSeconds === null ? null : timeLimitSeconds * 1000;
    return { ...blank(paper.assignmentId), ...rest, id: attemptId, limitMillis };
}

/** Takes over what the server knows of an attempt; answers that only this device has stay. */
async function keepView(view) {
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
            given: { ...known.given, ...answered, ...here },
        };
        await tx.objectStore('attempts').put(attempt);
        return attempt;
    });
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

/** The responses of one attempt in their order. */
export function rangeOf(attempt) {
    return IDBKeyRange.bound([attempt, 0], [attempt, Number.MAX_SAFE_INTEGER]);
}
