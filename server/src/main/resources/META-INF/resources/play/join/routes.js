import { html } from '../../common/libraries.js';
import { lazy } from '../../common/router.js';

const join = lazy(
    () => import('./join.js'),
    ({ code }) => html`<play-join .code=${code ?? ''}></play-join>`,
);

export const routes = {
    '/join': join,
    '/join/:code': join,
    '/me': lazy(
        () => import('./me.js'),
        () => html`<play-me></play-me>`,
    ),
};
