import { html } from '../../common/libraries.js';
import { lazy } from '../../common/router.js';

export const routes = {
    '/classes': lazy(
        () => import('./list.js'),
        () => html`<studio-classes></studio-classes>`,
    ),
    '/classes/:id': lazy(
        () => import('./classroom.js'),
        ({ id }) => html`<studio-class .classId=${id}></studio-class>`,
    ),
    '/classes/:id/board': lazy(
        () => import('./board.js'),
        ({ id }) => html`<studio-board .classId=${id}></studio-board>`,
    ),
    '/classes/:id/grades': lazy(
        () => import('./grades.js'),
        ({ id }) => html`<studio-grades .classId=${id}></studio-grades>`,
    ),
    '/classes/:id/students/:studentId': lazy(
        () => import('./student.js'),
        ({ id, studentId }) => html`<studio-student .classId=${id} .studentId=${studentId}></studio-student>`,
    ),
};
