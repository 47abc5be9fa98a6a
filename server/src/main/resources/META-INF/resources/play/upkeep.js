const QUIZ = 'pytajnik-quiz';

/**
 * Keeps the player on this device up to date (`sw.js`). Only over https, or on the device itself, does a browser keep it
 * at all; elsewhere the player works as long as its page is open. Fires `change`.
 */
class Upkeep extends EventTarget {
    /** Whether the player opens without a network. */
    isKept = false;
    #next = null;

    /** Whether a newer build has come and waits. */
    get isNewer() {
        return this.#next !== null;
    }

    async begin() {
        if (!navigator.serviceWorker) {
            return;
        }
        try {
            const registration = await navigator.serviceWorker.register('/play/sw.js', { updateViaCache: 'none' });
            this.#watch(registration);
            await navigator.serviceWorker.ready;
            this.isKept = true;
            this.dispatchEvent(new Event('change'));
        } catch {
            // a browser that keeps nothing, a server that is being worked on
        }
    }

    #watch(registration) {
        this.#look(registration);
        registration.addEventListener('updatefound', () => {
            registration.installing?.addEventListener('statechange', () => this.#look(registration));
        });
        document.addEventListener('visibilitychange', () => {
            if (!document.hidden) {
                registration.update().catch(() => null);
            }
        });
    }

    /** The first build of all waits for nobody. */
    #look(registration) {
        const next = registration.waiting;
        this.#next = next && registration.active ? next : null;
        this.dispatchEvent(new Event('change'));
    }

    /** Goes over to the newer build; false while a quiz is open in any tab, for whose code would be gone. */
    async renew() {
        const { held } = navigator.locks ? await navigator.locks.query() : { held: [] };
        if (held.some(({ name }) => name === QUIZ)) {
            return false;
        }
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        this.#next.postMessage('take-over');
        return true;
    }

    /** Nothing is renewed as long as a view is in the page. */
    hold(view) {
        const left = new Promise((resolve) => view.signal.addEventListener('abort', resolve));
        navigator.locks?.request(QUIZ, { mode: 'shared' }, () => left);
    }
}

export const upkeep = new Upkeep();
