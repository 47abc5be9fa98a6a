import { api, Problem, Unreachable } from '../../common/api.js';
import { session } from '../../common/session.js';
import { player } from '../player.js';
import { attempts } from './attempts.js';
import { database, ofAccount, rangeOf } from './database.js';
import { settle, settleReviews, wire } from './settling.js';
import { tabs } from './tabs.js';
import { inTurn } from './turns.js';

const BATCH = 500;
const REVIEWS = 50;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;
const LONGEST_RETRY_AFTER = 300_000;
const ABOUT_WHO_ASKS = [401, 403, 408, 425, 429];

/**
 * Takes what is unsent to the server, in order and in batches, until all of it is settled: the start of an attempt, its
 * answers, its submission; then answers given while practising. Sent twice, nothing counts twice (ids are the device's).
 * Fires `change` when `status` did, `settled` with how many answers came late or were refused, `submitted` with the id
 * of an attempt, `reviewed` with the outcomes of reviews.
 */
class Outbox extends EventTarget {
    /**
     * `waiting`: answers not settled; `state`: idle, sending, offline (will be tried again) or signed-out; `stuck`: why
     * the server does not take those of one attempt.
     */
    status = { waiting: 0, turnedIn: 0, stuck: null, since: null, state: 'idle' };
    #wait = FIRST_WAIT;
    #notBefore = 0;
    #timer = null;
    #running = null;
    #isWanted = false;

