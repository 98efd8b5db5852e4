// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/gzip.h"
#include "tests/app/answering.h"
#include "tests/app/clirun.h"
#include "tests/support/sanitized.h"

#include <QFile>
#include <QTemporaryDir>

using namespace penstock;

/// Answers that are not whole, or that would not fit into the memory: the rows so far, and an exit code that says so.
class CliBoundsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t1_5_missingRowsAreAFailure_data();
    void t1_5_missingRowsAreAFailure();
    void t1_8_5_aSmallBodyCannotFillTheMemory_data();
    void t1_8_5_aSmallBodyCannotFillTheMemory();
    void t1_8_6_textTablesNeedNoMemoryForAllRows();
};

namespace {

/// Asks in a program that may have only so much memory (as ulimit takes it).
void startLimited(QProcess *process, const char *limit, const QUrl &url, const QString &statement)
{
#ifdef PENSTOCK_SANITIZED
    limit = "-c 0"; // the sanitizer wants terabytes of addresses
#endif
    process->start(QStringLiteral("/bin/sh"),
                   QStringList{QStringLiteral("-c"),
                               QStringLiteral("ulimit %1; exec \"$0\" \"$@\"").arg(QLatin1String(limit)),
                               QStringLiteral(PENSTOCK_CLI)} +
                       words("query --flavour v1 --database d --url") + QStringList{url.toString(), statement} +
                       words(statement.contains(u',') ? "--format table" : "--format csv"));
}

} // namespace

void CliBoundsTest::t1_5_missingRowsAreAFailure_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    const QByteArray rows = R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["v"],"values":[[1]])";
    QTest::newRow("all rows") << QByteArray(rows + "}]}]}\n") << 0 << QByteArray();
    QTest::newRow("partial series") << QByteArray(rows + ",\"partial\":true}]}]}\n") << 1
                                    << QByteArray("more rows than it sent");
    QTest::newRow("partial result") << QByteArray(rows + "}],\"partial\":true}]}\n") << 1
                                    << QByteArray("more rows than it sent");
    QTest::newRow("in the middle") << QByteArray(rows + "}]}]}\n" + rows) << 1 << QByteArray("ended in the middle");
    QTest::newRow("an error behind rows")
        << QByteArray(rows + "}]}]}\n{\"error\":\"disk\"}\n") << 1 << QByteArray("disk");
}

void CliBoundsTest::t1_5_missingRowsAreAFailure()
{
    QFETCH(QByteArray, body);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, says);
    FakeServer server;
    server.setHandler(answering("1.6.7", "application/json", {body}));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    const QStringList question = words("query --flavour v1 --database d --format csv --url") +
                                 QStringList{server.url().toString(), QStringLiteral("SELECT v FROM m")};
    const CliRun run = runCli(question);
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY2(run.err.contains(says) && !run.err.contains("statement 0"), run.err.constData());
    QCOMPARE(run.out, QByteArray("v\n1\n")); // the rows so far are kept
    const CliRun file = runCli(question + QStringList{QStringLiteral("-o"), path});
    QCOMPARE(file.exitCode, exitCode);
    QCOMPARE(QFile::exists(path), exitCode == 0); // complete or not at all
}

void CliBoundsTest::t1_8_5_aSmallBodyCannotFillTheMemory_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("again");
    const QByteArray open = R"({"results":[{"series":[{"name":"m","columns":["v"],"values":[)";
    QTest::newRow("a name") << QByteArray(R"({"results":[{"series":[{"name":")") << QByteArray("a");
    QTest::newRow("rows") << open << QByteArray("[1],");
    QTest::newRow("blanks") << QByteArray("{") << QByteArray(" ");
    QTest::newRow("words") << QByteArray() << QByteArray("no rows ");
}

// 200 MB in some hundred kilobytes, with a gigabyte and a half for all of the program: it says what is the matter, and
// the rows before it are there.
void CliBoundsTest::t1_8_5_aSmallBodyCannotFillTheMemory()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, again);
    const QByteArray row = R"({"results":[{"series":[{"name":"m","columns":["v"],"values":[[1]]}]}]})";
    const QByteArray bomb = gzip(row + '\n' + begin + again.repeated(200'000'000 / again.size()));
    FakeServer server;
    server.setHandler(answering("1.6.7", "application/json", {bomb}, "gzip"));
    QProcess process;
    startLimited(&process, "-v 1500000", server.url(), QStringLiteral("SELECT v FROM m"));
    QVERIFY(QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 120'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 1, said.constData());
    QCOMPARE(process.readAllStandardOutput(), QByteArray("v\n1\n"));
    QVERIFY2(said.contains("in one piece") || said.contains("text instead of rows"), said.constData());
}

// 40 MB of texts, which would be more in memory, and a wide number at the end, with 60 MB for all of the program: the
// header is as wide as the first rows need.
void CliBoundsTest::t1_8_6_textTablesNeedNoMemoryForAllRows()
{
    const QByteArray text(200, 'x');
    QByteArrayList pieces;
    for (int i = 0; i < 200; ++i) {
        QByteArray rows;
        for (int row = 0; row < 1'000; ++row)
            rows += "[1.5,\"" + QByteArray::number(1'000'000 + i * 1'000 + row) + text + "\"],";
        pieces += R"({"results":[{"series":[{"name":"m","columns":["v","w"],"values":[)" + rows +
                  R"([2.5,"y"]],"partial":true}],"partial":true}]})";
    }
    pieces += R"({"results":[{"series":[{"name":"m","columns":["v","w"],"values":[[-123456789.5,"end"]]}]}]})";
    FakeServer server;
    server.setHandler(answering("1.6.7", "application/json", pieces));
    QProcess process;
    startLimited(&process, "-d 60000", server.url(), QStringLiteral("SELECT v, w FROM m"));
    QVERIFY(QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 300'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QByteArray out = process.readAllStandardOutput();
    QVERIFY(out.startsWith("  v  w\n---  ----"));
    QCOMPARE(out.count("1.5  1"), 200'000);
    QVERIFY(out.endsWith("2.5  y\n-123456789.5  end\n"));
    QCOMPARE(out.count('\n'), 200'203);
}

QTEST_GUILESS_MAIN(CliBoundsTest)
#include "clibounds_test.moc"
