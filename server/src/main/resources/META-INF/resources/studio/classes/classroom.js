import { api, styles, View } from '../../common/element.js';
import { confirm, notice } from '../../common/dialog.js';
import { html, nothing } from '../../common/libraries.js';
import { link } from '../../common/router.js';
import { session } from '../../common/session.js';
import { t, texts } from '../../common/texts.js';
import { day, moment } from '../../common/time.js';
import { readableCode } from './codes.js';
import './goal.js';
import './students.js';
import './teachers.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

/** One class: its code, its students, who teaches it, and the day of its test. */
class Classroom extends View {
    static properties = ['classId'];

    classroom = null;
    etag = null;
    isRenaming = false;

    async entered() {
        const { value, etag } = await api.tagged(this.#path(), { signal: this.signal });
        this.set({ classroom: value, etag });
    }

    template() {
        return this.classroom
            ? this.#content(this.classroom)
            : html`<h1>${t('classes.one')}</h1>
                  <div class="skeleton"></div>
                  <div class="skeleton"></div>`;
    }

    #content(classroom) {
        return html`
            <p class="back"><a href=${link('/classes')}>${t('classes.all')}</a></p>
            ${this.isRenaming ? this.#renaming(classroom) : this.#heading(classroom)}
            ${classroom.archivedAt
                ? html`<p class="card warning" role="note">
                      ${t('classes.isArchived', { day: day(classroom.archivedAt) })}
                  </p>`
                : this.#joining(classroom)}
            <studio-students .classroom=${classroom}></studio-students>
            <div class="two-panes">
                <studio-class-goal .classroom=${classroom}></studio-class-goal>
                <studio-class-teachers
                    .classroom=${classroom}
                    .handedOver=${() => this.run(() => this.entered())}
                ></studio-class-teachers>
            </div>
        `;
    }

    #heading({ name, ownerId, archivedAt }) {
        const isOwner = ownerId === session.account?.id;
        return html`<div class="row apart">
            <h1>${name}</h1>
            <div class="row">
                <a href=${link(`/classes/${this.classId}/grades`)}>${t('classes.grades')}</a>
                ${archivedAt
                    ? nothing
                    : html`<button type="button" class="secondary small" @click=${() => this.#beginRenaming()}>
                          ${t('classes.rename')}
                      </button>`}
                ${isOwner
                    ? html`<button
                          type="button"
                          class="secondary small"
                          @click=${() => this.run(() => (archivedAt ? this.#bringBack() : this.#archive()))}
                      >
                          ${archivedAt ? t('classes.bringBack') : t('classes.archive')}
                      </button>`
                    : nothing}
            </div>
        </div>`;
    }

    #renaming({ name }) {
        return html`<h1 class="visually-hidden">${name}</h1>
            <form class="toolbar" @submit=${(event) => this.#rename(event)}>
                <label>
                    ${t('classes.name')}
                    <input name="name" .value=${name} required maxlength="100" autocomplete="off" />
                </label>
                <button type="submit" aria-busy=${this.busy}>${t('classes.save')}</button>
                <button type="button" class="secondary" @click=${() => this.set({ isRenaming: false })}>
                    ${t('classes.cancel')}
                </button>
            </form>`;
    }

    #joining({ joinCode, joining, joinsUntil }) {
        return html`<section class="card stack" aria-labelledby="joining">
            <h2 id="joining">${t('classes.joining')}</h2>
            <p class="row">
                <strong class="code large">${readableCode(joinCode)}</strong>
                <a role="button" href=${link(`/classes/${this.classId}/board`)}>${t('classes.board')}</a>
            </p>
            <p>
                ${joining
                    ? joinsUntil
                        ? t('classes.openUntil', { time: moment(joinsUntil) })
                        : t('classes.isOpen')
                    : t('classes.isClosed')}
            </p>
            <div class="row">
                <button
                    type="button"
                    class="secondary small"
                    @click=${() => this.run(() => this.#setJoining(!joining, joinsUntil))}
                >
                    ${joining ? t('classes.close') : t('classes.letIn')}
                </button>
                <button type="button" class="secondary small" @click=${() => this.run(() => this.#newCode())}>
                    ${t('classes.newCode')}
                </button>
            </div>
        </section>`;
    }

    async #beginRenaming() {
        this.set({ isRenaming: true });
        await this.rendered;
        this.querySelector('input[name=name]').select();
    }

    #rename(event) {
        event.preventDefault();
        const { name } = event.target.elements;
        return this.run(async () => {
            const before = this.classroom.name;
            await this.#put(name.value);
            this.set({ isRenaming: false });
            notice(t('classes.renamed'), { undo: () => this.run(() => this.#put(before)) });
        });
    }

    async #put(name) {
        const { value, etag } = await api.putTagged(this.#path(), { name }, { ifMatch: this.etag });
        this.set({ classroom: value, etag });
    }

    async #archive() {
        await api.put(this.#path('archive'));
        await this.entered();
        notice(t('classes.archiveDone'), { undo: () => this.run(() => this.#bringBack()) });
    }

    async #bringBack() {
        await api.delete(this.#path('archive'));
        await this.entered();
    }

    async #setJoining(open, until) {
        await api.put(this.#path('joining'), { open, until: open && until > new Date().toISOString() ? until : null });
        await this.entered();
        notice(open ? t('classes.openNow') : t('classes.closedNow'), {
            undo: () => this.run(() => this.#setJoining(!open, until)),
        });
    }

    async #newCode() {
        const question = {
            title: t('classes.newCodeTitle'),
            text: t('classes.newCodeText'),
            yes: t('classes.newCode'),
        };
        if (await confirm(question)) {
            await api.post(this.#path('join-codes'));
            await this.entered();
            notice(t('classes.newCodeDone', { code: readableCode(this.classroom.joinCode) }));
        }
    }

    #path(part) {
        return `classrooms/${this.classId}${part ? `/${part}` : ''}`;
    }
}

customElements.define('studio-class', Classroom);
