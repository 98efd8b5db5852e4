// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/support/questdbserver.h"
#include "tests/support/victoriametricsserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

namespace penstock {

/// penstock-cli with real servers that take writes as InfluxDB does, and nothing else.
class CliCompatibleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void t2_8_5_notesAreInTheSummary();
    void t2_8_6_noDatabaseAndNoSchema_data();
    void t2_8_6_noDatabaseAndNoSchema();
    void t2_8_2_aColumnCalledTimestampIsRefusedBeforeSending();
    void t2_8_6_switchedOffLineProtocolIsSaid();

private:
    QString fileOf(const QString &name, const QByteArray &text) const;

    QTemporaryDir m_folder;
    VictoriaMetricsServer m_victoria;
    QuestDbServer m_quest;
};

void CliCompatibleTest::initTestCase()
{
    QVERIFY2(m_victoria.start(), qPrintable(m_victoria.problem()));
    QVERIFY2(m_quest.start(), qPrintable(m_quest.problem()));
}

QString CliCompatibleTest::fileOf(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

void CliCompatibleTest::t2_8_5_notesAreInTheSummary()
{
    const QString file = fileOf(QStringLiteral("notes.lp"), "m s=\"hello\",v=1 1700000000000000001\n");
    const CliRun run = runCli({QStringLiteral("write"), QStringLiteral("--url"), m_victoria.url().toString(), file,
                               QStringLiteral("--summary"), QStringLiteral("json")});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject summary = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(summary.value(u"accepted").toInt(), 1);
    QCOMPARE(summary.value(u"possibly_doubled").toInt(-1), 0);
    QCOMPARE(summary.value(u"notes").toArray().size(), 2);
    QVERIFY2(run.err.contains("numbers only") && run.err.contains("millisecond"), run.err.constData());
}

void CliCompatibleTest::t2_8_6_noDatabaseAndNoSchema_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("VictoriaMetrics") << m_victoria.url().toString();
    QTest::newRow("QuestDB") << m_quest.url().toString();
}

void CliCompatibleTest::t2_8_6_noDatabaseAndNoSchema()
{
    QFETCH(const QString, url);
    const QString file = fileOf(QStringLiteral("plain.lp"), "plain v=1 1700000000000000000\n");
    const CliRun write = runCli({QStringLiteral("write"), QStringLiteral("--url"), url, file});
    QVERIFY2(write.exitCode == 0, write.err.constData());
    const QList<QStringList> questions{
        {QStringLiteral("schema"), QStringLiteral("databases")},
        {QStringLiteral("schema"), QStringLiteral("measurements"), QStringLiteral("--database"), QStringLiteral("x")},
        {QStringLiteral("query"), QStringLiteral("SHOW DATABASES")},
        {QStringLiteral("query"), QStringLiteral("SELECT 1")}};
    for (const QStringList &question : questions) {
        const CliRun run = runCli(question + QStringList{QStringLiteral("--url"), url});
        QVERIFY2(run.exitCode == 1, run.all().constData());
        QVERIFY2(run.err.contains("own tools"), run.all().constData());
        QCOMPARE(run.out, QByteArray());
    }
}

void CliCompatibleTest::t2_8_2_aColumnCalledTimestampIsRefusedBeforeSending()
{
    const QString file = fileOf(QStringLiteral("tscol.csv"), "time,timestamp,v\n2024-01-01T00:00:00Z,2023-12-31,1\n");
    const CliRun run = runCli({QStringLiteral("import"), QStringLiteral("--url"), m_quest.url().toString(),
                               QStringLiteral("--time"), QStringLiteral("time"), file});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("--rename"), run.err.constData());
    QVERIFY2(run.err.contains("calls the time of a row"), run.err.constData());
    QVERIFY(m_quest.settle());
    QVERIFY(m_quest.rows(QStringLiteral("SELECT count() FROM tscol"))[0][0].toString().contains(u"does not exist"));
}

void CliCompatibleTest::t2_8_6_switchedOffLineProtocolIsSaid()
{
    QuestDbServer off({.extraConfig = QStringLiteral("line.http.enabled=false\n")});
    QVERIFY2(off.start(), qPrintable(off.problem()));
    const CliRun ping = runCli({QStringLiteral("ping"), QStringLiteral("--url"), off.url().toString()});
    QVERIFY2(ping.says("QuestDB"), ping.all().constData());
    const QString file = fileOf(QStringLiteral("off.lp"), "plain v=1 1700000000000000000\n");
    const CliRun write = runCli({QStringLiteral("write"), QStringLiteral("--url"), off.url().toString(), file});
    QCOMPARE(write.exitCode, 1);
    QVERIFY2(write.err.contains("line.http.enabled"), write.err.constData());
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::CliCompatibleTest)
#include "clicompatible_test.moc"
