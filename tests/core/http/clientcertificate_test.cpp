// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/http/certificatefolder.h"
#include "tests/core/http/poolfixture.h"
#include "tests/support/serverprocess.h"

#include <QFile>
#include <QProcess>
#include <QScopeGuard>

namespace penstock {

class ClientCertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesWhatCannotBeShown_data();
    void refusesWhatCannotBeShown();
    void namesOneThatIsMissing_data();
    void namesOneThatIsMissing();

private:
    QString path(const char *name) const { return m_folder.path(name); }

    CertificateFolder m_folder;
};

void ClientCertificateTest::initTestCase()
{
    QVERIFY(m_folder.makeSelfSigned("good", "localhost", "DNS:localhost,IP:127.0.0.1"));
    QVERIFY(m_folder.makeSelfSigned("other", "localhost", "DNS:localhost,IP:127.0.0.1"));
    const QString curve = QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=me "
                                         "-keyout %1.key -out %1.pem");
    QVERIFY(CertificateFolder::openssl(curve.arg(path("curve"))));
    QVERIFY(CertificateFolder::openssl(curve.arg(path("othercurve"))));
    QVERIFY(CertificateFolder::openssl(
        QStringLiteral("rsa -in %1 -out %2 -traditional").arg(path("good.key"), path("old.key"))));
    QVERIFY(CertificateFolder::openssl(
        QStringLiteral("pkcs8 -topk8 -in %1 -out %2 -passout pass:secret").arg(path("good.key"), path("locked.key"))));
    QFile both(path("both.pem"));
    QVERIFY(both.open(QIODevice::WriteOnly));
    for (const char *part : {"good.pem", "good.key"}) {
        QFile file(path(part));
        QVERIFY(file.open(QIODevice::ReadOnly));
        both.write(file.readAll());
    }
    both.close();
}

void ClientCertificateTest::refusesWhatCannotBeShown_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("errorKind"); ///< -1: fits
    QTest::addColumn<QString>("says");
    const auto row = [this](const char *name, const char *certificate, const char *key, int kind, const char *says) {
        QTest::newRow(name) << (*certificate ? path(certificate) : QString()) << (*key ? path(key) : QString()) << kind
                            << QString::fromLatin1(says);
    };
    const int file = static_cast<int>(Error::Kind::File);
    const int input = static_cast<int>(Error::Kind::BadInput);
    row("fits", "good.pem", "good.key", -1, "");
    row("fits, elliptic curve", "curve.pem", "curve.key", -1, "");
    row("fits, both in one file", "both.pem", "both.pem", -1, "");
    row("fits, old form of the key", "good.pem", "old.key", -1, "");
    row("no key", "good.pem", "", input, "two files");
    row("no certificate", "", "good.key", input, "two files");
    row("missing certificate", "none.pem", "good.key", file, "none.pem cannot be read");
    row("missing key", "good.pem", "none.key", file, "none.key cannot be read");
    row("not a certificate", "good.key", "good.key", file, "holds no certificate in PEM form");
    row("not a key", "good.pem", "other.pem", file, "holds no private key");
    row("encrypted key", "good.pem", "locked.key", file, "encrypted with a passphrase");
    row("another key", "good.pem", "other.key", file, "does not fit");
    row("another curve's key", "curve.pem", "othercurve.key", file, "does not fit");
    row("a key of another kind", "good.pem", "curve.key", file, "does not fit");
}

void ClientCertificateTest::refusesWhatCannotBeShown()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, key);
    QFETCH(const int, errorKind);
    QFETCH(const QString, says);
    FakeServer fake;
    fake.useTls(path("good.pem"), path("good.key"));
    HttpPool pool({.endpoint = Endpoint(fake.url()),
                   .tls = {.trust = TlsPolicy::Trust::Anything,
                           .caFile = {},
                           .pinnedSha256 = {},
                           .clientCertificate = certificate,
                           .clientKey = key}});
    const auto exchange = pool.send({});
    QVERIFY(waitFor(*exchange));
    QCOMPARE(exchange->error() ? static_cast<int>(exchange->error()->kind) : -1, errorKind);
    QVERIFY2(says.isEmpty() || exchange->error()->message.contains(says), words(*exchange));
    if (errorKind >= 0)
        QCOMPARE(fake.connectionsAccepted(), 0);
}

void ClientCertificateTest::namesOneThatIsMissing_data()
{
    QTest::addColumn<bool>("shown"); ///< one that the server does not know
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << false << QStringLiteral("asks for a client certificate");
    QTest::newRow("unknown") << true << QStringLiteral("did not accept the client certificate");
}

void ClientCertificateTest::namesOneThatIsMissing()
{
    QFETCH(const bool, shown);
    QFETCH(const QString, says);
    const quint16 port = ServerProcess::freePort();
    QProcess server; // Qt's own would only close the connection
    server.start(QStringLiteral("openssl"), QStringLiteral("s_server -accept 127.0.0.1:%1 -cert %2 -key %3 -Verify 1 "
                                                           "-verify_return_error")
                                                .arg(port)
                                                .arg(path("good.pem"), path("good.key"))
                                                .split(u' '));
    QTRY_VERIFY_WITH_TIMEOUT(server.peek(10'000).contains("ACCEPT"), waitMs);
    const auto end = qScopeGuard([&server] {
        server.kill();
        server.waitForFinished();
    });
    HttpPool pool({.endpoint = Endpoint(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(port))),
                   .tls = {.trust = TlsPolicy::Trust::Anything,
                           .caFile = {},
                           .pinnedSha256 = {},
                           .clientCertificate = shown ? path("curve.pem") : QString(),
                           .clientKey = shown ? path("curve.key") : QString()}});
    const auto exchange = pool.send({});
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Tls);
    QVERIFY2(exchange->error()->message.contains(says), words(*exchange));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::ClientCertificateTest)
#include "clientcertificate_test.moc"
