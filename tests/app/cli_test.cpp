// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace penstock {

namespace {

struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Run cli(const QStringList &arguments, const QByteArray &input = {}, const QString &password = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!password.isEmpty())
        environment.insert(QStringLiteral("PENSTOCK_PASSWORD"), password);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PENSTOCK_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError() + "\n(timed out)"};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString data(const char *name)
{
    return QStringLiteral(TEST_DATA "/") + QLatin1String(name);
}

} // namespace

/// penstock-cli as people and scripts call it, against a real influxd with a login.
class CliTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ping();
    void wrongPassword();
    void serverDown();
    void importFindsTimesByItself();
    void dryRunNeedsNoServer();
    void unusableFiles_data();
    void unusableFiles();
    void unknownDatabase();
    void writeFromFileAndStdin();
    void badLineIsNamed();
    void queryFormats();
    void queryError();

private:
    QStringList target(const QStringList &command) const
    {
        return command + QStringList{QStringLiteral("--url"), m_server.url().toString(), QStringLiteral("--user"),
                                     QStringLiteral("admin")};
    }
    QString password() const { return QStringLiteral("secret"); }
    Run run(const QStringList &command, const QByteArray &input = {}) const
    {
        return cli(target(command), input, password());
    }

    InfluxdServer m_server{InfluxdServer::Options{true, {}, {}}};
    QTemporaryDir m_folder;
};

void CliTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
}

void CliTest::ping()
{
    const Run answer = run({QStringLiteral("ping")});
    QVERIFY2(answer.exitCode == 0, answer.err.constData());
    QVERIFY(answer.out.contains("InfluxDB 1.x"));
    QVERIFY(answer.out.contains("1.6.7"));
    QVERIFY(answer.out.contains("holds"));
}

void CliTest::wrongPassword()
{
    const Run answer = cli(target({QStringLiteral("ping")}), {}, QStringLiteral("hush-hush"));
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.err.contains("authorization failed"), answer.err.constData());
    QVERIFY(!answer.err.contains("hush-hush"));
}

void CliTest::serverDown()
{
    const Run answer = cli({QStringLiteral("ping"), QStringLiteral("--url"), QStringLiteral("http://127.0.0.1:1")});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.err.contains("127.0.0.1:1"), answer.err.constData());
}

void CliTest::importFindsTimesByItself()
{
    const Run answer =
        run({QStringLiteral("import"), data("vix.csv"), QStringLiteral("--database"), QStringLiteral("prices"),
             QStringLiteral("--create-database"), QStringLiteral("--summary"), QStringLiteral("json")});
    QVERIFY2(answer.exitCode == 0, answer.err.constData());
    const QJsonObject summary = QJsonDocument::fromJson(answer.out).object();
    QCOMPARE(summary[u"read"].toInteger(), 60);
    QCOMPARE(summary[u"accepted"].toInteger(), 60);
    QCOMPARE(summary[u"rejected"].toInteger(-1), 0);
    QCOMPARE(m_server.count(QStringLiteral("SELECT count(\"VIX Close\") FROM vix"), QStringLiteral("prices")), 60);
    const QByteArray first =
        m_server.query(QStringLiteral("SELECT first(\"VIX Open\") FROM vix"), QStringLiteral("prices"));
    QVERIFY2(first.contains("[1073001600000000000,17.96]"), first.constData());
}

void CliTest::dryRunNeedsNoServer()
{
    const Run answer = cli({QStringLiteral("import"), data("vix.csv"), QStringLiteral("--dry-run")});
    QVERIFY2(answer.exitCode == 0, answer.err.constData());
    QVERIFY2(answer.out.contains("vix VIX\\ Open=17.96,VIX\\ High=18.68,VIX\\ Low=17.54,VIX\\ Close=18.22 "
                                 "1073001600000000000"),
             answer.out.constData());
}

void CliTest::unusableFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("exitCode"); ///< 2: an option can answer
    QTest::newRow("empty") << QByteArray() << 1;
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18) << 1;
    QTest::newRow("header only") << QByteArray("time,value\n") << 2;
    QTest::newRow("no time") << QByteArray("a,b\n1,x\n2,y\n") << 2;
    QTest::newRow("missing") << QByteArray("(missing)") << 1;
}

void CliTest::unusableFiles()
{
    QFETCH(QByteArray, content);
    const QString path = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".csv"));
    if (content != "(missing)") {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const Run answer = run({QStringLiteral("import"), path, QStringLiteral("--database"), QStringLiteral("prices")});
    QTEST(answer.exitCode, "exitCode");
    QVERIFY2(answer.err.contains(QTest::currentDataTag()), answer.err.constData());
}

void CliTest::unknownDatabase()
{
    const Run answer = run({QStringLiteral("import"), data("vix.csv"), QStringLiteral("--database"),
                            QStringLiteral("nowhere"), QStringLiteral("--summary"), QStringLiteral("json")});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.err.contains("nowhere"), answer.err.constData());
    QCOMPARE(QJsonDocument::fromJson(answer.out).object()[u"accepted"].toInteger(-1), 0);
}

