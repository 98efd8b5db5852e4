// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/gzip.h"
#include "tests/app/clirun.h"
#include "tests/support/fakeserver.h"

#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace penstock {

/// `penstock-cli write` against a server whose answers are scripted.
class CliWriteTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void t2_6_1_aBusyLoginCheckIsWaitedFor_data();
    void t2_6_1_aBusyLoginCheckIsWaitedFor();
    void t2_7_2_anExportGoesWhereItsCommentsSay();
    void linesGetTheTagsThatTheyLack();
    void t2_7_2_anExportIsNotWrittenElsewhere_data();
    void t2_7_2_anExportIsNotWrittenElsewhere();
    void t2_5_6_compressedInputIsRefusedAtOnce();
    void t2_5_6_packedInputIsUnpacked_data();
    void t2_5_6_packedInputIsUnpacked();
    void t2_7_timesOf1970AreToldWithTheSummary();

private:
    QString fileOf(const QByteArray &text) const;
    CliRun write(const QString &file, const QStringList &options = {}) const;

    QTemporaryDir m_folder;
    std::unique_ptr<FakeServer> m_server;
    QMap<QString, QByteArray> m_stored; ///< by "database/policy"
    int m_writes = 0;
};

void CliWriteTest::init()
{
    m_stored.clear();
    m_writes = 0;
    m_server = std::make_unique<FakeServer>();
    m_server->setHandler([this](const FakeRequest &request) {
        if (request.path() == "/ping")
            return FakeAnswer::of(204).header("X-Influxdb-Version", "1.8.10").header("X-Influxdb-Build", "OSS").empty();
        if (request.path() != "/write")
            return FakeAnswer::json(R"({"results":[{"statement_id":0}]})");
        ++m_writes;
        const QString database = request.urlParameter(QStringLiteral("db")).value_or(QString());
        const QString policy = request.urlParameter(QStringLiteral("rp")).value_or(QString());
        m_stored[database + u'/' + policy] += request.body;
        return FakeAnswer::of(204).empty();
    });
}

QString CliWriteTest::fileOf(const QByteArray &text) const
{
    const QString name = m_folder.filePath(QStringLiteral("data.lp"));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s", qPrintable(file.errorString()));
    return name;
}

CliRun CliWriteTest::write(const QString &file, const QStringList &options) const
{
    return runCli(QStringList{QStringLiteral("write"), QStringLiteral("--url"), m_server->url().toString()} + options +
                  QStringList{file});
}

void CliWriteTest::t2_6_1_aBusyLoginCheckIsWaitedFor_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("429") << 429;
    QTest::newRow("503") << 503;
}

void CliWriteTest::t2_6_1_aBusyLoginCheckIsWaitedFor()
{
    QFETCH(const int, status);
    m_server->enqueue(
        FakeAnswer::of(204).header("X-Influxdb-Version", "1.8.10").header("X-Influxdb-Build", "OSS").empty());
    m_server->enqueue(FakeAnswer::of(status).header("Retry-After", "0").text("starting"));
    const CliRun run =
        write(fileOf("m v=1 1700000000000000000\n"), {QStringLiteral("--database"), QStringLiteral("d")});
    QVERIFY2(run.exitCode == 0, run.all());
    QVERIFY2(run.says("starting") && run.says("asked again"), run.all());
    QCOMPARE(m_stored.value(QStringLiteral("d/")), QByteArray("m v=1 1700000000000000000\n"));
}

void CliWriteTest::t2_7_2_anExportGoesWhereItsCommentsSay()
{
    const QString file = fileOf("# INFLUXDB EXPORT: 1677-09-21T00:12:43Z - 2262-04-11T23:47:16Z\n"
                                "# DDL\nCREATE DATABASE home WITH NAME autogen\n"
                                "# DML\n# CONTEXT-DATABASE:home\n# CONTEXT-RETENTION-POLICY:autogen\n"
                                "# writing tsm data\nm v=1 1700000000000000000\nm v=2 1700000000000000001\n"
                                "# CONTEXT-DATABASE:home\n# CONTEXT-RETENTION-POLICY:week\n"
                                "m v=3 1700000000000000002\n");
    const CliRun run = write(file, {QStringLiteral("--summary"), QStringLiteral("json")});
    QVERIFY2(run.exitCode == 0, run.all());
    QCOMPARE(m_stored.keys(), (QStringList{QStringLiteral("home/autogen"), QStringLiteral("home/week")}));
    QCOMPARE(m_stored.value(QStringLiteral("home/autogen")),
             QByteArray("m v=1 1700000000000000000\nm v=2 1700000000000000001\n"));
    QCOMPARE(m_stored.value(QStringLiteral("home/week")), QByteArray("m v=3 1700000000000000002\n"));
    QVERIFY2(run.out.contains("\"accepted\":3") && run.out.contains("\"skipped\":1"), run.all());
}

