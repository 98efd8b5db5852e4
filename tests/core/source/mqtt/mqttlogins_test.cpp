// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/source/mqtt/mqttreading.h"
#include "tests/support/testcertificates.h"

#include <QTcpServer>
#include <QTest>

#include <thread>

using namespace penstock;
using namespace penstock::mqttreading;
using namespace Qt::StringLiterals;
using Next = Source::Next;

/// Whom a real mosquitto lets in, and what is said otherwise.
class MqttLoginsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.create(), qPrintable(m_certificates.problem())); }
    void m4_logins_data();
    void m4_logins();
    void m4_certificates_data();
    void m4_certificates();
    void m4_aKeyWithAPassword_data();
    void m4_aKeyWithAPassword();
    void filesThatAreNotThere();
    void topicsThatMayNotBeRead();
    void nobodyThere();
    void anotherKindOfServer();
    void whoWaitsIsStopped();

private:
    MqttOptions overTls(const MosquittoServer &server) const
    {
        MqttOptions options = optionsFor(server.tlsPort(), {u"t/#"_s});
        options.host = u"127.0.0.1"_s;
        options.tls = true;
        options.caFile = m_certificates.authority();
        return options;
    }
    /// A message comes through.
    static void works(const MqttOptions &options, const MosquittoServer &server)
    {
        const auto source = openSource(options);
        QTRY_VERIFY_WITH_TIMEOUT(isSubscribed(server, 1), 60'000);
        QVERIFY(server.publish("t/x", "1"));
        QCOMPARE(nextRecord(*source), u"{\"value\":1}"_s);
    }
    static void fails(const MqttOptions &options, Error::Kind kind, const QString &says = {})
    {
        const auto source = openSource(options);
        QCOMPARE(int(next(*source)), int(Next::Failed));
        const Error error = source->error();
        QVERIFY2(error.kind == kind, qPrintable(error.toText()));
        QVERIFY2(error.toText().contains(says), qPrintable(error.toText()));
        QVERIFY2(!error.toText().contains(u"ecret"), qPrintable(error.toText()));
        QVERIFY2(error.message.contains(QString::number(options.portOrUsual())), qPrintable(error.message));
    }

    TestCertificates m_certificates;
};

void MqttLoginsTest::m4_logins_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("right") << u"reader"_s << u"secret"_s << true;
    QTest::newRow("wrong password") << u"reader"_s << u"Secret"_s << false;
    QTest::newRow("no password") << u"reader"_s << QString() << false;
    QTest::newRow("wrong user") << u"writer"_s << u"secret"_s << false;
    QTest::newRow("none") << QString() << QString() << false;
}

void MqttLoginsTest::m4_logins()
{
    QFETCH(const QString, user);
    QFETCH(const QString, password);
    QFETCH(const bool, isGood);
    MosquittoServer closed(MosquittoServer::Options{.hasPassword = true});
    QVERIFY2(closed.start(), qPrintable(closed.problem()));
    MqttOptions options = optionsFor(closed.port(), {u"t/#"_s});
    options.user = user;
    options.password = password;
    if (isGood)
        works(options, closed);
    else
        fails(options, Error::Kind::Authentication, u"refused the login"_s);
}

void MqttLoginsTest::m4_certificates_data()
{
    QTest::addColumn<QString>("authority");
    QTest::addColumn<bool>("showsCertificate");
    QTest::addColumn<bool>("wantsCertificate");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("right authority") << u"own"_s << false << false << true;
    QTest::newRow("another authority") << u"strange"_s << false << false << false;
    QTest::newRow("the system's") << QString() << false << false << false;
    QTest::newRow("with a certificate") << u"own"_s << true << true << true;
    QTest::newRow("without the one it wants") << u"own"_s << false << true << false;
}