void CliTest::writeFromFileAndStdin()
{
    const Run answer = run({QStringLiteral("write"), data("weather.lp"), QStringLiteral("--database"),
                            QStringLiteral("weather"), QStringLiteral("--create-database")});
    QVERIFY2(answer.exitCode == 0, answer.err.constData());
    const QString count = QStringLiteral("SELECT count(temp_avg) FROM weather");
    QFile file(data("weather.lp"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    qint64 lines = 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        lines += line.trimmed().isEmpty() ? 0 : 1;
    QCOMPARE(m_server.count(count, QStringLiteral("weather")), lines);

    const Run more =
        run({QStringLiteral("write"), QStringLiteral("-"), QStringLiteral("--database"), QStringLiteral("weather"),
             QStringLiteral("--precision"), QStringLiteral("s")},
            "weather,location=Mars temp_avg=-60 1700000000\r\nweather,location=Mars temp_avg=-61 1700000001\r\n");
    QVERIFY2(more.exitCode == 0, more.err.constData());
    QCOMPARE(m_server.count(count, QStringLiteral("weather")), lines + 2);
}

void CliTest::badLineIsNamed()
{
    const QString rejects = m_folder.filePath(QStringLiteral("rejects.csv"));
    const Run answer =
        run({QStringLiteral("write"), QStringLiteral("-"), QStringLiteral("--database"), QStringLiteral("weather"),
             QStringLiteral("--rejects"), rejects, QStringLiteral("--summary"), QStringLiteral("json")},
            "good v=1 1\nconflict v=1 1\nconflict v=\"text\" 2\ngood v=2 2\n");
    QCOMPARE(answer.exitCode, 1);
    const QJsonObject summary = QJsonDocument::fromJson(answer.out).object();
    QCOMPARE(summary[u"read"].toInteger(), 4);
    QCOMPARE(summary[u"accepted"].toInteger(), 3);
    QCOMPARE(summary[u"rejected"].toInteger(), 1);
    QCOMPARE(summary[u"rejects_file"].toString(), rejects);
    QVERIFY2(answer.err.contains("row 3"), answer.err.constData());
    QCOMPARE(m_server.count(QStringLiteral("SELECT count(v) FROM good"), QStringLiteral("weather")), 2);
}

void CliTest::queryFormats()
{
    m_server.query(QStringLiteral("CREATE DATABASE formats"));
    QCOMPARE(m_server.write(QStringLiteral("formats"), "m,t=a i=9007199254740993i,s=\"x,\\\"y\\\"\" 1\n"), 204);
    const QStringList query{QStringLiteral("query"), QStringLiteral("SELECT i, s, t FROM m"),
                            QStringLiteral("--database"), QStringLiteral("formats"), QStringLiteral("--format")};
    const Run csv = run(query + QStringList{QStringLiteral("csv")});
    QVERIFY2(csv.exitCode == 0, csv.err.constData());
    QCOMPARE(csv.out, QByteArray("time,i,s,t\n1970-01-01T00:00:00.000000001Z,9007199254740993,\"x,\"\"y\"\"\",a\n"));
    const Run ns = run(query + QStringList{QStringLiteral("csv"), QStringLiteral("--epoch"), QStringLiteral("ns")});
    QCOMPARE(ns.out, QByteArray("time,i,s,t\n1,9007199254740993,\"x,\"\"y\"\"\",a\n"));
    const Run lines = run(query + QStringList{QStringLiteral("jsonl")});
    QVERIFY2(lines.out.contains("\"i\":9007199254740993"), lines.out.constData());
    const Run table = run(query + QStringList{QStringLiteral("table")});
    QVERIFY(table.out.contains("9007199254740993"));

    const QString path = m_folder.filePath(QStringLiteral("out.csv"));
    const Run file = run(query + QStringList{QStringLiteral("csv"), QStringLiteral("-o"), path});
    QCOMPARE(file.exitCode, 0);
    QVERIFY(file.out.isEmpty());
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), csv.out);
}

void CliTest::queryError()
{
    const Run missing = run({QStringLiteral("query"), QStringLiteral("SELECT * FROM m"), QStringLiteral("--database"),
                             QStringLiteral("nowhere")});
    QCOMPARE(missing.exitCode, 1);
    QVERIFY2(missing.err.contains("nowhere"), missing.err.constData());
    const Run syntax = run(
        {QStringLiteral("query"), QStringLiteral("SELEKT"), QStringLiteral("--database"), QStringLiteral("formats")});
    QCOMPARE(syntax.exitCode, 1);
    QVERIFY2(syntax.err.contains("SELEKT"), syntax.err.constData());
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::CliTest)
#include "cli_test.moc"
