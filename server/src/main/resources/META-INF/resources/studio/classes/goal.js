import { api, View } from '../../common/element.js';
import { notice } from '../../common/dialog.js';
import { html, nothing } from '../../common/libraries.js';
import { t } from '../../common/texts.js';
import { day } from '../../common/time.js';

/** The day of a class's test: practice brings everything back before it. */
class ClassGoal extends View {
    static properties = ['classroom'];

    day = null;

    async entered() {
        this.set({ day: (await api.get(this.#path(), { signal: this.signal })).day });
    }

    template() {
        return html`<section class="card stack">
            <h2>${t('goal.title')}</h2>
            <p class="muted">${t('goal.why')}</p>
            <p>${this.day ? t('goal.is', { day: day(this.day) }) : t('goal.none')}</p>
            ${this.classroom.archivedAt ? nothing : this.#form()}
        </section>`;
    }

    #form() {
        return html`<form class="toolbar" @submit=${(event) => this.#submit(event)}>
            <label>${t('goal.day')}<input name="day" type="date" .value=${this.day ?? ''} required /></label>
            <button type="submit" class="secondary" aria-busy=${this.busy}>${t('goal.set')}</button>
            ${this.day
                ? html`<button type="button" class="plain" @click=${() => this.run(() => this.#become(null))}>
                      ${t('goal.drop')}
                  </button>`
                : nothing}
        </form>`;
    }

    #submit(event) {
        event.preventDefault();
        return this.run(() => this.#become(event.target.elements.day.value));
    }

    async #become(wanted) {
        const before = this.day;
        await this.#put(wanted);
        notice(wanted ? t('goal.done') : t('goal.dropped'), { undo: () => this.run(() => this.#put(before)) });
    }

    async #put(wanted) {
        await (wanted ? api.put(this.#path(), { day: wanted }) : api.delete(this.#path()));
        this.set({ day: wanted });
    }

    #path() {
        return `classrooms/${this.classroom.id}/goal`;
    }
}

customElements.define('studio-class-goal', ClassGoal);
