import { Unreachable } from '../../common/api.js';
import { session } from '../../common/session.js';
import { database } from './database.js';

const PATIENCE = 4_000;

/** Lists as the server told them last, to be shown without a network. */
export const pages = {
    /**
     * Asks the server, or shows what it said before.
     *
     * @param {string} name
     * @param {(options: object) => Promise<any>} ask is given how long to wait: not long when there is something to show
     * @return `{ value, seenAt }`; `seenAt` is null when it is fresh
     */
    async seen(name, ask) {
        const key = `${session.account?.id}/${name}`;
        const db = await database();
        try {
            const value = await ask((await db.get('pages', key)) ? { patience: PATIENCE } : {});
            await db.put('pages', { value, seenAt: Date.now() }, key);
            return { value, seenAt: null };
        } catch (problem) {
            const kept = problem instanceof Unreachable ? await db.get('pages', key) : undefined;
            if (!kept) {
                throw problem;
            }
            return kept;
        }
    },
};