void MqttLoginsTest::m4_certificates()
{
    QFETCH(const QString, authority);
    QFETCH(const bool, showsCertificate);
    QFETCH(const bool, wantsCertificate);
    QFETCH(const bool, isGood);
    MosquittoServer::Options serving{.certificateFile = m_certificates.server().certificate,
                                     .keyFile = m_certificates.server().key};
    if (wantsCertificate)
        serving.clientAuthority = m_certificates.authority();
    MosquittoServer server(serving);
    QVERIFY2(server.start(), qPrintable(server.problem()));
    MqttOptions options = overTls(server);
    if (authority != u"own")
        options.caFile = authority.isEmpty() ? QString() : m_certificates.strangeAuthority();
    if (showsCertificate) {
        options.certificateFile = m_certificates.client().certificate;
        options.keyFile = m_certificates.client().key;
    }
    if (isGood)
        works(options, server);
    else
        fails(options, Error::Kind::Tls);
}

void MqttLoginsTest::m4_aKeyWithAPassword_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("right") << u"key-secret"_s << true;
    QTest::newRow("wrong") << u"key-Secret"_s << false;
    QTest::newRow("none: nobody is asked on the terminal") << QString() << false;
}

void MqttLoginsTest::m4_aKeyWithAPassword()
{
    QFETCH(const QString, password);
    QFETCH(const bool, isGood);
    MosquittoServer server({.certificateFile = m_certificates.server().certificate,
                            .keyFile = m_certificates.server().key,
                            .clientAuthority = m_certificates.authority()});
    QVERIFY2(server.start(), qPrintable(server.problem()));
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"locked.key"_s);
    QCOMPARE(QProcess::execute(u"openssl"_s, {u"pkey"_s, u"-in"_s, m_certificates.client().key, u"-aes256"_s,
                                              u"-passout"_s, u"pass:key-secret"_s, u"-out"_s, key}),
             0);
    MqttOptions options = overTls(server);
    options.certificateFile = m_certificates.client().certificate;
    options.keyFile = key;
    options.keyPassword = password;
    if (isGood)
        works(options, server);
    else
        fails(options, Error::Kind::Tls);
}

void MqttLoginsTest::filesThatAreNotThere()
{
    MqttOptions options = optionsFor(1, {u"t"_s});
    options.tls = true;
    options.caFile = u"/nowhere/ca.pem"_s;
    const auto source = makeMqttSource(options);
    QVERIFY(source);
    const Status status = (*source)->open();
    QVERIFY(!status);
    QCOMPARE(status.error().kind, Error::Kind::File);
    QVERIFY2(status.error().message.contains(options.caFile), qPrintable(status.error().message));
}

void MqttLoginsTest::topicsThatMayNotBeRead()
{
    MosquittoServer closed({.hasPassword = true, .acl = "user reader\ntopic readwrite t/#\n"});
    QVERIFY2(closed.start(), qPrintable(closed.problem()));
    MqttOptions options = optionsFor(closed.port(), {u"t/#"_s});
    options.user = u"reader"_s;
    options.password = u"secret"_s;
    works(options, closed);
}

void MqttLoginsTest::nobodyThere()
{
    MqttOptions options = optionsFor(ServerProcess::freePort(), {u"t/#"_s});
    options.connectTimeout = std::chrono::milliseconds(300);
    fails(options, Error::Kind::Network, u"Connection refused"_s);
}

void MqttLoginsTest::anotherKindOfServer()
{
    // It hangs up on whoever speaks.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *const socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, &QTcpSocket::abort);
    });
    MqttOptions options = optionsFor(server.serverPort(), {u"t/#"_s});
    options.connectTimeout = std::chrono::milliseconds(300);
    const auto source = openSource(options);
    QTRY_COMPARE_WITH_TIMEOUT(int(next(*source, std::chrono::milliseconds(10))), int(Next::Failed), 60'000);
    QCOMPARE(source->error().kind, Error::Kind::Network);
}

void MqttLoginsTest::whoWaitsIsStopped()
{
    // It takes connections, and says nothing.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto source = openSource(optionsFor(server.serverPort(), {u"t/#"_s}));
    QVERIFY(server.waitForNewConnection(60'000));
    std::stop_source stop;
    Next came = Next::Record;
    std::jthread reader([&] { came = source->nextWithin({stop.get_token(), {}}); });
    stop.request_stop();
    reader.join();
    QCOMPARE(int(came), int(Next::Waiting));
    source->close();
}

QTEST_GUILESS_MAIN(MqttLoginsTest)
#include "mqttlogins_test.moc"
