export default {
    'calendar.answers': { one: '{count} answer', other: '{count} answers' },
    'chart.day': 'Day',
    'chart.table': 'The same numbers as a table',
};
