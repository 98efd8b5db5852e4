#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A real Kafka broker on 127.0.0.1 for the tests, and for trying things by hand.
#
#   kafka.sh fetch                  gets the broker's jars, once, into the folder of the test servers
#   kafka.sh run DIR [P1 P2 P3 P4 P5]
#                                   runs it in the foreground with its data in DIR; Ctrl+C, SIGTERM or a kill end it,
#                                   and the next run goes on with the same data. Ports: plain, SASL, TLS, SASL over TLS,
#                                   and its own (29092 to 29096)
#
# The login is "reader" with "reader-secret" (PLAIN, SCRAM-SHA-256, SCRAM-SHA-512). DIR/tls holds the authority (ca.pem),
# a client's certificate (client.pem, client.key) and another authority that has signed nothing (strange.pem). A client
# on the TLS port must show a certificate; on SASL over TLS it need not.
set -euo pipefail
umask 077

# Not 4.x: the SCRAM of Debian 12's librdkafka 2.0.2 sends a nonce that it refuses.
version=3.9.2
# Of the list of all its jars with their sums (sha256sum), sorted by name: Maven itself checks each against a sum that
# comes from the same place as the jar.
sum=a306d3d7b3e6971ae0595a1d6465f6f1345606875af557c0575dff2fdb7e93e1
user=reader
secret=reader-secret
# Not $HOME: a test has one of its own.
cache=${XDG_CACHE_HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)/.cache}/penstock-tests
jars=$cache/kafka-$version

fail() {
    echo "kafka.sh: $*" >&2
    exit 1
}

sum_of() (
    export LC_ALL=C # by which they are sorted
    cd "$1"
    sha256sum -- *.jar | sha256sum | cut -d' ' -f1
)

fetch() {
    [ -e "$jars/complete" ] && return
    command -v mvn >/dev/null || fail "Maven is not installed: run packaging/dependencies.sh test"
    mkdir -p "$cache"
    local work
    work=$(mktemp -d "$cache/fetching-XXXXXX")
    # shellcheck disable=SC2064 # the folder of now
    trap "rm -rf '$work'" EXIT
    cat >"$work/pom.xml" <<XML
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>penstock</groupId>
  <artifactId>kafka-for-tests</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.apache.kafka</groupId>
      <artifactId>kafka_2.13</artifactId>
      <version>$version</version>
    </dependency>
    <dependency>
      <groupId>org.slf4j</groupId>
      <artifactId>slf4j-reload4j</artifactId>
      <version>1.7.36</version>
    </dependency>
  </dependencies>
</project>
XML
    echo "kafka.sh: fetching Kafka $version into $jars" >&2
    # Without standard input, which may be somebody's list.
    mvn -q -B -f "$work/pom.xml" -Dmaven.repo.local="$work/repository" dependency:copy-dependencies \
        -DincludeScope=runtime -DoutputDirectory="$work/jars" </dev/null >&2 ||
        fail "Kafka could not be fetched (Maven's words are above). Where Maven's repository cannot be reached, copy the
folder $jars from a machine where 'tests/support/kafka.sh fetch' has run"
    [ -e "$work/jars/kafka_2.13-$version.jar" ] || fail "Maven has brought no Kafka"
    local found
    found=$(sum_of "$work/jars")
    [ "$found" = "$sum" ] || fail "what Maven has brought is not what was expected: its sum is $found, not $sum"
    touch "$work/jars/complete"
    # Whoever comes second finds it there.
    mv -T "$work/jars" "$jars" 2>/dev/null || [ -e "$jars/complete" ] || fail "$jars cannot be written"
    rm -rf "$work"
    trap - EXIT
}

java_command() {
    exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xms64m -Xmx512m -Djava.awt.headless=true \
        "-Dlog4j.configuration=file:$dir/log4j.properties" -cp "$jars/*" "$@"
}

