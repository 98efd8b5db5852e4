// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/resultstatement.h"

#include <QLocale>
#include <QTest>

using namespace penstock;
using Role = ColumnPlan::Role;
using FieldType = ColumnPlan::FieldType;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t start = 1'000'000'000; ///< 2001-09-09T01:46:40Z, in seconds

/// Of a file with time, host and flow.
struct Imported
{
    Imported(std::int64_t from, std::int64_t to)
    {
        plan.measurement = QStringLiteral("pump");
        plan.columns = {{QStringLiteral("time"), Role::Time, FieldType::String, {}},
                        {QStringLiteral("host"), Role::Tag, FieldType::String, {}},
                        {QStringLiteral("flow"), Role::Field, FieldType::Float, {}}};
        TimeReading reading;
        reading.earliest = from * second;
        reading.latest = to * second;
        ColumnGuess time;
        time.times = {reading};
        analysis.columns = {time, {}, {}};
    }

    QStringList statements(quint64 rows = ResultStatement::mostAtOnce) const
    {
        QStringList texts;
        for (const ResultStatement &statement : ResultStatement::of(plan, analysis, rows))
            texts += statement.text;
        return texts;
    }

    ImportPlan plan;
    CsvAnalysis analysis;
};

} // namespace

/// The ways to look at what an import has stored.
class ResultStatementTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewRowsAreShownAtOnce();
    void ofManyRowsThereIsAChoice();
    void meansMakeSomeThousandPoints_data();
    void meansMakeSomeThousandPoints();
    void whereTheServerWouldLookElsewhereItIsTold_data();
    void whereTheServerWouldLookElsewhereItIsTold();
    void withoutNumbersOrTimesThereIsNoMean();
    void measurementsAreTheFilesOwn_data();
    void measurementsAreTheFilesOwn();
};

void ResultStatementTest::fewRowsAreShownAtOnce()
{
    const Imported imported(start, start + 10);
    const QList<ResultStatement> all = ResultStatement::of(imported.plan, imported.analysis, 49'999);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.at(0).title, QStringLiteral("All %1 rows").arg(QLocale().toString(49'999)));
    QCOMPARE(all.at(0).text, QStringLiteral("SELECT * FROM \"pump\""));
}

