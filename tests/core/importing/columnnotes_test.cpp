// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/columnnotes.h"

#include <QTest>

#include <functional>

using namespace penstock;
using Kind = TimestampFormat::Kind;
using Change = std::function<void(ColumnGuess &)>;
using RowsChange = std::function<void(CsvSample &)>;

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(RowsChange)

/// What is said of what was decided for columns and rows where something else was possible.
class ColumnNotesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decisionsAreTold_data();
    void decisionsAreTold();
    void ofTheTimeAsWell_data();
    void ofTheTimeAsWell();
    void ofOddRows_data();
    void ofOddRows();

private:
    /// Each of `says` begins or holds the sentence of its place.
    static void compare(const QStringList &notes, const QString &says)
    {
        const QStringList parts = says.split(u'|', Qt::SkipEmptyParts);
        QVERIFY2(notes.size() == parts.size(), qPrintable(notes.join(u'\n')));
        for (qsizetype i = 0; i < parts.size(); ++i)
            QVERIFY2(notes.at(i).contains(parts.at(i)), qPrintable(notes.at(i)));
    }
};

void ColumnNotesTest::decisionsAreTold_data()
{
    QTest::addColumn<Change>("change"); ///< of numbers
    QTest::addColumn<QString>("says");
    const auto row = [](const char *what, const char *says, const Change &change) {
        QTest::newRow(what) << change << QString::fromUtf8(says);
    };
    const auto text = [&row](const char *sample, bool isNumberLike) {
        row(sample, isNumberLike ? "its numbers are of no form that is known" : "", [sample](ColumnGuess &guess) {
            guess.type = CellType::Text;
            guess.samples = {QString::fromLatin1(sample)};
        });
    };
    row("numbers", "", [](ColumnGuess &) {});
    row("text for a reason", "The column \"n\" is stored as text: leading zeros.", [](ColumnGuess &guess) {
        guess.type = CellType::Text;
        guess.textReason = QStringLiteral("leading zeros");
        guess.samples = {QStringLiteral("12,34,567")}; // one reason is enough
    });
    text("12,34,567", true);
    text("1'23", true);
    text("-1,2,3.5", true);
    text("1500 1/min", true);
    text("12.5 m/s2", true);
    text("1_234.5", true);
    text("1_2", false);
    text("hello", false);
    text("1.2.3", false);
    text("12 km", false);
    row("only some are like numbers", "", [](ColumnGuess &guess) {
        guess.type = CellType::Text;
        guess.samples = {QStringLiteral("12,34,567"), QStringLiteral("off")};
    });
    row("no samples", "", [](ColumnGuess &guess) { guess.type = CellType::Text; });
    row("versions", "--field n:string", [](ColumnGuess &guess) {
        guess.type = CellType::Float;
        guess.mayBeVersions = true;
    });
    row("versions that are text", "", [](ColumnGuess &guess) {
        guess.type = CellType::Text;
        guess.mayBeVersions = true;
    });
    row("letters", "T and F of the column \"n\" are read as true and false. To keep them as they are: --field n:string",
        [](ColumnGuess &guess) {
            guess.type = CellType::Boolean;
            guess.areLetters = true;
        });
    row("numbers beyond doubles", "beyond 2^53 in 2 cell(s) of the sample", [](ColumnGuess &guess) {
        guess.type = CellType::Float;
        guess.rounded = 2;
    });
    row("a unit", "stand with a unit, which is left out: \"kWh\".",
        [](ColumnGuess &guess) { guess.unit = QStringLiteral("kWh"); });
    row("a unit of few cells",
        "In 2 cell(s) of the sample the numbers of the column \"n\" stand with \"est\", which is",
        [](ColumnGuess &guess) {
            guess.strayUnit = QStringLiteral("est");
            guess.strayUnits = 2;
        });
    row("thousands", "are read as", [](ColumnGuess &guess) { guess.number.group = ','; });
    row("a sentinel", "holds -999, far below its other numbers. If that says that there is no value: --null -999.",
        [](ColumnGuess &guess) { guess.sentinel = QStringLiteral("-999"); });
    row("a sentinel in text", "", [](ColumnGuess &guess) {
        guess.type = CellType::Text;
        guess.sentinel = QStringLiteral("-999");
    });
    row("odd cells", "in 2 cell(s) of the sample: \"off\", \"broken\". Such rows are refused.", [](ColumnGuess &guess) {
        guess.odd = 2;
        guess.oddSamples = {QStringLiteral("off"), QStringLiteral("broken")};
    });
    row("all of it", "unit|are read as|--null -9|in 1 cell(s)", [](ColumnGuess &guess) {
        guess.unit = QStringLiteral("kWh");
        guess.number.group = '.';
        guess.sentinel = QStringLiteral("-9");
        guess.odd = 1;
    });
}

