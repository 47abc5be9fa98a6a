export default {
    'newer.quiz': 'A quiz is open in another tab. Hand it in, or close that tab, first.',
    'newer.renew': 'Refresh',
    'newer.there': 'There is a new version of Pytajnik.',
    'outbox.late': {
        one: '{count} answer came too late and does not count. Your teacher can see it.',
        other: '{count} answers came too late and do not count. Your teacher can see them.',
    },
    'outbox.offline': 'There is no network. Answers stay on this device until it is back.',
    'outbox.safe': 'On this device all is safe, even when the tab is closed.',
    'outbox.refused': {
        one: 'The server did not take {count} answer. Tell your teacher.',
        other: 'The server did not take {count} answers. Tell your teacher.',
    },
    'outbox.signIn': 'Sign in to have them sent.',
    'outbox.signInNow': 'Sign in',
    'outbox.since': '({ago})',
    'outbox.stuck':
        'The server takes no answers of the quiz “{title}”: {why} They stay on this device. Tell your teacher.',
    'outbox.turnedIn': 'A quiz you handed in waits to be sent.',
    'outbox.waiting': { one: '{count} answer waits to be sent', other: '{count} answers wait to be sent' },
    'play.nav': 'Menu',
    'store.broken':
        'This browser keeps nothing, so your answer would be lost. Open Pytajnik in an ordinary window, not a private one.',
    'store.ended': 'This quiz is handed in, answers cannot be changed.',
    'store.full':
        'There is no room left on this device, and your answer was not kept. Free some space and answer again.',
};