    constructor() {
        super();
        addEventListener('online', () => this.send());
        document.addEventListener('visibilitychange', () => document.hidden || this.send());
        tabs.addEventListener('changed', () => this.#count());
        tabs.addEventListener('submitted', ({ detail }) => this.#tell('submitted', detail));
    }

    /** Sends all there is; fulfilled when it is sent, or cannot be for now. Sooner than the server said, nothing is. */
    send() {
        if (this.#running) {
            this.#isWanted = true;
            return this.#running;
        }
        clearTimeout(this.#timer);
        const wait = this.#notBefore - performance.now();
        if (wait > 0) {
            this.#again(wait);
            return this.#count('offline');
        }
        this.#running = this.#exclusively().finally(() => this.#ran());
        return this.#running;
    }

    /** What was asked for while it ran, such as by the network coming back, is not forgotten. */
    #ran() {
        this.#running = null;
        if (this.#isWanted) {
            this.#isWanted = false;
            this.send();
        }
    }

    /** Something new is to be sent. */
    async added() {
        await this.#count();
        await this.#running;
        return this.send();
    }

    /** For whoever plays now; somebody else's answers wait for them. */
    async #exclusively() {
        const account = session.account?.id;
        if (account && !(await inTurn(() => this.#everything(account)))) {
            this.#again(LONGEST_WAIT / 2);
        }
    }

    async #everything(account) {
        try {
            await this.#count('sending');
            for (const attempt of (await attempts.all()).reverse()) {
                await this.#one(attempt, account);
            }
            await this.#reviews(account);
            this.#wait = FIRST_WAIT;
            await this.#count('idle');
        } catch (problem) {
            await this.#later(problem);
        }
    }

    /** What is wrong with one attempt does not hold up the others. */
    async #one(attempt, account) {
        try {
            await this.#attempt(attempt, account);
            if (attempt.stuck) {
                await attempts.change(attempt.id, { stuck: null });
            }
        } catch (problem) {
            if (!isAboutOne(problem)) {
                throw problem;
            }
            await attempts.change(attempt.id, { stuck: problem.sentence });
        }
    }

    async #attempt(attempt, account) {
        if (!attempt.heard && attempt.questions) {
            assertStill(account);
            await attempts.start(attempt, { quiet: true });
        }
        for (let batch = await next(attempt.id); batch.length > 0; batch = await next(attempt.id)) {
            const { outcomes } = await this.#post(account, `attempts/${attempt.id}/responses`, {
                responses: batch.map(wire),
            });
            const counts = await settle(batch, outcomes);
            if (counts.settled === 0) {
                throw new Unreachable(new Error('no answer was settled'));
            }
            this.#tell('settled', counts);
            await this.#count('sending');
        }
        if (attempt.turnedIn) {
            await this.#post(account, `attempts/${attempt.id}/submission`);
            await attempts.remove(attempt.id);
            tabs.tell('submitted', attempt.id);
            this.#tell('submitted', attempt.id);
        }
    }

    async #reviews(account) {
        const bySession = new Map();
        for (const one of await ofAccount('reviews', account)) {
            bySession.set(one.session, [...(bySession.get(one.session) ?? []), one]);
        }
        for (const [practice, reviews] of bySession) {
            for (let i = 0; i < reviews.length; i += REVIEWS) {
                await this.#review(account, practice, reviews.slice(i, i + REVIEWS));
            }
        }
    }

    /** A practice that the server does not take has its answers put by: they never counted for a grade. */
    async #review(account, practice, batch) {
        const reviews = batch.map(({ review }) => review);
        try {
            const answer = await this.#post(account, `me/practice/sessions/${practice}/reviews`, { reviews });
            if ((await settleReviews(batch, answer.outcomes)) < batch.length) {
                throw new Unreachable(new Error('not every answer was settled'));
            }
            this.#tell('reviewed', answer);
        } catch (problem) {
            if (!isAboutOne(problem)) {
                throw problem;
            }
            await settleReviews(
                batch,
                batch.map(({ id }) => ({ id, outcome: 'REFUSED', problem: problem.code })),
            );
        }
    }

    /** Nobody is asked to sign in over a quiz: the header says so. */
    #post(account, path, body = {}) {
        assertStill(account);
        return api.post(path, body, { quiet: true });
    }

    /** Tries again after a while that doubles, spread so that a class does not come back all at once. */
    async #later(problem) {
        if (problem instanceof Switched) {
            await this.#count('idle');
            return;
        }
        if (problem instanceof Problem && problem.status === 401) {
            await this.#count('signed-out');
            return;
        }
        const told = Math.min((problem.retryAfter ?? 0) * 1000, LONGEST_RETRY_AFTER);
        this.#notBefore = performance.now() + told;
        this.#again(Math.max(told, this.#wait * (0.5 + Math.random())));
        this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
        await this.#count('offline');
        if (!problem.sentence) {
            throw problem;
        }
    }

    #again(wait) {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.send(), wait);
    }

    #tell(type, detail) {
        this.dispatchEvent(new CustomEvent(type, { detail }));
    }

    async #count(state = this.status.state) {
        const account = session.account?.id;
        const unsent = account ? await ofAccount('responses', account) : [];
        const reviews = account ? await ofAccount('reviews', account) : [];
        const own = account ? await attempts.all() : [];
        const times = [...unsent.map((one) => one.answeredAt), ...reviews.map((one) => one.review.answeredAt)].sort();
        this.status = {
            waiting: unsent.length + reviews.length,
            turnedIn: own.filter(({ turnedIn }) => turnedIn).length,
            stuck: own.find(({ stuck }) => stuck) ?? null,
            since: times[0] ?? null,
            state,
        };
        this.#tell('change');
    }
}

/** Somebody else plays now. */
class Switched extends Error {
    sentence = '';
}

function assertStill(account) {
    if (!player.is(account)) {
        throw new Switched();
    }
}

/** Whether it is about one attempt or practice, and not about the student, the server or the way there. */
function isAboutOne(problem) {
    const isRefusal = problem instanceof Problem && problem.status >= 400 && problem.status < 500;
    return isRefusal && !ABOUT_WHO_ASKS.includes(problem.status);
}

async function next(attempt) {
    return (await database()).getAllFromIndex('responses', 'attempt', rangeOf(attempt), BATCH);
}

export const outbox = new Outbox();
