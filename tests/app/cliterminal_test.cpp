// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/support/fakeserver.h"

#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>

using namespace penstock;

/// What a server says and stores, on a terminal.
class CliTerminalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void t1_9_reportsDoNotSteerTheTerminal_data();
    void t1_9_reportsDoNotSteerTheTerminal();
    void t1_9_rowsDoNotSteerTheTerminal_data();
    void t1_9_rowsDoNotSteerTheTerminal();
    void t1_9_pipesGetTheRowsAsTheyAre();
    void t3_5_errorsAreToldOnce_data();
    void t3_5_errorsAreToldOnce();

private:
    QStringList arguments(const QString &statement, const QStringList &more = {}) const;

    std::unique_ptr<FakeServer> m_server;
};

namespace {

/// ESC, BEL, C1 and a change of direction.
const QByteArray evil = "\x1b]0;PWNED\x07 \x1b[31m \xc2\x9b"
                        "2J \xe2\x80\xae";
const QByteArray evilInJson = "\\u001b]0;PWNED\\u0007 \\u001b[31m \\u009b2J \\u202e";
const QByteArray shown = R"(\x1b]0;PWNED\x07 \x1b[31m \u009b2J \u202e)";

bool steers(const QByteArray &bytes)
{
    return bytes.contains('\x1b') || bytes.contains('\a') || bytes.contains("\xc2\x9b") ||
           bytes.contains("\xe2\x80\xae");
}

/// Runs penstock-cli with its standard output on a terminal; what came out of that.
QByteArray runOnTerminal(const QStringList &arguments)
{
    const int master = posix_openpt(O_RDWR | O_NOCTTY);
    if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0)
        return "no terminal";
    const QByteArray name = ptsname(master);
    const int slave = open(name.constData(), O_RDWR | O_NOCTTY); // kept open, so that nothing is lost at the end
    QProcess process;
    process.setChildProcessModifier([slave] { dup2(slave, STDOUT_FILENO); });
    process.start(QStringLiteral(PENSTOCK_CLI), arguments);
    process.closeWriteChannel();
    const bool ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000);
    fcntl(master, F_SETFL, O_NONBLOCK);
    QByteArray output = ended ? QByteArray() : QByteArray("did not end");
    char bytes[4096];
    for (ssize_t count = 0; (count = read(master, bytes, sizeof bytes)) > 0;)
        output.append(bytes, static_cast<qsizetype>(count));
    close(slave);
    close(master);
    return output;
}

} // namespace

void CliTerminalTest::init()
{
    m_server = std::make_unique<FakeServer>();
    m_server->setHandler([](const FakeRequest &request) {
        if (request.path() == "/ping")
            return FakeAnswer::of(204).header("X-Influxdb-Version", "1.6.7").header("X-Influxdb-Build", "OSS").empty();
        const QString statement = request.formParameter(QStringLiteral("q")).value_or(QString());
        if (statement.contains(u"refused"))
            return FakeAnswer::json("{\"error\":\"error parsing query: " + evilInJson + "\"}", 400);
        if (statement.contains(u"failed"))
            return FakeAnswer::json(R"({"results":[{"statement_id":0,"error":")" + evilInJson + R"("}]})");
        if (statement.contains(u"told"))
            return FakeAnswer::json(R"({"results":[{"statement_id":0,"messages":[{"level":"warning","text":")" +
                                    evilInJson + R"("}]}]})");
        return FakeAnswer::json(R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["time","s","n)" +
                                evilInJson + R"("],"values":[[1,"<)" + evilInJson + R"(>",1]]}]}]})");
    });
}

QStringList CliTerminalTest::arguments(const QString &statement, const QStringList &more) const
{
    return QStringList{QStringLiteral("query"),    QStringLiteral("--url"),
                       m_server->url().toString(), QStringLiteral("--flavour"),
                       QStringLiteral("v1"),       QStringLiteral("--database"),
                       QStringLiteral("d"),        statement} +
           more;
}

void CliTerminalTest::t1_9_reportsDoNotSteerTheTerminal_data()
{
    QTest::addColumn<QString>("statement");
    for (const char *statement : {"SELECT refused", "SELECT failed", "SELECT told", "SELECT failed; SELECT failed"})
        QTest::newRow(statement) << QString::fromLatin1(statement);
}

void CliTerminalTest::t1_9_reportsDoNotSteerTheTerminal()
{
    QFETCH(const QString, statement);
    // As it is for a terminal, so it is for whoever keeps a log.
    const CliRun run = runCli(arguments(statement));
    QVERIFY2(!steers(run.err), run.err.toHex(' '));
    QVERIFY2(run.err.contains(shown), run.err);
}

void CliTerminalTest::t1_9_rowsDoNotSteerTheTerminal_data()
{
    QTest::addColumn<QStringList>("options");
    for (const char *format : {"table", "csv", "json", "jsonl", "markdown"})
        QTest::newRow(format) << QStringList{QStringLiteral("--format"), QString::fromLatin1(format)};
    QTest::newRow("raw") << QStringList{QStringLiteral("--raw"), QStringLiteral("json")};
}

void CliTerminalTest::t1_9_rowsDoNotSteerTheTerminal()
{
    QFETCH(const QStringList, options);
    const QByteArray output = runOnTerminal(arguments(QStringLiteral("SELECT rows"), options));
    QVERIFY2(!steers(output), output.toHex(' '));
    QVERIFY2(output.contains("PWNED") && output.contains("2J"), output);
}

void CliTerminalTest::t1_9_pipesGetTheRowsAsTheyAre()
{
    const CliRun run =
        runCli(arguments(QStringLiteral("SELECT rows"), {QStringLiteral("--format"), QStringLiteral("csv")}));
    QVERIFY2(run.out.contains(evil), run.out.toHex(' '));
}

void CliTerminalTest::t3_5_errorsAreToldOnce_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<int>("times");
    QTest::newRow("refused") << QStringLiteral("SELECT refused") << 1;
    QTest::newRow("the only statement") << QStringLiteral("SELECT failed") << 1;
    QTest::newRow("a statement of two") << QStringLiteral("SELECT failed; SELECT v") << 1;
    QTest::newRow("a warning") << QStringLiteral("SELECT told") << 1;
}

void CliTerminalTest::t3_5_errorsAreToldOnce()
{
    QFETCH(const QString, statement);
    const CliRun run = runCli(arguments(statement));
    QTEST(static_cast<int>(run.err.count("PWNED")), "times");
    QCOMPARE(run.says("tatement 1: "), statement.contains(u';'));
    QVERIFY2(!run.says("statement 0"), run.err);
    QCOMPARE(run.exitCode, statement.contains(u"told") ? 0 : 1);
}

QTEST_GUILESS_MAIN(CliTerminalTest)

#include "cliterminal_test.moc"