void CliWriteTest::linesGetTheTagsThatTheyLack()
{
    const QString file = fileOf("m v=1 1700000000000000000\nm,site=own v=2 1700000000000000001\n");
    const QStringList target{QStringLiteral("--database"), QStringLiteral("d")};
    CliRun run = write(file, target + QStringList{QStringLiteral("--tag"), QStringLiteral("site=north pier"),
                                                  QStringLiteral("--tag"), QStringLiteral("a=b")});
    QVERIFY2(run.exitCode == 0, run.all());
    QCOMPARE(m_stored.value(QStringLiteral("d/")), QByteArray("m,site=north\\ pier,a=b v=1 1700000000000000000\n"
                                                              "m,site=own,a=b v=2 1700000000000000001\n"));
    m_writes = 0;
    run = write(file, target + QStringList{QStringLiteral("--tag"), QStringLiteral("site")});
    QVERIFY2(run.exitCode == 2 && run.says("--tag"), run.all());
    QCOMPARE(m_writes, 0);
}

void CliWriteTest::t2_7_2_anExportIsNotWrittenElsewhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("stored"); ///< what came before
    const QStringList plant{QStringLiteral("--database"), QStringLiteral("plant")};
    const QStringList month{QStringLiteral("--rp"), QStringLiteral("month")};
    QTest::newRow("another database") << QByteArray("# CONTEXT-DATABASE:home\nm v=1 1700000000000000000\n") << plant
                                      << QString();
    QTest::newRow("another policy")
        << QByteArray("# CONTEXT-DATABASE:home\n# CONTEXT-RETENTION-POLICY:week\nm v=1 1700000000000000000\n") << month
        << QString();
    QTest::newRow("another database later")
        << QByteArray("m v=1 1700000000000000000\n# CONTEXT-DATABASE:home\nm v=2 1700000000000000000\n") << plant
        << QStringLiteral("plant/");
}

void CliWriteTest::t2_7_2_anExportIsNotWrittenElsewhere()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, options);
    QFETCH(const QString, stored);
    const CliRun run = write(fileOf(text), options);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.says("CONTEXT") && run.says("home"), run.all());
    QCOMPARE(m_stored.keys().join(u' '), stored);
    QCOMPARE(m_writes, stored.isEmpty() ? 0 : 1);
}

void CliWriteTest::t2_5_6_compressedInputIsRefusedAtOnce()
{
    const QString file = fileOf(QByteArray("\xFD\x37zXZ\0\0\0", 8));
    const CliRun run = write(file, {QStringLiteral("--database"), QStringLiteral("d")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.says("packed by xz") && run.says("Unpack"), run.all());
    QCOMPARE(m_writes, 0);
}

void CliWriteTest::t2_5_6_packedInputIsUnpacked_data()
{
    QTest::addColumn<bool>("isPiped");
    QTest::addColumn<int>("left"); ///< bytes of the end that are missing
    QTest::newRow("a file") << false << 0;
    QTest::newRow("standard input") << true << 0;
    QTest::newRow("a file that is torn") << false << 9;
    QTest::newRow("standard input that is torn") << true << 9;
}

void CliWriteTest::t2_5_6_packedInputIsUnpacked()
{
    QFETCH(const bool, isPiped);
    QFETCH(const int, left);
    const QByteArray lines("# CONTEXT-DATABASE:home\nm f=1 1\n# CONTEXT-DATABASE:plant\nm f=2 2\n");
    const QByteArray packed = gzip(lines).chopped(left);
    const CliRun run = isPiped ? runCli({QStringLiteral("write"), QStringLiteral("--url"), m_server->url().toString(),
                                         QStringLiteral("--database"), QStringLiteral("home"), QStringLiteral("-")},
                                        {}, gzip("m f=1 1\nm f=2 2\n").chopped(left))
                               : write(fileOf(packed));
    QVERIFY2(run.exitCode == (left > 0 ? 1 : 0), run.all());
    if (left > 0)
        QVERIFY2(run.says("stops in the middle of its gzip data"), run.all());
    else if (isPiped)
        QCOMPARE(m_stored.value(QStringLiteral("home/")), QByteArray("m f=1 1\nm f=2 2\n"));
    else
        QCOMPARE(m_stored, (QMap<QString, QByteArray>{{QStringLiteral("home/"), "m f=1 1\n"},
                                                      {QStringLiteral("plant/"), "m f=2 2\n"}}));
}

void CliWriteTest::t2_7_timesOf1970AreToldWithTheSummary()
{
    const QString file = fileOf("m v=1 1700000000000\nm v=2 1700000000001\n");
    const QStringList database{QStringLiteral("--database"), QStringLiteral("d")};
    const CliRun run = write(file, database + QStringList{QStringLiteral("--summary"), QStringLiteral("json")});
    QVERIFY2(run.exitCode == 0, run.all());
    QVERIFY2(run.err.contains("2 time") && run.err.contains("1970-01-01T00:28:20Z") &&
                 run.err.contains("the precision ms"),
             run.all());
    QVERIFY2(run.out.contains("1970-01-01T00:28:20Z"), run.all());
    const CliRun right = write(file, database + QStringList{QStringLiteral("--precision"), QStringLiteral("ms")});
    QVERIFY2(right.exitCode == 0 && !right.says("1970"), right.all());
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::CliWriteTest)
#include "cliwrite_test.moc"
