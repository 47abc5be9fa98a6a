export default {
    'question.answer': 'Your answer',
    'question.choose': { one: 'Choose {count} answer.', other: 'Choose {count} answers.' },
    'question.chooseAll': 'Choose all right answers.',
    'question.date.CENTURY': 'A century, such as XIX wiek.',
    'question.date.DAY': 'Day, month and year, such as 3 maja 1921.',
    'question.date.DECADE': 'A decade, such as lata 20. XX wieku.',
    'question.date.MONTH': 'Month and year, such as maj 1921.',
    'question.date.YEAR': 'The year alone, such as 1921.',
    'question.number': 'A number, such as 240.',
    'question.text': 'A few words will do.',
};
