// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/columnproblem.h"

#include <QTest>

#include <functional>

using namespace penstock;
using Role = ColumnPlan::Role;
using FieldType = ColumnPlan::FieldType;
using Severity = ColumnProblem::Severity;
using Kind = TimestampFormat::Kind;
using Change = std::function<void(ColumnPlan &, ColumnGuess &)>;

Q_DECLARE_METATYPE(Change)

/// What is said of a column beside what it becomes.
class ColumnProblemTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsToldWithItsWeight_data();
    void eachIsToldWithItsWeight();
    void typesThatDoNotFit_data();
    void typesThatDoNotFit();
    void aZoneIsMissingWhereItCounts_data();
    void aZoneIsMissingWhereItCounts();
    void aZoneIsMissingOfHoursWithoutAColon();
    void aZoneIsMissingWhereTheFirstCellIsNoTime();
    void aFormatThatIsSaidIsJudgedByTheSamples();
    void aZoneIsMissingBesideWhatComesFirst();
    void aZoneIsMissingOfATimeInSeveralColumns_data();
    void aZoneIsMissingOfATimeInSeveralColumns();
};

void ColumnProblemTest::eachIsToldWithItsWeight_data()
{
    QTest::addColumn<Change>("change"); ///< of a field of numbers called "flow"
    QTest::addColumn<int>("severity");
    QTest::addColumn<QString>("text"); ///< its beginning
    const auto row = [](const char *what, Severity severity, const char *text, const Change &change) {
        QTest::newRow(what) << change << int(severity) << QString::fromUtf8(text);
    };
    const auto none = [&row](const char *what, const Change &change) { row(what, Severity::None, "", change); };
    none("a field", [](ColumnPlan &, ColumnGuess &) {});
    row("no name", Severity::Error, "Give it a name.", [](ColumnPlan &plan, ColumnGuess &) { plan.name.clear(); });
    row("a reserved name", Severity::Error, "“time” is the name of the point's own time",
        [](ColumnPlan &plan, ColumnGuess &) { plan.name = QStringLiteral("time"); });
    row("a tag with a reserved name", Severity::Error, "“time” is", [](ColumnPlan &plan, ColumnGuess &) {
        plan.role = Role::Tag;
        plan.name = QStringLiteral("time");
    });
    none("Time is another name", [](ColumnPlan &plan, ColumnGuess &) { plan.name = QStringLiteral("Time"); });
    none("left out", [](ColumnPlan &plan, ColumnGuess &guess) {
        plan.role = Role::Ignore;
        plan.name.clear();
        guess.odd = 5;
    });
    none("goes on where the time ends", [](ColumnPlan &plan, ColumnGuess &) {
        plan.role = Role::TimePart;
        plan.name.clear();
    });
    row("measurement", Severity::Hint, "Each row goes into the measurement that it names.",
        [](ColumnPlan &plan, ColumnGuess &) { plan.role = Role::Measurement; });
    row("measurement with gaps", Severity::Warning, "Rows without a measurement's name are rejected.",
        [](ColumnPlan &plan, ColumnGuess &guess) {
            plan.role = Role::Measurement;
            guess.empty = 1;
        });
    row("nothing in it", Severity::Hint, "No values in the sample.",
        [](ColumnPlan &, ColumnGuess &guess) { guess.type = CellType::Empty; });
    row("odd cells", Severity::Warning,
        "2 cell(s) of the sample are no numbers, such as \"broken\":", [](ColumnPlan &, ColumnGuess &guess) {
            guess.odd = 2;
            guess.oddSamples = {QStringLiteral("broken"), QStringLiteral("off")};
        });
    row("a sentinel", Severity::Hint, "Is -999 no value?",
        [](ColumnPlan &, ColumnGuess &guess) { guess.sentinel = QStringLiteral("-999"); });
    row("versions", Severity::Hint, "1.10 beside 1.9 could be versions",
        [](ColumnPlan &, ColumnGuess &guess) { guess.mayBeVersions = true; });
    row("letters", Severity::Hint, "T and F are read as true and false", [](ColumnPlan &plan, ColumnGuess &guess) {
        plan.type = FieldType::Boolean;
        guess.type = CellType::Boolean;
        guess.areLetters = true;
    });
    row("numbers beyond doubles", Severity::Hint, "Numbers beyond 2^53 are rounded",
        [](ColumnPlan &, ColumnGuess &guess) { guess.rounded = 1; });
    row("a unit", Severity::Hint, "The unit is left out: kWh.",
        [](ColumnPlan &, ColumnGuess &guess) { guess.unit = QStringLiteral("kWh"); });
    row("a unit of few cells", Severity::Hint, "2 cell(s) of the sample have a unit, which is left out: km.",
        [](ColumnPlan &, ColumnGuess &guess) {
            guess.strayUnit = QStringLiteral("km");
            guess.strayUnits = 2;
        });
    row("odd cells that are not shown", Severity::Warning, "1 cell(s) of the sample are no numbers: their rows",
        [](ColumnPlan &, ColumnGuess &guess) { guess.odd = 1; });
    row("thousands", Severity::Hint, "Written like ",
        [](ColumnPlan &, ColumnGuess &guess) { guess.number.group = ','; });
    row("several", Severity::Hint, "Is -999 no value? Then say so on the page of the file, under “Also missing”. The",
        [](ColumnPlan &, ColumnGuess &guess) {
            guess.sentinel = QStringLiteral("-999");
            guess.unit = QStringLiteral("kWh");
        });
    none("another type is what the person wants", [](ColumnPlan &plan, ColumnGuess &guess) {
        plan.type = FieldType::String;
        guess.sentinel = QStringLiteral("-999");
        guess.unit = QStringLiteral("kWh");
    });
    row("text for a reason", Severity::Hint, "Text: leading zeros.", [](ColumnPlan &plan, ColumnGuess &guess) {
        plan.type = FieldType::String;
        guess.type = CellType::Text;
        guess.textReason = QStringLiteral("leading zeros");
    });
    row("a tag for a reason", Severity::Hint, "Text: leading zeros.", [](ColumnPlan &plan, ColumnGuess &guess) {
        plan.role = Role::Tag;
        guess.type = CellType::Text;
        guess.textReason = QStringLiteral("leading zeros");
    });
    row("a tag of many values", Severity::Warning, "Very many values", [](ColumnPlan &plan, ColumnGuess &guess) {
        plan.role = Role::Tag;
        guess.distinct = 10'000;
        guess.textReason = QStringLiteral("leading zeros");
    });
    none("a field of many values", [](ColumnPlan &, ColumnGuess &guess) { guess.distinctCapped = true; });
    const auto time = [&row](const char *what, Severity severity, const char *text, Kind kind, bool isAmbiguous) {
        row(what, severity, text, [kind, isAmbiguous](ColumnPlan &plan, ColumnGuess &guess) {
            plan.role = Role::Time;
            plan.name.clear(); // it has none in the database
            plan.time.kind = kind;
            guess.timeFormats = {{Kind::DayMonthYear}, {Kind::MonthDayYear}};
            guess.ambiguousTime = isAmbiguous;
            guess.samples = {QStringLiteral("05/03/2024")};
        });
    };
    time("a time that is read otherwise", Severity::Warning, "Not every sampled value fits", Kind::Iso8601, false);
    time("day first, perhaps", Severity::Hint, "The day comes first.", Kind::DayMonthYear, true);
    time("month first, perhaps", Severity::Hint, "The month comes first.", Kind::MonthDayYear, true);
    time("day first, certainly", Severity::None, "", Kind::DayMonthYear, false);
}

