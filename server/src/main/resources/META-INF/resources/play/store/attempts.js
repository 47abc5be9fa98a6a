import { api, Problem } from '../../common/api.js';
import { uuid } from '../../common/ids.js';
import { session } from '../../common/session.js';
import { t } from '../../common/texts.js';
import { mark, since } from './clock.js';
import { database, durably, ofAccount, rangeOf, Unkept } from './database.js';
import { tabs } from './tabs.js';
import { blank, fromPaper, keepView } from './views.js';

const PATIENCE = 4_000;

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
        return isMine && here.questions ? here : attempts.again(id);
    },

    /** Asks the server how an attempt stands: its clock is worth more than this device's. */
    async again(id) {
        return keepView(await api.get(`attempts/${id}`, { patience: PATIENCE }));
    },

    /** As this device has it now, after another tab changed it; undefined when it is gone. */
    async here(id) {
        return (await database()).get('attempts', id);
    },

    /** Forgets what the server says has ended, and of which it has everything. */
    async heed(told) {
        for (const { id, assignmentId, state } of told) {
            const paper = await attempts.paper(assignmentId);
            const isHere = await attempts.here(id);
            const unsent = await (await database()).countFromIndex('responses', 'attempt', rangeOf(id));
            if (paper?.attemptId === id) {
                await durably(['papers'], (tx) => tx.objectStore('papers').delete(assignmentId));
            }
            if (isHere && state !== 'OPEN' && unsent === 0 && !isHere.turnedIn) {
                await attempts.remove(id);
            }
        }
    },

    /**
     * Begins an attempt at an assignment: with the questions that were fetched ahead, network or not; else the server is
     * asked. The id is on the disk before, so that a lost answer makes no second attempt.
     */
    async begin(assignmentId) {
        const paper = await attempts.paper(assignmentId);
        if (paper) {
            return durably(['attempts', 'papers'], async (tx) => {
                const attempt = (await tx.objectStore('attempts').get(paper.attemptId)) ?? fromPaper(paper);
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
            if (problem instanceof Problem && problem.status < 500) {
                await attempts.remove(begun.id);
            }
            return attempts.afterAnotherDevice(assignmentId, problem);
        }
    },

    /** Another device has fetched the next attempt: it is that one which is begun. */
    async afterAnotherDevice(assignmentId, problem) {
        if (problem.code !== 'attempt-downloaded') {
            throw problem;
        }
        await attempts.download(assignmentId);
        return attempts.begin(assignmentId);
    },

    /** Tells the server of an attempt: of one that began here, when; any other begins when the server hears of it. */
    async start(attempt, options = {}) {
        const { id, assignmentId, questions, mark: begun } = attempt;
        const startedAt = new Date(begun.wall - begun.elapsed).toISOString();
        const told = questions ? { startedAt, elapsedMillis: since(begun) } : {};
        return keepView(await api.put(`attempts/${id}`, { assignmentId, ...told }, options));
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
    async record(id, position, answer) {
        const recorded = await durably(['attempts', 'responses'], async (tx) => {
            const attempt = await tx.objectStore('attempts').get(id);
            if (!attempt || attempt.turnedIn || (attempt.state ?? 'OPEN') !== 'OPEN') {
                throw new Unkept(t('store.ended'));
            }
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
        tabs.tell('changed', id);
        return recorded;
    },

    /** Changes what only this device knows: flags, the place, that it is to be submitted. */
    change(id, fields) {
        return durably(['attempts'], async (tx) => {
            const known = await tx.objectStore('attempts').get(id);
            if (known) {
                await tx.objectStore('attempts').put({ ...known, ...fields });
            }
        });
    },

    /** Hands an attempt in: from now on it takes no answers here, and the server will hear of it. */
    async turnIn(id) {
        await attempts.change(id, { turnedIn: true });
        tabs.tell('changed', id);
    },

    remove(id) {
        return durably(['attempts'], (tx) => tx.objectStore('attempts').delete(id));
    },

    /** Milliseconds left; null without a limit. */
    left(attempt) {
        return attempt.limitMillis === null ? null : attempt.limitMillis - since(attempt.mark);
    },
};
