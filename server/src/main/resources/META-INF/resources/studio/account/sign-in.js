import { api, View } from '../../common/element.js';
import { dialog } from '../../common/dialog.js';
import { html, nothing } from '../../common/libraries.js';
import { go, link } from '../../common/router.js';
import { session } from '../../common/session.js';
import { t, texts } from '../../common/texts.js';

await texts(import.meta.url);

let asking = null;

/** Lets a teacher sign in over the page whose session ended; one dialog for all requests that wait. */
export function signInAgain() {
    asking ??= dialog(
        (close) => html`
            <h2 id="dialog-title">${t('account.again')}</h2>
            <p>${t('account.againWhy')}</p>
            <studio-sign-in-form .done=${() => close(true)}></studio-sign-in-form>
            <footer class="row end">
                <button type="button" class="secondary" @click=${() => close(false)}>${t('account.later')}</button>
            </footer>
        `,
    ).finally(() => {
        asking = null;
    });
    return asking.then((answer) => answer === true);
}

/** Tells the page who is here now. */
export function begin(answer) {
    session.begin(answer);
    document.dispatchEvent(new Event('session'));
}

/** The form alone: `.done` is called when somebody has signed in. */
class SignInForm extends View {
    static properties = ['done'];

    wrong = null;

    template() {
        return html`
            <form class="sign-in" @submit=${(event) => this.#signIn(event)}>
                <label>${t('account.email')}<input name="email" type="email" autocomplete="username" required /></label>
                <label>
                    ${t('account.password')}
                    <input
                        name="password"
                        type="password"
                        autocomplete="current-password"
                        required
                        aria-describedby=${this.wrong ? 'sign-in-wrong' : nothing}
                    />
                </label>
                <p id="sign-in-wrong" class="field-problem" role="alert" ?hidden=${!this.wrong}>${this.wrong}</p>
                <button type="submit" aria-busy=${this.busy}>${t('account.signIn')}</button>
            </form>
        `;
    }

    async #signIn(event) {
        event.preventDefault();
        const { email, password } = Object.fromEntries(new FormData(event.target));
        this.set({ busy: true, wrong: null });
        try {
            begin(await api.post('sessions', { email, password }));
            this.done();
        } catch (problem) {
            this.set({ wrong: problem.sentence });
        } finally {
            this.set({ busy: false });
        }
    }
}

class SignIn extends View {
    template() {
        return html`
            <section class="sign-in">
                <h1>${t('account.signInTitle')}</h1>
                <p>${t('account.welcome')}</p>
                <studio-sign-in-form .done=${() => go('/articles')}></studio-sign-in-form>
                <p>${t('account.new')} <a href=${link('/sign-up')}>${t('account.signUp')}</a></p>
                <p><a href="/">${t('account.toStudents')}</a></p>
            </section>
        `;
    }
}

customElements.define('studio-sign-in-form', SignInForm);
customElements.define('studio-sign-in', SignIn);
