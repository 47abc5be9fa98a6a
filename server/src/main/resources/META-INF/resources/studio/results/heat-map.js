import { View } from '../../common/element.js';
import { html, nothing, repeat } from '../../common/libraries.js';
import { t } from '../../common/texts.js';
import { number, percent } from '../../common/time.js';
import { attemptOf, outcome, SIGNS } from './standing.js';

const LEGEND = ['right', 'part', 'wrong', 'none', 'given'];

/**
 * Students by questions, in colours and signs: `.students` (of the results), `.marks` by student, `.items` (of the
 * statistics), `.open(student, item)`. One cell takes the focus; arrows move it and Enter opens it.
 */
class HeatMap extends View {
    static properties = ['students', 'marks', 'items', 'open'];

    /** Where the focus is, by ids, so that it stays there whatever comes in. */
    at = { studentId: null, itemId: null };

    template() {
        if (this.students.length === 0) {
            return html`<empty-note heading=${t('map.emptyTitle')} text=${t('map.empty')}></empty-note>`;
        }
        return html`
            <p class="row legend" aria-hidden="true">
                ${LEGEND.map(
                    (state) =>
                        html`<span><span class="cell ${state}">${SIGNS[state]}</span> ${t(`map.${state}`)}</span>`,
                )}
            </p>
            <div class="map scroll">
                <table role="grid" aria-label=${t('map.label')} @keydown=${(event) => this.#move(event)}>
                    <thead>
                        <tr>
                            <th scope="col">${t('results.nickname')}</th>
                            ${this.items.map(({ stem }, i) => html`<th scope="col" title=${stem}>${i + 1}</th>`)}
                            <th scope="col">${t('map.score')}</th>
                        </tr>
                    </thead>
                    <tbody>
                        ${repeat(
                            this.students,
                            ({ studentId }) => studentId,
                            (student) => this.#row(student),
                        )}
                    </tbody>
                    <tfoot>
                        <tr>
                            <th scope="row">${t('map.facility')}</th>
                            ${this.items.map(({ figures }) => html`<td>${share(figures.facility.value)}</td>`)}
                            <td></td>
                        </tr>
                    </tfoot>
                </table>
            </div>
            <p class="told" aria-hidden="true">${this.#told()}</p>
        `;
    }

    #row(student) {
        const marks = this.#marksOf(student);
        return html`<tr>
            <th scope="row">${student.nickname}</th>
            ${this.items.map((item) => this.#cell(student, item, stateOf(student, marks.get(item.itemId))))}
            <td class="score">
                ${student.grade
                    ? html`${number(student.grade.points)}<span class="muted"
                              >/${number(student.grade.maxPoints)}</span
                          >`
                    : nothing}
            </td>
        </tr>`;
    }

    #cell(student, item, state) {
        const isHere = this.#isHere(student, item);
        return html`<td
            class="cell ${state}"
            role="gridcell"
            tabindex=${isHere ? 0 : -1}
            aria-label=${t('map.cell', {
                nickname: student.nickname,
                place: this.#place(item),
                state: t(`map.${state}`),
            })}
            data-student=${student.studentId}
            data-item=${item.itemId}
            @focus=${() => this.set({ at: { studentId: student.studentId, itemId: item.itemId } })}
            @click=${() => this.#show(student, item)}
        >
            ${SIGNS[state]}
        </td>`;
    }

    #isHere(student, item) {
        const { studentId, itemId } = this.#whereabouts();
        return student.studentId === studentId && item.itemId === itemId;
    }

    /** The first cell until somebody has been at another that is still there. */
    #whereabouts() {
        const isThere =
            this.students.some(({ studentId }) => studentId === this.at.studentId) &&
            this.items.some(({ itemId }) => itemId === this.at.itemId);
        return isThere ? this.at : { studentId: this.students[0].studentId, itemId: this.items[0]?.itemId };
    }

    #move(event) {
        const { studentId, itemId } = this.#whereabouts();
        const row = this.students.findIndex((student) => student.studentId === studentId);
        const column = this.items.findIndex((item) => item.itemId === itemId);
        if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault();
            this.#show(this.students[row], this.items[column]);
            return;
        }
        const wanted = step(event, row, column, this.students.length - 1, this.items.length - 1);
        if (wanted) {
            event.preventDefault();
            this.#focus(this.students[wanted[0]], this.items[wanted[1]]);
        }
    }

    #focus({ studentId }, { itemId }) {
        const cell = this.querySelector(`td[data-student="${studentId}"][data-item="${itemId}"]`);
        cell.focus({ preventScroll: true });
        cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }

    #show(student, item) {
        if (attemptOf(student)) {
            this.open(student, item);
        }
    }

    #told() {
        const { studentId, itemId } = this.#whereabouts();
        const student = this.students.find((one) => one.studentId === studentId);
        const item = this.items.find((one) => one.itemId === itemId);
        const state = outcome(this.#marksOf(student).get(itemId));
        const cell = { nickname: student.nickname, place: this.#place(item), state: t(`map.${state}`) };
        return html`${t('map.cell', cell)} <span class="muted">${item.stem}</span>`;
    }

    #place(item) {
        return this.items.indexOf(item) + 1;
    }

    #marksOf(student) {
        const attempt = attemptOf(student);
        const own = this.marks.get(student.studentId)?.find(({ attemptId }) => attemptId === attempt?.attemptId);
        return new Map((own?.marks ?? []).map((mark) => [mark.itemId, mark]));
    }
}

function step({ key, ctrlKey }, row, column, lastRow, lastColumn) {
    const within = (value, last) => Math.max(0, Math.min(last, value));
    switch (key) {
        case 'ArrowUp':
            return [within(row - 1, lastRow), column];
        case 'ArrowDown':
            return [within(row + 1, lastRow), column];
        case 'ArrowLeft':
            return [row, within(column - 1, lastColumn)];
        case 'ArrowRight':
            return [row, within(column + 1, lastColumn)];
        case 'Home':
            return [ctrlKey ? 0 : row, 0];
        case 'End':
            return [ctrlKey ? lastRow : row, lastColumn];
        default:
            return null;
    }
}

function share(value) {
    return value === null ? '' : percent(value);
}

/** Who has not begun was not asked anything yet. */
function stateOf(student, mark) {
    return attemptOf(student) ? outcome(mark) : 'notBegun';
}

customElements.define('studio-heat-map', HeatMap);
