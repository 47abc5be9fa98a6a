import { html } from '../../common/libraries.js';
import { lazy } from '../../common/router.js';

export const routes = {
    '/quizzes': lazy(
        () => import('./list.js'),
        () => html`<studio-quizzes></studio-quizzes>`,
    ),
    '/quizzes/:id': lazy(
        () => import('./builder.js'),
        ({ id, query }) => html`<studio-quiz .quizId=${id} .query=${query}></studio-quiz>`,
    ),
    '/quizzes/:id/preview': lazy(
        () => import('./preview.js'),
        ({ id }) => html`<studio-preview .quizId=${id}></studio-preview>`,
    ),
    '/quizzes/:id/print': lazy(
        () => import('./print.js'),
        ({ id }) => html`<studio-print .quizId=${id}></studio-print>`,
    ),
    '/editions/:id/assign': lazy(
        () => import('./assign.js'),
        ({ id }) => html`<studio-assign .editionId=${id}></studio-assign>`,
    ),
};
