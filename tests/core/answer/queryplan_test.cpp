// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/queryplan.h"
#include "core/result/table.h"

#include <QTest>

namespace penstock {

namespace {

Column column(const char *name, const QStringList &texts)
{
    Column made(QString::fromLatin1(name), ColumnType::Text);
    for (const QString &text : texts)
        made.appendText(text.toStdString());
    return made;
}

Table tableOf(const char *name, const QString &lines)
{
    Table table;
    table.addColumn(column(name, lines.split(u'\n')));
    return table;
}

/// Each step in a line: indented, its detail, its time in ns, its figures.
QStringList written(const QueryPlan &plan)
{
    QStringList lines;
    std::vector<int> depths;
    for (const PlanStep &step : plan.steps) {
        depths.push_back(step.parent < 0 ? 0 : depths[std::size_t(step.parent)] + 1);
        QString line = QString(depths.back(), u' ') + step.name;
        if (!step.detail.isEmpty())
            line += u'(' + step.detail + u')';
        if (step.duration)
            line += u'@' + QString::number(*step.duration);
        for (const PlanFigure &figure : step.figures)
            line += u'|' + figure.name + u'=' + figure.value;
        lines += line;
    }
    return lines;
}

} // namespace

class QueryPlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durations_data();
    void durations();
    void zeros();
    void influxQl();
    void influxQlWithTimes();
    void sql();
    void sqlWithTimes();
    void whatIsNoPlan_data();
    void whatIsNoPlan();
    void brokenTreesAreReadAsFarAsTheyGo();
};

