// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectIn(const QByteArray &out)
{
    return QJsonDocument::fromJson(out).object();
}

QStringList spaced(const QString &text)
{
    return text.split(u' ');
}

} // namespace

/// `penstock-cli copy`.
class CliCopyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aDatabase();
    void aDryRunWritesNothing();
    void aStatement();
    void statementsThatCannotBe();
    void refuses_data();
    void refuses();
    void secretsOfBoth();
    void goesOnWhereItStopped();
    void saysWhatIsMissing();
    void helpNamesAllOptions();

private:
    QString url(const InfluxdServer &server) const { return server.url().toString(); }
    CliRun copy(const QStringList &options, QHash<QString, QString> variables = {}) const
    {
        variables.insert(u"XDG_DATA_HOME"_s, m_data->path());
        return runCli(QStringList{u"copy"_s, url(m_server), url(m_server)} + options, variables);
    }

    InfluxdServer m_server;
    std::unique_ptr<QTemporaryDir> m_data;
};

void CliCopyTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
}

void CliCopyTest::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    for (const QString &name : {u"plant"_s, u"copy"_s})
        m_server.query(u"DROP DATABASE "_s + name);
    m_server.query(u"CREATE DATABASE plant"_s);
    QCOMPARE(m_server.write(u"plant"_s, "m,t=a v=1,i=7i 10\nm,t=b v=2 20\nn s=\"x\" 30\n"), 204);
}

void CliCopyTest::aDatabase()
{
    const CliRun done = copy(spaced(u"--from-database plant --database copy --create-database --summary json"_s));
    QVERIFY2(done.exitCode == 0, done.all());
    const QJsonObject summary = objectIn(done.out);
    QCOMPARE(summary[u"read"].toInt(), 3);
    QCOMPARE(summary[u"accepted"].toInt(), 3);
    QCOMPARE(summary[u"state"].toString(), u"succeeded"_s);
    QCOMPARE(m_server.query(u"SELECT * FROM /.*/ GROUP BY *"_s, u"copy"_s),
             m_server.query(u"SELECT * FROM /.*/ GROUP BY *"_s, u"plant"_s));
    // What was copied is not undone by a journal of imports.
    QVERIFY2(!done.says("--undo"), done.err);
}

void CliCopyTest::aDryRunWritesNothing()
{
    m_server.query(u"CREATE DATABASE copy"_s);
    QCOMPARE(m_server.write(u"copy"_s, "n s=1 1\n"), 204);
    CliRun run = copy(spaced(u"--from-database plant --database copy --dry-run"_s));
    QVERIFY2(run.exitCode == 0, run.all());
    for (const char *part :
         {"m\n", "from 1970-01-01T00:00:00.000000010Z to 1970-01-01T00:00:00.000000020Z", "at most 2 series", "tags: t",
          "i (integer), v (float)", "cannot hold", "string here and float"})
        QVERIFY2(run.out.contains(part), run.out + part);
    QCOMPARE(m_server.count(u"SELECT count(v) FROM m"_s, u"copy"_s), -1);

    run = copy(spaced(u"--from-database plant --database copy --dry-run --summary json --measurement n"_s));
    QVERIFY2(run.exitCode == 0, run.all());
    const QJsonObject plan = objectIn(run.out);
    QCOMPARE(plan[u"measurements"].toArray().size(), 1);
    const QJsonObject part = plan[u"measurements"][0].toObject();
    QCOMPARE(part[u"measurement"].toString(), u"n"_s);
    QCOMPARE(part[u"fields"][u"s"][0].toString(), u"string"_s);
    QCOMPARE(part[u"seriesAtMost"].toInt(), 1); // the server is older than 1.7.8
    QVERIFY(!part.contains(u"series"));
    QCOMPARE(plan[u"obstacles"].toArray().size(), 1);
    QVERIFY(QDir(m_data->filePath(u"penstock/copies"_s)).isEmpty());
}

