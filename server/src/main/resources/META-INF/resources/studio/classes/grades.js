import { api, styles, View } from '../../common/element.js';
import { html, repeat } from '../../common/libraries.js';
import { link } from '../../common/router.js';
import { language, t, texts } from '../../common/texts.js';
import { number } from '../../common/time.js';
import { saveCsv } from '../results/csv.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

const byName = new Intl.Collator(language, { numeric: true });

/** A class's gradebook: students by what was graded. */
class Grades extends View {
    static properties = ['classId'];

    classroom = null;
    columns = [];
    rows = [];

    async entered() {
        const path = `classrooms/${this.classId}`;
        const [classroom, book] = await Promise.all([
            api.get(path, { signal: this.signal }),
            this.#book(`${path}/grades`),
        ]);
        this.set({ classroom, ...book });
    }

    /** All pages; the columns are the same on each. */
    async #book(path) {
        const rows = [];
        let columns = [];
        let cursor;
        do {
            const page = await api.get(path, { query: { limit: 100, cursor }, signal: this.signal });
            columns = page.assignments.reverse();
            rows.push(...page.items);
            cursor = page.next;
        } while (cursor);
        return { columns, rows: rows.sort((a, b) => byName.compare(a.nickname, b.nickname)) };
    }

    template() {
        return html`
            ${this.classroom
                ? html`<p class="back">
                          <a href=${link(`/classes/${this.classId}`)}>${t('grades.back', this.classroom)}</a>
                      </p>
                      <h1>${t('grades.title', this.classroom)}</h1>`
                : html`<h1>${t('classes.grades')}</h1>`}
            ${this.ready ? this.#content() : html`<div class="skeleton"></div>`}
        `;
    }

    #content() {
        if (this.rows.length === 0 && this.columns.length > 0) {
            return html`<empty-note heading=${t('grades.nobodyTitle')} text=${t('grades.nobody')}>
                <a role="button" href=${link(`/classes/${this.classId}/board`)}>${t('grades.toBoard')}</a>
            </empty-note>`;
        }
        if (this.columns.length === 0 || this.rows.length === 0) {
            return html`<empty-note heading=${t('grades.emptyTitle')} text=${t('grades.empty')}>
                <a role="button" href=${link('/quizzes')}>${t('grades.toQuizzes')}</a>
            </empty-note>`;
        }
        return html`
            <div class="toolbar">
                <button type="button" class="secondary" @click=${() => this.#save()}>${t('grades.csv')}</button>
                <span class="muted">${t('grades.unit')}</span>
            </div>
            <div class="scroll" tabindex="0" role="region" aria-label=${t('grades.table')}>
                <table class="plain grades">
                    <thead>
                        <tr>
                            <th scope="col">${t('students.nickname')}</th>
                            ${this.columns.map(
                                ({ assignmentId, title }) =>
                                    html`<th scope="col"><a href=${link(`/results/${assignmentId}`)}>${title}</a></th>`,
                            )}
                        </tr>
                    </thead>
                    <tbody>
                        ${repeat(
                            this.rows,
                            ({ studentId }) => studentId,
                            (row) => this.#row(row),
                        )}
                    </tbody>
                </table>
            </div>
        `;
    }

    #row(row) {
        return html`<tr>
            <th scope="row">
                <a href=${link(`/classes/${this.classId}/students/${row.studentId}`)}>${row.nickname}</a>
            </th>
            ${this.columns.map(({ assignmentId }) => {
                const grade = gradeOf(row, assignmentId);
                return html`<td>
                    ${grade
                        ? html`${number(grade.percent, 0)}%
                              <span class="muted">${number(grade.points)}/${number(grade.maxPoints)}</span>`
                        : html`<span aria-hidden="true">–</span
                              ><span class="visually-hidden">${t('grades.none')}</span>`}
                </td>`;
            })}
        </tr>`;
    }

    #save() {
        const head = [t('students.nickname'), ...this.columns.map(({ title }) => title)];
        const rows = this.rows.map((row) => [
            row.nickname,
            ...this.columns.map(({ assignmentId }) => gradeOf(row, assignmentId)?.percent),
        ]);
        saveCsv(t('grades.title', this.classroom), [head, ...rows]);
    }
}

function gradeOf({ grades }, assignmentId) {
    return grades.find((cell) => cell.assignmentId === assignmentId)?.grade;
}

customElements.define('studio-grades', Grades);
