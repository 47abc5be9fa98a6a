import { html, nothing, render } from './libraries.js';
import { t } from './texts.js';

const READING_TIME = 10_000;

/**
 * Shows a dialog over the page and waits for its end; Escape ends it with undefined.
 *
 * @param {(close: (value?: any) => void) => any} template what is in it; it has a heading with id `dialog-title`
 * @param {{ wide?: boolean, must?: boolean }} [options] `must`: Escape does not end it
 */
export function dialog(template, { wide = false, must = false } = {}) {
    const element = document.createElement('dialog');
    element.setAttribute('aria-labelledby', 'dialog-title');
    element.classList.toggle('wide', wide);
    document.body.append(element);
    return new Promise((resolve) => {
        const close = (value) => {
            element.close();
            element.remove();
            resolve(value);
        };
        element.addEventListener('cancel', (event) => {
            event.preventDefault();
            if (!must) {
                close();
            }
        });
        render(html`<article>${template(close)}</article>`, element);
        element.showModal();
    });
}

/**
 * Asks once before something that cannot be undone.
 *
 * @param {{ title: string, text?: string, yes: string, danger?: boolean }} question
 * @return {Promise<boolean>}
 */
export async function confirm({ title, text = '', yes, danger = false }) {
    const answer = await dialog(
        (close) => html`
            <h2 id="dialog-title">${title}</h2>
            ${text ? html`<p>${text}</p>` : nothing}
            <footer class="row end">
                <button type="button" class="secondary" @click=${() => close(false)}>${t('dialog.no')}</button>
                <button type="button" class=${danger ? 'danger' : ''} @click=${() => close(true)}>${yes}</button>
            </footer>
        `,
    );
    return answer ?? false;
}

let undoing = null;

/**
 * Tells something in a line at the bottom.
 *
 * @param {string} text
 * @param {{ undo?: () => Promise<any>, problem?: boolean, name?: string }} [options] `undo` gives it a button that takes
 *     it back; a notice with a name takes the place of the one before it
 */
export function notice(text, { undo = null, problem = false, name = null } = {}) {
    const line = document.createElement('div');
    line.className = problem ? 'notice problem' : 'notice';
    if (name) {
        document.querySelector(`.notice[data-name="${name}"]`)?.remove();
        line.dataset.name = name;
    }
    const gone = () => {
        line.remove();
        undoing = undoing === back ? null : undoing;
    };
    const back = async () => {
        gone();
        await undo();
    };
    undoing = undo ? back : undoing;
    render(
        html`<span>${text}</span> ${undo
                ? html`<button type="button" @click=${back}>${t('notice.undo')}</button>`
                : nothing}
            <button type="button" class="close" aria-label=${t('notice.close')} @click=${gone}>×</button>`,
        line,
    );
    place(problem).append(line);
    stayWhileRead(line, gone);
}

/** Takes the latest notice back that can be; false when there is none. */
export function undoLatest() {
    const latest = undoing;
    latest?.();
    return latest !== null;
}

/** Problems stay until they are closed; others go by themselves, unless somebody is at them. */
function stayWhileRead(line, gone) {
    if (line.classList.contains('problem')) {
        return;
    }
    const look = () => (line.matches(':hover, :focus-within') ? setTimeout(look, READING_TIME) : gone());
    setTimeout(look, READING_TIME);
}

function place(problem) {
    const id = problem ? 'problems' : 'notices';
    return document.getElementById(id) ?? made(id, problem ? 'alert' : 'status');
}

function made(id, role) {
    let corner = document.querySelector('.notices');
    if (!corner) {
        corner = Object.assign(document.createElement('div'), { className: 'notices' });
        document.body.append(corner);
    }
    const element = Object.assign(document.createElement('div'), { id });
    element.setAttribute('role', role);
    corner.append(element);
    return element;
}

made('notices', 'status');
made('problems', 'alert');
