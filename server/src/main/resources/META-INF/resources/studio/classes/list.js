import { api, styles, View } from '../../common/element.js';
import { notice } from '../../common/dialog.js';
import { html, nothing, repeat } from '../../common/libraries.js';
import { go, link } from '../../common/router.js';
import { t, texts } from '../../common/texts.js';
import { day } from '../../common/time.js';
import { readableCode } from './codes.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

/** A teacher's classes, and a new one. */
class Classes extends View {
    classes = [];
    archived = null;

    async entered() {
        this.set({ classes: await api.all('classrooms', { signal: this.signal }) });
    }

    template() {
        return html`
            <h1>${t('classes.title')}</h1>
            <form class="toolbar" @submit=${(event) => this.#open(event)}>
                <label>
                    ${t('classes.newName')}
                    <input name="name" required maxlength="100" autocomplete="off" />
                </label>
                <button type="submit" aria-busy=${this.busy}>${t('classes.open')}</button>
            </form>
            ${this.ready ? this.#content() : html`<div class="skeleton"></div>`}
        `;
    }

    #content() {
        return html`
            ${this.classes.length === 0
                ? html`<empty-note heading=${t('classes.emptyTitle')} text=${t('classes.empty')}></empty-note>`
                : html`<ul class="plain class-list">
                      ${repeat(
                          this.classes,
                          ({ id }) => id,
                          (one) => this.#class(one),
                      )}
                  </ul>`}
            <details @toggle=${(event) => event.target.open && this.run(() => this.#readArchived())}>
                <summary>${t('classes.archived')}</summary>
                ${this.archived?.length === 0 ? html`<p class="muted">${t('classes.noneArchived')}</p>` : nothing}
                <ul class="plain">
                    ${(this.archived ?? []).map((one) => this.#archived(one))}
                </ul>
            </details>
        `;
    }

    #class({ id, name, joinCode, joining, createdAt }) {
        return html`<li class="card">
            <h2><a href=${link(`/classes/${id}`)}>${name}</a></h2>
            <p class="row">
                <span class="muted">${t('classes.since', { day: day(createdAt) })}</span>
                ${joining
                    ? html`<span>${t('classes.code')} <strong class="code">${readableCode(joinCode)}</strong></span>`
                    : html`<span class="badge">${t('classes.closed')}</span>`}
                <a href=${link(`/classes/${id}/board`)} aria-label=${t('classes.boardOf', { name })}
                    >${t('classes.board')}</a
                >
            </p>
        </li>`;
    }

    #archived({ id, name, archivedAt }) {
        return html`<li class="row">
            <a href=${link(`/classes/${id}`)}>${name}</a>
            <span class="muted">${t('classes.archivedOn', { day: day(archivedAt) })}</span>
        </li>`;
    }

    async #readArchived() {
        this.set({ archived: await api.all('classrooms', { query: { archived: true }, signal: this.signal }) });
    }

    async #open(event) {
        event.preventDefault();
        const form = event.target;
        const opened = await this.run(() => api.post('classrooms', { name: form.elements.name.value }));
        if (opened) {
            notice(t('classes.opened', { name: opened.name }));
            go(`/classes/${opened.id}`);
        }
    }
}

customElements.define('studio-classes', Classes);
