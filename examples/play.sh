#!/bin/sh
# Plays the newest quiz of a class on the terminal: play.sh CLASS-CODE NICKNAME PIN
# A nickname that is new to the class joins it; one that is there signs in. Needs curl.
# API names another server than the one on this machine.
set -eu

API=${API:-http://localhost:8080/api/v1}
TOKEN=''
[ $# -eq 3 ] || { echo 'usage: play.sh CLASS-CODE NICKNAME PIN' >&2; exit 2; }

stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

# api METHOD PATH [BODY]
api() {
    curl -sS -X "$1" "$API/$2" -H 'Content-Type: application/json' -H "Authorization: Bearer $TOKEN" \
        --data-binary "${3:-}" || stop "No answer from $API; ./pytajnik start starts a server, API names another one."
}

# Ends with what the server said, when it refused.
need() {
    case $1 in
    *'"type":"/problems/'*) stop "$(printf '%s\n' "$1" | json title): $(printf '%s\n' "$1" | json detail | tail -n 1)" ;;
    esac
}

# Text inside JSON.
quoted() {
    printf '%s' "$1" | sed 's/[\\"]/\\&/g'
}

# Every value that has this name in the JSON read, one a line.
json() {
    sed 's/[][{},]*"\([A-Za-z]*\)":/\
\1=/g' | sed -n "s/^$1=\"*\(.*[^]\"{},]\)[]\"{},]*\$/\1/p"
}

# A UUID of version 7: the time in milliseconds, then chance.
uuid() {
    printf '%012x%s\n' "$(($(date +%s) * 1000))" "$(od -An -N9 -tx1 /dev/urandom | tr -d ' \n')" |
        sed 's/\(.\{8\}\)\(.\{4\}\)\(...\)\(...\)\(.*\)/\1-\2-7\3-8\4-\5/'
}

# part JSON NUMBER: what an attempt or a result says of one question.
part() {
    printf '%s\n' "$1" | sed 's/{"itemId"/\
&/g' | sed -n "$(($2 + 1))p"
}

question() {
    part "$attempt" "$1"
}

# Reads from the keyboard until it is the number of a choice; without choices any line will do.
answer_to() {
    ids=$(question "$1" | json id)
    while printf '> ' >&2 && read -r given; do
        choice=$(printf '%s\n' "$ids" | awk -v n="$given" 'NR == n')
        if [ -z "$ids" ]; then
            printf '"text":"%s"' "$(quoted "$given")"
            return
        elif [ -n "$choice" ]; then
            printf '"choiceId":"%s"' "$choice"
            return
        fi
    done
    return 1
}

ask() {
    printf '\n%s. ' "$1"
    question "$1" | json stem
    question "$1" | json text | nl
    answer=$(answer_to "$1")
    response=$(printf '{"id":"%s","itemId":"%s","sequence":%s,%s,"answeredAt":"%s"}' "$(uuid)" \
        "$(question "$1" | json itemId)" "$1" "$answer" "$(date -u +%Y-%m-%dT%H:%M:%SZ)")
    taken=$(api POST "attempts/$id/responses" "{\"responses\":[$response]}")
    need "$taken"
    [ "$(printf '%s' "$taken" | json outcome)" != LATE ] || echo '(too late: kept, but it does not count)'
}

# What was right, and the sentence that proves each key, if the keys are released.
marks() {
    number=1
    while [ -n "$(part "$result" "$number")" ]; do
        marked=$(part "$result" "$number")
        mark=wrong
        [ "$(printf '%s' "$marked" | json correct)" != true ] || mark=right
        printf '%s. %s: %s\n   „%s”\n' "$number" "$mark" "$(printf '%s' "$marked" | json key)" \
            "$(printf '%s' "$marked" | json text)"
        number=$((number + 1))
    done
}

student="{\"joinCode\":\"$(quoted "$1")\",\"nickname\":\"$(quoted "$2")\",\"pin\":\"$(quoted "$3")\"}"
session=$(api POST enrolments "$student")
if [ "$(printf '%s' "$session" | json type)" = /problems/nickname-taken ]; then
    session=$(api POST sessions/students "$student")
    [ "$(printf '%s' "$session" | json type)" != /problems/wrong-credentials ] ||
        stop "$2 is in this class already, with another PIN; type that one, or take another nickname."
fi
need "$session"
TOKEN=$(printf '%s' "$session" | json accessToken)

assignment=$(api GET me/assignments | json id | head -n 1)
[ -n "$assignment" ] || stop 'No quiz is set to this class.'
id=$(uuid)
attempt=$(api PUT "attempts/$id" "{\"assignmentId\":\"$assignment\"}")
need "$attempt"
printf '%s\n' "$attempt" | json title | head -n 1

number=1
while [ -n "$(question "$number")" ]; do
    ask "$number"
    number=$((number + 1))
done

need "$(api POST "attempts/$id/submission" '{}')"
result=$(api GET "attempts/$id/result")
need "$result"
echo
if [ "$(printf '%s' "$result" | json released)" = true ]; then
    marks
else
    echo 'The right answers are shown after the deadline.'
fi
points() {
    printf '%s' "$result" | json "$1" | sed 's/\.0$//'
}
printf '\n%s of %s\n' "$(points score)" "$(points maxScore)"
