import { html } from '../../common/libraries.js';
import { lazy } from '../../common/router.js';

export const routes = {
    '/': lazy(
        () => import('./home.js'),
        () => html`<play-home></play-home>`,
    ),
};
