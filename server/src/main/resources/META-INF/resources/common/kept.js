const PREFIX = 'pytajnik.';

/** Small choices of a person, kept in this browser; where it keeps nothing, they last as long as the page. */
export const kept = {
    get(name) {
        try {
            return localStorage.getItem(PREFIX + name) ?? undefined;
        } catch {
            return undefined;
        }
    },

    set(name, value) {
        try {
            localStorage.setItem(PREFIX + name, value);
        } catch {
            // a browser that keeps nothing
        }
    },
};
