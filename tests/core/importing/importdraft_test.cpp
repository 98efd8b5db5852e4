// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importdraft.h"

#include <QDir>
#include <QTest>

using namespace penstock;
using Role = ColumnPlan::Role;
using FieldType = ColumnPlan::FieldType;
using Kind = TimestampFormat::Kind;

/// What the wizard's pages share: texts of the summary, and what a new look at the file changes.
class ImportDraftTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void estimatesAreRounded_data();
    void estimatesAreRounded();
    void theSummaryNamesTheTarget();
    void theSummaryNamesTheFilesOwnMeasurements();
    void standInsAreNotChosenForThePerson();
    void aNewLookKeepsTheTarget();
    void changesSurviveAnotherDialect();
    void theTimeThatWasChosenStaysTheOnlyOne();
    void otherColumnsAreProposedAfresh();
    void aNewDatabaseIsCalledAsTheFolder_data();
    void aNewDatabaseIsCalledAsTheFolder();
};

namespace {

ColumnGuess guess(const QString &name, CellType type)
{
    ColumnGuess result;
    result.name = name;
    result.type = type;
    return result;
}

/// when (time), day (text), load; with decimal commas the load is a number.
CsvAnalysis look(bool decimalComma)
{
    CsvAnalysis analysis;
    analysis.plan.file = QStringLiteral("/data/load.csv");
    analysis.plan.measurement = QStringLiteral("load");
    analysis.plan.dialect.decimalComma = decimalComma;
    analysis.plan.dialect.delimiter = decimalComma ? ';' : ',';
    analysis.columns = {guess(QStringLiteral("when"), CellType::Text), guess(QStringLiteral("day"), CellType::Text),
                        guess(QStringLiteral("load"), decimalComma ? CellType::Float : CellType::Text)};
    analysis.plan.columns = {
        {QStringLiteral("when"), Role::Time, FieldType::String, {Kind::DayMonthYear, {}}},
        {QStringLiteral("day"), Role::Tag, FieldType::String, {}},
        {QStringLiteral("load"), Role::Field, decimalComma ? FieldType::Float : FieldType::String, {}}};
    return analysis;
}

} // namespace

void ImportDraftTest::estimatesAreRounded_data()
{
    QTest::addColumn<quint64>("rows");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QString>("text");
    QTest::newRow("exact") << 1'998'743ull << true << QStringLiteral("1,998,743");
    QTest::newRow("estimated") << 1'998'743ull << false << QStringLiteral("about 2,000,000");
    QTest::newRow("rounded up") << 12'356ull << false << QStringLiteral("about 12,400");
    QTest::newRow("small") << 999ull << false << QStringLiteral("about 999");
    QTest::newRow("nothing") << 0ull << true << QStringLiteral("0");
    QTest::newRow("more than an int holds") << 5'000'000'000ull << true << QStringLiteral("5,000,000,000");
}

void ImportDraftTest::estimatesAreRounded()
{
    QFETCH(quint64, rows);
    QFETCH(bool, whole);
    QFETCH(QString, text);
    ImportDraft draft;
    draft.analysis.estimatedRows = rows;
    draft.analysis.wholeFileSampled = whole;
    QVERIFY2(draft.rowsText().startsWith(text + u' '), qPrintable(draft.rowsText()));
}

void ImportDraftTest::theSummaryNamesTheTarget()
{
    ImportDraft draft;
    draft.take(look(false));
    draft.connectionName = QStringLiteral("home");
    QVERIFY2(draft.summary().endsWith(QStringLiteral("of load.csv to measurement load on home.")),
             qPrintable(draft.summary()));
    draft.plan.pipeline.target.database = QStringLiteral("telemetry");
    QVERIFY2(draft.summary().endsWith(QStringLiteral("measurement load in telemetry on home.")),
             qPrintable(draft.summary()));
    // Once the file was read it says what is left of it.
    QVERIFY2(draft.summary(ImportDraft::CheckedRows{3, 2}).contains(QStringLiteral(" 2 of 3 ")),
             qPrintable(draft.summary(ImportDraft::CheckedRows{3, 2})));
    // What only a part of the file says is said of that part.
    const QString part = draft.summary(ImportDraft::CheckedRows{3, 2, false});
    QVERIFY2(part.startsWith(draft.summary()) &&
                 part.endsWith(QStringLiteral("Of the first 3 row(s), 1 cannot be written.")),
             qPrintable(part));
    QCOMPARE(draft.summary(ImportDraft::CheckedRows{3, 3, false}), draft.summary());
    QVERIFY2(!draft.summary(ImportDraft::CheckedRows{3, 3}).contains(QStringLiteral(" of 3 ")),
             qPrintable(draft.summary(ImportDraft::CheckedRows{3, 3})));
}

void ImportDraftTest::theSummaryNamesTheFilesOwnMeasurements()
{
    ImportDraft draft;
    CsvAnalysis analysis = look(false);
    analysis.measurements = {QStringLiteral("cpu"), QStringLiteral("mem")};
    draft.take(analysis);
    draft.connectionName = QStringLiteral("home");
    QVERIFY2(draft.summary().endsWith(QStringLiteral("to the file's own measurement cpu, mem in home.")),
             qPrintable(draft.summary()));
    draft.plan.columns[1].role = Role::Measurement;
    draft.plan.pipeline.target.database = QStringLiteral("telemetry");
    QVERIFY2(draft.summary().endsWith(
                 QStringLiteral("to the measurements that the column “day” names in telemetry on home.")),
             qPrintable(draft.summary()));
}

