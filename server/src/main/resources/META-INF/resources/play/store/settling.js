import { durably } from './database.js';

/** As the API takes it: without what only this device knows. */
export function wire({ id, itemId, sequence, choiceId, choiceIds, text, answeredAt, elapsedMillis }) {
    return { id, itemId, sequence, choiceId, choiceIds, text, answeredAt, elapsedMillis };
}

/**
 * Forgets what the server has settled; what it refused is put by, with the reason.
 *
 * @return `{ settled, late, refused }`: how many answers
 */
export function settle(batch, outcomes) {
    const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
    const settled = batch.filter(({ id }) => byId.has(id));
    return durably(['responses', 'refused'], async (tx) => {
        for (const response of settled) {
            await putBy(tx, response, byId.get(response.id));
            await tx.objectStore('responses').delete(response.id);
        }
        const count = (kind) => settled.filter(({ id }) => byId.get(id).outcome === kind).length;
        return { settled: settled.length, late: count('LATE'), refused: count('REFUSED') };
    });
}

/** As `settle`, for answers given while practising. */
export function settleReviews(batch, outcomes) {
    const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
    const settled = batch.filter(({ id }) => byId.has(id));
    return durably(['reviews', 'refused'], async (tx) => {
        for (const review of settled) {
            await putBy(tx, review, byId.get(review.id));
            await tx.objectStore('reviews').delete(review.id);
        }
        return settled.length;
    });
}

async function putBy(tx, answer, { outcome, problem }) {
    if (outcome === 'REFUSED') {
        await tx.objectStore('refused').put({ ...answer, problem });
    }
}
