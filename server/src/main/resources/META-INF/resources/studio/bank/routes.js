import { html } from '../../common/libraries.js';
import { lazy } from '../../common/router.js';

export const routes = {
    '/bank': lazy(
        () => import('./bank.js'),
        ({ query }) => html`<studio-bank .query=${query}></studio-bank>`,
    ),
    '/bank/:id': lazy(
        () => import('./item.js'),
        ({ id }) => html`<studio-item .itemId=${id}></studio-item>`,
    ),
};
