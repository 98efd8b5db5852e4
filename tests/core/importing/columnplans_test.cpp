// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/columnplans.h"

#include <QTest>

using namespace penstock;
using Role = ColumnPlan::Role;
using FieldType = ColumnPlan::FieldType;
using Severity = ColumnProblem::Severity;
using Kind = TimestampFormat::Kind;

/// What columns become under somebody's hands, and what is wrong with them.
class ColumnPlansTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalBecomeOneThingAtOnce();
    void ofSeveralTimesTheLastStays();
    void oneColumnNamesTheMeasurement();
    void nothingChangedIsSaid();
    void namesAreTrimmed();
    void anUnknownFormatOfTheTimeIsOffered();
    void chosenAgainItTakesAllNumbers();
    void missingGuessesKnowNothing();
    void namesakes_data();
    void namesakes();
    void tenThousandColumnsOfOneName();
    void manyTagValuesAreASeriesEach();
};

namespace {

ColumnPlan field(const QString &name)
{
    return {name, Role::Field, FieldType::Float, {}};
}

ColumnPlans columnsOf(const QList<ColumnPlan> &plans, CellType type = CellType::Float)
{
    ColumnGuess guess;
    guess.type = type;
    return {QList<ColumnGuess>(plans.size(), guess), plans};
}

} // namespace

void ColumnPlansTest::severalBecomeOneThingAtOnce()
{
    ColumnPlans columns =
        columnsOf({field(QStringLiteral("a")), field(QStringLiteral("b")), field(QStringLiteral("c"))});
    QVERIFY(columns.setRole({0, 2}, Role::Tag));
    QCOMPARE(columns.plan(0).role, Role::Tag);
    QCOMPARE(columns.plan(1).role, Role::Field);
    QCOMPARE(columns.plan(2).role, Role::Tag);
}

void ColumnPlansTest::ofSeveralTimesTheLastStays()
{
    ColumnPlans columns = columnsOf({field(QStringLiteral("a")), field(QStringLiteral("b"))}, CellType::Integer);
    QVERIFY(columns.setRole({0, 1}, Role::Time));
    QCOMPARE(columns.timeColumn(), 1);
    QCOMPARE(columns.plan(0).role, Role::Field);
    QCOMPARE(columns.plan(0).type, FieldType::Integer); // as its cells are
}

void ColumnPlansTest::oneColumnNamesTheMeasurement()
{
    ColumnPlans columns = columnsOf({field(QStringLiteral("a")), field(QStringLiteral("b"))});
    QVERIFY(columns.setRole({0}, Role::Measurement));
    QVERIFY(columns.setRole({1}, Role::Measurement));
    QCOMPARE(columns.plan(0).role, Role::Tag);
    QCOMPARE(columns.plan(1).role, Role::Measurement);
}

void ColumnPlansTest::nothingChangedIsSaid()
{
    ColumnPlans columns = columnsOf({field(QStringLiteral("a"))});
    QVERIFY(!columns.setRole({0}, Role::Field));
    QVERIFY(!columns.setTimeZone(QStringLiteral("Europe/Berlin"))); // there is no time yet
    QVERIFY(columns.setRole({0}, Role::Time));
    QCOMPARE(columns.plan(0).time.timeZone, QStringLiteral("Europe/Berlin"));
    QVERIFY(!columns.setTimeZone(QStringLiteral("Europe/Berlin")));
    QVERIFY(columns.setTimeZone({}));
}

void ColumnPlansTest::namesAreTrimmed()
{
    ColumnPlans columns = columnsOf({field(QStringLiteral("a"))});
    columns.setName(0, QStringLiteral("  "));
    QCOMPARE(columns.plan(0).name, QString());
    QCOMPARE(columns.problem(0).severity, Severity::Error);
    columns.setName(0, QStringLiteral(" b "));
    QCOMPARE(columns.plan(0).name, QStringLiteral("b"));
    QCOMPARE(columns.problem(0).severity, Severity::None);
}

void ColumnPlansTest::anUnknownFormatOfTheTimeIsOffered()
{
    ColumnGuess guess;
    guess.timeFormats = {{Kind::MonthDayYear, {}}};
    ColumnPlans columns({guess}, {field(QStringLiteral("when"))});
    QVERIFY(columns.setRole({0}, Role::Time));
    QCOMPARE(columns.plan(0).time.kind, Kind::MonthDayYear);
    const QList<TimestampFormat> formats = columns.timeFormats(0);
    QCOMPARE(formats.size(), TimestampFormat::kinds().size() + 1); // and by a pattern
    QCOMPARE(formats.at(0).kind, Kind::MonthDayYear);
    columns.setTimeFormat(0, 1);
    QCOMPARE(columns.plan(0).time.kind, Kind::Iso8601);
    QCOMPARE(columns.problem(0).severity, Severity::Warning); // the sample says otherwise
}

