// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/recordguard.h"
#include "tests/core/sink/sinksamples.h"

#include <QTest>

using namespace penstock;

Q_DECLARE_METATYPE(penstock::LineDialect)

namespace {

constexpr LineDialect quest = LineDialect::QuestDb;
constexpr LineDialect victoria = LineDialect::VictoriaMetrics;
constexpr LineDialect greptime = LineDialect::GreptimeDb;

void addRow(const char *name, LineDialect dialect, const QByteArray &line, const QByteArray &sent)
{
    const char *server = dialect == quest ? "QuestDB" : dialect == victoria ? "VictoriaMetrics" : "GreptimeDB";
    QTest::addRow("%s: %s", server, name) << dialect << line << sent;
}

} // namespace

/// What servers that imitate InfluxDB would lose or garble.
class RecordGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void influxDbNeedsNone()
    {
        QVERIFY(!RecordGuard(LineDialect::InfluxDb).hasAny());
        QVERIFY(!RecordGuard(LineDialect::InfluxDb1).hasAny());
        for (const LineDialect dialect : {quest, victoria, greptime})
            QVERIFY(RecordGuard(dialect).hasAny());
    }

    void lines_data()
    {
        QTest::addColumn<LineDialect>("dialect");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("sent"); // empty: it is refused
        const auto passes = [](const char *name, LineDialect dialect, const QByteArray &line) {
            addRow(name, dialect, line, line);
        };
        const auto isRefused = [](const char *name, LineDialect dialect, const QByteArray &line) {
            addRow(name, dialect, line, {});
        };
        for (const LineDialect dialect : {quest, victoria, greptime}) {
            passes("a plain line", dialect, "m,t=a v=1,w=2.5 1700000000000000000");
            passes("without a time", dialect, "m v=1");
        }
        isRefused("a tag is called as its time", quest, "m,timestamp=a v=1 1");
        isRefused("a field is, in other letters", quest, "m TimeStamp=1 1");
        isRefused("the smallest integer is null", quest, "m v=-9223372036854775808i 1");
        passes("the next one is none", quest, "m v=-9223372036854775807i 1");
        isRefused("fields that differ in case", quest, "m v=1,V=2 1");
        isRefused("a tag and a field that do", quest, "m,temp=a Temp=2 1");
        passes("names that do not", quest, "m,temp=a temp2=2 1");
        isRefused("before 1970", quest, "m v=1 -1");
        passes("1970", quest, "m v=1 0");
        isRefused("no number", quest, "m v=NaN 1");
        isRefused("no value", quest, "m v= 1");
        isRefused("a CR in a tag", quest, "m,t=a\rb v=1 1");
        isRefused("no UTF-8", quest, "m,t=\xff v=1 1");
        addRow("a backslash of its own", quest, "m,t=a\\b v=1 1", "m,t=a\\\\b v=1 1");
        addRow("a line feed in a string", quest, "m v=\"a\nb\" 1", "m v=\"a\\\nb\" 1");
        passes("an escape", quest, "m,t=a\\ b v=1 1");
        passes("what it says itself", quest, "m v 1");
        isRefused("the name of the metric as a tag", victoria, "m,__name__=x v=1 1700000000000000000");
        passes("a time is a label like any other", victoria, "m,time=x v=1 1700000000000000000");
        isRefused("a line break in a text", victoria, "m v=\"a\nb\" 1700000000000000000");
        isRefused("within the first millisecond", victoria, "m v=1 999999");
        passes("the second millisecond", victoria, "m v=1 1000000");
        isRefused("what it cannot read", victoria, "m v= 1700000000000000000");
        isRefused("no field at all", victoria, "m 1700000000000000000");
        passes("one name for a tag and a field", victoria, "m,v=1 v=2 1700000000000000000");
        isRefused("a tag is called as its time", greptime, "m,greptime_timestamp=a v=1 1");
        isRefused("a field is", greptime, "m greptime_timestamp=1 1");
        passes("in other letters it is none", greptime, "m,Greptime_Timestamp=a v=1 1");
        passes("before 1970", greptime, "m v=1 -1");
        passes("what it says itself", greptime, "m v= 1");
    }

    void lines()
    {
        QFETCH(const LineDialect, dialect);
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, sent);
        RecordGuard guard(dialect);
        const std::string text = line.toStdString();
        std::string_view checked;
        const Status status = guard.check(lineOf(text, 1), checked);
        QCOMPARE(status.has_value(), !sent.isEmpty());
        if (status)
            QCOMPARE(QByteArray(checked.data(), qsizetype(checked.size())), sent);
        else
            QVERIFY(!status.error().message.isEmpty());
        // One that is refused spoils none that follows.
        QVERIFY(guard.check(lineOf("m v=1 1700000000000000000", 2), checked));
        QCOMPARE(QByteArray(checked.data(), qsizetype(checked.size())), QByteArray("m v=1 1700000000000000000"));
    }

    void points_data()
    {
        QTest::addColumn<LineDialect>("dialect");
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<qint64>("time");
        QTest::addColumn<bool>("passes");
        const qint64 time = 1'700'000'000'000'000'000;
        QTest::newRow("QuestDB") << quest << QByteArray("t") << QByteArray("v") << time << true;
        QTest::newRow("QuestDB: its time") << quest << QByteArray("t") << QByteArray("TIMESTAMP") << time << false;
        QTest::newRow("QuestDB: twice") << quest << QByteArray("V") << QByteArray("v") << time << false;
        QTest::newRow("QuestDB: before 1970") << quest << QByteArray("t") << QByteArray("v") << qint64(-1) << false;
        QTest::newRow("VictoriaMetrics: 1970") << victoria << QByteArray("t") << QByteArray("v") << qint64(0) << false;
        QTest::newRow("VictoriaMetrics: a quote") << victoria << QByteArray("t") << QByteArray("v\"") << time << false;
        QTest::newRow("GreptimeDB: before 1970")
            << greptime << QByteArray("t") << QByteArray("v") << qint64(-1) << true;
        QTest::newRow("GreptimeDB: its time")
            << greptime << QByteArray("greptime_timestamp") << QByteArray("v") << time << false;
    }

    void points()
    {
        QFETCH(const LineDialect, dialect);
        QFETCH(const QByteArray, tag);
        QFETCH(const QByteArray, field);
        QFETCH(const qint64, time);
        const std::string tagKey = tag.toStdString();
        const std::string fieldKey = field.toStdString();
        Record record;
        record.point.measurement = "m";
        record.point.tags = {{tagKey, "a"}};
        record.point.fields = {{fieldKey, std::int64_t(1)}};
        record.point.time = time;
        std::string_view line;
        RecordGuard guard(dialect);
        QTEST(guard.check(record, line).has_value(), "passes");
        QVERIFY(line.empty());
    }

    void whatChangesThereIsTold_data()
    {
        QTest::addColumn<LineDialect>("dialect");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("told"); // empty: nothing
        const auto row = [](const char *name, LineDialect dialect, const char *line, const char *told) {
            QTest::newRow(name) << dialect << QByteArray(line) << QString::fromLatin1(told);
        };
        row("QuestDB: whole microseconds", quest, "m v=1 1700000000000001000", "");
        row("QuestDB: nanoseconds", quest, "m v=1 1700000000000001001", "nanoseconds were cut off");
        row("QuestDB: a large integer", quest, "m v=9007199254740993i 1700000000000000000", "were rounded");
        row("QuestDB: the largest that is exact", quest, "m v=9007199254740992i 1700000000000000000", "");
        row("QuestDB: two backslashes", quest, "m,t=a\\\\b v=1 1700000000000000000", "two backslashes");
        row("VictoriaMetrics: whole milliseconds", victoria, "m v=1 1700000000001000000", "");
        row("VictoriaMetrics: microseconds", victoria, "m v=1 1700000000000001000", "to the millisecond");
        row("VictoriaMetrics: a text", victoria, "m v=\"x\" 1700000000000000000", "1 text");
        row("VictoriaMetrics: a boolean", victoria, "m v=t 1700000000000000000", "true became 1");
        row("VictoriaMetrics: the database's tag", victoria, "m,db=x v=1 1700000000000000000", "\"db\"");
        row("VictoriaMetrics: 12 digits", victoria, "m v=1.23456789012 1700000000000000000", "");
        row("VictoriaMetrics: 13 digits", victoria, "m v=1.234567890123 1700000000000000000", "12 digits");
        row("VictoriaMetrics: refused", victoria, "m,__name__=x v=t 1700000000000000001", "");
        row("GreptimeDB: long ago", greptime, "m v=1 1700000000000000000", "older than a day");
        row("GreptimeDB: to come", greptime, "m v=1 4000000000000000000", "");
        row("GreptimeDB: no time", greptime, "m v=1", "");
    }

    void whatChangesThereIsTold()
    {
        QFETCH(const LineDialect, dialect);
        QFETCH(const QByteArray, line);
        QFETCH(const QString, told);
        RecordGuard guard(dialect);
        const std::string text = line.toStdString();
        std::string_view checked;
        (void)guard.check(lineOf(text, 1), checked);
        QCOMPARE(guard.notes().size(), told.isEmpty() ? 0 : 1);
        if (!told.isEmpty())
            QVERIFY2(guard.notes().first().contains(told), qPrintable(guard.notes().first()));
    }
};

QTEST_GUILESS_MAIN(RecordGuardTest)
#include "recordguard_test.moc"