void ColumnProblemTest::eachIsToldWithItsWeight()
{
    QFETCH(const Change, change);
    QFETCH(const int, severity);
    QFETCH(const QString, text);
    ColumnPlan plan{QStringLiteral("flow"), Role::Field, FieldType::Float, {}};
    ColumnGuess guess;
    guess.type = CellType::Float;
    change(plan, guess);
    const QList<ColumnProblem> problems = findProblems({plan}, {guess});
    QCOMPARE(problems.size(), 1);
    QVERIFY2(text.isEmpty() ? problems.at(0).text.isEmpty() : problems.at(0).text.startsWith(text),
             qPrintable(problems.at(0).text));
    QCOMPARE(int(problems.at(0).severity), severity);
}

void ColumnProblemTest::typesThatDoNotFit_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("warned"); ///< of cells that are: i(nteger) f(loat) b(oolean) t(ext)
    QTest::addColumn<QString>("text");
    QTest::newRow("integer") << int(FieldType::Integer) << "fbt" << "Not every value is a whole number";
    QTest::newRow("float") << int(FieldType::Float) << "bt" << "Not every value is a number";
    QTest::newRow("boolean") << int(FieldType::Boolean) << "ft" << "Not every value is true or false"; // 1 is true
    QTest::newRow("string") << int(FieldType::String) << "" << "";
}

