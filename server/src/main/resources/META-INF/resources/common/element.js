import { api, Unreachable } from './api.js';
import { notice } from './dialog.js';
import { html, nothing, render } from './libraries.js';
import './notes.js';

/**
 * What the elements of the pages have in common: they render themselves into the light DOM, once for many changes.
 *
 * A view has `static properties = ['articleId']` that a template sets (`.articleId=${id}`; no class field of the same
 * name), fields of its own that it changes by `set`, `entered()` that fetches what it needs, and `template()`.
 * `this.ready` is false until `entered()` has come to its end; what it throws is shown with a way to try again.
 */
export class View extends HTMLElement {
    static properties = [];

    ready = false;
    busy = false;
    failure = null;
    #rendering = null;
    #life = null;

    constructor() {
        super();
        this.constructor.properties.forEach((name) => this.#observe(name));
    }

    connectedCallback() {
        this.#life = new AbortController();
        this.changed();
        this.#enter();
    }

    disconnectedCallback() {
        this.#life.abort();
        this.left();
    }

    /** Aborted when the element leaves the page: for listeners and requests. */
    get signal() {
        return this.#life.signal;
    }

    /** Fetches what the view needs; runs when it enters the page, and again when somebody tries again. */
    async entered() {}

    /** Runs when the element has left the page. */
    left() {}

    /** What is shown. */
    template() {
        return nothing;
    }

    /** Changes fields, and what is shown. */
    set(fields) {
        Object.assign(this, fields);
        this.changed();
    }

    /** Has the view render itself before the browser paints. */
    changed() {
        this.#rendering ??= Promise.resolve().then(() => this.#render());
    }

    /** Fulfilled when all changes so far are in the page. */
    get rendered() {
        return this.#rendering ?? Promise.resolve();
    }

    /**
     * Does what a person asked for: `busy` meanwhile, and a problem becomes a notice.
     *
     * @param {() => Promise<any>} deed
     * @return its value, or undefined when it failed
     */
    async run(deed) {
        this.set({ busy: true });
        try {
            return await deed();
        } catch (problem) {
            tell(problem);
            return undefined;
        } finally {
            this.set({ busy: false });
        }
    }

    async #enter() {
        const { signal } = this;
        this.set({ failure: null });
        try {
            await this.entered();
        } catch (problem) {
            if (!signal.aborted) {
                this.set({ failure: expected(problem) });
            }
        }
        if (!signal.aborted) {
            this.set({ ready: true });
        }
    }

    #render() {
        this.#rendering = null;
        if (this.isConnected) {
            render(this.failure ? this.#failed() : this.template(), this);
        }
    }

    #failed() {
        return html`<problem-note .problem=${this.failure} .retry=${() => this.#enter()}></problem-note>`;
    }

    #observe(name) {
        let value = this[name];
        delete this[name];
        Object.defineProperty(this, name, {
            get: () => value,
            set: (next) => {
                if (next !== value) {
                    value = next;
                    this.changed();
                }
            },
        });
    }
}

/** Tells a person what went wrong, as a notice; a mistake of ours goes on to the console. */
export function tell(problem) {
    notice(expected(problem).sentence, { problem: true });
}

/** Links the style sheet beside a module and waits for it, so that nothing jumps. */
export function styles(moduleAddress) {
    const href = new URL('./style.css', moduleAddress).href;
    if (document.querySelector(`link[href="${href}"]`)) {
        return Promise.resolve();
    }
    const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    const arrived = new Promise((resolve) => {
        sheet.onload = sheet.onerror = resolve;
    });
    document.head.append(sheet);
    return arrived;
}

function expected(problem) {
    if (problem?.sentence) {
        return problem;
    }
    if (problem?.name === 'AbortError') {
        return new Unreachable(problem);
    }
    throw problem;
}

export { api };