void ColumnNotesTest::decisionsAreTold()
{
    QFETCH(const Change, change);
    QFETCH(const QString, says);
    ColumnGuess guess;
    guess.name = QStringLiteral("n");
    guess.type = CellType::Integer;
    change(guess);
    compare(notesOn(guess), says);
}

void ColumnNotesTest::ofTheTimeAsWell_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *what, const char *says, const Change &change) {
        QTest::newRow(what) << change << QString::fromUtf8(says);
    };
    row("a clear one", "", [](ColumnGuess &) {});
    row("two digits for the year", "are taken to be from 1969 to 2068.",
        [](ColumnGuess &guess) { guess.times[0].shortYears = 1; });
    row("rows that are not read", "cannot be read in 3 row(s) of the sample; such rows are refused.",
        [](ColumnGuess &guess) { guess.times[0].failed = 3; });
    row("numbers far away", "is refused in 1 row(s) of the sample: 0 is 1970-01-01 as Day, month, year",
        [](ColumnGuess &guess) {
            guess.times[0].format.refusesFar = true;
            guess.times[0].failed = guess.times[0].far = 1;
            guess.times[0].firstFar = "0";
        });
    row("numbers far away that are wanted",
        "is far from the others in 1 row(s) of the sample, which are stored as they are: 0.", [](ColumnGuess &guess) {
            guess.times[0].failed = guess.times[0].far = 1;
            guess.times[0].firstFar = "0";
        });
    row("years that are cut, and a footer",
        "cannot be read in 1 row(s)|is refused in 1 row(s) of the sample: \"24.03.20\" has a year of two",
        [](ColumnGuess &guess) {
            guess.times[0].format.refusesShortYears = true;
            guess.times[0].failed = 2;
            guess.times[0].cutYears = 1;
            guess.times[0].firstCutYear = "24.03.20";
        });
    row("empty cells", "is empty in 2 row(s) of the sample", [](ColumnGuess &guess) { guess.empty = 2; });
    row("numbers", "The numbers of the column \"at\" are read as times",
        [](ColumnGuess &guess) { guess.times[0].numberCells = guess.times[0].read; });
    row("numbers that are called time", "", [](ColumnGuess &guess) {
        guess.name = QStringLiteral("timestamp");
        guess.times[0].numberCells = guess.times[0].read;
    });
    row("some numbers", "", [](ColumnGuess &guess) { guess.times[0].numberCells = guess.times[0].read - 1; });
    row("nothing was read", "is empty in 5 row(s)", [](ColumnGuess &guess) {
        guess.times.clear();
        guess.empty = 5;
    });
    row("all of it", "1969|cannot be read|is empty", [](ColumnGuess &guess) {
        guess.times[0].shortYears = 1;
        guess.times[0].failed = 1;
        guess.empty = 1;
    });
}

void ColumnNotesTest::ofTheTimeAsWell()
{
    QFETCH(const Change, change);
    QFETCH(const QString, says);
    ColumnGuess guess;
    guess.name = QStringLiteral("at");
    guess.samples = {QStringLiteral("05/03/24 09:00")};
    TimeReading reading;
    reading.format.kind = Kind::DayMonthYear;
    reading.read = 10;
    guess.times = {reading};
    change(guess);
    compare(notesOnTime(guess, guess.times.value(0, reading).format), says);
}

void ColumnNotesTest::ofOddRows_data()
{
    QTest::addColumn<RowsChange>("change");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *what, const char *says, const RowsChange &change) {
        QTest::newRow(what) << change << QString::fromUtf8(says);
    };
    row("none", "", [](CsvSample &) {});
    row("uneven", "2 row(s) of the sample have another number of cells than there are columns. The first is on line 7.",
        [](CsvSample &sample) {
            sample.unevenRows = 2;
            sample.firstUnevenLine = 7;
        });
    row("broken quotes", "1 row(s) of the sample have broken quotes", [](CsvSample &sample) { sample.flawedRows = 1; });
    row("cut off", "The file ends in the middle of its last row, which will be refused.",
        [](CsvSample &sample) { sample.cutRows = 1; });
    row("not UTF-8", "4 row(s) of the sample are not UTF-8", [](CsvSample &sample) { sample.notUtf8Rows = 4; });
    row("all of it", "another number|broken|UTF-8", [](CsvSample &sample) {
        sample.unevenRows = 1;
        sample.flawedRows = 1;
        sample.notUtf8Rows = 1;
    });
}

void ColumnNotesTest::ofOddRows()
{
    QFETCH(const RowsChange, change);
    QFETCH(const QString, says);
    CsvSample sample;
    change(sample);
    compare(notesOnRows(sample), says);
}

QTEST_APPLESS_MAIN(ColumnNotesTest)

#include "columnnotes_test.moc"
