import { indexedDatabase } from '../../common/libraries.js';
import { t } from '../../common/texts.js';

const NAME = 'pytajnik-player';
const VERSION = 1;

let opened = null;

/** This device could not keep something; `sentence` is for people. */
export class Unkept extends Error {
    constructor(sentence, cause = undefined) {
        super(sentence, { cause });
        this.sentence = sentence;
    }
}

/**
 * What the player keeps on this device, of each account apart (`account` in every record):
 *
 * - `attempts` by id: questions, answers given, marks of time, and what the server has not heard of it yet
 * - `responses` by id: answers that the server has not settled
 * - `refused` by id: answers that it refused, with the reason
 * - `papers` by assignment: questions fetched ahead
 * - `reviews` by id: answers given while practising, not settled yet
 * - `pages` by name: lists as they were last seen, to show without a network
 */
export function database() {
    opened ??= open().catch((cause) => {
        opened = null;
        throw unkept(cause);
    });
    return opened;
}

async function open() {
    const { openDB } = await indexedDatabase();
    return openDB(NAME, VERSION, {
        upgrade(db) {
            db.createObjectStore('attempts', { keyPath: 'id' }).createIndex('account', 'account');
            const responses = db.createObjectStore('responses', { keyPath: 'id' });
            responses.createIndex('attempt', ['attempt', 'sequence']);
            responses.createIndex('account', 'account');
            db.createObjectStore('refused', { keyPath: 'id' }).createIndex('account', 'account');
            db.createObjectStore('papers', { keyPath: 'assignmentId' }).createIndex('account', 'account');
            db.createObjectStore('reviews', { keyPath: 'id' }).createIndex('account', 'account');
            db.createObjectStore('pages');
        },
        blocking: () => opened.then((db) => db.close()).then(() => (opened = null)),
        terminated: () => (opened = null),
    });
}

/** Runs in one transaction, on the disk when it is fulfilled. @throws {Unkept} when the device keeps nothing more */
export async function durably(stores, work) {
    const tx = (await database()).transaction(stores, 'readwrite', { durability: 'strict' });
    tx.done.catch(() => null);
    try {
        const value = await work(tx);
        await tx.done;
        return value;
    } catch (cause) {
        undo(tx);
        throw unkept(cause);
    }
}

function undo(tx) {
    try {
        tx.abort();
    } catch {
        // it had ended
    }
}

function unkept(cause) {
    if (!(cause instanceof DOMException)) {
        return cause;
    }
    return new Unkept(cause.name === 'QuotaExceededError' ? t('store.full') : t('store.broken'), cause);
}

/** All records of an account in a store. */
export async function ofAccount(store, account) {
    return (await database()).getAllFromIndex(store, 'account', account);
}

/** The responses of one attempt in their order. */
export function rangeOf(attempt) {
    return IDBKeyRange.bound([attempt, 0], [attempt, Number.MAX_SAFE_INTEGER]);
}