void ColumnProblemTest::typesThatDoNotFit()
{
    QFETCH(const int, type);
    QFETCH(const QString, warned);
    QFETCH(const QString, text);
    const QList<std::pair<QChar, CellType>> kinds{
        {u'i', CellType::Integer}, {u'f', CellType::Float}, {u'b', CellType::Boolean}, {u't', CellType::Text}};
    for (const auto &[letter, cells] : kinds) {
        ColumnGuess guess;
        guess.type = cells;
        const ColumnProblem problem =
            findProblems({{QStringLiteral("a"), Role::Field, FieldType(type), {}}}, {guess}).constFirst();
        QVERIFY2((problem.severity == Severity::Warning) == warned.contains(letter), qPrintable(QString(letter)));
        if (warned.contains(letter))
            QVERIFY2(problem.text.startsWith(text), qPrintable(problem.text));
    }
}

void ColumnProblemTest::aZoneIsMissingWhereItCounts_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isMissing");
    const auto row = [](const char *sample, Kind kind, bool isMissing) {
        QTest::newRow(sample) << int(kind) << isMissing;
    };
    for (const char *const sample : {"2024-03-05 09:00:00", "2024-03-05T09:00", "2024-03-05T09:00:00.5"})
        row(sample, Kind::Iso8601, true);
    for (const char *const sample :
         {"2024-03-05T09:00:00Z", "2024-03-05T09:00:00z", "2024-03-05T09:00:00+01:00", "2024-03-05T09:00:00-0100",
          "2024-03-05 09:00:00+01", "2024-03-05 09:00:00 UTC", "2024-03-05T09:00:00 +01:00", "2024-03-05"})
        row(sample, Kind::Iso8601, false);
    for (const char *const sample : {"05/03/2024 09:00", "05.03.2024 09:00:00", "5 Mar 2024 09:00"})
        row(sample, Kind::DayMonthYear, true);
    row("05/03/2024 09:00 PM", Kind::DayMonthYear, true);
    row("05/03/2024", Kind::DayMonthYear, false); // of days alone it goes without saying
    row("2024/03/05 09:00", Kind::YearMonthDay, true);
    row("1709629200", Kind::EpochSeconds, false);
    row("1709629200000", Kind::EpochMilliseconds, false);
    row("2024-Q1", Kind::Period, false);
}

void ColumnProblemTest::aZoneIsMissingWhereItCounts()
{
    QFETCH(const int, kind);
    QFETCH(const bool, isMissing);
    const TimestampFormat plain{Kind(kind)};
    const TimestampFormat zoned{Kind(kind), QStringLiteral("Asia/Kolkata")};
    ColumnGuess guess;
    guess.timeFormats = {plain};
    guess.samples = {QString::fromLatin1(QTest::currentDataTag())};
    QVERIFY(plain.parse(QTest::currentDataTag()));
    const auto problemOf = [&guess](const TimestampFormat &format) {
        return findProblems({{QStringLiteral("at"), Role::Time, FieldType::String, format}}, {guess}).constFirst();
    };
    const ColumnProblem problem = problemOf(plain);
    QCOMPARE(problem.text, isMissing ? QStringLiteral("No zone: UTC is assumed.") : QString());
    QCOMPARE(problem.severity, isMissing ? Severity::Hint : Severity::None);
    QCOMPARE(problemOf(zoned).severity, Severity::None);
}

void ColumnProblemTest::aZoneIsMissingOfHoursWithoutAColon()
{
    ColumnGuess guess;
    guess.timeFormats = {{Kind::Digits}};
    guess.samples = {QStringLiteral("2024030509")};
    const QList<ColumnPlan> plans{{QStringLiteral("at"), Role::Time, FieldType::String, {Kind::Digits}}};
    guess.times = {{.format = {Kind::Digits}, .read = 2, .midnights = 1}};
    QCOMPARE(findProblems(plans, {guess}).constFirst().text, QStringLiteral("No zone: UTC is assumed."));
    guess.times.first().midnights = 2; // days alone
    QCOMPARE(findProblems(plans, {guess}).constFirst().text, QString());
}

/// Marks of missing values are among the samples.
void ColumnProblemTest::aZoneIsMissingWhereTheFirstCellIsNoTime()
{
    const TimestampFormat format{Kind::Iso8601};
    QList<ColumnPlan> plans{{QStringLiteral("at"), Role::Time, FieldType::String, format}};
    QList<ColumnGuess> guesses(1);
    guesses.first().timeFormats = {format};
    guesses.first().samples = {QStringLiteral("NULL")};
    QVERIFY(!isZoneAssumed(plans, guesses));
    guesses.first().samples += QStringLiteral("2024-03-05 09:00:00");
    QVERIFY(isZoneAssumed(plans, guesses));
    QCOMPARE(findProblems(plans, guesses).constFirst().text, QStringLiteral("No zone: UTC is assumed."));
    guesses.first().samples = {QStringLiteral("NULL"), QStringLiteral("2024-03-05 09:00:00Z")};
    QVERIFY(!isZoneAssumed(plans, guesses));

    guesses.first().samples = {QStringLiteral("NULL"), QStringLiteral("2024-03-05")};
    plans += ColumnPlan{QStringLiteral("time"), Role::TimePart};
    guesses += ColumnGuess{};
    guesses.last().samples = {QStringLiteral("NULL"), QStringLiteral("09:00:00")};
    QVERIFY(isZoneAssumed(plans, guesses));
    guesses.last().samples.last() += QStringLiteral("+02:00");
    QVERIFY(!isZoneAssumed(plans, guesses));
}

