// The pages' scripts; ./pytajnik test runs it.
const js = require('@eslint/js');
const globals = require('globals');

module.exports = [
    js.configs.recommended,
    {
        languageOptions: { ecmaVersion: 2023, sourceType: 'module', globals: globals.browser },
        rules: { eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error', 'no-console': ['error', { allow: ['error'] }] },
    },
    { files: ['**/sw.js'], languageOptions: { globals: globals.serviceworker } },
];
