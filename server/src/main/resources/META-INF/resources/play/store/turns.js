import { durably } from './database.js';

const NAME = 'pytajnik-outbox';
const LEASE = 30_000;
const TAB = crypto.getRandomValues(new Uint32Array(2)).join('-');

/**
 * Runs a deed in one tab at a time. Browsers have locks only over https; elsewhere a tab takes the turn for half a minute,
 * and should two have it, the server still counts each answer once.
 *
 * @return {Promise<boolean>} false when it is another tab's turn
 */
export async function inTurn(deed) {
    if (navigator.locks) {
        await navigator.locks.request(NAME, deed);
        return true;
    }
    if (!(await take())) {
        return false;
    }
    try {
        await deed();
    } finally {
        await durably(['pages'], (tx) => tx.objectStore('pages').delete(NAME));
    }
    return true;
}

function take() {
    return durably(['pages'], async (tx) => {
        const store = tx.objectStore('pages');
        const holder = await store.get(NAME);
        const isFree = !holder || holder.tab === TAB || Math.abs(Date.now() - holder.since) > LEASE;
        if (isFree) {
            await store.put({ tab: TAB, since: Date.now() }, NAME);
        }
        return isFree;
    });
}
