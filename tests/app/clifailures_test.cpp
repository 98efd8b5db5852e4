// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/answering.h"
#include "tests/app/clirun.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QTemporaryDir>

#include <csignal>

using namespace penstock;

/// What penstock-cli says when something fails after it has begun, and the exit code of each end.
class CliFailuresTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void fails_data();
    void fails();
    void oneBadFileDoesNotKeepTheOthersOut();
    void interrupted_data();
    void interrupted();

private:
    bool write(const char *name, const QByteArray &content);
    /// $URL is the server, $DIR the folder.
    QStringList expanded(const QByteArray &arguments) const;

    QTemporaryDir m_folder;
    FakeServer m_server;
    int m_writes = 0;
    bool m_stalls = false;
};

bool CliFailuresTest::write(const char *name, const QByteArray &content)
{
    QFile file(m_folder.filePath(QLatin1String(name)));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QStringList CliFailuresTest::expanded(const QByteArray &arguments) const
{
    QStringList result = words(arguments.constData());
    for (QString &argument : result) {
        argument.replace(QStringLiteral("$URL"), m_server.url().toString());
        argument.replace(QStringLiteral("$DIR"), m_folder.path());
    }
    return result;
}

void CliFailuresTest::initTestCase()
{
    QVERIFY(write("good.csv", "time,v\n2024-01-01,2\n2024-01-02,3\n"));
    QVERIFY(write("good.lp", "m v=1 1\n"));
    QVERIFY(write("picture.csv", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)));
    QVERIFY(write("letter.csv", "Dear Sir or Madam\nI write to you\n"));
    QVERIFY(write("empty.csv", ""));
    QVERIFY(write("notes.txt", "my notes\n"));
    QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("gone")), m_folder.filePath(QStringLiteral("dangling.csv"))));
    const FakeServer::Handler questions =
        answering("1.8.10", "application/json", {R"({"results":[{"error":"database not found: d"}]})"});
    m_server.setHandler([this, questions](const FakeRequest &request) {
        const bool isPing = request.path().endsWith("/ping");
        if (m_stalls && !isPing)
            return FakeAnswer::raw("HTTP/1.1 200 OK\r\n").stall();
        if (!request.path().endsWith("/write"))
            return questions(request);
        ++m_writes;
        return FakeAnswer::of(204).empty();
    });
}

void CliFailuresTest::init()
{
    m_writes = 0;
    m_stalls = false;
}

void CliFailuresTest::fails_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *arguments, int exitCode, const char *says) {
        QTest::newRow(arguments) << QByteArray(arguments) << exitCode << QByteArray(says);
    };
    row("ping --url http://127.0.0.1:1", 1, "127.0.0.1:1");
    row("query SELECT --url http://127.0.0.1:1", 1, "127.0.0.1:1");
    row("query SELECT --url $URL --flavour v1 --database d", 1, "database not found: d");
    row("query SELECT --url $URL --flavour v1 --database d -o /nowhere/out.csv", 1, "/nowhere/out.csv");
    row("schema measurements --url $URL", 2, "Say which database: --database NAME.");
    row("write $DIR/good.lp --url $URL", 2, "Say which database: --database NAME.");
    row("import $DIR/good.csv --url $URL", 2, "Say which database: --database NAME.");
    row("write $DIR/missing.lp --url $URL --database d", 1, "missing.lp\" does not exist");
    row("write $DIR --url $URL --database d", 1, "is a folder");
    row("write $DIR/good.lp --url $URL --database d --rejects $DIR/notes.txt", 1, "it holds something else already");
    row("write $DIR/good.lp --url $URL --database d --rejects /nowhere/rejects.csv", 1, "/nowhere/rejects.csv");
    row("import $DIR/missing.csv --dry-run", 1, "missing.csv\" does not exist");
    row("import $DIR/dangling.csv --dry-run", 1, "dangling.csv\" does not exist");
    row("import $DIR --dry-run", 2, "empty.csv\" is empty"); // another one of its files asks for the time
    row("import /dev/full --dry-run --measurement m", 1, "/dev/full");
    row("import $DIR/picture.csv --dry-run", 1, "is not text");
    row("import $DIR/letter.csv --dry-run", 1, "no delimiter");
    row("import $DIR/empty.csv --dry-run", 1, "is empty");
    row("import $DIR/good.csv --dry-run --tag host", 1, "has no column \"host\"; its columns are time, v.");
    row("import $DIR/good.csv --dry-run --ignore time", 2, "None of the columns is the time");
    row("import $DIR/good.csv --dry-run --ignore time --yes", 2, "--time COLUMN, of \"time\", \"v\"");
    row("import $DIR/good.csv --dry-run --ignore v", 2, "Say which one: --field COLUMN:TYPE, of \"time\", \"v\".");
    row("import $DIR/good.csv --dry-run --rename v=v\\", 2, "--rename COLUMN=NAME");
    row("import $DIR/good.csv --dry-run --field v:boolean", 1, "No row can be written");
    row("import $DIR/good.csv --dry-run --time-format s", 1, "No row can be written");
}

void CliFailuresTest::fails()
{
    QFETCH(QByteArray, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, says);
    const CliRun run = runCli(expanded(arguments));
    QVERIFY2(run.exitCode == exitCode, run.all().constData());
    QVERIFY2(run.err.contains(says), run.err.constData());
    QVERIFY(!run.err.contains("(timed out)"));
    QVERIFY(!QFile::exists(QStringLiteral("/nowhere")));
}

void CliFailuresTest::oneBadFileDoesNotKeepTheOthersOut()
{
    const CliRun run = runCli(expanded("write $DIR/missing.lp $DIR/good.lp --url $URL --database d --summary json"));
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("missing.lp"), run.err.constData());
    QVERIFY2(run.out.contains("\"accepted\":1"), run.out.constData());
    QCOMPARE(m_writes, 1);
}

void CliFailuresTest::interrupted_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::newRow("query") << QByteArray("query SELECT --url $URL --flavour v1 --database d");
    QTest::newRow("schema") << QByteArray("schema databases --url $URL --flavour v1");
    QTest::newRow("admin") << QByteArray("admin users --url $URL --flavour v1");
    QTest::newRow("write") << QByteArray("write $DIR/good.lp --url $URL --flavour v1 --database d");
    QTest::newRow("import") << QByteArray("import $DIR/good.csv --url $URL --flavour v1 --database d");
}

void CliFailuresTest::interrupted()
{
    QFETCH(QByteArray, arguments);
    m_stalls = true;
    const qsizetype before = m_server.requests().size();
    QProcess process;
    process.start(QStringLiteral(PENSTOCK_CLI), expanded(arguments));
    // The command's own question, after the ping, waits for its answer.
    QTRY_VERIFY_WITH_TIMEOUT(m_server.requests().size() >= before + 2, patienceMs);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, patienceMs);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
}

QTEST_GUILESS_MAIN(CliFailuresTest)
#include "clifailures_test.moc"
