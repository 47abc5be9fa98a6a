import { api } from './api.js';

/** Who is signed in on this page: `account` is `{ id, role, name }`, or null. */
export const session = {
    account: null,

    /** Looks who is signed in; null when nobody is. */
    async look(options) {
        session.account = (await api.get('sessions/current', options)).account ?? null;
        return session.account;
    },

    /** Keeps whom an answer with a session names. */
    begin(answer) {
        session.account = answer.account;
    },

    async end() {
        await api.delete('sessions/current');
        session.account = null;
    },
};
