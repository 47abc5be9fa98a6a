export default {
    'front.back': 'I am in a class already',
    'front.code': 'Class code',
    'front.codeHelp': 'Eight characters from the board or from your teacher.',
    'front.join': 'Join',
    'front.studio': 'Open the studio',
    'front.teacher':
        'A Polish article becomes a quiz: who, when, how many. Each question has the sentence that proves it.',
    'front.teacherTitle': 'For teachers',
};
