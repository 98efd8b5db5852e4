// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/columnplanmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;
using Role = ColumnPlan::Role;
using FieldType = ColumnPlan::FieldType;
using Severity = ColumnProblem::Severity;
using Kind = TimestampFormat::Kind;

class ColumnPlanModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsThePlan();
    void aFileHasOneTime();
    void renames();
    void offersEveryTimeFormat();
    void timeZoneGoesWithTheTime();
    void refusesWhatCannotBeEdited();
    void findsProblems_data();
    void findsProblems();
    void aRenameMendsTheOtherRow();
    void anotherTimeTakesItsPartsAlong();
    void theTimeIsShownAsItIsRead();
};

namespace {

ColumnGuess guess(const QString &name, CellType type, const QList<TimestampFormat> &times = {})
{
    ColumnGuess result;
    result.name = name;
    result.type = type;
    result.timeFormats = times;
    result.seen = 100;
    result.distinct = 50;
    result.samples = {QStringLiteral("a"), QStringLiteral("b")};
    return result;
}

/// when (a date, day and month could be swapped), host, load, note
struct Fixture
{
    QList<ColumnGuess> guesses;
    QList<ColumnPlan> plans;
    ColumnPlanModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Fixture()
    {
        guesses = {guess(QStringLiteral("when"), CellType::Text, {{Kind::DayMonthYear, {}}, {Kind::MonthDayYear, {}}}),
                   guess(QStringLiteral("host"), CellType::Text), guess(QStringLiteral("load"), CellType::Float),
                   guess(QStringLiteral("note"), CellType::Empty)};
        guesses[0].ambiguousTime = true;
        guesses[2].empty = 25;
        guesses[2].distinctMissing = 1;
        plans = {{QStringLiteral("when"), Role::Time, FieldType::String, {Kind::DayMonthYear, {}}},
                 {QStringLiteral("host"), Role::Tag, FieldType::String, {}},
                 {QStringLiteral("load"), Role::Field, FieldType::Float, {}},
                 {QStringLiteral("note"), Role::Ignore, FieldType::String, {}}};
        model.setColumns(guesses, plans);
    }

    QString text(int row, int column) const { return model.index(row, column).data().toString(); }
    bool set(int row, int column, const QVariant &value) { return model.setData(model.index(row, column), value); }
};

} // namespace

void ColumnPlanModelTest::showsThePlan()
{
    const Fixture fixture;
    QCOMPARE(fixture.model.rowCount(), 4);
    QCOMPARE(fixture.text(0, ColumnPlanModel::NameColumn), QStringLiteral("time"));
    QCOMPARE(fixture.text(1, ColumnPlanModel::RoleColumn), QStringLiteral("Tag"));
    QCOMPARE(fixture.text(2, ColumnPlanModel::TypeColumn), QStringLiteral("Float"));
    QCOMPARE(fixture.text(2, ColumnPlanModel::EmptyColumn), QStringLiteral("25 %"));
    QCOMPARE(fixture.text(2, ColumnPlanModel::DistinctColumn), QStringLiteral("49")); // n/a is counted as empty
    QCOMPARE(fixture.text(1, ColumnPlanModel::DistinctColumn), QStringLiteral("50"));
    QCOMPARE(fixture.text(3, ColumnPlanModel::NameColumn), QString());
    QCOMPARE(fixture.model.index(1, ColumnPlanModel::RoleColumn).data(Qt::EditRole).toInt(), int(Role::Tag));
}

void ColumnPlanModelTest::aFileHasOneTime()
{
    Fixture fixture;
    QSignalSpy changed(&fixture.model, &ColumnPlanModel::plansChanged);
    QVERIFY(fixture.set(1, ColumnPlanModel::RoleColumn, int(Role::Time)));
    QCOMPARE(fixture.model.columns().timeColumn(), 1);
    QCOMPARE(fixture.model.columns().plans().at(0).role, Role::Field);
    QCOMPARE(fixture.model.columns().plans().at(0).type, FieldType::String);
    QCOMPARE(changed.size(), 1);

    // Taking it away leaves none, and putting it back finds the best format again.
    fixture.model.setRole({1}, Role::Tag);
    QCOMPARE(fixture.model.columns().timeColumn(), -1);
    fixture.model.setRole({0}, Role::Time);
    QCOMPARE(fixture.model.columns().plans().at(0).time.kind, Kind::DayMonthYear);
}

