import { kept } from '../common/kept.js';
import { session } from '../common/session.js';

const KEY = 'player';

/** Who plays on this device, in all its tabs. */
export const player = {
    /** Who played last, until they sign out: `{ id, name }`, or null. */
    last() {
        return JSON.parse(kept.get(KEY) ?? 'null');
    },

    /** Signed in. */
    came() {
        kept.set(KEY, JSON.stringify(session.account));
    },

    /** Signed out, on purpose. */
    left() {
        kept.set(KEY, 'null');
    },

    /** Whether it is still this account's turn, here and in the tab where somebody came last. */
    is(account) {
        const last = player.last();
        return session.account?.id === account && (last === null || last.id === account);
    },
};

/** Somebody came or left in another tab: this one begins anew. */
addEventListener('storage', ({ key }) => {
    if (key?.endsWith(`.${KEY}`) && player.last()?.id !== session.account?.id) {
        location.replace('/play/#/');
        location.reload();
    }
});
