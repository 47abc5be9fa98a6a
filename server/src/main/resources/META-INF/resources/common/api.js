import { language, t } from './texts.js';
import { uuid } from './ids.js';

const BASE = '/api/v1/';
const PATIENCE = 15_000;

let app = 'studio';
let signInAgain = null;

/**
 * Says which page is asking, and what to do when the session is over.
 *
 * @param {'studio'|'player'} name
 * @param {() => Promise<boolean>} [again] lets the person sign in over the page; true: ask the server once more
 */
export function askAs(name, again = null) {
    app = name;
    signInAgain = again;
}

/** The server said no: problem+json, in the person's language. `sentence` is for people, `code` for programs. */
export class Problem extends Error {
    constructor(status, body, headers) {
        super(body.title ?? `HTTP ${status}`);
        this.status = status;
        this.code = (body.type ?? '').replace('/problems/', '');
        this.title = body.title ?? '';
        this.detail = body.detail ?? '';
        this.errors = body.errors ?? [];
        this.body = body;
        this.retryAfter = Number(headers.get('Retry-After')) || null;
    }

    get sentence() {
        const first = this.errors[0];
        return first ? `${this.title}: ${first.message ?? first.detail}` : [this.title, this.detail].join('. ');
    }

    /** What is wrong with one field, by its JSON pointer; undefined when nothing is. */
    at(pointer) {
        const error = this.errors.find((e) => e.pointer === pointer);
        return error && (error.message ?? error.detail);
    }
}

/** We never got there, or never heard back. */
export class Unreachable extends Error {
    constructor(cause) {
        super('the server cannot be reached', { cause });
    }

    get sentence() {
        return t('problem.unreachable');
    }
}

/**
 * Asks the server. Paths are those of the API after `/api/v1/`.
 *
 * options: `query` (an object; empty values are left out), `ifMatch`, `ifNoneMatch` (an entity tag), `idempotencyKey`
 * (one is made for each POST unless given), `signal`, `patience` (ms), `keepalive`, `quiet` (nobody is asked to sign in).
 */
export const api = {
    get: async (path, options) => (await ask('GET', path, undefined, options)).value,
    post: async (path, body = {}, options) => (await ask('POST', path, body, options)).value,
    put: async (path, body = {}, options) => (await ask('PUT', path, body, options)).value,
    patch: async (path, body = {}, options) => (await ask('PATCH', path, body, options)).value,
    delete: async (path, options) => (await ask('DELETE', path, undefined, options)).value,
    /** As above, with the entity tag beside: `{ value, etag, status }`; 304 has no value. */
    tagged: (path, options) => ask('GET', path, undefined, options),
    postTagged: (path, body = {}, options) => ask('POST', path, body, options),
    putTagged: (path, body = {}, options) => ask('PUT', path, body, options),
    patchTagged: (path, body = {}, options) => ask('PATCH', path, body, options),
    /** Sends a file as it is. */
    upload: async (path, file, options) => (await ask('POST', path, file, options)).value,
    /** A file the server makes: `{ file, name }`. */
    download,
    /** All pages of a list, at most `most` entries. */
    all,
};

async function all(path, { query = {}, most = 1000, ...options } = {}) {
    const found = [];
    let cursor;
    do {
        const page = await api.get(path, { ...options, query: { limit: 100, ...query, cursor } });
        found.push(...page.items);
        cursor = page.next;
    } while (cursor && found.length < most);
    return found;
}

async function download(path, options = {}) {
    const answer = await answered('GET', path, undefined, options);
    if (!answer.ok) {
        return read(answer);
    }
    const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? 'plik';
    const file = await answer.blob().catch((cause) => {
        throw new Unreachable(cause);
    });
    return { file, name: decodeURIComponent(name) };
}

async function ask(method, path, body, options = {}) {
    return read(await answered(method, path, body, options));
}

/** What the server says, once more when the person has signed in again over the page. */
async function answered(method, path, body, options) {
    const request = () => reach(address(path, options.query), init(method, body, options), options);
    let answer = await request();
    if (
        answer.status === 401 &&
        signInAgain &&
        !options.quiet &&
        !path.startsWith('sessions') &&
        (await signInAgain())
    ) {
        answer = await request();
    }
    return answer;
}

function init(method, body, options) {
    const headers = { 'X-Pytajnik-App': app, 'Accept-Language': language };
    const isFile = body instanceof Blob;
    if (body !== undefined) {
        headers['Content-Type'] = isFile ? 'application/octet-stream' : 'application/json';
    }
    if (method === 'POST') {
        headers['Idempotency-Key'] = options.idempotencyKey ?? uuid();
    }
    if (options.ifMatch) {
        headers['If-Match'] = options.ifMatch;
    }
    if (options.ifNoneMatch) {
        headers['If-None-Match'] = options.ifNoneMatch;
    }
    const content = body === undefined || isFile ? body : JSON.stringify(body);
    return { method, headers, body: content, cache: 'no-store', keepalive: options.keepalive ?? false };
}

async function reach(url, request, { signal, patience = PATIENCE }) {
    const timeout = AbortSignal.timeout(patience);
    try {
        return await fetch(url, { ...request, signal: signal ? AbortSignal.any([signal, timeout]) : timeout });
    } catch (cause) {
        throw signal?.aborted ? cause : new Unreachable(cause);
    }
}

async function read(answer) {
    const text = await answer.text().catch((cause) => {
        throw new Unreachable(cause);
    });
    const isJson = (answer.headers.get('Content-Type') ?? '').includes('json');
    const value = isJson && text ? JSON.parse(text) : text || null;
    if (!answer.ok && answer.status !== 304) {
        throw new Problem(answer.status, isJson ? (value ?? {}) : {}, answer.headers);
    }
    return { value, etag: answer.headers.get('ETag'), status: answer.status };
}

function address(path, query = {}) {
    const entries = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
    const text = new URLSearchParams(entries).toString();
    return BASE + path + (text && `?${text}`);
}
