// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/keychainsecretstore.h"
#include "tests/support/patience.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <sys/prctl.h>

#include <csignal>

using namespace penstock;

namespace {

/// Takes every call and keeps it.
class SilentService final : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        m_calls += message;
        return true;
    }

    qsizetype calls() const { return m_calls.size(); }

    void answerAll(const QDBusConnection &bus)
    {
        for (const QDBusMessage &call : std::exchange(m_calls, {}))
            bus.send(call.createErrorReply(QStringLiteral("org.example.Late"), QStringLiteral("too late")));
    }

private:
    QList<QDBusMessage> m_calls;
};

} // namespace

class SilentKeyringTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void fallsBackToMemoryInTime();

private:
    QProcess m_daemon;
    SilentService m_service;
};

void SilentKeyringTest::initTestCase()
{
    m_daemon.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY2(m_daemon.waitForReadyRead(patienceMs), "dbus-daemon is needed (Debian package: dbus-daemon)");
    const QByteArray address = m_daemon.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");

    // A connection of its own: calls to one's own connection would not go through the bus.
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("keyring"));
    QVERIFY(bus.isConnected());
    QVERIFY(bus.registerVirtualObject(QStringLiteral("/"), &m_service, QDBusConnection::SubPath));
    for (const char *name : {"org.freedesktop.secrets", "org.kde.kwalletd5", "org.kde.kwalletd6"})
        QVERIFY(bus.registerService(QLatin1String(name)));
}

void SilentKeyringTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("keyring"));
    m_daemon.terminate();
    QVERIFY(m_daemon.waitForFinished(patienceMs));
}

void SilentKeyringTest::fallsBackToMemoryInTime()
{
    KeychainSecretStore store;
    store.setTimeLimit(std::chrono::milliseconds(200));
    QSignalSpy unavailable(&store, &SecretStore::keyringUnavailable);
    int reads = 0;
    int writes = 0;
    SecretStore::Answer answer;
    const auto read = [&] {
        store.read(QStringLiteral("id"), this, [&](const SecretStore::Answer &found) {
            ++reads;
            answer = found;
        });
    };
    QElapsedTimer elapsed;
    elapsed.start();
    read();
    QTRY_COMPARE(reads, 1);
    QTRY_VERIFY(m_service.calls() > 0); // a slow machine may be asked only when the limit is over
    QVERIFY2(elapsed.elapsed() >= 190, qPrintable(QString::number(elapsed.elapsed())));
    QVERIFY(!answer.found);
    QCOMPARE(unavailable.size(), 1);

    bool inKeyring = true;
    store.write(QStringLiteral("id"), QStringLiteral("s3cret"), this, [&](bool stored) {
        ++writes;
        inKeyring = stored;
    });
    // Already while the keyring is being asked the new secret is the one to use.
    read();
    QTRY_COMPARE(reads, 2);
    QCOMPARE(answer.secret, QStringLiteral("s3cret"));
    QTRY_COMPARE(writes, 1);
    QVERIFY(!inKeyring);
    QCOMPARE(unavailable.size(), 1);

    m_service.answerAll(QDBusConnection(QStringLiteral("keyring")));
    read();
    QTRY_COMPARE(reads, 3);
    QVERIFY(answer.fromMemory);
    QCOMPARE(writes, 1);

    store.remove(QStringLiteral("id"));
    read();
    QTRY_COMPARE(reads, 4);
    QVERIFY(!answer.found);
    m_service.answerAll(QDBusConnection(QStringLiteral("keyring")));
}

QTEST_GUILESS_MAIN(SilentKeyringTest)
#include "silentkeyring_test.moc"
