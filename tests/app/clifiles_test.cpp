// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <cerrno>

namespace penstock {

namespace {

constexpr int rows = 20'000;

QByteArray csvOfRows()
{
    QByteArray csv = "time,host,v\n";
    for (int i = 0; i < rows; ++i)
        csv += QByteArray::number(1'600'000'000 + i) + ",h" + QByteArray::number(i % 7) + ',' + QByteArray::number(i) +
               ".5\n";
    return csv;
}

} // namespace

/// penstock-cli with pipes, full disks and closed descriptors, as shells make them; against a real influxd.
class CliFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void t2_3_whatCannotBeReadTwiceIsSpooled_data();
    void t2_3_whatCannotBeReadTwiceIsSpooled();
    void t2_3_aPipeHasNoNameForTheMeasurement();
    void t2_3_aFifoNobodyWritesToCanBeInterrupted();
    void t2_3_aClosedStdinIsAnError();
    void t2_4_fullOutputIsTold_data();
    void t2_4_fullOutputIsTold();
    void t2_4_aFullDiskLeavesNoHalfAnswer();
    void t2_4_theAnswerToAFileSaysNothingElse();
    void t2_4_closedDescriptors();
    void t2_2_theSummaryIsThereWithoutAServer();
    void t2_2_hangUpStopsWithASummary();
    void t1_8_endlessInputIsRefused_data();
    void t1_8_endlessInputIsRefused();

private:
    struct Run
    {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
    };

    /// A line for the shell, bash for its process substitution; $CLI, $URL and $DIR are set.
    Run shell(const QString &line) const;
    qint64 count(const QString &measurement) const
    {
        return m_server.count(QStringLiteral("SELECT count(v) FROM %1").arg(measurement), QStringLiteral("files"));
    }

    InfluxdServer m_server;
    QTemporaryDir m_folder;
};

CliFilesTest::Run CliFilesTest::shell(const QString &line) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CLI"), QStringLiteral(PENSTOCK_CLI));
    environment.insert(QStringLiteral("URL"), m_server.url().toString());
    environment.insert(QStringLiteral("DIR"), m_folder.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("bash"), {QStringLiteral("-c"), line});
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError() + "\n(timed out)"};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void CliFilesTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE files"));
    QByteArray lines;
    for (int i = 0; i < 200; ++i)
        lines += "small,host=a v=" + QByteArray::number(i) + ",text=\"some words to fill the row\" " +
                 QByteArray::number(i + 1) + '\n';
    QCOMPARE(m_server.write(QStringLiteral("files"), lines), 204);
    QFile file(m_folder.filePath(QStringLiteral("rows.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(csvOfRows()) > 0);
    QCOMPARE(::mkfifo(QFile::encodeName(m_folder.filePath(QStringLiteral("fifo"))).constData(), 0600), 0);
}

void CliFilesTest::t2_3_whatCannotBeReadTwiceIsSpooled_data()
{
    QTest::addColumn<QString>("line");
    const QString import = QStringLiteral("$CLI import --url $URL --database files --summary json --measurement ");
    QTest::newRow("pipe") << QStringLiteral("cat $DIR/rows.csv | ") + import + QStringLiteral("pipe /dev/stdin");
    QTest::newRow("dash") << QStringLiteral("cat $DIR/rows.csv | ") + import + QStringLiteral("dash -");
    QTest::newRow("substitution") << import + QStringLiteral("substitution <(cat $DIR/rows.csv)");
    QTest::newRow("fifo") << QStringLiteral("cat $DIR/rows.csv > $DIR/fifo & ") + import +
                                 QStringLiteral("fifo $DIR/fifo");
    QTest::newRow("file") << import + QStringLiteral("file /dev/stdin < $DIR/rows.csv");
}

void CliFilesTest::t2_3_whatCannotBeReadTwiceIsSpooled()
{
    QFETCH(const QString, line);
    const Run run = shell(line);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QJsonObject summary = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(summary[u"read"].toInteger(), rows);
    QCOMPARE(summary[u"accepted"].toInteger(), rows);
    QCOMPARE(count(QString::fromLatin1(QTest::currentDataTag())), rows);
}

void CliFilesTest::t2_3_aPipeHasNoNameForTheMeasurement()
{
    const Run run = shell(QStringLiteral("cat $DIR/rows.csv | $CLI import --url $URL --database files -"));
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("--measurement"), run.err.constData());
}

void CliFilesTest::t2_3_aFifoNobodyWritesToCanBeInterrupted()
{
    // The shell waits until the program sleeps in its loop; then one signal must do.
    const Run run = shell(
        QStringLiteral("$CLI import --url $URL --database files --measurement m --summary json $DIR/fifo & pid=$!; "
                       "until ls -l /proc/$pid/fd 2>/dev/null | grep -q fifo; do sleep 0.05; done; "
                       "kill -TERM $pid; wait $pid"));
    QCOMPARE(run.exitCode, 130);
    QCOMPARE(QJsonDocument::fromJson(run.out).object()[u"state"].toString(), QStringLiteral("cancelled"));
}

void CliFilesTest::t2_3_aClosedStdinIsAnError()
{
    for (const char *command : {"write", "import --measurement m"}) {
        const Run run = shell(QStringLiteral("$CLI %1 --url $URL --database files - <&-").arg(QLatin1String(command)));
        QVERIFY2(run.exitCode == 1, run.err.constData());
        QVERIFY2(run.err.contains("standard input"), run.err.constData());
    }
}

void CliFilesTest::t2_4_fullOutputIsTold_data()
{
    QTest::addColumn<QString>("command");
    for (const char *format : {"table", "csv", "json", "jsonl", "markdown"})
        QTest::newRow(format) << QStringLiteral("query --database files 'SELECT * FROM small LIMIT 20' --format ") +
                                     QLatin1String(format);
    QTest::newRow("raw") << QStringLiteral("query --database files 'SELECT * FROM small LIMIT 20' --raw json");
    QTest::newRow("schema") << QStringLiteral("schema databases");
    QTest::newRow("admin") << QStringLiteral("admin queries");
    QTest::newRow("ping") << QStringLiteral("ping");
    QTest::newRow("summary") << QStringLiteral(
        "import --database files --measurement full --summary json $DIR/rows.csv");
}

void CliFilesTest::t2_4_fullOutputIsTold()
{
    QFETCH(const QString, command);
    const Run run = shell(QStringLiteral("$CLI %1 --url $URL > /dev/full").arg(command));
    QVERIFY2(run.exitCode == 1, run.err.constData());
    QVERIFY2(run.err.contains(qt_error_string(ENOSPC).toUtf8()), run.err.constData());
}

void CliFilesTest::t2_4_aFullDiskLeavesNoHalfAnswer()
{
    // A limit of the size of files is a disk with so much room.
    for (const char *format : {"table", "csv", "json"}) {
        const Run run = shell(QStringLiteral("trap '' XFSZ; ulimit -f 4; $CLI query --url $URL --database files "
                                             "'SELECT * FROM small' -o $DIR/answer --format %1; code=$?; "
                                             "test ! -e $DIR/answer || echo 'a half answer'; exit $code")
                                  .arg(QLatin1String(format)));
        QVERIFY2(run.exitCode == 1, run.err.constData());
        QVERIFY2(run.err.contains("/answer"), run.err.constData());
        QVERIFY2(run.out.isEmpty(), run.out.constData());
    }
}

void CliFilesTest::t2_4_theAnswerToAFileSaysNothingElse()
{
    const Run run = shell(QStringLiteral("$CLI query --url $URL --database files 'SELECT v FROM small' --format csv -o "
                                         "$DIR/quiet && wc -l < $DIR/quiet"));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.out.trimmed(), QByteArray("201"));
}

