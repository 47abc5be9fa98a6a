import { api } from '../../common/api.js';
import { notice } from '../../common/dialog.js';
import { View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { t } from '../../common/texts.js';
import { day, percent } from '../../common/time.js';
import { backIn } from '../practice/coming-back.js';

/** The day of a class's test (`.practice`, of the API's PracticeView), to look at and to set; fires `set`. */
class TestDay extends View {
    static properties = ['practice'];

    template() {
        const { classroom, classroomId, test, recallOnTest } = this.practice;
        return html`
            <h3>${classroom}</h3>
            ${test
                ? html`<p>${t('test.on', { day: day(test), when: backIn(`${test}T12:00:00`) })}</p>
                      ${recallOnTest === null
                          ? nothing
                          : html`<p>${t('test.recall', { share: percent(recallOnTest) })}</p>`}`
                : html`<p class="muted">${t('test.none')}</p>`}
            <details>
                <summary>${t('test.mine')}</summary>
                <form class="row" @submit=${(event) => this.#submitted(event, classroomId)}>
                    <label>${t('test.day')} <input type="date" name="day" required .value=${test ?? ''} /></label>
                    <button type="submit">${t('test.set')}</button>
                    <button type="button" class="secondary" @click=${() => this.#remove(classroomId)}>
                        ${t('test.remove')}
                    </button>
                </form>
                <p class="muted">${t('test.why')}</p>
            </details>
        `;
    }

    #submitted(event, id) {
        event.preventDefault();
        const wanted = new FormData(event.target).get('day');
        return this.#change(() => api.put(`me/classrooms/${id}/goal`, { day: wanted }), t('test.isSet'));
    }

    #remove(id) {
        return this.#change(() => api.delete(`me/classrooms/${id}/goal`), t('test.isRemoved'));
    }

    #change(deed, told) {
        return this.run(async () => {
            await deed();
            notice(told, { name: 'test' });
            this.dispatchEvent(new Event('set'));
        });
    }
}

customElements.define('test-day', TestDay);
