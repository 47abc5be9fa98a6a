package pl.pytajnik.server;

import pl.pytajnik.server.demo.Demo;

/** What a person who has started the server reads. */
final class Welcome {
    private final String address;

    Welcome(String host, int port) {
        this.address = "http://" + (host.equals("0.0.0.0") ? "localhost" : host) + ":" + port;
    }

    void show(Demo demo) {
        System.out.printf(
                """

                Made for a first look; the passwords are shown this once:
                  teacher   %s   password %s
                  student   nickname %s   PIN %s   class code %s

                Teach:  %s/studio/
                Play its quiz, under a nickname and a PIN of your own:  %s/play/#/join/%s
                  or in another terminal:  API=%s/api/v1 sh examples/play.sh %s Ala 2468
                Sign the teacher in:
                  curl -s %s/api/v1/sessions -H 'Content-Type: application/json' \\
                    -d '{"email":"%s","password":"%s"}'
                """,
                demo.email(),
                demo.password(),
                demo.nickname(),
                demo.pin(),
                demo.joinCode(),
                address,
                address,
                demo.joinCode(),
                address,
                demo.joinCode(),
                address,
                demo.email(),
                demo.password());
    }

    void show() {
        System.out.printf("""

                Pytajnik is ready; open %s in a browser
                  the API, described and to be tried out:  %s/q/swagger-ui
                  Ctrl-C stops it; what was stored is kept.
                """, address, address);
        System.out.flush();
    }
}
