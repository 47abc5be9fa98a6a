import { api } from '../../common/api.js';
import { dialog } from '../../common/dialog.js';
import { html, nothing } from '../../common/libraries.js';
import { language, t } from '../../common/texts.js';

const PATIENCE = 60_000;

/** Tells why a passage gave no question, or not another one; true when the teacher wants to write one. */
export async function explain(articleId, { start, end }, words) {
    const { items } = await api.get(`articles/${articleId}/refusals`, { query: { start, end }, patience: PATIENCE });
    const reasons = grouped(items);
    return dialog(
        (close) => html`
            <h2 id="dialog-title">${t('review.why.title')}</h2>
            <blockquote lang="pl">${words}</blockquote>
            ${reasons.length === 0
                ? html`<p>${t('review.why.nothing')}</p>`
                : html`<p>${t('review.why.intro')}</p>
                      <ul class="why">
                          ${reasons.map(
                              ([reason, stems]) =>
                                  html`<li>${reason}${stems.length > 0 ? html`: <q>${stems[0]}</q>` : nothing}</li>`,
                          )}
                      </ul>`}
            <footer class="row end">
                <button type="button" class="secondary" @click=${() => close()}>${t('dialog.close')}</button>
                <button type="button" @click=${() => close(true)}>${t('review.passage.own')}</button>
            </footer>
        `,
    );
}

/** Each reason once, with the questions it stopped. */
function grouped(refusals) {
    const byReason = new Map();
    for (const { words, stem } of refusals) {
        const stems = byReason.get(words[language]) ?? [];
        byReason.set(words[language], stem ? [...stems, stem] : stems);
    }
    return [...byReason].sort(([, one], [, other]) => other.length - one.length);
}
