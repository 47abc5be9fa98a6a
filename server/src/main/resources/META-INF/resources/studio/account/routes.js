import { go, lazy } from '../../common/router.js';
import { html } from '../../common/libraries.js';

export const routes = {
    '/': () => go('/articles', { replace: true }),
    '/sign-in': lazy(
        () => import('./sign-in.js'),
        () => html`<studio-sign-in></studio-sign-in>`,
    ),
    '/sign-up': lazy(
        () => import('./sign-up.js'),
        () => html`<studio-sign-up></studio-sign-up>`,
    ),
    '/account': lazy(
        () => import('./settings.js'),
        () => html`<studio-settings></studio-settings>`,
    ),
};
