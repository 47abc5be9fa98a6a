// Reads a GIFT file by gift-pegjs and prints what it found, one question a line.
import { readFileSync } from 'node:fs';
import gift from 'gift-pegjs';

const text = (rich) => (rich && rich.text !== undefined ? rich.text : rich) ?? null;

for (const question of gift.parse(readFileSync(process.argv[2], 'utf8'))) {
    console.log(
        JSON.stringify({
            type: question.type,
            stem: text(question.stem ?? question.formattedStem),
            choices: Array.isArray(question.choices)
                ? question.choices.map((choice) => ({
                      text: text(choice.text ?? choice.formattedText),
                      isCorrect: choice.isCorrect,
                      weight: choice.weight ?? null,
                      feedback: text(choice.feedback ?? choice.formattedFeedback),
                  }))
                : (question.choices ?? null),
            isTrue: question.isTrue ?? null,
            feedback: text(question.globalFeedback ?? question.formattedGlobalFeedback),
            raw: process.argv[3] ? question : undefined,
        }),
    );
}