/// Nobody tries patterns, and what counts from a start, on all cells.
void ColumnProblemTest::aFormatThatIsSaidIsJudgedByTheSamples()
{
    const auto problemOf = [](const TimestampFormat &format, const QStringList &samples) {
        ColumnGuess guess;
        guess.samples = samples;
        return findProblems({{QStringLiteral("at"), Role::Time, FieldType::String, format}}, {guess}).constFirst().text;
    };
    const QString refused = QStringLiteral("Not every sampled value fits this format; such rows are rejected.");
    const QString open = QStringLiteral("No zone: UTC is assumed.");
    const TimestampFormat dots{.kind = Kind::Pattern, .pattern = QStringLiteral("%d.%m.%Y %H.%M")};
    QCOMPARE(problemOf(dots, {QStringLiteral("05.03.2024 00.00"), QStringLiteral("05.03.2024 09.30")}), open);
    QCOMPARE(problemOf(dots, {QStringLiteral("05.03.2024 09.30"), QStringLiteral("5 March")}), refused);
    QCOMPARE(problemOf({Kind::Pattern}, {QStringLiteral("05.03.2024 09.30")}), refused); // nothing is typed yet
    const TimestampFormat days{.kind = Kind::Pattern, .pattern = QStringLiteral("%d.%m.%Y")};
    QCOMPARE(problemOf(days, {QStringLiteral("05.03.2024")}), QString());
    QCOMPARE(problemOf({Kind::ElapsedSeconds}, {QStringLiteral("0"), QStringLiteral("1.5")}), QString());
    QCOMPARE(problemOf({Kind::ElapsedSeconds}, {QStringLiteral("0"), QStringLiteral("one")}), refused);
    QCOMPARE(problemOf({Kind::TimeOfDay}, {QStringLiteral("09:30:00")}), open);
}

void ColumnProblemTest::aZoneIsMissingBesideWhatComesFirst()
{
    ColumnGuess guess;
    guess.timeFormats = {{Kind::DayMonthYear}, {Kind::MonthDayYear}};
    guess.ambiguousTime = true;
    guess.samples = {QStringLiteral("05/03/2024 09:00")};
    const QList<ColumnPlan> plans{{QStringLiteral("at"), Role::Time, FieldType::String, {Kind::DayMonthYear}}};
    QCOMPARE(findProblems(plans, {guess}).constFirst().text,
             QStringLiteral("The day comes first. No zone: UTC is assumed."));
}

void ColumnProblemTest::aZoneIsMissingOfATimeInSeveralColumns_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<bool>("isMissing");
    const auto parts = [](const char *text) { return QString::fromLatin1(text).split(u'|'); };
    QTest::newRow("a time of day") << QString() << parts("09:00:00") << true;
    QTest::newRow("without colons") << QString() << parts("090000") << true;
    QTest::newRow("an offset in the next column") << QString() << parts("09:00:00|+02:00") << false;
    QTest::newRow("a zone was chosen") << QStringLiteral("Europe/Berlin") << parts("09:00:00") << false;
    QTest::newRow("a day alone") << QString() << QStringList() << false;
}

void ColumnProblemTest::aZoneIsMissingOfATimeInSeveralColumns()
{
    QFETCH(QString, zone);
    QFETCH(QStringList, parts);
    QFETCH(bool, isMissing);
    const TimestampFormat format{.kind = Kind::Iso8601, .timeZone = zone};
    QList<ColumnPlan> plans{{QStringLiteral("date"), Role::Time, FieldType::String, format}};
    QList<ColumnGuess> guesses(1);
    guesses.first().timeFormats = {format};
    guesses.first().samples = {QStringLiteral("2024-03-05")};
    for (const QString &part : std::as_const(parts)) {
        plans += ColumnPlan{QStringLiteral("time"), Role::TimePart};
        guesses += ColumnGuess{};
        guesses.last().samples = {part};
    }
    QCOMPARE(findProblems(plans, guesses).constFirst().text,
             isMissing ? QStringLiteral("No zone: UTC is assumed.") : QString());
    QCOMPARE(isZoneAssumed(plans, guesses), isMissing);
}

QTEST_APPLESS_MAIN(ColumnProblemTest)

#include "columnproblem_test.moc"
