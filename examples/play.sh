#!/bin/sh
# Plays the newest quiz of a class on the terminal: play.sh CLASS-CODE NICKNAME PIN
# A nickname that is new to the class joins it; one that is there signs in. Needs curl.
# API names another server than the one on this machine.
set -eu

API=${API:-http://localhost:8080/api/v1}
TOKEN=''
[ $# -eq 3 ] || { echo 'usage: play.sh CLASS-CODE NICKNAME PIN' >&2; exit 2; }

# api METHOD PATH [BODY]
api() {
    curl -sS -X "$1" "$API/$2" -H 'Content-Type: application/json' -H "Authorization: Bearer $TOKEN" \
        --data-binary "${3:-}"
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

# A question of the attempt, by its number.
question() {
    printf '%s\n' "$attempt" | sed 's/{"itemId"/\
&/g' | sed -n "$(($1 + 1))p"
}

# Reads from the keyboard until it is the number of a choice; without choices any line will do.
answer_to() {
    ids=$(question "$1" | json id)
    while printf '> ' >&2 && read -r given; do
        choice=$(printf '%s\n' "$ids" | awk -v n="$given" 'NR == n')
        if [ -z "$ids" ]; then
            printf '"text":"%s"' "$(printf '%s' "$given" | sed 's/[\\"]/\\&/g')"
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
    api POST "attempts/$id/responses" "{\"responses\":[$response]}" >/dev/null
}

student="{\"joinCode\":\"$1\",\"nickname\":\"$2\",\"pin\":\"$3\"}"
session=$(api POST enrolments "$student")
TOKEN=$(printf '%s' "$session" | json accessToken)
if [ "$(printf '%s' "$session" | json type)" = /problems/nickname-taken ]; then
    session=$(api POST sessions/students "$student")
    TOKEN=$(printf '%s' "$session" | json accessToken)
fi
[ -n "$TOKEN" ] || { printf '%s\n' "$session" | json title >&2; exit 1; }

assignment=$(api GET me/assignments | json id | head -n 1)
[ -n "$assignment" ] || { echo 'No quiz is set to this class.' >&2; exit 1; }
id=$(uuid)
attempt=$(api PUT "attempts/$id" "{\"assignmentId\":\"$assignment\"}")
printf '%s\n' "$attempt" | json title | head -n 1

number=1
while [ -n "$(question "$number")" ]; do
    ask "$number"
    number=$((number + 1))
done

api POST "attempts/$id/submission" '{}' >/dev/null
result=$(api GET "attempts/$id/result")
printf '\n%s of %s\n' "$(printf '%s' "$result" | json score)" "$(printf '%s' "$result" | json maxScore)"
