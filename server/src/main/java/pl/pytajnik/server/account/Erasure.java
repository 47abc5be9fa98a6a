package pl.pytajnik.server.account;

import java.util.UUID;

/**
 * An account that is being erased.
 *
 * @param nobody an account without a person that takes over what stays: for students a new one, so that not even the id
 *     tells whose it was; for teachers the same one, emptied, for articles, quizzes and classes hang on it
 */
public record Erasure(UUID account, UUID nobody) {}
