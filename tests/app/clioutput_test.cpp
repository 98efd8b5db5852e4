// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/answering.h"
#include "tests/app/clirun.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QScopeGuard>
#include <QTemporaryDir>

using namespace penstock;

namespace {

QStringList influxQl(const FakeServer &server, const QString &format)
{
    return words("query --flavour v1 --database d --epoch ns --url") +
           QStringList{server.url().toString(), QStringLiteral("SELECT v FROM m"), QStringLiteral("--format"), format};
}

} // namespace

/// How penstock-cli query prints rows: while they come, and what a format has a choice of.
class CliOutputTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A file is what its name says, if no format is asked for.
    void theEndingOfAFileIsItsFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("format"); // empty: none is asked for
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("csv") << QStringLiteral("a.CSV") << QString() << QByteArray("time,v\n1,a\n");
        QTest::newRow("json lines") << QStringLiteral("a.b.jsonl") << QString() << QByteArray("{\"time\":1,");
        QTest::newRow("json") << QStringLiteral("a.json") << QString() << QByteArray("[");
        QTest::newRow("markdown") << QStringLiteral("a.md") << QString() << QByteArray("| time");
        QTest::newRow("html") << QStringLiteral("a.html") << QString() << QByteArray("<!DOCTYPE html>");
        QTest::newRow("packed") << QStringLiteral("a.csv.gz") << QString() << QByteArray("\x1f\x8b");
        QTest::newRow("something else") << QStringLiteral("a.txt") << QString() << QByteArray("time  v\n----");
        QTest::newRow("a folder's ending") << QStringLiteral("b.csv/a") << QString() << QByteArray("time  v\n----");
        QTest::newRow("what is asked for")
            << QStringLiteral("c.csv") << QStringLiteral("jsonl") << QByteArray("{\"time\":1,");
    }

    void theEndingOfAFileIsItsFormat()
    {
        QFETCH(QString, name);
        QFETCH(QString, format);
        FakeServer server;
        server.setHandler(answering(
            "1.8.10", "application/json",
            {R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["time","v"],"values":[[1,"a"]]}]}]})"}));
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("b.csv")));
        const QString path = folder.filePath(name);
        QStringList arguments = influxQl(server, format) + QStringList{QStringLiteral("-o"), path};
        if (format.isEmpty())
            arguments.remove(arguments.indexOf(QStringLiteral("--format")), 2);
        const CliRun run = runCli(arguments);
        QVERIFY2(run.exitCode == 0, run.all());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QFETCH(QByteArray, begins);
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.startsWith(begins), bytes.constData());
    }

    /// What is asked beside the statement: the fields' types.
    void typesAreSaidOnlyWhereThatMatters_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("types"); ///< the server's answer to SHOW FIELD KEYS
        QTest::addColumn<bool>("isRaw");
        QTest::addColumn<QByteArray>("says"); ///< empty: nothing
        const QByteArray mixed = R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["fieldKey",)"
                                 R"("fieldType"],"values":[["v","float"],["v","integer"]]}]}]})";
        const QByteArray rounded = "Integers beyond 9,007,199,254,740,992 may have lost digits.";
        const QByteArray refused = R"({"results":[{"statement_id":0,"error":"not for you"}]})";
        QTest::newRow("small") << QByteArray("7") << mixed << false << QByteArray();
        QTest::newRow("large") << QByteArray("1234567890123456800") << mixed << false << rounded;
        QTest::newRow("not looked at") << QByteArray("7") << mixed << true << rounded;
        QTest::newRow("not known") << QByteArray("7") << refused << false
                                   << QByteArray("one that does may show only the values of one type. not for you");
    }

    void typesAreSaidOnlyWhereThatMatters()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, types);
        QFETCH(bool, isRaw);
        QFETCH(QByteArray, says);
        const QByteArray rows =
            R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["time","v"],"values":[[1,)" + value +
            "]]}]}]}";
        FakeServer server;
        const FakeServer::Handler other = answering("1.8.10", "application/json", {rows});
        server.setHandler([&](const FakeRequest &request) {
            return request.body.contains("FIELD") ? FakeAnswer::json(types) : other(request);
        });
        const CliRun run =
            runCli(words("query --flavour v1 --database d --url") +
                   QStringList{server.url().toString(), QStringLiteral("SELECT * FROM m"),
                               isRaw ? QStringLiteral("--raw") : QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY2(run.exitCode == 0, run.all());
        QVERIFY2(run.out.contains(value), run.all());
        QVERIFY2(says.isEmpty() ? run.err.isEmpty() : run.err.contains(says), run.all());
    }

    /// The first rows are printed while the server has still to send the others.
    void firstRowsAreNotWaitedWith_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("whole");
        QTest::newRow("table") << QStringLiteral("table") << QByteArray("time  v\n----  ---\n   1  a\n   2  bcd\n")
                               << QByteArray("time  v\n----  ---\n   1  a\n   2  bcd\n   3  longer than those\n");
        QTest::newRow("csv") << QStringLiteral("csv") << QByteArray("time,v\n1,a\n2,bcd\n")
                             << QByteArray("time,v\n1,a\n2,bcd\n3,longer than those\n");
        QTest::newRow("json lines") << QStringLiteral("jsonl") << QByteArray("{\"time\":1,\"v\":\"a\"}\n")
                                    << QByteArray("{\"time\":1,\"v\":\"a\"}\n{\"time\":2,\"v\":\"bcd\"}\n"
                                                  "{\"time\":3,\"v\":\"longer than those\"}\n");
    }

    void firstRowsAreNotWaitedWith()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, whole);
        const QByteArray head =
            R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["time","v"],"values":)";
        FakeServer server;
        const FakeServer::Handler other = answering("1.8.10", "application/json", {});
        server.setHandler([&](const FakeRequest &request) {
            if (!request.body.contains("SELECT"))
                return other(request);
            return FakeAnswer::of(200)
                .header("Content-Type", "application/json")
                .chunks({head + R"([[1,"a"],[2,"bcd"]],"partial":true}],"partial":true}]})" + '\n'}, false)
                .hold()
                .chunk(head + R"([[3,"longer than those"]]}]}]})" + '\n')
                .chunk({});
        });
        QProcess process;
        const auto end = qScopeGuard([&process] {
            process.kill();
            process.waitForFinished();
        });
        process.start(QStringLiteral(PENSTOCK_CLI), influxQl(server, format));
        process.closeWriteChannel();
        QByteArray out;
        const auto read = [&] {
            out += process.readAllStandardOutput();
            return out;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(read().startsWith(first), (out + process.readAllStandardError()).constData(),
                                  patienceMs);
        QVERIFY(server.isHolding());
        QVERIFY(!out.contains("longer"));
        QCOMPARE(process.state(), QProcess::Running);
        server.goOn();
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, patienceMs);
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(read(), whole);
    }

    /// Null is what JSON has for them; a text is a choice.
    void notFiniteNumbers_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QByteArray>("out");
        const QByteArray nulls = "{\"_value\":1.5}\n{\"_value\":null}\n{\"_value\":null}\n{\"_value\":null}\n";
        QTest::newRow("by themselves") << QByteArray("--format jsonl") << nulls;
        QTest::newRow("null") << QByteArray("--format jsonl --not-finite null") << nulls;
        QTest::newRow("text") << QByteArray("--format jsonl --not-finite text")
                              << QByteArray("{\"_value\":1.5}\n{\"_value\":\"NaN\"}\n{\"_value\":\"+Inf\"}\n"
                                            "{\"_value\":\"-Inf\"}\n");
        QTest::newRow("json") << QByteArray("--format json --not-finite text")
                              << QByteArray("[\n{\"_value\":1.5},\n{\"_value\":\"NaN\"},\n{\"_value\":\"+Inf\"},\n"
                                            "{\"_value\":\"-Inf\"}\n]\n");
    }

    void notFiniteNumbers()
    {
        QFETCH(QByteArray, options);
        FakeServer server;
        server.setHandler(
            answering("2.7.12", "text/csv",
                      {"#datatype,string,long,double\r\n#group,false,false,false\r\n#default,_result,,\r\n"
                       ",result,table,_value\r\n,,0,1.5\r\n,,0,NaN\r\n,,0,+Inf\r\n,,0,-Inf\r\n"}));
        const CliRun run =
            runCli(words("query --flavour v2 --org o --language flux --url") +
                   QStringList{server.url().toString(), QStringLiteral("from(bucket:\"b\")")} + words(options));
        QVERIFY2(run.exitCode == 0, run.all());
        QTEST(run.out, "out");
        // What has become null is said beside it.
        QVERIFY2(run.err.contains("are NaN or infinite") != options.contains("text"), run.all());
    }

    /// What a spreadsheet would take for a formula is a text, when that is wanted.
    void formulas_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QByteArray>("out");
        QTest::newRow("as they are") << QByteArray() << QByteArray("time,v\n1,=1+1\n2,@x\n3,plain\n");
        QTest::newRow("safe") << QByteArray("--formula-safe") << QByteArray("time,v\n1,'=1+1\n2,'@x\n3,plain\n");
    }

    void formulas()
    {
        QFETCH(QByteArray, options);
        FakeServer server;
        server.setHandler(answering("1.8.10", "application/json",
                                    {R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["time","v"],)"
                                     R"("values":[[1,"=1+1"],[2,"@x"],[3,"plain"]]}]}]})"
                                     "\n"}));
        const CliRun run = runCli(influxQl(server, QStringLiteral("csv")) + words(options));
        QVERIFY2(run.exitCode == 0, run.all());
        QTEST(run.out, "out");
    }
};

QTEST_GUILESS_MAIN(CliOutputTest)
#include "clioutput_test.moc"