void CliCopyTest::aStatement()
{
    const QStringList places = spaced(u"--from-database plant --database copy --create-database --summary json"_s);
    CliRun run =
        copy(places + QStringList{u"--query"_s, u"SELECT v, t FROM m"_s, u"--as"_s, u"k"_s, u"--tag"_s, u"t"_s});
    QVERIFY2(run.exitCode == 0, run.all());
    QCOMPARE(objectIn(run.out)[u"accepted"].toInt(), 2);
    QVERIFY(m_server.query(u"SHOW SERIES"_s, u"copy"_s).contains("k,t=a"));
    // What it groups by is a tag.
    run = copy(places + QStringList{u"--query"_s, u"SELECT mean(v) FROM m WHERE time < 1s GROUP BY t"_s});
    QVERIFY2(run.exitCode == 0, run.all());
    QVERIFY(m_server.query(u"SHOW SERIES"_s, u"copy"_s).contains("m,t=b"));
    QVERIFY(m_server.query(u"SHOW FIELD KEYS FROM m"_s, u"copy"_s).contains("mean"));
}

void CliCopyTest::statementsThatCannotBe()
{
    const QStringList places = spaced(u"--from-database plant --database copy --create-database"_s);
    CliRun run = copy(places + QStringList{u"--query"_s, u"SELECT v FROM m"_s, u"--tag"_s, u"x"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("no column \"x\""), run.err);
    run = copy(places + QStringList{u"--query"_s, u"DROP MEASUREMENT m"_s});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("more than read"), run.err);
    QCOMPARE(m_server.count(u"SELECT count(v) FROM m"_s, u"plant"_s), 2);
    run = copy(places + QStringList{u"--query"_s, u"SELECT v FROM"_s});
    QCOMPARE(run.exitCode, 1);
    run = copy(places + QStringList{u"--query"_s, u"SELECT v FROM m"_s, u"--language"_s, u"sql"_s});
    QCOMPARE(run.exitCode, 1);
}

void CliCopyTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *arguments, const char *says) {
        QTest::newRow(arguments) << spaced(u"copy "_s + QLatin1String(arguments)) << QByteArray(says);
    };
    row("http://127.0.0.1:1", "copy FROM TO");
    row("a b c", "copy FROM TO");
    row("http://u:secret@127.0.0.1:1 b", "PENSTOCK_FROM_PASSWORD");
    row("a http://127.0.0.1:1/?token=t", "PENSTOCK_TO_TOKEN");
    row("ftp://127.0.0.1:1 b", "must begin with http://");
    row("a b --url http://127.0.0.1:1", "--url does not go with copy");
    row("a b --token-stdin", "--token-stdin does not go with copy");
    row("a b --from yesterday", "--from must be a time");
    row("a b --to 2024-01-01T00:00:00", "in which zone");
    row("a b --from 20 --to 20", "--from must be before --to");
    row("a b --window soon", "--window must be");
    row("a b --window 5ns", "--window must be");
    row("a b --batch-size 0", "--batch-size must be");
    row("a b --summary xml", "--summary must be json");
    row("a b --tag x", "--tag goes with --query");
    row("a b --as x", "--as goes with --query");
    row("a b --query SHOW --resume", "--resume does not go with --query");
    row("a b --query SHOW --measurement m", "--measurement does not go with --query");
    row("a b --query SHOW --language basic", "--language must be");
    row("a b --on-error skip-cell", "skip-cell");
}

void CliCopyTest::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, says);
    const CliRun run = runCli(arguments);
    QVERIFY2(run.exitCode == 2, run.all());
    QVERIFY2(run.err.contains(says), run.err);
    QVERIFY2(!run.says("secret"), run.all());
}

