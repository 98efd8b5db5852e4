// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/kafka/kafkaconfig.h"

#include <QTemporaryFile>
#include <QTest>

#include <functional>

using namespace penstock;
using namespace Qt::StringLiterals;
using Login = KafkaOptions::Login;

namespace {

using Change = std::function<void(KafkaOptions &)>;

KafkaOptions good()
{
    KafkaOptions options;
    options.brokers = {u"a:1"_s, u"b:2"_s};
    options.topics = {u"t"_s};
    options.group = u"g"_s;
    return options;
}

QByteArray setting(const KafkaConfig &config, const char *name)
{
    char text[512] = "";
    std::size_t size = sizeof text;
    return rd_kafka_conf_get(config.get(), name, text, &size) == RD_KAFKA_CONF_OK ? QByteArray(text) : QByteArray();
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// Options as librdkafka has them, and those that contradict each other.
class KafkaConfigTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHoldsAlways();
    void logins_data();
    void logins();
    void anInstance();
    void certificates();
    void refusals_data();
    void refusals();
};

void KafkaConfigTest::whatHoldsAlways()
{
    KafkaOptions options = good();
    options.sessionTimeout = std::chrono::seconds(6);
    const auto config = kafkaConfig(options);
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    QCOMPARE(setting(*config, "bootstrap.servers"), "a:1,b:2");
    QCOMPARE(setting(*config, "group.id"), "g");
    QCOMPARE(setting(*config, "client.id"), "penstock");
    QCOMPARE(setting(*config, "group.instance.id"), "");
    QCOMPARE(setting(*config, "enable.auto.commit"), "false");
    QCOMPARE(setting(*config, "enable.auto.offset.store"), "false");
    QCOMPARE(setting(*config, "allow.auto.create.topics"), "false");
    QCOMPARE(setting(*config, "session.timeout.ms"), "6000");
    QCOMPARE(setting(*config, "heartbeat.interval.ms"), "2000");
    QCOMPARE(setting(*config, "max.poll.interval.ms"), "300000");
    QCOMPARE(setting(*config, "security.protocol"), "plaintext");
}

void KafkaConfigTest::logins_data()
{
    QTest::addColumn<int>("login");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("protocol");
    QTest::addColumn<QByteArray>("mechanism");
    const auto row = [](const char *name, Login login, bool tls, const char *protocol, const char *mechanism) {
        QTest::newRow(name) << int(login) << tls << QByteArray(protocol) << QByteArray(mechanism);
    };
    row("none", Login::None, false, "plaintext", "GSSAPI"); // librdkafka's own, and not used
    row("TLS", Login::None, true, "ssl", "GSSAPI");
    row("PLAIN", Login::Plain, false, "sasl_plaintext", "PLAIN");
    row("PLAIN over TLS", Login::Plain, true, "sasl_ssl", "PLAIN");
    row("SCRAM 256", Login::ScramSha256, false, "sasl_plaintext", "SCRAM-SHA-256");
    row("SCRAM 512", Login::ScramSha512, true, "sasl_ssl", "SCRAM-SHA-512");
}

void KafkaConfigTest::logins()
{
    QFETCH(int, login);
    QFETCH(bool, tls);
    KafkaOptions options = good();
    options.login = Login(login);
    options.tls = tls;
    if (options.login != Login::None) {
        options.user = u"me"_s;
        options.password = u"s3cret"_s;
    }
    const auto config = kafkaConfig(options);
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    QTEST(setting(*config, "security.protocol"), "protocol");
    QTEST(setting(*config, "sasl.mechanism"), "mechanism");
    QCOMPARE(setting(*config, "sasl.username"), options.user.toUtf8());
    if (tls)
        QCOMPARE(setting(*config, "ssl.endpoint.identification.algorithm"), "https");
}

void KafkaConfigTest::anInstance()
{
    KafkaOptions options = good();
    options.instanceId = u"plant-1"_s;
    const auto config = kafkaConfig(options);
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    QCOMPARE(setting(*config, "group.instance.id"), "plant-1");
}

void KafkaConfigTest::certificates()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    KafkaOptions options = good();
    options.tls = true;
    options.caFile = file.fileName();
    options.certificateFile = file.fileName();
    options.keyFile = file.fileName();
    options.keyPassword = u"k"_s;
    const auto config = kafkaConfig(options);
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    for (const char *name : {"ssl.ca.location", "ssl.certificate.location", "ssl.key.location"})
        QCOMPARE(setting(*config, name), file.fileName().toUtf8());
}

void KafkaConfigTest::refusals_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Change &change, const char *says) {
        QTest::newRow(name) << change << QString::fromLatin1(says);
    };
    row("no broker", [](KafkaOptions &o) { o.brokers.clear(); }, "No Kafka broker");
    row("an empty broker", [](KafkaOptions &o) { o.brokers += u" "_s; }, "No Kafka broker");
    row("no topic", [](KafkaOptions &o) { o.topics.clear(); }, "No Kafka topic");
    row("no group", [](KafkaOptions &o) { o.group.clear(); }, "No Kafka group");
    row("a user without mechanism", [](KafkaOptions &o) { o.user = u"u"_s; }, "needs a mechanism");
    row("a password alone", [](KafkaOptions &o) { o.password = u"s3cret"_s; }, "needs a mechanism");
    row("no user", [](KafkaOptions &o) { o.login = Login::Plain, o.password = u"s3cret"_s; }, "a user and a password");
    row("no password", [](KafkaOptions &o) { o.login = Login::Plain, o.user = u"u"_s; }, "a user and a password");
    row("an authority without TLS", [](KafkaOptions &o) { o.caFile = u"/dev/null"_s; }, "TLS, which is off");
    row(
        "a certificate without key", [](KafkaOptions &o) { o.tls = true, o.certificateFile = u"/dev/null"_s; },
        "go together");
    row("a key without certificate", [](KafkaOptions &o) { o.tls = true, o.keyFile = u"/dev/null"_s; }, "go together");
    row(
        "an authority that is not there", [](KafkaOptions &o) { o.tls = true, o.caFile = u"/no/ca.pem"_s; },
        "/no/ca.pem");
    row("a budget that is too long", [](KafkaOptions &o) { o.revokeBudget = o.pollTimeout; }, "must be less");
    row("no session", [](KafkaOptions &o) { o.sessionTimeout = {}; }, "does not take a setting");
}

void KafkaConfigTest::refusals()
{
    QFETCH(Change, change);
    QFETCH(QString, says);
    KafkaOptions options = good();
    change(options);
    const auto config = kafkaConfig(options);
    QVERIFY(!config);
    QVERIFY2(config.error().message.contains(says), qPrintable(config.error().message));
    QVERIFY(!config.error().toText().contains(u"s3cret"_s));
}

QTEST_GUILESS_MAIN(KafkaConfigTest)
#include "kafkaconfig_test.moc"
