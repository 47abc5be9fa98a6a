import { api, Problem, Unreachable } from '../../common/api.js';
import { session } from '../../common/session.js';
import { attempts, rangeOf } from './attempts.js';
import { database, durably, ofAccount } from './database.js';

const BATCH = 500;
const REVIEWS = 50;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;
const LONGEST_RETRY_AFTER = 300_000;
const ABOUT_ONE = [404, 409, 410, 422];

/**
 * Takes what is unsent to the server, in order and in batches, until all of it is settled: the start of an attempt, its
 * answers, its submission; then answers given while practising. Sent twice, nothing counts twice (ids are the device's).
 * Fires `change` when `status` did, `reviewed` with the outcomes of reviews.
 */
class Outbox extends EventTarget {
    /** `waiting`: answers not settled; `state`: idle, sending, offline (will be tried again) or signed-out. */
    status = { waiting: 0, turnedIn: 0, since: null, state: 'idle' };
    #wait = FIRST_WAIT;
    #timer = null;
    #running = null;

    constructor() {
        super();
        addEventListener('online', () => this.send());
        document.addEventListener('visibilitychange', () => document.hidden || this.send());
    }

    /** Sends all there is; fulfilled when it is sent, or cannot be for now. */
    send() {
        clearTimeout(this.#timer);
        this.#running ??= this.#exclusively().finally(() => {
            this.#running = null;
        });
        return this.#running;
    }

    /** Something new is to be sent. */
    async added() {
        await this.#count();
        await this.#running;
        return this.send();
    }

    /** One tab sends at a time, where the browser can tell. */
    async #exclusively() {
        if (session.account === null) {
            return;
        }
        const deed = () => this.#everything();
        await (navigator.locks ? navigator.locks.request('pytajnik-outbox', deed) : deed());
    }

    async #everything() {
        try {
            await this.#count('sending');
            for (const attempt of (await attempts.all()).reverse()) {
                await this.#one(attempt);
            }
            await this.#reviews();
            this.#wait = FIRST_WAIT;
            await this.#count('idle');
        } catch (problem) {
            await this.#later(problem);
        }
    }

    /** What is wrong with one attempt does not hold up the others. */
    async #one(attempt) {
        try {
            await this.#attempt(attempt);
        } catch (problem) {
            if (!(problem instanceof Problem) || !ABOUT_ONE.includes(problem.status)) {
                throw problem;
            }
            await attempts.change(attempt.id, { stuck: problem.sentence });
        }
    }

    async #attempt(attempt) {
        const unsent = await this.#next(attempt.id);
        if (!attempt.heard && attempt.questions) {
            await attempts.start(attempt);
        }
        for (let batch = unsent; batch.length > 0; batch = await this.#next(attempt.id)) {
            const { outcomes } = await api.post(`attempts/${attempt.id}/responses`, { responses: batch.map(wire) });
            const settled = await settle(attempt.id, batch, outcomes);
            if (settled === 0) {
                throw new Unreachable(new Error('no answer was settled'));
            }
            await this.#count('sending');
        }
        if (attempt.turnedIn) {
            await api.post(`attempts/${attempt.id}/submission`);
            await attempts.remove(attempt.id);
            this.dispatchEvent(new CustomEvent('submitted', { detail: attempt.id }));
        }
    }

    async #next(id) {
        return (await database()).getAllFromIndex('responses', 'attempt', rangeOf(id), BATCH);
    }

    async #reviews() {
        const waiting = await ofAccount('reviews', session.account.id);
        const bySession = Map.groupBy
            ? Map.groupBy(waiting, (review) => review.session)
            : waiting.reduce((map, one) => map.set(one.session, [...(map.get(one.session) ?? []), one]), new Map());
        for (const [practice, reviews] of bySession) {
            for (let i = 0; i < reviews.length; i += REVIEWS) {
                await this.#review(practice, reviews.slice(i, i + REVIEWS));
            }
        }
    }

    async #review(practice, batch) {
        const reviews = batch.map(({ review }) => review);
        const answer = await api.post(`me/practice/sessions/${practice}/reviews`, { reviews });
        await durably(['reviews'], (tx) => Promise.all(batch.map(({ id }) => tx.objectStore('reviews').delete(id))));
        this.dispatchEvent(new CustomEvent('reviewed', { detail: answer }));
    }

    /** Tries again after a while that doubles, spread so that a class does not come back all at once. */
    async #later(problem) {
        if (problem instanceof Problem && problem.status === 401) {
            await this.#count('signed-out');
            return;
        }
        if (!(problem instanceof Problem || problem instanceof Unreachable)) {
            await this.#count('offline');
            throw problem;
        }
        const told = Math.min((problem.retryAfter ?? 0) * 1000, LONGEST_RETRY_AFTER);
        const wait = Math.max(told, this.#wait * (0.5 + Math.random()));
        this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
        this.#timer = setTimeout(() => this.send(), wait);
        await this.#count('offline');
    }

    async #count(state = this.status.state) {
        const account = session.account?.id;
        const unsent = account ? await ofAccount('responses', account) : [];
        const reviews = account ? await ofAccount('reviews', account) : [];
        const turnedIn = account ? (await attempts.all()).filter((attempt) => attempt.turnedIn).length : 0;
        const times = [...unsent.map((one) => one.answeredAt), ...reviews.map((one) => one.review.answeredAt)].sort();
        this.status = { waiting: unsent.length + reviews.length, turnedIn, since: times[0] ?? null, state };
        this.dispatchEvent(new Event('change'));
    }
}

/** As the API takes it: without what only this device knows. */
function wire({ id, itemId, sequence, choiceId, choiceIds, text, answeredAt, elapsedMillis }) {
    return { id, itemId, sequence, choiceId, choiceIds, text, answeredAt, elapsedMillis };
}

/** Forgets what the server has settled; how many answers that were. */
function settle(attemptId, batch, outcomes) {
    const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
    const settled = batch.filter((response) => byId.has(response.id));
    return durably(['attempts', 'responses', 'refused'], async (tx) => {
        const attempt = await tx.objectStore('attempts').get(attemptId);
        for (const response of settled) {
            const { outcome, problem } = byId.get(response.id);
            if (outcome === 'REFUSED') {
                await tx.objectStore('refused').put({ ...response, problem });
            }
            attempt.late = (attempt.late ?? 0) + (outcome === 'LATE' ? 1 : 0);
            await tx.objectStore('responses').delete(response.id);
        }
        await tx.objectStore('attempts').put(attempt);
        return settled.length;
    });
}

export const outbox = new Outbox();