void CliFilesTest::t2_4_closedDescriptors()
{
    const QString query = QStringLiteral("$CLI query --url $URL --database files 'SELECT v FROM small' --format csv ");
    const Run toFile = shell(query + QStringLiteral("--verbose -o $DIR/closed <&- >&- 2>&-; code=$?; wc -l < "
                                                    "$DIR/closed; exit $code"));
    QCOMPARE(toFile.exitCode, 0);
    QCOMPARE(toFile.out.trimmed(), QByteArray("201"));
    const Run toNowhere = shell(query + QStringLiteral(">&-"));
    QCOMPARE(toNowhere.exitCode, 1);
    QVERIFY2(toNowhere.err.contains(qt_error_string(EBADF).toUtf8()), toNowhere.err.constData());
}

void CliFilesTest::t2_2_theSummaryIsThereWithoutAServer()
{
    const Run run =
        shell(QStringLiteral("$CLI import --url http://127.0.0.1:1 --database d --summary json $DIR/rows.csv"));
    QCOMPARE(run.exitCode, 1);
    const QJsonObject summary = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(summary[u"read"].toInteger(-1), 0);
    QCOMPARE(summary[u"state"].toString(), QStringLiteral("failed"));
    QVERIFY(!summary[u"error"].toString().isEmpty());
    const Run nofile = shell(QStringLiteral("$CLI import --url $URL --database files --summary json $DIR/nosuch.csv"));
    QCOMPARE(nofile.exitCode, 1);
    QCOMPARE(QJsonDocument::fromJson(nofile.out).object()[u"state"].toString(), QStringLiteral("failed"));
}

void CliFilesTest::t2_2_hangUpStopsWithASummary()
{
    // The FIFO stays open and delivers no end: the program is still reading when the terminal goes away.
    const Run run = shell(QStringLiteral(
        "exec 9<> $DIR/fifo; $CLI write --url $URL --database files --summary json $DIR/fifo 9>&- & pid=$!; "
        // Before it is the program, the shell's own copy has the FIFO too.
        "until readlink /proc/$pid/exe | grep -q penstock-cli && ls -l /proc/$pid/fd 2>/dev/null | grep -q fifo; "
        "do sleep 0.05; done; "
        "kill -HUP $pid; wait $pid"));
    QCOMPARE(run.exitCode, 130);
    QCOMPARE(QJsonDocument::fromJson(run.out).object()[u"state"].toString(), QStringLiteral("cancelled"));
}

void CliFilesTest::t1_8_endlessInputIsRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("statement") << QStringLiteral("query -f /dev/zero");
    QTest::newRow("statement on stdin") << QStringLiteral("query - < /dev/zero");
    QTest::newRow("headers") << QStringLiteral("ping --header @/dev/zero");
    QTest::newRow("certificates") << QStringLiteral("ping --ca /dev/zero");
    QTest::newRow("password") << QStringLiteral("ping --user u --password-stdin < /dev/zero");
    QTest::newRow("rows") << QStringLiteral("import --database files --measurement m /dev/zero");
}

void CliFilesTest::t1_8_endlessInputIsRefused()
{
    QFETCH(const QString, command);
    const Run run =
        shell(QStringLiteral("$CLI %1 --url %2")
                  .arg(command, command.contains(QStringLiteral("--ca")) ? QStringLiteral("https://127.0.0.1:1")
                                                                         : QStringLiteral("$URL")));
    QVERIFY2(run.exitCode == 1 || run.exitCode == 2, run.err.constData());
    QVERIFY(!run.err.isEmpty());
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::CliFilesTest)
#include "clifiles_test.moc"
