// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/answering.h"
#include "tests/app/clirun.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace penstock;

/// `penstock-cli import` of folders: watched ones, sub-folders, and several files of which one fails; into a real
/// influxd.
class CliWatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.problem())); }
    void init();
    void cleanup();
    void whatComesIsImportedOnce();
    void aRestartGoesOn();
    void wrongChoicesAreRefused_data();
    void wrongChoicesAreRefused();
    void subFolders();
    void aColumnNamesTheMeasurement();
    void stopsAtTheFirstFileThatFails();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    /// Whole or not at all: who watches must not find the half of it.
    bool put(const char *name, const QByteArray &bytes) const
    {
        QSaveFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    }
    QStringList arguments(const QByteArray &options) const
    {
        return words("import --database plant --summary json --url") + QStringList{m_server.url().toString()} +
               words(options.constData());
    }
    void watch(const QByteArray &options = "--done-to done");
    /// Of the files that have ended, in order.
    QList<QJsonObject> summaries();
    int end(int signal);
    qint64 count(const char *measurement) const
    {
        return m_server.count(QStringLiteral("SELECT count(v) FROM \"%1\"").arg(QLatin1String(measurement)),
                              QStringLiteral("plant"));
    }

    InfluxdServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_out;
};

void CliWatchTest::init()
{
    m_server.query(QStringLiteral("DROP DATABASE plant"));
    m_server.query(QStringLiteral("CREATE DATABASE plant"));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("in/sub")));
}

void CliWatchTest::cleanup()
{
    if (m_process)
        m_process->kill();
    m_process.reset();
}

void CliWatchTest::watch(const QByteArray &options)
{
    m_out.clear();
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path("state"));
    m_process->setProcessEnvironment(environment);
    m_process->start(QStringLiteral(PENSTOCK_CLI), arguments("--settle 100ms --look-every 200ms " + options) +
                                                       QStringList{QStringLiteral("--watch"), path("in")});
}

QList<QJsonObject> CliWatchTest::summaries()
{
    m_out += m_process->readAllStandardOutput();
    QList<QJsonObject> all;
    for (const QByteArray &line : m_out.first(m_out.lastIndexOf('\n') + 1).split('\n')) {
        if (!line.isEmpty())
            all += QJsonDocument::fromJson(line).object();
    }
    return all;
}

int CliWatchTest::end(int signal)
{
    if (m_process->processId() <= 0)
        return -1; // it has ended, or never begun
    ::kill(pid_t(m_process->processId()), signal);
    if (!QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; }, patienceMs))
        return -1;
    return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -2;
}

void CliWatchTest::whatComesIsImportedOnce()
{
    QVERIFY(put("in/a.csv", "time,v\n2024-01-01T00:00:00Z,1.5\n2024-01-01T00:00:10Z,2.5\n"));
    watch();
    QTRY_COMPARE_WITH_TIMEOUT(summaries().size(), 1, patienceMs);
    QCOMPARE(summaries().at(0).value(u"accepted").toInt(), 2);
    QTRY_VERIFY(QFile::exists(path("in/done/a.csv")) && !QFile::exists(path("in/a.csv")));

    // What fails stays, is named, and ends nothing.
    QVERIFY(put("in/bad.csv", "time,v\n2024-01-01T00:00:00Z,1.5\n2024-01-01T00:00:10Z,2.5\nyesterday,3.5\n"));
    QTRY_COMPARE_WITH_TIMEOUT(summaries().size(), 2, patienceMs);
    QCOMPARE(summaries().at(1).value(u"rejected").toInt(), 1);
    QVERIFY(put("in/b.csv", "time,v\n2024-01-01T00:00:00Z,1.5\n"));
    QTRY_COMPARE_WITH_TIMEOUT(summaries().size(), 3, patienceMs);
    QVERIFY(QFile::exists(path("in/bad.csv")));
    QCOMPARE(count("a"), 2);
    QCOMPARE(count("bad"), 2);
    QCOMPARE(count("b"), 1);
    QCOMPARE(end(SIGTERM), 1); // one failed
    const QByteArray said = m_process->readAllStandardError();
    QVERIFY2(said.contains("2 file(s) were imported.") || said.contains("2 files were imported."), said);
    QVERIFY2(said.contains("bad.csv stays where it is"), said);
    QCOMPARE(summaries().size(), 3);
}