make_certificates() {
    [ -e "$dir/tls/complete" ] && return
    mkdir -p "$dir/tls"
    (
        cd "$dir/tls"
        local name
        for name in ca strange; do
            openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj "/CN=$name" -keyout $name.key -out $name.pem
        done
        echo 'subjectAltName=IP:127.0.0.1,DNS:localhost' >names
        for name in server client; do
            openssl req -newkey rsa:2048 -nodes -subj "/CN=$name" -keyout $name.key -out $name.request
            openssl x509 -req -in $name.request -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 -extfile names \
                -out $name.pem
        done
        # As Kafka reads it: the key, then what proves it.
        cat server.key server.pem ca.pem >store.pem
        touch complete
    ) >"$dir/openssl.log" 2>&1 || fail "openssl failed, see $dir/openssl.log"
}

write_settings() {
    local login listener hash
    cat >"$dir/server.properties" <<CONF
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:$5
listeners=PLAINTEXT://127.0.0.1:$1,SASL://127.0.0.1:$2,TLS://127.0.0.1:$3,SASLTLS://127.0.0.1:$4,CONTROLLER://127.0.0.1:$5
advertised.listeners=PLAINTEXT://127.0.0.1:$1,SASL://127.0.0.1:$2,TLS://127.0.0.1:$3,SASLTLS://127.0.0.1:$4
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,SASL:SASL_PLAINTEXT,TLS:SSL,SASLTLS:SASL_SSL
controller.listener.names=CONTROLLER
inter.broker.listener.name=PLAINTEXT
log.dirs=$dir/data
auto.create.topics.enable=false
default.replication.factor=1
offsets.topic.replication.factor=1
offsets.topic.num.partitions=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=1
group.initial.rebalance.delay.ms=0
group.min.session.timeout.ms=1000
broker.heartbeat.interval.ms=500
broker.session.timeout.ms=4000
log.cleaner.dedupe.buffer.size=8388608
log.retention.ms=-1
sasl.enabled.mechanisms=PLAIN,SCRAM-SHA-256,SCRAM-SHA-512
ssl.keystore.type=PEM
ssl.keystore.location=$dir/tls/store.pem
ssl.truststore.type=PEM
ssl.truststore.location=$dir/tls/ca.pem
listener.name.tls.ssl.client.auth=required
CONF
    login=org.apache.kafka.common.security
    for listener in sasl sasltls; do
        echo "listener.name.$listener.plain.sasl.jaas.config=$login.plain.PlainLoginModule required user_$user=\"$secret\";"
        for hash in 256 512; do
            echo "listener.name.$listener.scram-sha-$hash.sasl.jaas.config=$login.scram.ScramLoginModule required;"
        done
    done >>"$dir/server.properties"
    cat >"$dir/log4j.properties" <<'CONF'
log4j.rootLogger=INFO,out
log4j.appender.out=org.apache.log4j.ConsoleAppender
log4j.appender.out.layout=org.apache.log4j.PatternLayout
log4j.appender.out.layout.ConversionPattern=%d %p %m (%c)%n
CONF
}

format() {
    [ -e "$dir/data/meta.properties" ] && return
    # A Kafka id: 16 bytes as base64 for addresses; its tool takes none that begins with a dash.
    local id
    id=P$(head -c 16 /dev/urandom | base64 | tr '+/' '-_' | cut -c 2-22)
    (java_command kafka.tools.StorageTool format -t "$id" -c "$dir/server.properties" \
        --add-scram "SCRAM-SHA-256=[name=$user,password=$secret]" \
        --add-scram "SCRAM-SHA-512=[name=$user,password=$secret]") >"$dir/format.log" 2>&1 || {
        tail -n 5 "$dir/format.log" >&2
        fail "its storage could not be made, see $dir/format.log"
    }
}

run() {
    dir=$1
    shift
    [ $# -eq 5 ] || set -- 29092 29093 29094 29095 29096
    command -v java >/dev/null || fail "Java is not installed: run packaging/dependencies.sh test"
    fetch
    mkdir -p "$dir"
    dir=$(cd "$dir" && pwd -P)
    case $dir in *[,:\\]*) fail "Kafka takes no folder with a comma, a colon or a backslash: $dir" ;; esac
    make_certificates
    write_settings "$@"
    format
    java_command kafka.Kafka "$dir/server.properties"
}

case ${1:-} in
fetch) fetch ;;
run)
    [ $# -ge 2 ] || fail "name the folder"
    run "${@:2}"
    ;;
*)
    sed -n '3,15s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac
