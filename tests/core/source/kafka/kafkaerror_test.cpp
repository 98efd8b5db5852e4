// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/kafka/kafkaerror.h"

#include <QTest>

using namespace penstock;

/// librdkafka's faults in words.
class KafkaErrorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
};

void KafkaErrorTest::words_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("isRefusal"); // waiting does not help
    using Kind = Error::Kind;
    const auto row = [](const char *name, rd_kafka_resp_err_t code, const char *text, Kind kind, const char *says,
                        bool isRefusal) {
        QTest::newRow(name) << int(code) << QString::fromLatin1(text) << kind << QString::fromLatin1(says) << isRefusal;
    };
    row("login", RD_KAFKA_RESP_ERR__AUTHENTICATION, "SASL authentication error", Kind::Authentication,
        "refuses the login", true);
    row("login, by the broker", RD_KAFKA_RESP_ERR_SASL_AUTHENTICATION_FAILED, "", Kind::Authentication,
        "refuses the login", true);
    row("mechanism", RD_KAFKA_RESP_ERR_UNSUPPORTED_SASL_MECHANISM, "", Kind::Authentication, "mechanism", true);
    row("authority", RD_KAFKA_RESP_ERR__SSL, "ssl: error: certificate verify failed: broker certificate could not be",
        Kind::Tls, "the authority that signed it", true);
    row("client certificate", RD_KAFKA_RESP_ERR__SSL, "sslv3 alert bad certificate: SSL alert number 42", Kind::Tls,
        "does not take this client's certificate", true);
    row("client certificate, by TLS 1.3", RD_KAFKA_RESP_ERR__TRANSPORT,
        "Receive failed: sslv3 alert certificate unknown: SSL alert number 46", Kind::Tls,
        "does not take this client's certificate", true);
    row("another security", RD_KAFKA_RESP_ERR__TRANSPORT,
        "Disconnected: verify that security.protocol is correctly configured", Kind::Network, "TLS or a login", false);
    row("no TLS there", RD_KAFKA_RESP_ERR__SSL, "wrong version number", Kind::Tls, "did not come about", true);
    row("group permission", RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED, "", Kind::Permission,
        "the Kafka group \"it\"", true);
    row("topic permission", RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED, "", Kind::Permission,
        "the Kafka topic \"it\"", true);
    row("topic", RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART, "", Kind::NotFound, "no Kafka topic \"it\"", false);
    row("slow", RD_KAFKA_RESP_ERR__TIMED_OUT, "", Kind::Timeout, "(it) does not answer", false);
    row("gone", RD_KAFKA_RESP_ERR__TRANSPORT, "Connection refused", Kind::Network, "(it) cannot be reached", false);
    row("name", RD_KAFKA_RESP_ERR__RESOLVE, "", Kind::Network, "cannot be reached", false);
    row("setting", RD_KAFKA_RESP_ERR_INVALID_SESSION_TIMEOUT, "out of range", Kind::BadInput, "out of range", true);
    row("fatal", RD_KAFKA_RESP_ERR__FATAL, "fenced", Kind::Protocol, "fenced", false);
    row("another", RD_KAFKA_RESP_ERR_INVALID_MSG, "checksum", Kind::Protocol, "checksum", false);
}

void KafkaErrorTest::words()
{
    QFETCH(int, code);
    QFETCH(QString, text);
    QFETCH(QString, says);
    const Error error = kafkaError(static_cast<rd_kafka_resp_err_t>(code), text, QStringLiteral("it"));
    QTEST(error.kind, "kind");
    QVERIFY2(error.message.contains(says), qPrintable(error.message));
    QCOMPARE(error.details.serverText, text); // also where the message has it not
    QTEST(isKafkaRefusal(error), "isRefusal");
}

QTEST_GUILESS_MAIN(KafkaErrorTest)
#include "kafkaerror_test.moc"