void CliCopyTest::secretsOfBoth()
{
    InfluxdServer closed(InfluxdServer::Options{.auth = true});
    QVERIFY2(closed.start(), qPrintable(closed.problem()));
    closed.query(u"CREATE DATABASE plant"_s);
    QCOMPARE(closed.write(u"plant"_s, "m v=1 1\n"), 204);
    QUrl from = closed.url();
    from.setUserName(u"admin"_s);
    FakeInflux2 other;
    const QStringList arguments{
        u"copy"_s,       from.toString(), other.url().toString() + u"/?org=house"_s, u"--from-database"_s, u"plant"_s,
        u"--database"_s, u"home"_s};
    QHash<QString, QString> variables{{u"XDG_DATA_HOME"_s, m_data->path()},
                                      {u"PENSTOCK_FROM_PASSWORD"_s, u"secret"_s},
                                      {u"PENSTOCK_TO_TOKEN"_s, u"fake-token"_s}};
    CliRun run = runCli(arguments, variables);
    QVERIFY2(run.exitCode == 0, run.all());
    QCOMPARE(other.points(u"home"_s).size(), 1);
    QVERIFY2(!run.says("fake-token"), run.all());

    variables[u"PENSTOCK_FROM_PASSWORD"_s] = u"wrong"_s;
    run = runCli(arguments, variables);
    QCOMPARE(run.exitCode, 1);
    variables[u"PENSTOCK_FROM_TOKEN"_s] = u"t"_s;
    run = runCli(arguments, variables);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("only one of PENSTOCK_FROM_TOKEN"), run.err);
}

void CliCopyTest::goesOnWhereItStopped()
{
    constexpr int rows = 30'000;
    QByteArray lines;
    for (int i = 0; i < rows; ++i)
        lines += "long v=" + QByteArray::number(i) + ' ' + QByteArray::number(qint64(i) * 1'000'000'000) + '\n';
    QCOMPARE(m_server.write(u"plant"_s, lines), 204);
    const QStringList options = spaced(
        u"--from-database plant --database copy --create-database --measurement long --window 1h --summary json"_s);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_data->path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PENSTOCK_CLI), QStringList{u"copy"_s, url(m_server), url(m_server)} + options +
                                                    spaced(u"--rate 2500 --batch-size 500"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_server.count(u"SELECT count(v) FROM long"_s, u"copy"_s) > 8'000, patienceMs);
    QCOMPARE(process.state(), QProcess::Running);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 130, err);
    QVERIFY2(err.contains("--resume"), err);
    const qint64 before = m_server.count(u"SELECT count(v) FROM long"_s, u"copy"_s);
    QVERIFY(before < rows);

    const CliRun rest = copy(options + QStringList{u"--resume"_s});
    QVERIFY2(rest.exitCode == 0, rest.all());
    QCOMPARE(m_server.count(u"SELECT count(v) FROM long"_s, u"copy"_s), rows);
    // The windows that were done are not asked for again.
    const int again = objectIn(rest.out)[u"read"].toInt();
    QVERIFY2(again >= rows - before && again <= rows - before + 3'600 + 2 * 500, rest.out);
}

void CliCopyTest::saysWhatIsMissing()
{
    CliRun run = copy({});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("--from-database"), run.err);
    run = copy(spaced(u"--from-database plant --database plant"_s));
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("same database"), run.err);
    run = copy(spaced(u"--from-database nowhere --database copy --summary json"_s));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(objectIn(run.out)[u"state"].toString(), u"failed"_s);
    run = runCli({u"copy"_s, u"no such one"_s, url(m_server)});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("no such one"), run.err);
}

void CliCopyTest::helpNamesAllOptions()
{
    const CliRun help = runCli({u"copy"_s, u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const char *part : {"FROM", "TO", "--from-database", "--from-rp", "--measurement", "--from <", "--to <",
                             "--window", "--resume", "--dry-run", "--query", "--as", "--tag", "--rejects", "--summary",
                             "PENSTOCK_FROM_PASSWORD", "PENSTOCK_TO_TOKEN"})
        QVERIFY2(help.out.contains(part), part);
    QVERIFY(runCli({u"--help"_s}).out.contains("copy FROM TO"));
}

QTEST_GUILESS_MAIN(CliCopyTest)
#include "clicopy_test.moc"
