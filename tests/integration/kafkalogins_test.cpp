// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/source/kafka/kafkareading.h"
#include "tests/support/kafkabroker.h"
#include "tests/support/kafkaclient.h"

#include <QTest>

#include <functional>

using namespace penstock;
using namespace penstock::kafkareading;
using namespace Qt::StringLiterals;
using Login = KafkaOptions::Login;
using Change = std::function<void(KafkaOptions &, const KafkaBroker &)>;

Q_DECLARE_METATYPE(Change)

/// Logins and certificates at a real broker, right and wrong: a message comes, or it is said what is wrong.
class KafkaLoginsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void k4_logins_data();
    void k4_logins();

private:
    KafkaBroker m_broker;
};

void KafkaLoginsTest::initTestCase()
{
    QVERIFY2(m_broker.start(), qPrintable(m_broker.problem()));
    KafkaClient client(m_broker.plain());
    QVERIFY2(client.createTopic(u"t"_s, 1), qPrintable(client.problem()));
    client.produce(u"t"_s, 0, "m v=1 1");
    QVERIFY2(client.flush(), qPrintable(client.problem()));
}

void KafkaLoginsTest::k4_logins_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("says"); // empty: it reads
    const auto row = [](const char *name, const Change &change, const char *says) {
        QTest::newRow(name) << change << QString::fromLatin1(says);
    };
    const auto login = [](Login mechanism, const QString &password = KafkaBroker::password()) -> Change {
        return [=](KafkaOptions &options, const KafkaBroker &broker) {
            options.brokers = {broker.sasl()};
            options.login = mechanism;
            options.user = KafkaBroker::user();
            options.password = password;
        };
    };
    row("PLAIN", login(Login::Plain), "");
    row("PLAIN, wrong", login(Login::Plain, u"wrong"_s), "refuses the login");
    row("SCRAM 256", login(Login::ScramSha256), "");
    row("SCRAM 256, wrong", login(Login::ScramSha256, u"wrong"_s), "refuses the login");
    row("SCRAM 512", login(Login::ScramSha512), "");
    row("SCRAM 512, wrong", login(Login::ScramSha512, u"wrong"_s), "refuses the login");
    row(
        "nobody of that name",
        [=](KafkaOptions &options, const KafkaBroker &broker) {
            login(Login::ScramSha256)(options, broker);
            options.user = u"stranger"_s;
        },
        "refuses the login");
    row(
        "no login where one is wanted",
        [](KafkaOptions &options, const KafkaBroker &broker) { options.brokers = {broker.sasl()}; }, "Kafka broker (");

    const auto overTls = [](const QString &password, bool isKnown) -> Change {
        return [=](KafkaOptions &options, const KafkaBroker &broker) {
            options.brokers = {broker.saslTls()};
            options.login = Login::ScramSha512;
            options.user = KafkaBroker::user();
            options.password = password;
            options.tls = true;
            options.caFile = isKnown ? broker.authority() : broker.strangeAuthority();
        };
    };
    row("SCRAM 512 over TLS", overTls(KafkaBroker::password(), true), "");
    row("SCRAM 512 over TLS, wrong", overTls(u"wrong"_s, true), "refuses the login");
    row("wrong authority", overTls(KafkaBroker::password(), false), "the authority that signed it is not");

    const auto certificate = [](bool hasOne, bool isKnown) -> Change {
        return [=](KafkaOptions &options, const KafkaBroker &broker) {
            options.brokers = {broker.tls()};
            options.tls = true;
            options.caFile = broker.authority();
            if (!hasOne)
                return;
            options.certificateFile = isKnown ? broker.clientCertificate() : broker.strangeAuthority();
            options.keyFile = isKnown ? broker.clientKey() : broker.strangeKey();
        };
    };
    row("mTLS", certificate(true, true), "");
    row("mTLS without certificate", certificate(false, true), "this client's certificate");
    row("mTLS, one of another authority", certificate(true, false), "this client's certificate");
    row(
        "TLS where there is none",
        [](KafkaOptions &options, const KafkaBroker &broker) {
            options.tls = true;
            options.brokers = {broker.plain()};
        },
        "Kafka broker (");
    row(
        "no TLS where there is",
        [](KafkaOptions &options, const KafkaBroker &broker) { options.brokers = {broker.tls()}; }, "Kafka broker (");
}

void KafkaLoginsTest::k4_logins()
{
    QFETCH(Change, change);
    QFETCH(QString, says);
    static int number = 0;
    KafkaOptions options = optionsFor({}, {u"t"_s}, u"logins%1"_s.arg(++number));
    options.connectTimeout = std::chrono::seconds(says.startsWith(u"Kafka") ? 3 : 60);
    change(options, m_broker);
    const auto source = openSource(options);
    QVERIFY(source);
    const QStringList taken = take(*source, 1);
    QCOMPARE(taken.size(), 1);
    if (says.isEmpty()) {
        QCOMPARE(taken, QStringList{u"t/0@0.1 m v=1 1"_s});
        return;
    }
    QVERIFY2(taken[0].startsWith(u"failed: "_s) && taken[0].contains(says), qPrintable(source->error().toText()));
    QVERIFY2(!source->error().toText().contains(u"wrong"_s) || !says.startsWith(u"refuses"), qPrintable(taken[0]));
}

QTEST_GUILESS_MAIN(KafkaLoginsTest)
#include "kafkalogins_test.moc"
