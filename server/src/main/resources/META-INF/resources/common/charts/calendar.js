import { styles, View } from '../element.js';
import { html, nothing } from '../libraries.js';
import { language, t, texts } from '../texts.js';
import { day as inWords } from '../time.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

const WEEK = 7;
const STEPS = [1, 10, 25, 50];

const weekdays = new Intl.DateTimeFormat(language, { weekday: 'short' });
const wholeWeekdays = new Intl.DateTimeFormat(language, { weekday: 'long' });
const months = new Intl.DateTimeFormat(language, { month: 'short' });

/**
 * How much was done on which day: `.days` is `[{ day: '2026-11-23', answers }]` as the API has it (days without any may be
 * missing), `.until` the last day, `.weeks` how many, `.label` what it is.
 */
class Calendar extends View {
    static properties = ['days', 'until', 'weeks', 'label'];

    template() {
        const answers = new Map(this.days.map(({ day, answers }) => [day, answers]));
        const weeks = this.#weeks();
        return html`<table class="calendar">
            <caption class="visually-hidden">
                ${this.label}
            </caption>
            <thead>
                <tr>
                    ${weeks[0].map(
                        (day) =>
                            html`<th scope="col">
                                <abbr title=${wholeWeekdays.format(day)}>${weekdays.format(day)}</abbr>
                            </th>`,
                    )}
                </tr>
            </thead>
            <tbody>
                ${weeks.map(
                    (week) =>
                        html`<tr>
                            ${week.map((day) => this.#day(day, answers))}
                        </tr>`,
                )}
            </tbody>
        </table>`;
    }

    #day(day, answers) {
        const name = local(day);
        const count = answers.get(name) ?? 0;
        if (name > this.until) {
            return html`<td></td>`;
        }
        const isToday = name === this.until;
        return html`<td
            class="level-${STEPS.filter((step) => count >= step).length}"
            aria-current=${isToday ? 'date' : nothing}
        >
            <span class="visually-hidden">${inWords(name)}: ${t('calendar.answers', { count })}</span>
            <span aria-hidden="true" class="date">${day.getDate() === 1 ? months.format(day) : day.getDate()}</span>
            <span aria-hidden="true" class="count">${count || '·'}</span>
        </td>`;
    }

    /** Whole weeks, from Mondays on, the last with the last day. */
    #weeks() {
        const last = new Date(`${this.until}T12:00:00`);
        const monday = added(last, -((last.getDay() + WEEK - 1) % WEEK) - (this.weeks - 1) * WEEK);
        return Array.from({ length: this.weeks }, (_, week) =>
            Array.from({ length: WEEK }, (__, day) => added(monday, week * WEEK + day)),
        );
    }
}

function added(day, days) {
    const moved = new Date(day);
    moved.setDate(moved.getDate() + days);
    return moved;
}

/** `2026-11-23`, as the device's calendar has it. */
export function local(date) {
    const two = (value) => String(value).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

customElements.define('day-calendar', Calendar);
