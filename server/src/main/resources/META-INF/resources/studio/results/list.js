import { api, View } from '../../common/element.js';
import { html, nothing, repeat } from '../../common/libraries.js';
import { link } from '../../common/router.js';
import { t, texts } from '../../common/texts.js';
import { moment } from '../../common/time.js';

await texts(import.meta.url);

const AT_ONCE = 50;

/** What a teacher has set, the newest first; each leads to its results. */
class Results extends View {
    assignments = [];
    next = null;
    classes = new Map();

    async entered() {
        const [page, now, archived] = await Promise.all([
            this.#page(),
            api.all('classrooms', { signal: this.signal }),
            api.all('classrooms', { query: { archived: true }, signal: this.signal }),
        ]);
        const classes = new Map([...now, ...archived].map(({ id, name }) => [id, name]));
        this.set({ assignments: page.items, next: page.next, classes });
    }

    template() {
        return html`
            <h1>${t('results.title')}</h1>
            ${this.ready ? this.#content() : html`<div class="skeleton"></div>`}
        `;
    }

    #content() {
        if (this.assignments.length === 0) {
            return html`<empty-note heading=${t('results.emptyTitle')} text=${t('results.empty')}>
                <a role="button" href=${link('/quizzes')}>${t('results.toQuizzes')}</a>
            </empty-note>`;
        }
        return html`
            <ul class="plain">
                ${repeat(
                    this.assignments,
                    ({ id }) => id,
                    (assignment) => this.#assignment(assignment),
                )}
            </ul>
            ${this.next
                ? html`<button type="button" class="secondary" @click=${() => this.run(() => this.#more())}>
                      ${t('results.more')}
                  </button>`
                : nothing}
        `;
    }

    #assignment(assignment) {
        const { id, title, classroomId, mode, questionCount } = assignment;
        return html`<li class="card">
            <h2><a href=${link(`/results/${id}`)}>${title}</a></h2>
            <p class="row">
                <strong>${this.classes.get(classroomId)}</strong>
                <span class="badge">${t(`results.mode.${mode}`)}</span>
                ${timeOf(assignment)}
                <span class="muted">${t('results.questionCount', { count: questionCount })}</span>
            </p>
        </li>`;
    }

    async #more() {
        const page = await this.#page(this.next);
        this.set({ assignments: [...this.assignments, ...page.items], next: page.next });
    }

    #page(cursor) {
        return api.get('assignments', { query: { limit: AT_ONCE, cursor }, signal: this.signal });
    }
}

/** When an assignment is open, as a badge. */
export function timeOf({ opensAt, dueAt, closedAt }) {
    const now = new Date().toISOString();
    if (closedAt) {
        return html`<span class="badge">${t('results.closedAt', { time: moment(closedAt) })}</span>`;
    }
    if (opensAt && opensAt > now) {
        return html`<span class="badge part">${t('results.opensAt', { time: moment(opensAt) })}</span>`;
    }
    if (!dueAt) {
        return html`<span class="badge good">${t('results.openEnded')}</span>`;
    }
    return dueAt > now
        ? html`<span class="badge good">${t('results.openUntil', { time: moment(dueAt) })}</span>`
        : html`<span class="badge">${t('results.overAt', { time: moment(dueAt) })}</span>`;
}

customElements.define('studio-results', Results);