void ResultStatementTest::ofManyRowsThereIsAChoice()
{
    const Imported imported(start, start + 10);
    const QList<ResultStatement> all = ResultStatement::of(imported.plan, imported.analysis, 50'000);
    QStringList titles;
    for (const ResultStatement &statement : all)
        titles += statement.title;
    QCOMPARE(titles.join(u'|'), QStringLiteral("First 1,000 rows|Newest 1,000 rows|Mean of every second|All %1 rows")
                                    .arg(QLocale().toString(50'000)));
    QCOMPARE(imported.statements().join(u'\n'),
             QStringLiteral("SELECT * FROM \"pump\" LIMIT 1000\n"
                            "SELECT * FROM \"pump\" ORDER BY time DESC LIMIT 1000\n"
                            "SELECT mean(*) FROM \"pump\" GROUP BY time(1s), * fill(none)\n"
                            "SELECT * FROM \"pump\""));
}

void ResultStatementTest::meansMakeSomeThousandPoints_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("span");
    QTest::newRow("one moment") << qint64(0) << "1s";
    QTest::newRow("5,000 seconds") << qint64(5'000) << "1s";
    QTest::newRow("a second more") << qint64(5'001) << "1m";
    QTest::newRow("5,000 minutes") << qint64(300'000) << "1m";
    QTest::newRow("a minute more") << qint64(300'060) << "1h";
    QTest::newRow("5,000 hours") << qint64(18'000'000) << "1h";
    QTest::newRow("an hour more") << qint64(18'003'600) << "1d";
    QTest::newRow("5,000 days") << qint64(432'000'000) << "1d";
    QTest::newRow("a day more") << qint64(432'086'400) << "1w";
}

void ResultStatementTest::meansMakeSomeThousandPoints()
{
    QFETCH(const qint64, seconds);
    QFETCH(const QString, span);
    QCOMPARE(Imported(start, start + seconds).statements().at(2),
             QStringLiteral("SELECT mean(*) FROM \"pump\" GROUP BY time(%1), * fill(none)").arg(span));
}

void ResultStatementTest::whereTheServerWouldLookElsewhereItIsTold_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<QString>("bounds");
    QTest::newRow("the first moment it looks at") << qint64(0) << qint64(86'400) << "";
    QTest::newRow("before 1970") << qint64(-86'400) << qint64(0)
                                 << " WHERE time >= '1969-12-30' AND time < '1970-01-03'";
    QTest::newRow("later than now") << qint64(4'102'358'400) << qint64(4'102'444'800) // 2099-12-31 to 2100-01-01
                                    << " WHERE time >= '2099-12-30' AND time < '2100-01-03'";
}

void ResultStatementTest::whereTheServerWouldLookElsewhereItIsTold()
{
    QFETCH(const qint64, from);
    QFETCH(const qint64, to);
    QFETCH(const QString, bounds);
    QCOMPARE(Imported(from, to).statements().at(2),
             QStringLiteral("SELECT mean(*) FROM \"pump\"%1 GROUP BY time(1m), * fill(none)").arg(bounds));
}

void ResultStatementTest::withoutNumbersOrTimesThereIsNoMean()
{
    const Imported whole(start, start + 10);
    Imported imported = whole;
    imported.plan.columns[1].role = Role::Ignore; // one series
    QVERIFY(imported.statements().at(2).endsWith(QStringLiteral("GROUP BY time(1s) fill(none)")));
    for (const FieldType type : {FieldType::String, FieldType::Boolean}) {
        imported.plan.columns[2].type = type;
        QCOMPARE(imported.statements().size(), 3);
    }
    imported.plan.columns[2].type = FieldType::Integer;
    QCOMPARE(imported.statements().size(), 4);
    imported.plan.columns[2].role = Role::Tag;
    QCOMPARE(imported.statements().size(), 3);

    imported = whole;
    imported.plan.columns[0].time.kind = TimestampFormat::Kind::DayMonthYear; // the sample was not read so
    QCOMPARE(imported.statements().size(), 3);
    imported = Imported(start, start - 1); // no cell was read
    QCOMPARE(imported.statements().size(), 3);
    imported = whole;
    imported.plan.columns[0].role = Role::Ignore;
    QCOMPARE(imported.statements().size(), 3);
    imported = whole;
    imported.analysis = {};
    QCOMPARE(imported.statements().size(), 3);
}

void ResultStatementTest::measurementsAreTheFilesOwn_data()
{
    QTest::addColumn<QStringList>("named");   ///< by an annotated file
    QTest::addColumn<QStringList>("samples"); ///< of a column that names it; none: there is no such column
    QTest::addColumn<quint64>("distinct");
    QTest::addColumn<QString>("from");
    const auto list = [](const char *names) { return QString::fromUtf8(names).split(u'|', Qt::SkipEmptyParts); };
    QTest::newRow("the plan's") << list("") << list("") << quint64(0) << R"(FROM "we\"ird pump")";
    QTest::newRow("an annotated file's") << list("b|a") << list("") << quint64(0) << R"(FROM "b", "a")";
    QTest::newRow("a column's") << list("") << list("cpu|mem|cpu") << quint64(2) << R"(FROM "cpu", "mem")";
    QTest::newRow("more than the sample has") << list("") << list("cpu|mem|cpu") << quint64(3) << "FROM /.+/";
    QTest::newRow("a column's before the file's") << list("b") << list("a \"b\"") << quint64(1) << R"(FROM "a \"b\"")";
}

void ResultStatementTest::measurementsAreTheFilesOwn()
{
    QFETCH(const QStringList, named);
    QFETCH(const QStringList, samples);
    QFETCH(const quint64, distinct);
    QFETCH(const QString, from);
    Imported imported(start, start + 10);
    imported.plan.measurement = QStringLiteral("we\"ird pump");
    imported.analysis.measurements = named;
    if (!samples.isEmpty()) {
        imported.plan.columns[1].role = Role::Measurement;
        imported.analysis.columns[1].samples = samples;
        imported.analysis.columns[1].distinct = distinct;
    }
    QCOMPARE(imported.statements(1), QStringList(QStringLiteral("SELECT * ") + from));
    for (const QString &statement : imported.statements())
        QVERIFY2(statement.contains(from), qPrintable(statement));
}

QTEST_APPLESS_MAIN(ResultStatementTest)

#include "resultstatement_test.moc"