void ColumnPlanModelTest::renames()
{
    Fixture fixture;
    QVERIFY(fixture.set(2, ColumnPlanModel::NameColumn, QStringLiteral("  cpu load ")));
    QCOMPARE(fixture.model.columns().plans().at(2).name, QStringLiteral("cpu load"));
    QCOMPARE(fixture.text(2, ColumnPlanModel::SourceColumn), QStringLiteral("load"));
}

void ColumnPlanModelTest::offersEveryTimeFormat()
{
    Fixture fixture;
    const QModelIndex cell = fixture.model.index(0, ColumnPlanModel::TypeColumn);
    const QStringList choices = cell.data(ColumnPlanModel::ChoicesRole).toStringList();
    QCOMPARE(choices.size(), TimestampFormat::kinds().size() + 1); // and by a pattern
    QCOMPARE(QSet<QString>(choices.cbegin(), choices.cend()).size(), choices.size());
    QCOMPARE(choices.at(0), (TimestampFormat{Kind::DayMonthYear, {}}.displayName()));
    QCOMPARE(choices.at(1), (TimestampFormat{Kind::MonthDayYear, {}}.displayName()));
    QCOMPARE(cell.data(Qt::EditRole).toInt(), 0);
    for (int choice = 0; choice < choices.size(); ++choice) {
        QVERIFY(fixture.set(0, ColumnPlanModel::TypeColumn, choice));
        QCOMPARE(cell.data(Qt::EditRole).toInt(), choice);
        QCOMPARE(cell.data().toString(), choices.at(choice));
    }
    QVERIFY(!fixture.set(0, ColumnPlanModel::TypeColumn, int(choices.size())));
    QVERIFY(!fixture.set(0, ColumnPlanModel::TypeColumn, -1));
}

void ColumnPlanModelTest::timeZoneGoesWithTheTime()
{
    Fixture fixture;
    fixture.model.setTimeZone(QStringLiteral("Europe/Berlin"));
    QCOMPARE(fixture.model.columns().plans().at(0).time.timeZone, QStringLiteral("Europe/Berlin"));
    QVERIFY(fixture.set(0, ColumnPlanModel::TypeColumn, 1));
    QCOMPARE(fixture.model.columns().plans().at(0).time.timeZone, QStringLiteral("Europe/Berlin"));
    fixture.model.setRole({1}, Role::Time);
    QCOMPARE(fixture.model.columns().plans().at(1).time.timeZone, QStringLiteral("Europe/Berlin"));
}

void ColumnPlanModelTest::refusesWhatCannotBeEdited()
{
    Fixture fixture;
    const QList<ColumnPlan> before = fixture.model.columns().plans();
    QVERIFY(!fixture.set(0, ColumnPlanModel::NameColumn, QStringLiteral("x")));
    QVERIFY(!fixture.set(1, ColumnPlanModel::TypeColumn, 1));
    QVERIFY(!fixture.set(3, ColumnPlanModel::NameColumn, QStringLiteral("x")));
    QVERIFY(!fixture.set(1, ColumnPlanModel::SourceColumn, QStringLiteral("x")));
    QVERIFY(!fixture.set(1, ColumnPlanModel::RoleColumn, 6));
    QCOMPARE(fixture.model.columns().plans(), before);
}

