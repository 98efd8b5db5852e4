// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localserverfolder.h"
#include "core/localserver/serverkind.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

class ServerKindTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderStaysWithItsKind_data();
    void aFolderStaysWithItsKind();
    void commandLinesHoldNoSecret();
    void aNewSecretIsNotMadeForData();
};

void ServerKindTest::aFolderStaysWithItsKind_data()
{
    QTest::addColumn<Flavour>("flavour");
    QTest::addColumn<QString>("part");
    const QList<const ServerKind *> kinds = serverKinds();
    for (const ServerKind *kind : kinds) {
        for (const QString &part : kind->data)
            QTest::addRow("%s, %s", qPrintable(kind->name), qPrintable(part)) << kind->flavour << part;
    }
}

void ServerKindTest::aFolderStaysWithItsKind()
{
    QFETCH(const Flavour, flavour);
    QFETCH(const QString, part);
    const QTemporaryDir base;
    QVERIFY(kindsIn(base.path()).isEmpty());
    QVERIFY(QDir(base.path()).mkpath(part));
    QCOMPARE(kindsIn(base.path()), QList<const ServerKind *>{kindOf(flavour)});
    const QList<const ServerKind *> kinds = serverKinds();
    for (const ServerKind *kind : kinds) {
        const Status status = checkKind(*kind, QStringLiteral("/opt/server"), base.path());
        QCOMPARE(bool(status), kind->flavour == flavour);
        if (status)
            continue;
        for (const QString &word : {base.path(), kindOf(flavour)->name, kind->name, QStringLiteral("/opt/server")})
            QVERIFY2(status.error().message.contains(word), qPrintable(status.error().message));
    }
}

void ServerKindTest::commandLinesHoldNoSecret()
{
    const QTemporaryDir base;
    const LocalServerFolder folder(base.filePath(QStringLiteral("server")));
    QVERIFY(folder.prepare());
    const QList<const ServerKind *> kinds = serverKinds();
    for (const ServerKind *kind : kinds) {
        const QString secret = LocalServerFolder::newSecret();
        QVERIFY(folder.writeSecret(*kind, secret));
        QCOMPARE(folder.ensureSecret(*kind).value_or(QString()), secret);
        const QString all = (kind->arguments(folder.path(), 4711) + kind->variables(folder.path())).join(u' ');
        QVERIFY2(!all.contains(secret), qPrintable(all));
        QVERIFY2(all.contains(folder.path() + u'/' + kind->argument), qPrintable(all));
        QCOMPARE(all.contains(QStringLiteral("127.0.0.1:4711")), !kind->hasSocket);
        QVERIFY(!all.contains(QStringLiteral("0.0.0.0")));
    }
}

void ServerKindTest::aNewSecretIsNotMadeForData()
{
    const QTemporaryDir base;
    const LocalServerFolder folder(base.filePath(QStringLiteral("server")));
    QVERIFY(folder.prepare());
    QVERIFY(QDir(folder.path()).mkpath(influxd2Kind().argument));
    const Result<QString> secret = folder.ensureSecret(influxd2Kind());
    QVERIFY(!secret);
    QVERIFY(secret.error().message.contains(folder.secretPath(influxd2Kind())));
    // 3.x says itself whether it has one.
    QVERIFY(folder.ensureSecret(influxdb3Kind()).value_or(QStringLiteral("x")).isEmpty());
    QVERIFY(!QFile::exists(folder.secretPath(influxdb3Kind())));
}

QTEST_GUILESS_MAIN(ServerKindTest)
#include "serverkind_test.moc"
