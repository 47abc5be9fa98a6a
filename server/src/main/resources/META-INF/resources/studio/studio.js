import { askAs } from '../common/api.js';
import '../common/keys.js';
import { follow, go } from '../common/router.js';
import { session } from '../common/session.js';
import { texts } from '../common/texts.js';

await texts(import.meta.url);
askAs('studio', async () => (await import('./account/sign-in.js')).signInAgain());

const folders = await Promise.all([
    import('./header.js'),
    import('./account/routes.js'),
    import('./articles/routes.js'),
    import('./bank/routes.js'),
    import('./quizzes/routes.js'),
    import('./classes/routes.js'),
    import('./results/routes.js'),
    import('./exchange/routes.js'),
]);

const OPEN = ['/sign-in', '/sign-up'];

if ((await signedIn()) === null && !OPEN.includes(location.hash.slice(1))) {
    go('/sign-in', { replace: true });
}
document.dispatchEvent(new Event('session'));
await follow(document.getElementById('main'), Object.assign({}, ...folders.map((folder) => folder.routes ?? {})));

/** Who is signed in; undefined when that cannot be told: each view then says so itself. */
async function signedIn() {
    return session.look().catch(() => undefined);
}
