import { api, View } from '../../common/element.js';
import { dialog } from '../../common/dialog.js';
import { html, nothing, repeat } from '../../common/libraries.js';
import { link } from '../../common/router.js';
import { language, t } from '../../common/texts.js';
import { day, percent } from '../../common/time.js';
import './student-care.js';

const byName = new Intl.Collator(language, { numeric: true });

/** The students of a class by name, with what they know so far: `.classroom`. */
class Students extends View {
    static properties = ['classroom'];

    students = [];
    known = new Map();

    async entered() {
        const path = `classrooms/${this.classroom.id}`;
        const [students, progress] = await Promise.all([
            api.all(`${path}/students`, { signal: this.signal }),
            api.all(`${path}/progress`, { signal: this.signal }),
        ]);
        students.sort((a, b) => byName.compare(a.nickname, b.nickname));
        this.set({ students, known: new Map(progress.map((one) => [one.studentId, one])) });
    }

    template() {
        return html`<section>
            <h2 id="students">
                ${t('students.title')}
                ${this.ready ? html`<span class="badge">${this.students.length}</span>` : nothing}
            </h2>
            ${this.ready ? this.#content() : html`<div class="skeleton"></div>`}
        </section>`;
    }

    #content() {
        if (this.students.length === 0) {
            return html`<empty-note heading=${t('students.emptyTitle')} text=${t('students.empty')}></empty-note>`;
        }
        return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="students">
            <table class="plain students">
                <thead>
                    <tr>
                        <th scope="col">${t('students.nickname')}</th>
                        <th scope="col" class="wide-only">${t('students.joined')}</th>
                        <th scope="col" class="wide-only">${t('students.extraTime')}</th>
                        <th scope="col">${t('students.right')}</th>
                        <th scope="col"><span class="visually-hidden">${t('students.change')}</span></th>
                    </tr>
                </thead>
                <tbody>
                    ${repeat(
                        this.students,
                        ({ id }) => id,
                        (student) => this.#student(student),
                    )}
                </tbody>
            </table>
        </div>`;
    }

    #student(student) {
        const { id, nickname, joinedAt, extraTimePercent } = student;
        return html`<tr>
            <th scope="row">
                <a href=${link(`/classes/${this.classroom.id}/students/${id}`)}>${nickname}</a>
            </th>
            <td class="wide-only">${day(joinedAt)}</td>
            <td class="wide-only">
                ${extraTimePercent ? html`<span class="badge part">+${extraTimePercent}%</span>` : '–'}
            </td>
            <td>${this.#right(this.known.get(id))}</td>
            <td>
                ${this.classroom.archivedAt
                    ? nothing
                    : html`<button
                          type="button"
                          class="secondary small"
                          aria-label=${t('students.changeThis', { nickname })}
                          @click=${() => this.#care(student)}
                      >
                          ${t('students.change')}
                      </button>`}
            </td>
        </tr>`;
    }

    #right(known) {
        return known?.answered
            ? html`${percent(known.correct / known.answered)}
                  <span class="muted wide-only">${t('students.of', { count: known.answered })}</span>`
            : '–';
    }

    async #care(student) {
        await dialog(
            (close) =>
                html`<studio-student-care
                    .student=${student}
                    .classroom=${this.classroom}
                    .close=${close}
                    .done=${() => this.run(() => this.entered())}
                ></studio-student-care>`,
        );
    }
}

customElements.define('studio-students', Students);
