// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/backupcheck.h"
#include "core/localserver/localbackup.h"
#include "core/localserver/localreset.h"
#include "core/localserver/localserver.h"
#include "core/localserver/localsize.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QPointer>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace penstock;

namespace {

/// The body of the local server's answer, as its administrator.
QByteArray ask(const LocalServer &server, const QByteArray &target, const QByteArray &body)
{
    const ClientSettings settings = server.clientSettings();
    QLocalSocket socket;
    socket.connectToServer(settings.profile.unixSocket);
    if (!socket.waitForConnected(patienceMs))
        return {};
    const QByteArray login = (settings.profile.user + u':' + settings.secret).toUtf8().toBase64();
    socket.write("POST " + target + " HTTP/1.0\r\nAuthorization: Basic " + login +
                 "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                 QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    while (socket.waitForReadyRead(patienceMs))
        answer += socket.readAll();
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

bool waitFor(Job &job)
{
    const QPointer<Job> watched(&job); // it deletes itself when it has told its end
    return QTest::qWaitFor([&watched] { return watched.isNull(); }, patienceMs);
}

} // namespace

/// What the local server holds is measured, backed up, and removed.
class LocalBackupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void measuresTheDatabases();
    void anotherServerTakesItBack();
    void startsTheServerForIt();
    void neverGoesOverAnother();
    void stoppedItLeavesNothing();
    void whatIsNotWholeIsNoBackup_data();
    void whatIsNotWholeIsNoBackup();
    void resetLeavesNothing();
    void nobodyElsesServerIsReset();

private:
    bool run();
    void fill() const;
    QString target() const { return m_base->filePath(QStringLiteral("backup")); }

    QTemporaryDir m_whole;
    std::unique_ptr<QTemporaryDir> m_base;
    std::unique_ptr<LocalServer> m_server;
};

void LocalBackupTest::init()
{
    m_base = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LocalServer>(QString(), m_base->filePath(QStringLiteral("server")));
}

void LocalBackupTest::cleanup()
{
    m_server.reset();
    m_base.reset();
}

bool LocalBackupTest::run()
{
    m_server->start();
    return QTest::qWaitFor([this] { return m_server->state() == LocalServer::State::Running; }, patienceMs);
}

/// Two databases, three shards.
void LocalBackupTest::fill() const
{
    for (const char *name : {"telemetry", "plant"})
        QVERIFY(ask(*m_server, "/query", QByteArray("q=CREATE DATABASE ") + name).contains("statement_id"));
    QByteArray lines;
    for (int i = 0; i < 1'000; ++i)
        lines += "m,host=a v=" + QByteArray::number(i) + ' ' + QByteArray::number(1'500'000'000 + i) + '\n';
    lines += "m,host=b v=1 1700000000\n";
    QCOMPARE(ask(*m_server, "/write?db=telemetry&precision=s", lines), QByteArray());
    QCOMPARE(ask(*m_server, "/write?db=plant&precision=s", "n v=1 1500000000\n"), QByteArray());
}

void LocalBackupTest::measuresTheDatabases()
{
    QVERIFY(run());
    fill();
    auto *job = new LocalSizeJob(m_server->folder());
    LocalSize size;
    connect(job, &Job::finished, this, [&] { size = job->size(); });
    QVERIFY(waitFor(*job));
    QStringList names;
    qint64 sum = 0;
    for (const LocalSize::Database &database : std::as_const(size.databases)) {
        names += database.name;
        sum += database.bytes;
        QVERIFY(database.bytes > 0);
    }
    names.sort();
    QCOMPARE(names, (QStringList{QStringLiteral("plant"), QStringLiteral("telemetry")}));
    QCOMPARE(size.databases.constFirst().name, QStringLiteral("telemetry"));
    QVERIFY(size.bytes > sum);
    QCOMPARE(shardsIn(m_server->folder()).size(), 3);
}

void LocalBackupTest::anotherServerTakesItBack()
{
    QVERIFY(run());
    fill();
    Job::State state{};
    QString trouble;
    auto *job = new LocalBackup(*m_server, target());
    connect(job, &Job::finished, this, [&] {
        state = job->state();
        trouble = job->error().toText();
        QCOMPARE(job->parts(), 3);
        QCOMPARE(job->begun(), 3);
        QVERIFY(job->bytes() > 0);
    });
    QVERIFY(waitFor(*job));
    QVERIFY2(state == Job::State::Succeeded, qPrintable(trouble));
    QCOMPARE(QDir(m_base->path()).entryList({QStringLiteral("backup*")}, QDir::Dirs).size(), 1);
    QCOMPARE(QFileInfo(target()).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());

    InfluxdServer other;
    QVERIFY2(other.start(), qPrintable(other.problem()));
    // Its port for backups stands first in its configuration.
    const QStringList files = QDir(other.folder()).entryList({QStringLiteral("*.conf")}, QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile configuration(other.folder() + u'/' + files.constFirst());
    QVERIFY(configuration.open(QIODevice::ReadOnly));
    static const QRegularExpression address(QStringLiteral("bind-address = \"(127\\.0\\.0\\.1:\\d+)\""));
    const QString host = address.match(QString::fromUtf8(configuration.readAll())).captured(1);
    QProcess restore;
    restore.setProcessChannelMode(QProcess::MergedChannels);
    restore.start(QStringLiteral("influxd"),
                  {QStringLiteral("restore"), QStringLiteral("-portable"), QStringLiteral("-host"), host, target()});
    QVERIFY(restore.waitForFinished(patienceMs));
    QVERIFY2(restore.exitCode() == 0, restore.readAll().constData());
    // It opens what was brought back by and by.
    QTRY_COMPARE_WITH_TIMEOUT(other.count(QStringLiteral("SELECT count(v) FROM m"), QStringLiteral("telemetry")), 1'001,
                              patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(other.count(QStringLiteral("SELECT count(v) FROM n"), QStringLiteral("plant")), 1,
                              patienceMs);
}

void LocalBackupTest::startsTheServerForIt()
{
    auto *job = new LocalBackup(*m_server, target());
    Job::State state{};
    QString trouble;
    connect(job, &Job::finished, this, [&] {
        state = job->state();
        trouble = job->error().toText();
    });
    QVERIFY(waitFor(*job));
    QVERIFY2(state == Job::State::Succeeded, qPrintable(trouble));
    QCOMPARE(m_server->state(), LocalServer::State::Running);
    QVERIFY(QDir(target()).exists());
}

void LocalBackupTest::neverGoesOverAnother()
{
    QVERIFY(QDir().mkpath(target()));
    QFile other(target() + QStringLiteral("/mine"));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
    other.close();
    auto *job = new LocalBackup(*m_server, target());
    std::optional<Error> error;
    connect(job, &Job::finished, this, [&] { error = job->error(); });
    QVERIFY(waitFor(*job));
    QVERIFY(error);
    QVERIFY2(error->message.contains(target()), qPrintable(error->message));
    QCOMPARE(QDir(target()).entryList(QDir::Files), QStringList{QStringLiteral("mine")});
    QCOMPARE(m_server->state(), LocalServer::State::Stopped);
}

void LocalBackupTest::stoppedItLeavesNothing()
{
    QVERIFY(run());
    fill();
    auto *job = new LocalBackup(*m_server, target());
    Job::State state{};
    connect(job, &Job::finished, this, [&] { state = job->state(); });
    connect(job, &LocalBackup::progressed, job, &Job::cancel); // as soon as influxd's program runs
    QVERIFY(waitFor(*job));
    QCOMPARE(state, Job::State::Cancelled);
    QCOMPARE(QDir(m_base->path()).entryList({QStringLiteral("backup*")}, QDir::Dirs), QStringList());
}

void LocalBackupTest::whatIsNotWholeIsNoBackup_data()
{
    QTest::addColumn<QString>("harm");
    QTest::addColumn<QString>("says");
    QTest::newRow("whole") << QString() << QString();
    QTest::newRow("a file is gone") << QStringLiteral("remove") << QStringLiteral("is not there");
    QTest::newRow("a file is cut") << QStringLiteral("cut") << QStringLiteral("is damaged");
    QTest::newRow("a bit is wrong") << QStringLiteral("flip") << QStringLiteral("is damaged");
    QTest::newRow("no manifest") << QStringLiteral("manifest") << QStringLiteral("list");
    QTest::newRow("no users") << QStringLiteral("meta") << QStringLiteral("users");
    QTest::newRow("a shard is missing") << QStringLiteral("shard") << QStringLiteral("telemetry/autogen/9");
}

void LocalBackupTest::whatIsNotWholeIsNoBackup()
{
    QFETCH(const QString, harm);
    QFETCH(const QString, says);
    const QDir whole(m_whole.filePath(QStringLiteral("whole")));
    if (!whole.exists()) { // one serves all rows
        QVERIFY(run());
        fill();
        auto *job = new LocalBackup(*m_server, whole.path());
        QString trouble;
        connect(job, &Job::finished, this, [&] { trouble = job->error().toText(); });
        QVERIFY(waitFor(*job));
        QVERIFY2(whole.exists(), qPrintable(trouble));
    }
    QVERIFY(QDir().mkpath(target()));
    const QStringList files = whole.entryList(QDir::Files);
    for (const QString &file : files)
        QVERIFY(QFile::copy(whole.filePath(file), target() + u'/' + file));
    const auto path = [&](const char *pattern) {
        return target() + u'/' + whole.entryList({QString::fromLatin1(pattern)}, QDir::Files).constFirst();
    };
    QStringList shards{QStringLiteral("telemetry/autogen/1"), QStringLiteral("plant/autogen/3")};
    QFile packed(path("*.s1.tar.gz"));
    if (harm == u"remove")
        QVERIFY(packed.remove());
    if (harm == u"cut")
        QVERIFY(packed.resize(packed.size() - 9));
    if (harm == u"flip") {
        QVERIFY(packed.open(QIODevice::ReadWrite) && packed.seek(packed.size() / 2));
        char byte = 0;
        QVERIFY(packed.peek(&byte, 1) == 1);
        byte = char(byte ^ 0x10);
        QVERIFY(packed.write(&byte, 1) == 1);
        packed.close();
    }
    if (harm == u"manifest")
        QVERIFY(QFile::remove(path("*.manifest")));
    if (harm == u"meta")
        QVERIFY(QFile::remove(path("*.meta")));
    if (harm == u"shard")
        shards += QStringLiteral("telemetry/autogen/9");
    const std::atomic_bool stop = false;
    const Result<qint64> bytes = checkBackup(target(), shards, stop);
    if (says.isEmpty()) {
        QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().message));
        QVERIFY(*bytes > 0);
    } else {
        QVERIFY(!bytes);
        QVERIFY2(bytes.error().message.contains(says), qPrintable(bytes.error().message));
    }
}

void LocalBackupTest::resetLeavesNothing()
{
    QVERIFY(run());
    fill();
    auto *job = new LocalReset(*m_server);
    Job::State state{};
    QString trouble;
    connect(job, &Job::finished, this, [&] {
        state = job->state();
        trouble = job->error().toText();
    });
    QVERIFY(waitFor(*job));
    QVERIFY2(state == Job::State::Succeeded, qPrintable(trouble));
    QCOMPARE(m_server->state(), LocalServer::State::Stopped);
    const QStringList left = QDir(m_server->folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(left, QStringList());
    const QString cutShort = m_server->folder() + QStringLiteral("/removed-x1y2z3"); // by a crash
    QVERIFY(QDir().mkpath(cutShort + QStringLiteral("/data/telemetry")));
    QVERIFY(run());
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(cutShort), patienceMs);
    const QByteArray databases = ask(*m_server, "/query", "q=SHOW DATABASES");
    QVERIFY2(databases.contains("statement_id") && !databases.contains("telemetry"), databases.constData());
}

void LocalBackupTest::nobodyElsesServerIsReset()
{
    QVERIFY(run());
    fill();
    LocalServer guest({}, m_server->folder());
    guest.start();
    QVERIFY(QTest::qWaitFor([&guest] { return guest.state() == LocalServer::State::Running; }, patienceMs));
    auto *job = new LocalReset(guest);
    std::optional<Error> error;
    connect(job, &Job::finished, this, [&] {
        if (job->state() == Job::State::Failed)
            error = job->error();
    });
    QVERIFY(waitFor(*job));
    QVERIFY(error);
    QVERIFY2(error->message.contains(QStringLiteral("Another Penstock")), qPrintable(error->message));
    QCOMPARE(m_server->state(), LocalServer::State::Running);
    QVERIFY(ask(*m_server, "/query", "q=SHOW DATABASES").contains("telemetry"));
}

QTEST_GUILESS_MAIN(LocalBackupTest)
#include "localbackup_test.moc"