void CliWatchTest::aRestartGoesOn()
{
    QVERIFY(put("in/a.csv", "time,v\n2024-01-01T00:00:00Z,1.5\n"));
    watch("--measurement m");
    QTRY_COMPARE_WITH_TIMEOUT(summaries().size(), 1, patienceMs);
    QCOMPARE(end(SIGINT), 0); // the way in which a watch ends
    QVERIFY(put("in/b.csv", "time,v\n2024-01-02T00:00:00Z,1.5\n"));
    watch("--measurement m");
    QTRY_COMPARE_WITH_TIMEOUT(summaries().size(), 1, patienceMs); // b alone
    QCOMPARE(summaries().at(0).value(u"files").toArray().at(0).toObject().value(u"file").toString(),
             QStringLiteral("b.csv"));
    QCOMPARE(count("m"), 2);
    QCOMPARE(end(SIGTERM), 0);
    QVERIFY(QFile::exists(path("in/a.csv")) && QFile::exists(path("in/b.csv")));

    // For another target they have not been imported.
    watch("--measurement other");
    QTRY_COMPARE_WITH_TIMEOUT(summaries().size(), 2, patienceMs);
    QCOMPARE(end(SIGTERM), 0);
}

void CliWatchTest::wrongChoicesAreRefused_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *options, const char *reason) {
        QTest::newRow(options) << QByteArray(options) << QByteArray(reason);
    };
    row("--watch /nowhere", "is no folder");
    row("--watch /tmp a.csv", "name none");
    row("--watch /tmp --dry-run", "--dry-run goes not with --watch");
    row("--watch /tmp --resume", "--resume goes not with --watch");
    row("--watch /tmp --settle soon", "--settle must be from 10ms");
    row("--watch /tmp --look-every 2d", "--look-every must be");
    row("--watch /tmp --done-to .", "cannot be moved to");
    row("--watch /tmp --profile auto", "--profile auto needs a file");
    row("--settle 5s a.csv", "--settle goes with --watch");
    row("--done-to done a.csv", "--done-to goes with --watch");
    row("--on-file-error ask a.csv", "must be go-on or stop");
    row("--measurement-column a --measurement-column b a.csv", "one column can name the measurement");
    row("--rename a a.csv", "say COLUMN=NAME");
}

void CliWatchTest::wrongChoicesAreRefused()
{
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, reason);
    const CliRun run = runCli(arguments(options));
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.says(reason), run.err);
}

void CliWatchTest::subFolders()
{
    QVERIFY(put("in/a.csv", "time,v\n2024-01-01T00:00:00Z,1.5\n"));
    QVERIFY(put("in/sub/b.csv", "time,v\n2024-01-01T00:00:10Z,1.5\nnever,1\n"));
    QVERIFY(put("b.csv", "time,v\n2024-01-01T00:00:20Z,1.5\nnever,2\n"));
    CliRun run = runCli(arguments("--measurement m") + QStringList{path("in")});
    QCOMPARE(count("m"), 1);
    run = runCli(arguments("--measurement m --recursive --rejects") +
                 QStringList{path("bad.csv"), path("in"), path("b.csv")});
    QVERIFY2(run.exitCode == 1, run.err);
    QCOMPARE(count("m"), 3);
    // Two files of one name: each has its own rejects.
    QFile first(path("bad-b.csv"));
    QFile second(path("bad-b-2.csv"));
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QVERIFY(first.readAll().contains("never,1") && second.readAll().contains("never,2"));
}

void CliWatchTest::aColumnNamesTheMeasurement()
{
    QVERIFY(put("a.csv", "time,what,host,v\n2024-01-01T00:00:00Z,cpu,a,1.5\n2024-01-01T00:00:00Z,mem,a,2.5\n"
                         "2024-01-01T00:00:10Z,cpu,a,3.5\n2024-01-01T00:00:10Z,,a,4.5\n"));
    const CliRun run = runCli(arguments("--measurement-column what --tag host") + QStringList{path("a.csv")});
    QVERIFY2(run.exitCode == 1 && run.says("the measurement is empty"), run.err);
    QCOMPARE(count("cpu"), 2);
    QCOMPARE(count("mem"), 1);
    QCOMPARE(count("a"), -1);
}

void CliWatchTest::stopsAtTheFirstFileThatFails()
{
    QVERIFY(put("in/a.csv", "time,v\n2024-01-01T00:00:00Z,1.5\n"));
    QVERIFY(put("in/b.csv", "<html><body>Please log in</body></html>\n"));
    QVERIFY(put("in/c.csv", "time,v\n2024-01-01T00:00:10Z,1.5\n"));
    CliRun run = runCli(arguments("--measurement m --on-file-error stop") + QStringList{path("in")});
    QVERIFY2(run.exitCode == 1, run.err);
    QVERIFY2(run.err.contains("not begun") && run.err.contains("c.csv"), run.err);
    QVERIFY2(run.out.contains("not begun"), run.out); // and in the summary
    QCOMPARE(count("m"), 1);
    run = runCli(arguments("--measurement m") + QStringList{path("in")});
    QVERIFY2(run.exitCode == 1 && !run.err.contains("not begun"), run.err);
    QCOMPARE(count("m"), 2);
}

QTEST_GUILESS_MAIN(CliWatchTest)

#include "cliwatch_test.moc"
