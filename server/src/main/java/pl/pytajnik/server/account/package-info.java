/**
 * Who people are: teachers with an e-mail address, students with a PIN, the sessions they open and the keys that sign
 * them.
 */
@NullMarked
package pl.pytajnik.server.account;

import org.jspecify.annotations.NullMarked;
