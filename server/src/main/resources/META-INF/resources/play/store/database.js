import { indexedDatabase } from '../../common/libraries.js';

const NAME = 'pytajnik-player';
const VERSION = 1;

let opened = null;

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
    opened ??= open();
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

/** Runs in one transaction, on the disk when it is fulfilled. */
export async function durably(stores, work) {
    const tx = (await database()).transaction(stores, 'readwrite', { durability: 'strict' });
    const value = await work(tx);
    await tx.done;
    return value;
}

/** All records of an account in a store. */
export async function ofAccount(store, account) {
    return (await database()).getAllFromIndex(store, 'account', account);
}
