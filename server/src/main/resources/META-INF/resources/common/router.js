import { tell } from './element.js';
import { confirm } from './dialog.js';
import { html, keyed, render } from './libraries.js';
import { t } from './texts.js';

/** The address of a route, for links. */
export function link(path) {
    return `#${path}`;
}

/** Goes to a route. */
export function go(path, { replace = false } = {}) {
    if (replace) {
        location.replace(link(path));
    } else {
        location.hash = path;
    }
}

/** A route whose code is fetched when somebody goes there. */
export function lazy(load, template) {
    return async (place) => {
        await load();
        return template(place);
    };
}

const unsaved = new Set();

/** Asks before somebody leaves a view with text that is not saved: as long as the view is in the page and `isDirty()`. */
export function leaving(view, isDirty) {
    unsaved.add(isDirty);
    view.signal.addEventListener('abort', () => unsaved.delete(isDirty));
}

/**
 * Shows the route that the address names, now and at each change.
 *
 * @param {HTMLElement} outlet
 * @param {Record<string, (place: any) => any>} routes patterns such as `/articles/:id`; a place has its parts and `query`
 */
export function follow(outlet, routes) {
    const table = Object.entries(routes).map(([pattern, show]) => ({ ...matcher(pattern), show }));
    let current = null;
    const turn = async () => {
        const path = location.hash.slice(1) || '/';
        if (path === current) {
            return;
        }
        if (current !== null && !(await mayLeave(current, path))) {
            history.pushState(null, '', link(current));
            return;
        }
        const isFirst = current === null;
        current = path;
        try {
            const shown = await found(table, path);
            if (path === current) {
                render(shown, outlet);
                announce(outlet, isFirst);
            }
        } catch (problem) {
            tell(problem);
        }
    };
    addEventListener('hashchange', turn);
    addEventListener('beforeunload', (event) => isUnsaved() && event.preventDefault());
    return turn();
}

function isUnsaved() {
    return [...unsaved].some((isDirty) => isDirty());
}

async function mayLeave(from, to) {
    const isSamePage = from.split('?')[0] === to.split('?')[0];
    return (
        isSamePage ||
        !isUnsaved() ||
        confirm({ title: t('leave.title'), text: t('leave.text'), yes: t('leave.yes'), danger: true })
    );
}

/** What is shown there; its code may have to be fetched, and somebody may have gone on meanwhile. */
async function found(table, path) {
    const [way, search = ''] = path.split('?');
    const query = Object.fromEntries(new URLSearchParams(search));
    for (const { pattern, names, show: template } of table) {
        const match = pattern.exec(way);
        if (match) {
            const parts = Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(match[i + 1])]));
            return keyed(way, await template({ ...parts, query }));
        }
    }
    return html`<h1>${t('route.missing')}</h1>
        <p><a href="#/">${t('problem.home')}</a></p>`;
}

/** The heading names the page, and who cannot see it hears it. */
function announce(outlet, isFirst) {
    let seen = null;
    const look = () => {
        const heading = outlet.querySelector('h1');
        if (!heading) {
            return;
        }
        document.title = `${heading.textContent.trim()} – Pytajnik`;
        if (seen === null && !isFirst && !outlet.contains(document.activeElement)) {
            heading.tabIndex = -1;
            heading.focus({ preventScroll: true });
            scrollTo(0, 0);
        }
        seen = heading;
    };
    watching?.disconnect();
    watching = new MutationObserver(look);
    watching.observe(outlet, { childList: true, subtree: true, characterData: true });
    look();
}

let watching = null;

function matcher(pattern) {
    const names = [...pattern.matchAll(/:(\w+)/g)].map((match) => match[1]);
    return { names, pattern: new RegExp(`^${pattern.replace(/:\w+/g, '([^/]+)')}$`) };
}
