export default {
    'newer.quiz': 'A quiz is open in another tab. Hand it in, or close that tab, first.',
    'newer.renew': 'Refresh',
    'newer.there': 'There is a new version of Pytajnik.',
    'outbox.offline': 'There is no network. Answers stay on this device until it is back.',
    'outbox.safe': 'All is safe on this device and will be sent when there is a network.',
    'outbox.signIn': 'Sign in to have them sent.',
    'outbox.since': '({ago})',
    'outbox.turnedIn': 'A quiz you handed in waits to be sent.',
    'outbox.waiting': { one: '{count} answer waits to be sent', other: '{count} answers wait to be sent' },
    'play.nav': 'Menu',
};
