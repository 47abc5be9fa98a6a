import { api, View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { go, link } from '../../common/router.js';
import { t, texts } from '../../common/texts.js';
import { begin } from './sign-in.js';

await texts(import.meta.url);

/** A teacher's own account. */
class SignUp extends View {
    problem = null;

    template() {
        return html`
            <section class="sign-in">
                <h1>${t('account.signUpTitle')}</h1>
                <form novalidate @submit=${(event) => this.#signUp(event)}>
                    ${this.#field('name', t('account.name'), { type: 'text', autocomplete: 'name' })}
                    ${this.#field('email', t('account.email'), { type: 'email', autocomplete: 'username' })}
                    ${this.#field('password', t('account.password'), {
                        type: 'password',
                        autocomplete: 'new-password',
                    })}
                    <p class="muted">${t('account.passwordRule')}</p>
                    ${this.problem && this.problem.errors?.length !== 1
                        ? html`<p class="field-problem" role="alert">${this.problem.sentence}</p>`
                        : nothing}
                    <button type="submit" aria-busy=${this.busy}>${t('account.signUp')}</button>
                </form>
                <p>${t('account.old')} <a href=${link('/sign-in')}>${t('account.signIn')}</a></p>
            </section>
        `;
    }

    #field(name, text, { type, autocomplete }) {
        const wrong = this.problem?.at?.(`/${name}`);
        return html`
            <label>
                ${text}
                <input
                    name=${name}
                    type=${type}
                    autocomplete=${autocomplete}
                    required
                    aria-invalid=${wrong ? 'true' : nothing}
                    aria-describedby=${wrong ? `wrong-${name}` : nothing}
                />
            </label>
            ${wrong ? html`<small id="wrong-${name}" class="field-problem" role="alert">${wrong}</small>` : nothing}
        `;
    }

    async #signUp(event) {
        event.preventDefault();
        const teacher = Object.fromEntries(new FormData(event.target));
        this.set({ busy: true, problem: null });
        try {
            begin(await api.post('teachers', teacher));
            go('/articles');
        } catch (problem) {
            this.set({ problem });
        } finally {
            this.set({ busy: false });
        }
    }
}

customElements.define('studio-sign-up', SignUp);
