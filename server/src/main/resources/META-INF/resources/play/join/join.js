import { View } from '../../common/element.js';
import { html } from '../../common/libraries.js';
import { go } from '../../common/router.js';
import { t } from '../../common/texts.js';
import './sign-in.js';

/** Into a class by its code, or back into it. */
class Join extends View {
    static properties = ['code'];

    isKnown = false;

    template() {
        return html`
            <h1>${this.isKnown ? t('join.titleBack') : t('join.title')}</h1>
            <play-pin-form .code=${this.code} .known=${this.isKnown} .done=${() => go('/')}></play-pin-form>
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
