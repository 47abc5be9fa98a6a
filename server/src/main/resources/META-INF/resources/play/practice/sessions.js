import { api, Problem, Unreachable } from '../../common/api.js';
import { uuid } from '../../common/ids.js';
import { session } from '../../common/session.js';
import { database, durably, ofAccount } from '../store/database.js';
import { outbox } from '../store/outbox.js';
import { judged } from './judging.js';

const MOST_KEPT = 10;
const GONE = [404, 409, 410, 422];

/**
 * Practice on this device. One session is `{ id, startedAt, questions, keys, answers, verdicts }`: `keys` by item when they
 * were taken along (else null), `answers` by item `{ given, review }`, where `review` is as the API takes it, `verdicts` by
 * item as they are known: `{ correct, fraction, remark, key, evidence, dueAt }`, `{ key, evidence }` when only the server
 * can tell, `{ refused: code }`, or `{ secret: true }`.
 *
 * An answer is on the disk before it is shown as given; `outbox.js` sends it. Fires `change` when a verdict has come.
 */
class Sessions extends EventTarget {
    constructor() {
        super();
        outbox.addEventListener('reviewed', ({ detail }) => this.#heard(detail.outcomes));
    }

    /** Takes questions to practise. */
    async begin(wanted) {
        const { id, startedAt, questions } = await api.post('me/practice/sessions', wanted);
        return this.#keep({ id, startedAt, questions, keys: null, answers: {}, verdicts: {} });
    }

    /** Takes questions along with their keys, to practise without a network. */
    async take(wanted) {
        const { id, startedAt, questions } = await api.post('me/practice/packs', wanted);
        const keys = Object.fromEntries(questions.map(({ question, key }) => [question.itemId, key]));
        const bare = questions.map(({ question }) => question);
        return this.#keep({ id, startedAt, questions: bare, keys, answers: {}, verdicts: {} });
    }

    /** One, from the device, or from the server when it was begun elsewhere: then without what was answered there. */
    async find(id) {
        const here = await (await database()).get('pages', place(id));
        if (here) {
            return this.#caughtUp(here);
        }
        const { startedAt, questions, answered } = await api.get(`me/practice/sessions/${id}`);
        const open = questions.filter(({ itemId }) => !answered.includes(itemId));
        return this.#keep({ id, startedAt, questions: open, keys: null, answers: {}, verdicts: {} });
    }

    /** Those with questions left, latest first. */
    async unfinished() {
        return (await this.#all()).filter((one) => one.questions.some(({ itemId }) => !one.answers[itemId]));
    }

    /** Keeps an answer, and sends it; `change` tells what it was worth. */
    async answer(id, question, given) {
        const { itemId } = question;
        const review = { id: uuid(), itemId, ...given, answeredAt: new Date().toISOString() };
        const kept = await durably(['pages', 'reviews'], async (tx) => {
            const one = await tx.objectStore('pages').get(place(id));
            one.answers[itemId] = { given, review };
            if (one.keys) {
                one.verdicts[itemId] = judged(question, one.keys[itemId], given);
            }
            await tx.objectStore('reviews').put({ id: review.id, account: session.account.id, session: id, review });
            await tx.objectStore('pages').put(one, place(id));
            return one;
        });
        outbox.added().then(() => this.find(id));
        return kept;
    }

    /** Another tab may have sent an answer: then only it has heard what it was worth. Asked again, nothing counts twice. */
    async #caughtUp(one) {
        const waiting = new Set((await ofAccount('reviews', session.account.id)).map(({ id }) => id));
        const untold = Object.values(one.answers)
            .map(({ review }) => review)
            .filter(({ id, itemId }) => !waiting.has(id) && !isTold(one.verdicts[itemId]))
            .slice(0, 50);
        if (untold.length === 0) {
            return one;
        }
        await this.#ask(one.id, untold);
        return (await database()).get('pages', place(one.id));
    }

    /** Without a network it stays untold for now; of a practice that is gone, for ever. */
    async #ask(id, reviews) {
        try {
            await this.#heard((await api.post(`me/practice/sessions/${id}/reviews`, { reviews })).outcomes);
        } catch (problem) {
            if (problem instanceof Problem && GONE.includes(problem.status)) {
                await this.#heard(reviews.map((one) => ({ id: one.id, outcome: 'REFUSED', problem: problem.code })));
            } else if (!(problem instanceof Unreachable)) {
                throw problem;
            }
        }
    }

    async #heard(outcomes) {
        const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
        await durably(['pages'], async (tx) => {
            for (const one of await tx.objectStore('pages').getAll(range())) {
                for (const [itemId, { review }] of Object.entries(one.answers)) {
                    if (byId.has(review.id)) {
                        one.verdicts[itemId] = { ...one.verdicts[itemId], ...told(byId.get(review.id)) };
                    }
                }
                await tx.objectStore('pages').put(one, place(one.id));
            }
        });
        this.dispatchEvent(new Event('change'));
    }

    async #all() {
        const all = await (await database()).getAll('pages', range());
        return all.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    }

    /** Of sessions long past only the latest stay; their answers are in the outbox, apart. */
    async #keep(one) {
        const old = (await this.#all()).slice(MOST_KEPT);
        await durably(['pages'], async (tx) => {
            await tx.objectStore('pages').put(one, place(one.id));
            await Promise.all(old.map(({ id }) => tx.objectStore('pages').delete(place(id))));
        });
        return one;
    }
}

function told({ outcome, verdict, dueAt, problem }) {
    if (outcome === 'REFUSED') {
        return { refused: problem };
    }
    return verdict ? { ...verdict, dueAt } : { secret: true };
}

function isTold(verdict) {
    return Boolean(verdict && (verdict.dueAt || verdict.refused || verdict.secret));
}

function place(id) {
    return `${session.account.id}/practice/${id}`;
}

function range() {
    return IDBKeyRange.bound(`${session.account.id}/practice/`, `${session.account.id}/practice/\uffff`);
}

export const sessions = new Sessions();
