import { html } from '../../common/libraries.js';
import { lazy } from '../../common/router.js';

export const routes = {
    '/results': lazy(
        () => import('./list.js'),
        () => html`<studio-results></studio-results>`,
    ),
    '/results/:id': lazy(
        () => import('./assignment.js'),
        ({ id }) => html`<studio-assignment .assignmentId=${id}></studio-assignment>`,
    ),
};