void ImportDraftTest::standInsAreNotChosenForThePerson()
{
    ImportDraft draft;
    draft.take(look(false));
    draft.plan.measurement.clear();
    QVERIFY(draft.validateColumns());
    QVERIFY(!draft.plan.validate());
    QVERIFY(draft.plan.measurement.isEmpty() && draft.plan.pipeline.target.database.isEmpty());
    draft.plan.columns[2].name = QStringLiteral("day");
    QVERIFY(!draft.validateColumns());
}

void ImportDraftTest::aNewLookKeepsTheTarget()
{
    ImportDraft draft;
    CsvAnalysis analysis;
    analysis.plan.file = QStringLiteral("/data/sensors.csv");
    analysis.plan.measurement = QStringLiteral("sensors");
    draft.take(analysis);
    QCOMPARE(draft.plan.measurement, QStringLiteral("sensors"));
    draft.plan.measurement = QStringLiteral("mine");
    draft.plan.pipeline.target.database = QStringLiteral("telemetry");
    draft.plan.pipeline.batchRows = 77;
    draft.plan.skipsBadCells = true;
    draft.plan.onDuplicate = DuplicatePolicy::First;
    draft.take(analysis);
    QVERIFY(draft.plan.skipsBadCells);
    QCOMPARE(draft.plan.onDuplicate, DuplicatePolicy::First);
    QCOMPARE(draft.plan.measurement, QStringLiteral("mine"));
    QCOMPARE(draft.plan.pipeline.target.database, QStringLiteral("telemetry"));
    QCOMPARE(draft.plan.pipeline.batchRows, 77);

    // Another file is another measurement, into the same database.
    analysis.plan.file = QStringLiteral("/data/tides.csv");
    analysis.plan.measurement = QStringLiteral("tides");
    draft.take(analysis);
    QVERIFY(!draft.plan.skipsBadCells);
    QCOMPARE(draft.plan.measurement, QStringLiteral("tides"));
    QCOMPARE(draft.plan.pipeline.target.database, QStringLiteral("telemetry"));
    QCOMPARE(draft.plan.pipeline.sourceName, QStringLiteral("tides.csv"));
}

void ImportDraftTest::changesSurviveAnotherDialect()
{
    ImportDraft draft;
    draft.take(look(false));
    draft.plan.columns[0].time = {Kind::MonthDayYear, QStringLiteral("Europe/Berlin")};
    draft.plan.columns[1].name = QStringLiteral("weekday");
    const QList<ColumnPlan> made = draft.plan.columns;
    draft.take(look(true));
    QCOMPARE(draft.plan.columns.at(0), made.at(0));
    QCOMPARE(draft.plan.columns.at(1), made.at(1));
    QCOMPARE(draft.plan.columns.at(2).type, FieldType::Float); // nobody had touched it
    // Once more: what was kept is still a change.
    draft.take(look(false));
    QCOMPARE(draft.plan.columns, made);
}

void ImportDraftTest::theTimeThatWasChosenStaysTheOnlyOne()
{
    ImportDraft draft;
    draft.take(look(false));
    // The proposal had no time yet; somebody chose one, and the next look finds another.
    draft.analysis.plan.columns[0].role = draft.plan.columns[0].role = Role::Field;
    draft.plan.columns[1] = {QStringLiteral("day"), Role::Time, FieldType::String, {Kind::Iso8601, {}}};
    draft.take(look(true));
    QCOMPARE(draft.plan.columns.at(1).role, Role::Time);
    QCOMPARE(draft.plan.columns.at(0).role, Role::Field);
    QCOMPARE(draft.plan.columns.at(0).type, FieldType::String);
    QVERIFY(draft.validateColumns());
}

void ImportDraftTest::otherColumnsAreProposedAfresh()
{
    ImportDraft draft;
    draft.take(look(false));
    draft.plan.columns[1].role = Role::Ignore;
    CsvAnalysis other = look(false);
    other.columns[2].name = QStringLiteral("2024-01-01"); // the header is a row now
    draft.take(other);
    QCOMPARE(draft.plan.columns, other.plan.columns);

    draft.plan.columns[1].role = Role::Ignore;
    other.plan.file = QStringLiteral("/data/other.csv");
    draft.take(other);
    QCOMPARE(draft.plan.columns, other.plan.columns);
}

void ImportDraftTest::aNewDatabaseIsCalledAsTheFolder_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::newRow("folder") << QStringLiteral("/data/plant/flow.csv") << QStringLiteral("plant");
    QTest::newRow("signs and letters") << QStringLiteral("/data/Plant 3.b/flow.csv") << QStringLiteral("plant_3_b");
    QTest::newRow("a folder that says nothing")
        << QStringLiteral("/home/me/Downloads/Pump flow.csv") << QStringLiteral("pump_flow");
    QTest::newRow("the home folder") << QDir::home().filePath(QStringLiteral("flow.csv")) << QStringLiteral("flow");
    QTest::newRow("the root") << QStringLiteral("/flow.csv") << QStringLiteral("flow");
}

void ImportDraftTest::aNewDatabaseIsCalledAsTheFolder()
{
    QFETCH(QString, file);
    QTEST(databaseFromFile(file), "name");
}

QTEST_GUILESS_MAIN(ImportDraftTest)
#include "importdraft_test.moc"