void ColumnPlanModelTest::findsProblems_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<ColumnPlan>("plan");
    QTest::addColumn<Severity>("severity");
    const auto field = [](const QString &name, FieldType type) { return ColumnPlan{name, Role::Field, type, {}}; };
    const QString load = QStringLiteral("load");
    QTest::newRow("fine") << 2 << field(load, FieldType::Float) << Severity::None;
    QTest::newRow("no name") << 2 << field({}, FieldType::Float) << Severity::Error;
    QTest::newRow("time's name") << 2 << field(QStringLiteral("time"), FieldType::Float) << Severity::Error;
    QTest::newRow("name of a tag") << 2 << field(QStringLiteral("host"), FieldType::Float) << Severity::Error;
    QTest::newRow("name of an ignored one") << 2 << field(QStringLiteral("note"), FieldType::Float) << Severity::None;
    QTest::newRow("fractions as integers") << 2 << field(load, FieldType::Integer) << Severity::Warning;
    QTest::newRow("fractions as booleans") << 2 << field(load, FieldType::Boolean) << Severity::Warning;
    QTest::newRow("fractions as text") << 2 << field(load, FieldType::String) << Severity::None;
    QTest::newRow("text as float") << 1 << field(QStringLiteral("host"), FieldType::Float) << Severity::Warning;
    QTest::newRow("nothing in it") << 3 << field(QStringLiteral("note"), FieldType::String) << Severity::Hint;
    QTest::newRow("ignored") << 3 << ColumnPlan{{}, Role::Ignore, FieldType::String, {}} << Severity::None;
    QTest::newRow("day or month") << 0 << ColumnPlan{{}, Role::Time, FieldType::String, {Kind::MonthDayYear, {}}}
                                  << Severity::Hint;
    QTest::newRow("no such time") << 0 << ColumnPlan{{}, Role::Time, FieldType::String, {Kind::EpochSeconds, {}}}
                                  << Severity::Warning;
}

void ColumnPlanModelTest::findsProblems()
{
    QFETCH(int, row);
    QFETCH(ColumnPlan, plan);
    QFETCH(Severity, severity);
    Fixture fixture;
    fixture.plans[row] = plan;
    fixture.model.setColumns(fixture.guesses, fixture.plans);
    QCOMPARE(fixture.model.columns().problem(row).severity, severity);
    QCOMPARE(fixture.model.columns().problem(row).text.isEmpty(), severity == Severity::None);
    const QModelIndex note = fixture.model.index(row, ColumnPlanModel::NoteColumn);
    QCOMPARE(note.data().toString(), fixture.model.columns().problem(row).text);
    QCOMPARE(note.data(Qt::DecorationRole).isNull(), severity == Severity::None);
}

void ColumnPlanModelTest::aRenameMendsTheOtherRow()
{
    Fixture fixture;
    fixture.set(2, ColumnPlanModel::NameColumn, QStringLiteral("host"));
    QCOMPARE(fixture.model.columns().problem(1).severity, Severity::Error);
    QCOMPARE(fixture.model.columns().problem(2).severity, Severity::Error);
    fixture.set(1, ColumnPlanModel::NameColumn, QStringLiteral("machine"));
    QCOMPARE(fixture.model.columns().problem(1).severity, Severity::None);
    QCOMPARE(fixture.model.columns().problem(2).severity, Severity::None);
}

void ColumnPlanModelTest::anotherTimeTakesItsPartsAlong()
{
    Fixture fixture;
    fixture.model.setRole({1}, Role::TimePart);
    fixture.model.setRole({2}, Role::Time);
    QCOMPARE(fixture.model.columns().plan(0).role, Role::Field);
    QCOMPARE(fixture.model.columns().plan(1).role, Role::Field); // it would not continue this one
    QCOMPARE(fixture.model.columns().timeColumn(), 2);
}

void ColumnPlanModelTest::theTimeIsShownAsItIsRead()
{
    Fixture fixture;
    QCOMPARE(fixture.text(0, ColumnPlanModel::SamplesColumn), QStringLiteral("a  b"));
    fixture.model.setTimes({QStringLiteral("2024-03-05 09:30:00 UTC")});
    QCOMPARE(fixture.text(0, ColumnPlanModel::SamplesColumn), QStringLiteral("→ 2024-03-05 09:30:00 UTC  a"));
    QVERIFY(fixture.model.index(0, ColumnPlanModel::SamplesColumn)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("Read as:")));
    // Numbers stand one below the other, times and texts begin at the left.
    const auto alignment = [&fixture](int row) {
        return fixture.model.index(row, ColumnPlanModel::SamplesColumn).data(Qt::TextAlignmentRole).toInt() &
               Qt::AlignHorizontal_Mask;
    };
    QCOMPARE(alignment(0), int(Qt::AlignLeft));
    QCOMPARE(alignment(2), int(Qt::AlignRight));
}

QTEST_MAIN(ColumnPlanModelTest)
#include "columnplanmodel_test.moc"
