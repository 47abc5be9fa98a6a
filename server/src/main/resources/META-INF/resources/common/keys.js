import { dialog, undoLatest } from './dialog.js';
import { kept } from './kept.js';
import { html } from './libraries.js';
import { t } from './texts.js';

const SWITCH = 'shortcuts';
const sheets = [];

/**
 * Shortcuts of a view, as long as it is in the page; `?` shows them all. They are single keys, so they are not heard
 * while somebody types, and can be turned off (WCAG 2.1.4).
 *
 * @param {{ signal: AbortSignal }} view
 * @param {{ key: string, text: string, run: (event: KeyboardEvent) => any }[]} list `key` as in KeyboardEvent.key
 */
export function shortcuts(view, list) {
    sheets.push(list);
    view.signal.addEventListener('abort', () => sheets.splice(sheets.indexOf(list), 1));
}

export function areShortcutsOn() {
    return kept.get(SWITCH) !== 'off';
}

/** Shows what the keys do, and lets one turn them off. */
export function showShortcuts() {
    return dialog(
        (close) => html`
            <h2 id="dialog-title">${t('keys.title')}</h2>
            <dl class="keys">
                ${inForce().map(
                    ({ key, text }) =>
                        html`<div>
                            <dt><kbd>${name(key)}</kbd></dt>
                            <dd>${text}</dd>
                        </div>`,
                )}
            </dl>
            <label>
                <input type="checkbox" role="switch" .checked=${areShortcutsOn()} @change=${turn} />
                ${t('keys.on')}
            </label>
            <footer class="row end"><button type="button" @click=${() => close()}>${t('dialog.close')}</button></footer>
        `,
    );
}

const common = [
    { key: 'u', text: t('keys.undo'), run: undoLatest },
    { key: '?', text: t('keys.title'), run: showShortcuts },
];

/** What each key does now: of two that share one, what came later. */
function inForce() {
    return [...new Map([...common, ...sheets.flat()].map((entry) => [entry.key, entry])).values()];
}

function turn(event) {
    kept.set(SWITCH, event.target.checked ? 'on' : 'off');
}

function name(key) {
    return { ' ': t('keys.space'), ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' }[key] ?? key;
}

function isTyping(target) {
    return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

document.addEventListener('keydown', (event) => {
    const isOurs = event.key === '?' || areShortcutsOn();
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
    if (
        !isOurs ||
        hasModifier ||
        event.defaultPrevented ||
        isTyping(event.target) ||
        document.querySelector('dialog[open]')
    ) {
        return;
    }
    const found = [...sheets]
        .reverse()
        .flat()
        .concat(common)
        .find(({ key }) => key === event.key);
    if (found) {
        event.preventDefault();
        found.run(event);
    }
});