void QueryPlanTest::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("nanoseconds"); // -1: none
    const auto row = [](const char *text, qint64 nanoseconds) {
        QTest::newRow(*text ? text : "(empty)") << QString::fromUtf8(text) << nanoseconds;
    };
    row("850ns", 850);
    row("45.687µs", 45'687);
    row("45.687μs", 45'687); // the other µ
    row("12us", 12'000);
    row("1.5ms", 1'500'000);
    row("2s", 2'000'000'000);
    row("1m2.5s", 62'500'000'000);
    row("1h0m1s", 3'601'000'000'000);
    row("", -1);
    row("12", -1);
    row("3B", -1);
    row("1ms later", -1);
    row("s", -1);
}

void QueryPlanTest::durations()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, nanoseconds);
    QCOMPARE(planDuration(text).value_or(-1), nanoseconds);
}

void QueryPlanTest::zeros()
{
    for (const char *zero : {"0", "0B", "0ns", "0.0 B"})
        QVERIFY2((PlanFigure{.name = QString(), .value = QString::fromLatin1(zero)}.isZero()), zero);
    QVERIFY(!(PlanFigure{.name = QStringLiteral("shard_id"), .value = QStringLiteral("0"), .isLabel = true}.isZero()));
    for (const char *some : {"1", "10", "0x", "cpu", "", "0.5ms"})
        QVERIFY2((!PlanFigure{.name = QString(), .value = QString::fromLatin1(some)}.isZero()), some);
}

// Of InfluxDB 1.6.7, with two expressions.
void QueryPlanTest::influxQl()
{
    const auto plan = QueryPlan::of(tableOf("QUERY PLAN", QStringLiteral("EXPRESSION: mean(u::float)\n"
                                                                         "NUMBER OF SHARDS: 2\n"
                                                                         "SIZE OF BLOCKS: 0\n"
                                                                         "\n"
                                                                         "EXPRESSION: <nil>\n"
                                                                         "AUXILIARY FIELDS: u::float\n")));
    QVERIFY(plan);
    QCOMPARE(written(*plan),
             (QStringList{QStringLiteral("EXPRESSION(mean(u::float))|NUMBER OF SHARDS=2|SIZE OF BLOCKS=0"),
                          QStringLiteral("EXPRESSION(<nil>)|AUXILIARY FIELDS=u::float")}));
    QVERIFY(!plan->duration);
    QVERIFY(!plan->share(0));
}

// Of InfluxDB 1.6.7 and 1.12.2, shortened, with two shards.
void QueryPlanTest::influxQlWithTimes()
{
    const auto plan = QueryPlan::of(
        tableOf("EXPLAIN ANALYZE", QStringLiteral(".\n"
                                                  "└── select\n"
                                                  "    ├── execution_time: 45.687µs\n"
                                                  "    ├── planning_time: 313.876µs\n"
                                                  "    ├── total_time: 359.563µs\n"
                                                  "    └── build_cursor\n"
                                                  "        ├── labels\n"
                                                  "        │   └── statement: SELECT u::float FROM q..cpu\n"
                                                  "        └── iterator_scanner\n"
                                                  "            ├── labels\n"
                                                  "            │   └── auxiliary_fields: u::float\n"
                                                  "            ├── create_iterator\n"
                                                  "            │   ├── labels\n"
                                                  "            │   │   ├── measurement: cpu\n"
                                                  "            │   │   └── shard_id: 333\n"
                                                  "            │   ├── cursors_ref: 0\n"
                                                  "            │   └── planning_time: 134.819µs\n"
                                                  "            └── create_iterator\n"
                                                  "                ├── labels\n"
                                                  "                │   └── shard_id: 334\n"
                                                  "                └── planning_time: 20µs\n")));
    QVERIFY(plan);
    QCOMPARE(written(*plan),
             (QStringList{
                 QStringLiteral("select@359563|execution_time=45.687µs|planning_time=313.876µs|total_time=359.563µs"),
                 QStringLiteral(" build_cursor|statement=SELECT u::float FROM q..cpu"),
                 QStringLiteral("  iterator_scanner|auxiliary_fields=u::float"),
                 QStringLiteral("   create_iterator@134819|measurement=cpu|shard_id=333|cursors_ref=0|"
                                "planning_time=134.819µs"),
                 QStringLiteral("   create_iterator@20000|shard_id=334|planning_time=20µs")}));
    QVERIFY(plan->steps[3].figures[1].isLabel && !plan->steps[3].figures[2].isLabel);
    QCOMPARE(plan->duration.value_or(0), 359'563);
    QCOMPARE(plan->share(0).value_or(0), 1.0);
    QVERIFY(!plan->share(1));
    QVERIFY(qAbs(plan->share(3).value_or(0) - 0.37495) < 0.0001);
}

// Of InfluxDB 3 Core 3.6.0.
void QueryPlanTest::sql()
{
    Table table;
    table.addColumn(column("plan_type", {QStringLiteral("logical_plan"), QStringLiteral("physical_plan")}));
    table.addColumn(column("plan", {QStringLiteral("TableScan: cpu projection=[dc, host]"),
                                    QStringLiteral("ProjectionExec: expr=[dc@0 as dc, host@1 as host]\n"
                                                   "  DeduplicateExec: [host@1 ASC]\n"
                                                   "    RecordBatchesExec: chunks=1, projection=[dc]\n"
                                                   "  Other\n")}));
    const auto plan = QueryPlan::of(table);
    QVERIFY(plan);
    QCOMPARE(written(*plan),
             (QStringList{
                 QStringLiteral("logical_plan"), QStringLiteral(" TableScan(cpu projection=[dc, host])"),
                 QStringLiteral("physical_plan"), QStringLiteral(" ProjectionExec(expr=[dc@0 as dc, host@1 as host])"),
                 QStringLiteral("  DeduplicateExec([host@1 ASC])"),
                 QStringLiteral("   RecordBatchesExec(chunks=1, projection=[dc])"), QStringLiteral("  Other")}));
    QVERIFY(!plan->duration);
}

// As DataFusion writes metrics.
void QueryPlanTest::sqlWithTimes()
{
    Table table;
    table.addColumn(column("plan_type", {QStringLiteral("Plan with Metrics"), QStringLiteral("Duration")}));
    table.addColumn(column(
        "plan",
        {QStringLiteral("SortExec: expr=[a@0 ASC, b@1 ASC], metrics=[output_rows=3, elapsed_compute=3µs, "
                        "spill_count=0]\n"
                        "  ParquetExec: files=[x], metrics=[output_rows{partition=0}=3, "
                        "elapsed_compute{partition=0}=750ns, elapsed_compute{partition=1}=250ns, ranges=[1, 2]]\n"
                        "    Empty, metrics=[]"),
         QStringLiteral("1.2ms")}));
    const auto plan = QueryPlan::of(table);
    QVERIFY(plan);
    QCOMPARE(written(*plan),
             (QStringList{QStringLiteral("Plan with Metrics"),
                          QStringLiteral(" SortExec(expr=[a@0 ASC, b@1 ASC])@3000|output_rows=3|elapsed_compute=3µs|"
                                         "spill_count=0"),
                          QStringLiteral("  ParquetExec(files=[x])@1000|output_rows{partition=0}=3|"
                                         "elapsed_compute{partition=0}=750ns|elapsed_compute{partition=1}=250ns|"
                                         "ranges=[1, 2]"),
                          QStringLiteral("   Empty"), QStringLiteral("Duration(1.2ms)")}));
    QCOMPARE(plan->duration.value_or(0), 4'000);
    QCOMPARE(plan->share(1).value_or(0), 0.75);
    QCOMPARE(plan->share(2).value_or(0), 0.25);
}

void QueryPlanTest::whatIsNoPlan_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("lines");
    QTest::newRow("another column") << QStringLiteral("name") << QStringLiteral("EXPRESSION: x");
    QTest::newRow("one column of two") << QStringLiteral("plan_type") << QStringLiteral("logical_plan");
    QTest::newRow("the other") << QStringLiteral("plan") << QStringLiteral("TableScan: cpu");
    QTest::newRow("nothing in it") << QStringLiteral("EXPLAIN ANALYZE") << QStringLiteral(".");
    QTest::newRow("longer than people read")
        << QStringLiteral("QUERY PLAN") << QStringLiteral("KEY: 1\n").repeated(qsizetype(QueryPlan::mostLines) + 1);
}

void QueryPlanTest::whatIsNoPlan()
{
    QFETCH(const QString, name);
    QFETCH(const QString, lines);
    QVERIFY(!QueryPlan::of(tableOf(name.toLatin1().constData(), lines)));
    QVERIFY(!QueryPlan::of(Table()));
}

void QueryPlanTest::brokenTreesAreReadAsFarAsTheyGo()
{
    const auto plan = QueryPlan::of(tableOf("EXPLAIN ANALYZE", QStringLiteral(".\n"
                                                                              "            └── deep: 1\n"
                                                                              "└── select\n"
                                                                              "            └── too_deep\n"
                                                                              "    └── statement: a\n"
                                                                              " goes on\n"
                                                                              "        └── labels\n"
                                                                              "            └── x: 1\n")));
    QVERIFY(plan);
    QCOMPARE(written(*plan), (QStringList{QStringLiteral("deep: 1"), QStringLiteral("select|statement=a\n goes on|x=1"),
                                          QStringLiteral(" too_deep")}));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::QueryPlanTest)
#include "queryplan_test.moc"
