// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/adminjob.h"
#include "core/client/admin/adminrequest.h"
#include "core/client/client.h"
#include "core/client/write/writejob.h"
#include "core/localserver/damagelog.h"
#include "core/localserver/localserver.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace penstock;

/// Real damage to the files of a real influxd.
class DamageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void t5_3_damageIsToldBeforeTheFirstQuery_data();
    void t5_3_damageIsToldBeforeTheFirstQuery();
    void t5_3_1_aMissingListOfDatabasesIsNotAnEmptyServer();
    void t5_3_2_aDamagedListOfDatabasesIsNamed();
    void t5_3_3_aDamagedListOfSeriesIsMadeAnew();
    void readsItsLog_data();
    void readsItsLog();

private:
    bool start();
    bool writeSomething();
    QString find(const QString &pattern) const;
    QString path(const QString &name) const { return m_folder + u'/' + name; }

    std::unique_ptr<QTemporaryDir> m_base;
    QString m_folder;
    std::unique_ptr<LocalServer> m_server;
};

void DamageTest::init()
{
    m_base = std::make_unique<QTemporaryDir>();
    m_folder = m_base->filePath(QStringLiteral("server"));
}

bool DamageTest::start()
{
    m_server.reset();
    m_server = std::make_unique<LocalServer>(QString(), m_folder);
    m_server->start();
    return QTest::qWaitFor([this] { return m_server->state() != LocalServer::State::Starting; }, patienceMs) &&
           m_server->state() == LocalServer::State::Running;
}

/// A database with rows in its write-ahead log; the server has ended.
bool DamageTest::writeSomething()
{
    if (!start())
        return false;
    Client client(m_server->clientSettings());
    AdminRequest make;
    make.kind = AdminRequest::Kind::CreateDatabase;
    make.database = QStringLiteral("d");
    bool done = false;
    connect(client.administer(make), &Job::finished, this, [&done] { done = true; });
    if (!QTest::qWaitFor([&done] { return done; }, patienceMs))
        return false;
    QByteArray lines;
    for (int i = 1; i <= 5'000; ++i)
        lines += "m,host=a v=" + QByteArray::number(i) + ' ' + QByteArray::number(i * 1'000'000'000LL) + '\n';
    WriteRequest write;
    write.body = lines;
    write.target.database = QStringLiteral("d");
    bool stored = false;
    done = false;
    WriteJob *const job = client.write(write);
    connect(job, &Job::finished, this, [&, job] {
        done = true;
        stored = job->state() == Job::State::Succeeded;
    });
    if (!QTest::qWaitFor([&done] { return done; }, patienceMs))
        return false;
    m_server.reset();
    return stored;
}

QString DamageTest::find(const QString &pattern) const
{
    QDirIterator files(m_folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

void DamageTest::t5_3_damageIsToldBeforeTheFirstQuery_data()
{
    QTest::addColumn<bool>("isLog");
    QTest::newRow("write-ahead log") << true;
    QTest::newRow("data file") << false;
}

void DamageTest::t5_3_damageIsToldBeforeTheFirstQuery()
{
    QFETCH(const bool, isLog);
    QVERIFY(writeSomething());
    QString victim = find(QStringLiteral("*.wal"));
    QVERIFY(!victim.isEmpty());
    if (!isLog) {
        victim = QFileInfo(find(QStringLiteral("fields.idx"))).path() + QStringLiteral("/000000001-000000001.tsm");
        QFile file(victim);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("no data at all") > 0);
    } else {
        QFile file(victim);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
        QVERIFY(file.write(QByteArray(64, '\xff')) == 64);
    }
    QVERIFY(start());
    QVERIFY(!m_server->damage().isEmpty());
    QVERIFY2(m_server->damage().join(u' ').contains(victim), qPrintable(m_server->damage().join(u'\n')));
    const QStringList told = m_server->damage();
    // influxd itself says nothing of it the next time.
    QVERIFY(start());
    QCOMPARE(m_server->damage(), told);
    m_server.reset();
    QVERIFY(QFile::remove(path(QStringLiteral("damage.txt"))));
    QVERIFY(start());
    QCOMPARE(m_server->damage(), QStringList());
}

void DamageTest::t5_3_1_aMissingListOfDatabasesIsNotAnEmptyServer()
{
    QVERIFY(writeSomething());
    QVERIFY(QFile::remove(path(QStringLiteral("meta/meta.db"))));
    QVERIFY(!start());
    QCOMPARE(m_server->error().kind, Error::Kind::File);
    QVERIFY2(m_server->error().message.contains(QStringLiteral("meta.db")), qPrintable(m_server->error().message));
    QVERIFY(!QFile::exists(path(QStringLiteral("meta/meta.db"))));
}

void DamageTest::t5_3_2_aDamagedListOfDatabasesIsNamed()
{
    QVERIFY(writeSomething());
    QFile list(path(QStringLiteral("meta/meta.db")));
    QVERIFY(list.open(QIODevice::ReadWrite) && list.resize(list.size() / 2));
    list.close();
    QVERIFY(!start());
    QVERIFY2(m_server->error().message.contains(QStringLiteral("meta.db")), qPrintable(m_server->error().message));
    QVERIFY2(m_server->error().message.contains(QStringLiteral("damaged")), qPrintable(m_server->error().message));
}

void DamageTest::t5_3_3_aDamagedListOfSeriesIsMadeAnew()
{
    QVERIFY(writeSomething());
    const QString series = path(QStringLiteral("data/d/_series/00/0000"));
    QFile file(series);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.write("xxxx") == 4);
    file.close();
    QVERIFY(start());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(4), QByteArray("SSEG"));
    QCOMPARE(QDir(m_folder).entryList({QStringLiteral("damaged-series-d-*")}, QDir::Dirs).size(), 1);
    QCOMPARE(m_server->damage(), QStringList());
}

void DamageTest::readsItsLog_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray("ts=1 lvl=info msg=\"Opened shard\" path=/a") << QString();
    QTest::newRow("no logfmt") << QByteArray("msg=") << QString();
    QTest::newRow("unfinished") << QByteArray("ts=1 msg=\"File corrupt") << QStringLiteral("the last 0 bytes");
    QTest::newRow("quotes") << QByteArray(
                                   "ts=1 lvl=info msg=\"File corrupt\" error=\"said \\\"no\\\"\" path=\"/a b\" pos=1")
                            << QStringLiteral("/a b the last 0 bytes were dropped as damaged (said \"no\")");
    QTest::newRow("shard") << QByteArray("ts=1 msg=\"Failed to open shard\" db_shard_id=7 error=why")
                           << QStringLiteral("shard 7 could not be opened (why)");
}

void DamageTest::readsItsLog()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, says);
    DamageLog log;
    const std::optional<QString> sentence = log.read(line);
    QCOMPARE(sentence.has_value(), !says.isEmpty());
    if (sentence)
        QVERIFY2(sentence->contains(says), qPrintable(*sentence));
}

QTEST_GUILESS_MAIN(DamageTest)
#include "damage_test.moc"
