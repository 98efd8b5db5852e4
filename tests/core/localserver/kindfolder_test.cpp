// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localreset.h"
#include "core/localserver/serverbackup.h"
#include "tests/core/localserver/kindserver.h"

#include <QDir>
#include <QDirIterator>

using namespace penstock;

/// What a folder of InfluxDB 2.x or 3.x is taken for, how it is copied, emptied and brought back.
class KindFolderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_home.reset(); }
    void refusesTheFolderOfAnotherKind_data() { KindServer::addKinds(); }
    void refusesTheFolderOfAnotherKind();
    void isBackedUpWithTheWrongProgram_data() { KindServer::addKinds(); }
    void isBackedUpWithTheWrongProgram();
    void saysThatTheTokenDoesNotFit_data() { KindServer::addKinds(); }
    void saysThatTheTokenDoesNotFit();
    void isBackedUpResetAndBroughtBack_data() { KindServer::addKinds(); }
    void isBackedUpResetAndBroughtBack();

private:
    std::unique_ptr<KindServer> m_home;
};

void KindFolderTest::init()
{
    QFETCH(const Flavour, flavour);
    m_home = std::make_unique<KindServer>(flavour);
}

void KindFolderTest::refusesTheFolderOfAnotherKind()
{
    QVERIFY(QDir().mkpath(m_home->folder + QStringLiteral("/meta")));
    QFile meta(m_home->folder + QStringLiteral("/meta/meta.db"));
    QVERIFY(meta.open(QIODevice::WriteOnly));
    m_home->server->start();
    QVERIFY(KindServer::reaches(*m_home->server, KindServer::State::Failed));
    QCOMPARE(m_home->server->error().kind, Error::Kind::Unavailable);
    for (const QString &word : {m_home->folder, QStringLiteral("InfluxDB 1.x"), m_home->kind.name, m_home->program()})
        QVERIFY2(m_home->server->error().message.contains(word), qPrintable(m_home->server->error().message));
    for (const QString &part : m_home->kind.parts)
        QVERIFY2(!QFile::exists(m_home->folder + u'/' + part), qPrintable(part));
    // Nobody is told that there is nothing to be backed up.
    QCOMPARE(m_home->server->address().kind, &influxd1Kind());
    ServerBackup *const backup = ServerBackup::begin(*m_home->server, m_home->base.filePath(QStringLiteral("backup")));
    QVERIFY(!backup->copiesFiles());
    QString problem;
    connect(backup, &Job::finished, this, [backup, &problem] { problem = backup->error().message; });
    QTRY_VERIFY_WITH_TIMEOUT(problem.contains(QStringLiteral("InfluxDB 1.x")), patienceMs);
}

/// With a program of 1.x, for example since another one was chosen.
void KindFolderTest::isBackedUpWithTheWrongProgram()
{
    QVERIFY(m_home->run());
    QVERIFY(m_home->write("tide level=1.5 1700000000000000000\n"));
    const QByteArray secret = m_home->server->clientSettings().secret.toLatin1();
    QVERIFY(m_home->stop());
    QVERIFY(m_home->putScript("echo 'InfluxDB v1.6.7 (git: x)'\n"));
    m_home->begin();
    m_home->server->start();
    QVERIFY(KindServer::reaches(*m_home->server, KindServer::State::Failed));
    QCOMPARE(m_home->server->address().kind, &m_home->kind);
    const QString copy = m_home->base.filePath(QStringLiteral("backup"));
    ServerBackup *const backup = ServerBackup::begin(*m_home->server, copy);
    QVERIFY(backup->copiesFiles());
    QVERIFY(KindServer::end(backup));
    QVERIFY(KindServer::contents(LocalServerFolder(copy).secretPath(m_home->kind)).contains(secret));
    QCOMPARE(kindsIn(copy), QList<const ServerKind *>{&m_home->kind});
}

void KindFolderTest::saysThatTheTokenDoesNotFit()
{
    QVERIFY(m_home->run());
    QVERIFY(m_home->stop());
    QFile file(LocalServerFolder(m_home->folder).secretPath(m_home->kind));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("AnotherTokenOfTheSameLength12345\n");
    file.close();
    m_home->server->start();
    QVERIFY(KindServer::reaches(*m_home->server, KindServer::State::Failed));
    QVERIFY2(m_home->server->error().message.contains(m_home->folder), qPrintable(m_home->server->error().message));
    QVERIFY(!m_home->server->error().toText().contains(QStringLiteral("AnotherToken")));
    QCOMPARE(m_home->server->processId(), 0);
    // Without any it is not taken for a new server.
    QVERIFY(file.remove());
    m_home->server->start();
    QVERIFY(KindServer::reaches(*m_home->server, KindServer::State::Failed));
    QVERIFY2(m_home->server->error().message.contains(m_home->folder), qPrintable(m_home->server->error().message));
}

void KindFolderTest::isBackedUpResetAndBroughtBack()
{
    QVERIFY(m_home->run());
    QVERIFY(m_home->write("tide level=1.5 1700000000000000000\n"));
    const QString secret = m_home->server->clientSettings().secret;
    // Some of it lies on another disk.
    const QString linked = m_home->kind.data.constLast() + QStringLiteral("/linked");
    const QString elsewhere = m_home->base.filePath(QStringLiteral("elsewhere"));
    QVERIFY(QDir().mkpath(elsewhere));
    QVERIFY(
        QFile::copy(LocalServerFolder(m_home->folder).secretPath(m_home->kind), elsewhere + QStringLiteral("/kept")));
    QVERIFY(QFile::link(elsewhere, m_home->folder + u'/' + linked));
    const QString copy = m_home->base.filePath(QStringLiteral("backup"));
    ServerBackup *const backup = ServerBackup::begin(*m_home->server, copy);
    QVERIFY(backup->copiesFiles());
    QVERIFY(KindServer::end(backup));
    QCOMPARE(KindServer::contents(copy + u'/' + linked + QStringLiteral("/kept")).trimmed(), secret.toLatin1());
    QVERIFY(KindServer::reaches(*m_home->server, KindServer::State::Running)); // as before
    QVERIFY(KindServer::contents(LocalServerFolder(copy).secretPath(m_home->kind)).contains(secret.toLatin1()));
    QVERIFY(!QFile::exists(copy + QStringLiteral("/server.json")));
    QCOMPARE(QDir(m_home->base.path()).entryList({QStringLiteral("backup.part*")}, QDir::Dirs), QStringList());

    QVERIFY(KindServer::end(new LocalReset(*m_home->server)));
    for (const QString &part : m_home->kind.parts)
        QVERIFY2(!QFile::exists(m_home->folder + u'/' + part), qPrintable(part));
    QVERIFY(m_home->run());
    QVERIFY(m_home->server->clientSettings().secret != secret);
    QVERIFY(m_home->write("wind speed=3 1700000000000000000\n"));
    QCOMPARE(m_home->measurements(), QStringList{QStringLiteral("wind")});
    QVERIFY(KindServer::end(new LocalReset(*m_home->server)));

    QDirIterator files(copy, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString from = files.next();
        const QString to = m_home->folder + u'/' + QDir(copy).relativeFilePath(from);
        QVERIFY(QDir().mkpath(QFileInfo(to).path()) && QFile::copy(from, to));
    }
    QVERIFY(m_home->run());
    QCOMPARE(m_home->server->clientSettings().secret, secret);
    QCOMPARE(m_home->measurements(), QStringList{QStringLiteral("tide")});
}

QTEST_GUILESS_MAIN(KindFolderTest)
#include "kindfolder_test.moc"
