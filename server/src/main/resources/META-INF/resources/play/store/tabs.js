const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('pytajnik-player') : null;

/** What the tabs of the player tell each other: `changed` and `submitted`, with the id of an attempt as detail. */
class Tabs extends EventTarget {
    constructor() {
        super();
        channel?.addEventListener('message', ({ data }) => this.#hear(data));
    }

    tell(type, id) {
        channel?.postMessage({ type, id });
    }

    #hear({ type, id }) {
        this.dispatchEvent(new CustomEvent(type, { detail: id }));
    }
}

export const tabs = new Tabs();
