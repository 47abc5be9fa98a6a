import { askAs } from '../common/api.js';
import '../common/keys.js';
import { follow, go } from '../common/router.js';
import { session } from '../common/session.js';
import { texts } from '../common/texts.js';
import { player } from './player.js';
import { outbox } from './store/outbox.js';
import { upkeep } from './upkeep.js';

const PATIENCE = 4_000;

await texts(import.meta.url);
askAs('player', async () => (await import('./join/sign-in.js')).signInAgain());

const folders = await Promise.all([
    import('./header.js'),
    import('./join/routes.js'),
    import('./home/routes.js'),
    import('./quiz/routes.js'),
    import('./result/routes.js'),
    import('./practice/routes.js'),
    import('./progress/routes.js'),
]);

await who();
if (session.account === null && !location.hash.startsWith('#/join')) {
    go('/join', { replace: true });
}
document.dispatchEvent(new Event('session'));
outbox.send();
upkeep.begin();
await follow(document.getElementById('main'), Object.assign({}, ...folders.map((folder) => folder.routes ?? {})));

// where no worker keeps files, a quiz must still open when the network is gone
await Promise.all([import('./home/home.js'), import('./quiz/quiz.js'), import('./result/result.js')]).catch(() => null);

/** Who plays: as the server says, or without a network whoever played here last. */
async function who() {
    try {
        await session.look(player.last() ? { patience: PATIENCE } : {});
    } catch {
        session.account = player.last();
    }
    if (session.account) {
        player.came();
    }
}
