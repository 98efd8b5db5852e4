// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/keychainsecretstore.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

using namespace penstock;

// Runs without a session bus, so the keyring cannot answer and both stores keep secrets in memory.
class SecretStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void storesForThisRun_data();
    void storesForThisRun();
    void saysOnceThatThereIsNoKeyring();
    void answersLater_data() { storesForThisRun_data(); }
    void answersLater();
    void isSilentWhenTheContextIsGone_data() { storesForThisRun_data(); }
    void isSilentWhenTheContextIsGone();
    void mayBeDeletedWhileAsked();
};

namespace {

std::unique_ptr<SecretStore> makeStore(const QString &kind)
{
    if (kind == QStringLiteral("keychain"))
        return std::make_unique<KeychainSecretStore>();
    return std::make_unique<MemorySecretStore>();
}

SecretStore::Answer readNow(SecretStore &store, const QString &id)
{
    std::optional<SecretStore::Answer> answer;
    store.read(id, &store, [&answer](const SecretStore::Answer &found) { answer = found; });
    [&answer] { QTRY_VERIFY(answer); }();
    return answer.value_or(SecretStore::Answer{});
}

bool writeNow(SecretStore &store, const QString &id, const QString &secret)
{
    std::optional<bool> stored;
    store.write(id, secret, &store, [&stored](bool inKeyring) { stored = inKeyring; });
    [&stored] { QTRY_VERIFY(stored); }();
    return stored.value_or(true);
}

} // namespace

void SecretStoreTest::initTestCase()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("DISPLAY");
}

void SecretStoreTest::storesForThisRun_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("keychain") << QStringLiteral("keychain");
    QTest::newRow("memory") << QStringLiteral("memory");
}

void SecretStoreTest::storesForThisRun()
{
    QFETCH(const QString, kind);
    const auto store = makeStore(kind);
    QVERIFY(!readNow(*store, QStringLiteral("a")).found);
    QVERIFY(!writeNow(*store, QStringLiteral("a"), QStringLiteral("sécret")));
    QVERIFY(!writeNow(*store, QStringLiteral("b"), QStringLiteral("other")));
    const SecretStore::Answer answer = readNow(*store, QStringLiteral("a"));
    QVERIFY(answer.found);
    QVERIFY(answer.fromMemory);
    QCOMPARE(answer.secret, QStringLiteral("sécret"));
    QVERIFY(!writeNow(*store, QStringLiteral("a"), QStringLiteral("newer")));
    QCOMPARE(readNow(*store, QStringLiteral("a")).secret, QStringLiteral("newer"));
    store->remove(QStringLiteral("a"));
    QVERIFY(!readNow(*store, QStringLiteral("a")).found);
    QVERIFY(readNow(*store, QStringLiteral("b")).found);
}

void SecretStoreTest::saysOnceThatThereIsNoKeyring()
{
    KeychainSecretStore store;
    QSignalSpy unavailable(&store, &SecretStore::keyringUnavailable);
    readNow(store, QStringLiteral("a"));
    writeNow(store, QStringLiteral("a"), QStringLiteral("hunter2"));
    readNow(store, QStringLiteral("b"));
    QCOMPARE(unavailable.size(), 1);
    const QString reason = unavailable.constFirst().constFirst().toString();
    QVERIFY(!reason.isEmpty());
    QVERIFY(!reason.contains(QStringLiteral("hunter2")));
}

void SecretStoreTest::answersLater()
{
    QFETCH(const QString, kind);
    const auto store = makeStore(kind);
    bool answered = false;
    store->read(QStringLiteral("a"), this, [&answered](const SecretStore::Answer &) { answered = true; });
    QVERIFY(!answered);
    QTRY_VERIFY(answered);
    answered = false;
    store->write(QStringLiteral("a"), QStringLiteral("s"), this, [&answered](bool) { answered = true; });
    QVERIFY(!answered);
    QTRY_VERIFY(answered);
    answered = false;
    store->read(QStringLiteral("a"), this, [&answered](const SecretStore::Answer &) { answered = true; });
    QVERIFY(!answered);
    QTRY_VERIFY(answered);
}

void SecretStoreTest::isSilentWhenTheContextIsGone()
{
    QFETCH(const QString, kind);
    const auto store = makeStore(kind);
    auto context = std::make_unique<QObject>();
    bool answered = false;
    store->read(QStringLiteral("a"), context.get(), [&answered](const SecretStore::Answer &) { answered = true; });
    store->write(QStringLiteral("a"), QStringLiteral("s"), context.get(), [&answered](bool) { answered = true; });
    context.reset();
    // Requests are answered in order: this one is the last.
    QVERIFY(readNow(*store, QStringLiteral("a")).found);
    QVERIFY(!answered);
}

void SecretStoreTest::mayBeDeletedWhileAsked()
{
    auto store = makeStore(QStringLiteral("keychain"));
    bool answered = false;
    store->read(QStringLiteral("a"), this, [&answered](const SecretStore::Answer &) { answered = true; });
    store.reset();
    KeychainSecretStore second;
    readNow(second, QStringLiteral("a"));
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "secretstore_test.moc"
