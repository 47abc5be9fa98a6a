import { api, View } from '../../common/element.js';
import { notice } from '../../common/dialog.js';
import { html, nothing } from '../../common/libraries.js';
import { t } from '../../common/texts.js';

const MINUTE = 60;

/** Another deadline, time limit or number of attempts for one student: `.assignment`, `.student`, `.close()`. */
class Extension extends View {
    static properties = ['assignment', 'student', 'close'];

    extension = null;

    async entered() {
        const all = await api.all(`assignments/${this.assignment.id}/extensions`, { signal: this.signal });
        this.set({ extension: all.find(({ studentId }) => studentId === this.student.studentId) ?? null });
    }

    template() {
        return html`
            <h2 id="dialog-title">${t('extension.title', this.student)}</h2>
            ${this.ready ? this.#form(this.extension ?? {}) : html`<div class="skeleton"></div>`}
        `;
    }

    #form({ dueAt, timeLimitSeconds, maxAttempts }) {
        return html`<form @submit=${(event) => this.#submit(event)}>
            <p class="muted">${t('extension.why')}</p>
            <label>
                ${t('extension.due')}
                <input name="due" type="datetime-local" .value=${dueAt ? local(dueAt) : ''} />
            </label>
            <label>
                ${t('extension.limit')}
                <input
                    name="minutes"
                    type="number"
                    min="1"
                    max="10080"
                    .value=${timeLimitSeconds ? String(Math.ceil(timeLimitSeconds / MINUTE)) : ''}
                />
            </label>
            <label>
                ${t('extension.attempts')}
                <input
                    name="attempts"
                    type="number"
                    min="1"
                    max="1000"
                    .value=${maxAttempts ? String(maxAttempts) : ''}
                />
            </label>
            <footer class="row end">
                ${this.extension
                    ? html`<button type="button" class="plain" @click=${() => this.run(() => this.#withdraw())}>
                          ${t('extension.withdraw')}
                      </button>`
                    : nothing}
                <button type="button" class="secondary" @click=${() => this.close()}>${t('extension.cancel')}</button>
                <button type="submit" aria-busy=${this.busy}>${t('extension.save')}</button>
            </footer>
        </form>`;
    }

    #submit(event) {
        event.preventDefault();
        const { due, minutes, attempts } = event.target.elements;
        return this.run(async () => {
            await this.#put({
                dueAt: due.value ? new Date(due.value).toISOString() : null,
                timeLimitSeconds: minutes.value ? minutes.value * MINUTE : null,
                maxAttempts: attempts.value ? Number(attempts.value) : null,
            });
            this.#changed(t('extension.saved', this.student));
        });
    }

    async #withdraw() {
        await api.delete(this.#path());
        this.#changed(t('extension.withdrawn', this.student));
    }

    #changed(text) {
        const before = this.extension;
        this.close();
        notice(text, { undo: () => this.run(() => (before ? this.#put(before) : api.delete(this.#path()))) });
    }

    #put({ dueAt, timeLimitSeconds, maxAttempts }) {
        return api.put(this.#path(), { dueAt, timeLimitSeconds, maxAttempts });
    }

    #path() {
        return `assignments/${this.assignment.id}/extensions/${this.student.studentId}`;
    }
}

/** An instant as a field for date and time has it, in the zone of this device. */
function local(instant) {
    const date = new Date(instant);
    return new Date(date.getTime() - date.getTimezoneOffset() * MINUTE * 1000).toISOString().slice(0, 16);
}

customElements.define('studio-extension', Extension);
