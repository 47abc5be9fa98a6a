import { View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { t } from '../../common/texts.js';
import { backIn } from './coming-back.js';
import '../result/proof.js';

/** What an answer was worth (`.verdict`, of sessions.js; null: not known yet), with the right one and its sentence. */
class Verdict extends View {
    static properties = ['verdict'];

    template() {
        const { verdict } = this;
        if (verdict === null) {
            return html`<p class="verdict-waits">${navigator.onLine ? t('verdict.asking') : t('verdict.offline')}</p>`;
        }
        if (verdict.refused || verdict.secret) {
            return html`<p>${verdict.refused ? t('verdict.refused') : t('verdict.secret')}</p>`;
        }
        return html`
            ${this.#sign()} ${verdict.remark ? html`<p>${verdict.remark}</p>` : nothing}
            ${verdict.correct ? nothing : html`<p>${t('verdict.right')} <strong>${verdict.key}</strong></p>`}
            ${(verdict.feedback ?? []).map((remark) => html`<p>${t('verdict.teacher')} ${remark}</p>`)}
            ${verdict.evidence
                ? html`<play-proof .evidence=${verdict.evidence} .key=${verdict.key}></play-proof>`
                : nothing}
            ${verdict.dueAt
                ? html`<p class="muted">${t('verdict.back', { when: backIn(verdict.dueAt) })}</p>`
                : nothing}
        `;
    }

    /** A word and a sign, never a colour alone. */
    #sign() {
        const { correct, fraction } = this.verdict;
        if (correct === undefined) {
            return html`<p class="verdict part">? ${t('verdict.later')}</p>`;
        }
        if (correct) {
            return html`<p class="verdict good">✓ ${t('verdict.good')}</p>`;
        }
        return fraction > 0
            ? html`<p class="verdict part">◐ ${t('verdict.part')}</p>`
            : html`<p class="verdict bad">✗ ${t('verdict.bad')}</p>`;
    }
}

customElements.define('practice-verdict', Verdict);
