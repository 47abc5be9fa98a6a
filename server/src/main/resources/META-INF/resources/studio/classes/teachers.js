import { api, View } from '../../common/element.js';
import { confirm, notice } from '../../common/dialog.js';
import { html, nothing } from '../../common/libraries.js';
import { go } from '../../common/router.js';
import { session } from '../../common/session.js';
import { t } from '../../common/texts.js';

/** Who teaches a class, and whose it is: `.classroom`, `.handedOver` is called when it has another owner. */
class ClassTeachers extends View {
    static properties = ['classroom', 'handedOver'];

    teachers = [];

    async entered() {
        this.set({ teachers: (await api.get(this.#path('teachers'), { signal: this.signal })).items });
    }

    template() {
        return html`<section class="card stack">
            <h2>${t('teachers.title')}</h2>
            <ul class="plain">
                ${this.teachers.map((teacher) => this.#teacher(teacher))}
            </ul>
            ${this.classroom.archivedAt
                ? nothing
                : html`<form class="toolbar" @submit=${(event) => this.#add(event)}>
                      <label>
                          ${t('teachers.email')}
                          <input name="email" type="email" required maxlength="254" autocomplete="off" />
                      </label>
                      <button type="submit" class="secondary" aria-busy=${this.busy}>${t('teachers.add')}</button>
                  </form>`}
        </section>`;
    }

    #teacher({ id, name, email, owner }) {
        const isMe = id === session.account?.id;
        const isMine = this.classroom.ownerId === session.account?.id;
        return html`<li class="row apart">
            <span
                >${name} <span class="muted">${email}</span> ${owner
                    ? html`<span class="badge">${t('teachers.owner')}</span>`
                    : nothing}</span
            >
            <span class="row">
                ${isMine && !owner
                    ? html`<button
                          type="button"
                          class="plain small"
                          aria-label=${t('teachers.handOverTo', { name })}
                          @click=${() => this.run(() => this.#handOver(id, name))}
                      >
                          ${t('teachers.handOver')}
                      </button>`
                    : nothing}
                ${!owner && (isMine || isMe)
                    ? html`<button
                          type="button"
                          class="plain small"
                          aria-label=${t('teachers.removeThis', { name })}
                          @click=${() => this.run(() => this.#remove({ id, name, email }))}
                      >
                          ${isMe ? t('teachers.leave') : t('teachers.remove')}
                      </button>`
                    : nothing}
            </span>
        </li>`;
    }

    #add(event) {
        event.preventDefault();
        const form = event.target;
        return this.run(async () => {
            await this.#post(form.elements.email.value);
            form.reset();
            notice(t('teachers.added'));
        });
    }

    async #post(email) {
        await api.post(this.#path('teachers'), { email });
        await this.entered();
    }

    async #remove({ id, name, email }) {
        if (id === session.account.id) {
            const question = {
                title: t('teachers.leaveTitle'),
                text: t('teachers.leaveText'),
                yes: t('teachers.leave'),
            };
            if (await confirm({ ...question, danger: true })) {
                await api.delete(this.#path(`teachers/${id}`));
                go('/classes');
            }
            return;
        }
        await api.delete(this.#path(`teachers/${id}`));
        await this.entered();
        notice(t('teachers.removed', { name }), { undo: () => this.run(() => this.#post(email)) });
    }

    async #handOver(teacherId, name) {
        const question = { title: t('teachers.handOverTitle', { name }), text: t('teachers.handOverText') };
        if (await confirm({ ...question, yes: t('teachers.handOver') })) {
            await api.put(this.#path('owner'), { teacherId });
            await this.entered();
            this.handedOver();
            notice(t('teachers.handedOver', { name }));
        }
    }

    #path(part) {
        return `classrooms/${this.classroom.id}/${part}`;
    }
}

customElements.define('studio-class-teachers', ClassTeachers);
