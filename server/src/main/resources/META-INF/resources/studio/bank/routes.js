import { html } from '../../common/libraries.js';
import { lazy } from '../../common/router.js';

export const routes = {
    '/bank': lazy(
        () => import('./bank.js'),
        ({ query }) => html`<studio-bank .query=${query}></studio-bank>`,
    ),
};
