import { html } from '../../common/libraries.js';
import { t } from '../../common/texts.js';
import { number, percent } from '../../common/time.js';

/** Whose points a ruling changes, and by how much. */
export function changesTable(changes) {
    if (changes.length === 0) {
        return html`<p>${t('ruling.nobody')}</p>`;
    }
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('ruling.whom')}>
        <table class="plain">
            <thead>
                <tr>
                    <th scope="col">${t('results.nickname')}</th>
                    <th scope="col">${t('ruling.before')}</th>
                    <th scope="col">${t('ruling.after')}</th>
                </tr>
            </thead>
            <tbody>
                ${changes.map(
                    ({ nickname, before, after }) =>
                        html`<tr>
                            <th scope="row">${nickname ?? t('ruling.gone')}</th>
                            <td>${points(before)}</td>
                            <td>${points(after)}</td>
                        </tr>`,
                )}
            </tbody>
        </table>
    </div>`;
}

function points({ score, max }) {
    return `${number(score)}/${number(max)} (${percent(max === 0 ? 0 : score / max)})`;
}
