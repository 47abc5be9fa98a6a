import { api, View } from '../../common/element.js';
import { confirm, notice } from '../../common/dialog.js';
import { html, nothing } from '../../common/libraries.js';
import { t } from '../../common/texts.js';

/**
 * What a teacher can do for a student, in a dialog: `.student`, `.classroom`, `.close()` ends it, `.done()` says that
 * something changed.
 */
class StudentCare extends View {
    static properties = ['student', 'classroom', 'close', 'done'];

    pin = null;
    others = [];

    async entered() {
        const classes = await api.all('classrooms', { signal: this.signal });
        this.set({ others: classes.filter(({ id }) => id !== this.classroom.id) });
    }

    template() {
        const { nickname, extraTimePercent } = this.student;
        return html`
            <h2 id="dialog-title">${nickname}</h2>
            <form class="toolbar" @submit=${(event) => this.#submit(event, (form) => this.#rename(form))}>
                <label>
                    ${t('care.nickname')}
                    <input name="nickname" .value=${nickname} required maxlength="40" autocomplete="off" />
                </label>
                <button type="submit" class="secondary">${t('care.save')}</button>
            </form>
            <form class="toolbar" @submit=${(event) => this.#submit(event, (form) => this.#giveTime(form))}>
                <label>
                    ${t('care.extraTime')}
                    <input name="percent" type="number" min="0" max="300" .value=${String(extraTimePercent)} required />
                </label>
                <button type="submit" class="secondary">${t('care.setTime')}</button>
            </form>
            <p class="muted">${t('care.extraTimeWhy')}</p>
            ${this.#pinned()} ${this.others.length > 0 ? this.#moving() : nothing}
            <div class="row">
                <button type="button" class="secondary" @click=${() => this.run(() => this.#remove())}>
                    ${t('care.remove')}
                </button>
                <button type="button" class="danger" @click=${() => this.run(() => this.#erase())}>
                    ${t('care.erase')}
                </button>
            </div>
            <footer class="row end">
                <button type="button" @click=${() => this.close()}>${t('dialog.close')}</button>
            </footer>
        `;
    }

    #pinned() {
        return html`<div class="row">
                <button type="button" class="secondary" @click=${() => this.run(() => this.#newPin())}>
                    ${t('care.newPin')}
                </button>
                <span class="muted">${this.pin ? nothing : t('care.pinWhy')}</span>
            </div>
            <div role="status">
                ${this.pin
                    ? html`<p class="pin">
                              <span>${t('care.pinIs')}</span> <strong class="code large">${this.pin}</strong>
                          </p>
                          <p class="muted">${t('care.pinOnce')}</p>`
                    : nothing}
            </div>`;
    }

    #moving() {
        return html`<form class="toolbar" @submit=${(event) => this.#submit(event, (form) => this.#move(form))}>
            <label>
                ${t('care.moveTo')}
                <select name="classroomId" required>
                    ${this.others.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
                </select>
            </label>
            <button type="submit" class="secondary">${t('care.move')}</button>
        </form>`;
    }

    #submit(event, deed) {
        event.preventDefault();
        return this.run(() => deed(event.target));
    }

    async #rename(form) {
        const before = this.student.nickname;
        this.student = await this.#putName(form.elements.nickname.value);
        this.#changed(t('care.renamed', this.student), () => this.#putName(before));
    }

    #putName(nickname) {
        return api.put(this.#path('nickname'), { nickname });
    }

    async #giveTime(form) {
        const before = this.student.extraTimePercent;
        const percent = Number(form.elements.percent.value);
        await this.#putTime(percent);
        this.student = { ...this.student, extraTimePercent: percent };
        this.#changed(t('care.timeGiven', { percent }), () => this.#putTime(before));
    }

    #putTime(percent) {
        return api.put(this.#path('extra-time'), { percent });
    }

    async #newPin() {
        this.set({ pin: (await api.post(this.#path('pin'))).pin });
    }

    async #move(form) {
        const to = form.elements.classroomId.value;
        const { name } = this.others.find(({ id }) => id === to);
        await api.post(this.#path('move'), { classroomId: to });
        this.close();
        this.#changed(t('care.moved', { nickname: this.student.nickname, name }), () =>
            api.post(`classrooms/${to}/students/${this.student.id}/move`, { classroomId: this.classroom.id }),
        );
    }

    async #remove() {
        const title = t('care.removeTitle', this.student);
        if (await confirm({ title, text: t('care.removeText'), yes: t('care.remove'), danger: true })) {
            await api.delete(this.#path());
            this.close();
            this.#changed(t('care.removed', this.student));
        }
    }

    async #erase() {
        const title = t('care.eraseTitle', this.student);
        if (await confirm({ title, text: t('care.eraseText'), yes: t('care.eraseYes'), danger: true })) {
            await api.post(this.#path('erasure'));
            this.close();
            this.#changed(t('care.erased'));
        }
    }

    #changed(text, back = null) {
        this.done();
        const undo = back && (() => this.run(back).then(this.done));
        notice(text, { undo });
    }

    #path(part) {
        return `classrooms/${this.classroom.id}/students/${this.student.id}${part ? `/${part}` : ''}`;
    }
}

customElements.define('studio-student-care', StudentCare);
