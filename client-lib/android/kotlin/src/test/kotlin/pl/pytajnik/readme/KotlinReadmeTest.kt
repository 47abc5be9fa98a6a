package pl.pytajnik.readme

import java.nio.file.Files
import java.nio.file.Path
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.suspendCancellableCoroutine
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import pl.pytajnik.client.PytajnikClient
import pl.pytajnik.client.QuizCall
import pl.pytajnik.client.http.RefusedException
import pl.pytajnik.client.testing.FakeQuiz
import pl.pytajnik.client.testing.FakeServer

// README
suspend fun <T : Any> QuizCall<T>.await(): T = suspendCancellableCoroutine { continuation ->
    continuation.invokeOnCancellation { cancel() }
    enqueue(object : QuizCall.Callback<T> {
        override fun onSuccess(result: T) = continuation.resume(result)
        override fun onFailure(failure: Exception) = continuation.resumeWithException(failure)
    })
}
// README

/** The Kotlin in the library's README, as it stands there, and what it promises of nullness. */
class KotlinReadmeTest {
    @Test
    fun `example in the README is the one compiled here`() {
        val source = Files.readString(Path.of("src/test/kotlin/pl/pytajnik/readme/KotlinReadmeTest.kt"))

        assertThat(Files.readString(Path.of("../../README.md"))).contains("```kotlin\n" + source.split("// README\n")[1])
    }

    @Test
    fun `calls awaited give results and failures`() = FakeServer.start().use { server -> plays(server) }

    private fun plays(server: FakeServer) {
        server.assign(FakeQuiz.titled("Kopernik").typed("Kiedy?", "1543"))
        PytajnikClient.builder(server.address()).build().use { client ->
            runBlocking {
                client.join(server.joinCode(), "Ola", "1234").await()
                val assignment = client.assignments().await().single()
                val dueAt: Long? = assignment.dueAtMillis()
                assertThat(dueAt).isNull()

                val attempt = client.startAttempt(assignment.id()).await()

                val stem: String = attempt.questions().single().stem()
                assertThat(stem).isEqualTo("Kiedy?")
                val refusal = assertThrows<RefusedException> { runBlocking { attempt.result().await() } }
                assertThat(refusal.code()).isEqualTo("attempt-open")
            }
        }
    }
}
