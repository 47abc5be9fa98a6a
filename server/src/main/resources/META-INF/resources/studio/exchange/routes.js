import { html } from '../../common/libraries.js';
import { lazy } from '../../common/router.js';

export const routes = {
    '/imports': lazy(
        () => import('./imports.js'),
        () => html`<studio-imports></studio-imports>`,
    ),
    '/imports/:id': lazy(
        () => import('./import.js'),
        ({ id }) => html`<studio-import .importId=${id}></studio-import>`,
    ),
    '/export': lazy(
        () => import('./export.js'),
        ({ query }) => html`<studio-export .query=${query}></studio-export>`,
    ),
};
