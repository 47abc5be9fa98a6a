import { View } from '../../common/element.js';
import { kept } from '../../common/kept.js';
import { html, nothing } from '../../common/libraries.js';
import { go } from '../../common/router.js';
import { t } from '../../common/texts.js';
import { player } from '../player.js';
import './sign-in.js';

/** Into a class by its code, or back into it. */
class Join extends View {
    static properties = ['code'];

    /** Who played here last and did not sign out is expected back. */
    last = player.last();
    isKnown = false;

    /** A code of another class is of somebody who comes for the first time. */
    async entered() {
        this.set({ isKnown: this.last !== null && (!this.code || this.code === kept.get('code')) });
    }

    template() {
        return html`
            <h1>${this.isKnown ? t('join.titleBack') : t('join.title')}</h1>
            ${this.last && this.isKnown ? html`<p>${t('join.back', { name: this.last.name })}</p>` : nothing}
            <play-pin-form
                .code=${this.code || (this.isKnown ? kept.get('code') : '')}
                .nickname=${this.isKnown ? (this.last?.name ?? '') : ''}
                .known=${this.isKnown}
                .done=${() => go('/')}
            ></play-pin-form>
            <hr />
            <p>
                ${this.isKnown ? t('join.firstTime') : t('join.beenHere')}
                <button type="button" class="plain" @click=${() => this.set({ isKnown: !this.isKnown })}>
                    ${this.isKnown ? t('join.titleNew') : t('join.signIn')}
                </button>
            </p>
        `;
    }
}

customElements.define('play-join', Join);
