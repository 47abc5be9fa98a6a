import { View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { t, texts } from '../../common/texts.js';

await texts(import.meta.url);

/** The sentence of the article that proves an answer (`.evidence`), with the answer (`.key`) marked where it says so. */
class Proof extends View {
    static properties = ['evidence', 'key'];

    template() {
        const { text } = this.evidence;
        const at = this.key ? text.toLowerCase().indexOf(this.key.toLowerCase()) : -1;
        const sentence =
            at < 0
                ? html`<mark>${text}</mark>`
                : html`${text.slice(0, at)}<mark>${text.slice(at, at + this.key.length)}</mark>${text.slice(
                      at + this.key.length,
                  )}`;
        return text
            ? html`<blockquote>
                  <p class="muted">${t('proof.in')}</p>
                  ${sentence}
              </blockquote>`
            : nothing;
    }
}

customElements.define('play-proof', Proof);