void ColumnPlansTest::chosenAgainItTakesAllNumbers()
{
    TimeReading reading;
    reading.format = {.kind = Kind::EpochSeconds, .refusesFar = true};
    reading.read = 2;
    reading.far = 1;
    reading.firstFar = "0";
    ColumnGuess guess;
    guess.times = {reading};
    guess.timeFormats = {reading.format};
    ColumnPlans columns({guess}, {field(QStringLiteral("when"))});
    QVERIFY(columns.setRole({0}, Role::Time));
    QVERIFY(columns.plan(0).time.refusesFar);
    QCOMPARE(columns.problem(0).severity, Severity::Warning);
    QVERIFY2(columns.problem(0).text.contains(QStringLiteral("the time 0 is far from the others")),
             qPrintable(columns.problem(0).text));
    columns.setTimeFormat(0, 0); // a list that is opened and left is no choice
    QVERIFY(columns.plan(0).time.refusesFar);
    columns.setTimeFormat(0, 1);
    columns.setTimeFormat(0, 0);
    QCOMPARE(columns.plan(0).time.kind, Kind::EpochSeconds);
    QVERIFY(!columns.plan(0).time.refusesFar);
    QCOMPARE(columns.problem(0).severity, Severity::None);
}

void ColumnPlansTest::missingGuessesKnowNothing()
{
    const ColumnPlans columns({}, {field(QStringLiteral("a"))});
    QCOMPARE(columns.guess(0).seen, 0u);
    QCOMPARE(columns.problem(0).severity, Severity::Hint);
}

void ColumnPlansTest::namesakes_data()
{
    QTest::addColumn<QString>("names");    // one letter a column; upper case is ignored
    QTest::addColumn<QString>("problems"); // the column that each names; '-': none
    QTest::newRow("all different") << QStringLiteral("abc") << QStringLiteral("---");
    QTest::newRow("two") << QStringLiteral("aba") << QStringLiteral("3-1");
    QTest::newRow("three name the first, the first the second") << QStringLiteral("aaa") << QStringLiteral("211");
    QTest::newRow("two pairs") << QStringLiteral("abab") << QStringLiteral("3412");
    QTest::newRow("what is left out is no namesake") << QStringLiteral("aA") << QStringLiteral("--");
}

void ColumnPlansTest::namesakes()
{
    QFETCH(QString, names);
    QFETCH(QString, problems);
    QList<ColumnPlan> plans;
    for (const QChar name : names) {
        plans += field(name.toLower());
        if (name.isUpper())
            plans.last().role = Role::Ignore;
    }
    const ColumnPlans columns = columnsOf(plans);
    for (qsizetype column = 0; column < columns.size(); ++column) {
        const QString text = columns.problem(column).text;
        const QChar expected = problems.at(column);
        QVERIFY2(expected == u'-' ? text.isEmpty() : text.contains(expected), qPrintable(text));
    }
}

void ColumnPlansTest::tenThousandColumnsOfOneName()
{
    constexpr int count = 10'000;
    const ColumnPlans same = columnsOf(QList<ColumnPlan>(count, field(QStringLiteral("a"))));
    QVERIFY(same.problem(count - 1).text.contains(QStringLiteral("Column 1 ")));

    QList<ColumnPlan> plans;
    for (int i = 0; i < count; ++i)
        plans += field(QString::number(i));
    ColumnPlans columns = columnsOf(plans);
    QVERIFY(columns.problem(count - 1).text.isEmpty());
    columns.setName(count - 1, QStringLiteral("0"));
    QVERIFY(columns.problem(0).text.contains(QString::number(count)));
}

void ColumnPlansTest::manyTagValuesAreASeriesEach()
{
    ColumnGuess guess;
    guess.type = CellType::Text;
    guess.distinct = 9'999;
    const ColumnPlan tag{QStringLiteral("id"), Role::Tag, FieldType::String, {}};
    QCOMPARE(ColumnPlans({guess}, {tag}).problem(0).severity, Severity::None);
    guess.distinctCapped = true;
    QCOMPARE(ColumnPlans({guess}, {tag}).problem(0).severity, Severity::Warning);
}

QTEST_GUILESS_MAIN(ColumnPlansTest)
#include "columnplans_test.moc"
