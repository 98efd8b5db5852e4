// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/typeinference.h"

#include <QTest>

using namespace penstock;

namespace {

ColumnGuess guess(const QStringList &cells, bool decimalComma = false)
{
    TypeInference inference(decimalComma);
    for (const QString &cell : cells)
        inference.add(cell.toStdString());
    return inference.guess(QStringLiteral("c"));
}

} // namespace

Q_DECLARE_METATYPE(penstock::CellType)

class TypeInferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void types_data()
    {
        QTest::addColumn<QString>("cells"); // separated by spaces, '_' is an empty cell
        QTest::addColumn<CellType>("type");
        QTest::addColumn<quint64>("empty");

        const auto row = [](const char *cells, CellType type, quint64 empty = 0) {
            QTest::newRow(cells) << QString::fromLatin1(cells) << type << empty;
        };
        row("", CellType::Empty);
        row("_ _", CellType::Empty, 2);
        row("1 2 -3 0", CellType::Integer);
        row("1 _ 2", CellType::Integer, 1);
        row("9223372036854775807 -9223372036854775808", CellType::Integer);
        row("1 9223372036854775808", CellType::Text);
        row("1 2 2.5", CellType::Float);
        row("1.5 2e3 .5 -0.1", CellType::Float);
        row("0 1 1 0", CellType::Integer);
        row("true false TRUE", CellType::Boolean);
        row("t F", CellType::Boolean);
        row("true 1", CellType::Text);
        row("yes no", CellType::Text);
        row("007 12", CellType::Text);
        row("+49301234 12", CellType::Text);
        row("1 two", CellType::Text);
        row("1 NaN null", CellType::Integer, 2);
        row("1.5 NA N/A nan NULL", CellType::Float, 4);
        row("true NA", CellType::Boolean, 1);
        row("NA ZA DE", CellType::Text);
        row("NA NA", CellType::Empty, 2);
        row("1 -", CellType::Integer, 1);
        row("inf 1", CellType::Integer, 1);
        row("0x10", CellType::Integer);
        row("1,5 2", CellType::Float);
        row("T T", CellType::Text);
        row("12e3 4711 77e1", CellType::Text);
        row("+1.5 -2.5", CellType::Float);
        row("45% 46.5%", CellType::Float);
        row("5- (6) 7", CellType::Integer);
        row("host1 host2", CellType::Text);
        row("1.2.3 1.2.4", CellType::Text);
        row("192.168.0.1", CellType::Text);
        row("12:30 13:00", CellType::Text);
    }

    void types()
    {
        QFETCH(QString, cells);
        QStringList list = cells.split(u' ', Qt::SkipEmptyParts);
        list.replaceInStrings(QStringLiteral("_"), QString());
        const ColumnGuess found = guess(list);
        QTEST(found.type, "type");
        QTEST(found.empty, "empty");
        QCOMPARE(found.seen, quint64(list.size()));
        QCOMPARE(found.name, QStringLiteral("c"));
    }

    void decimalComma()
    {
        QCOMPARE(guess({QStringLiteral("1,5"), QStringLiteral("2")}, true).type, CellType::Float);
        QCOMPARE(guess({QStringLiteral("1.5"), QStringLiteral("2")}, true).number.decimal, '.');
        QCOMPARE(guess({QStringLiteral("1,234"), QStringLiteral("2")}, true).number.decimal, ',');
    }

    void unitsOfFewCells_data()
    {
        QTest::addColumn<QString>("others"); // beside forty plain numbers, separated by '|'
        QTest::addColumn<QString>("unit");
        QTest::addColumn<quint64>("count");
        QTest::addColumn<QString>("odd");
        QTest::newRow("one") << QStringLiteral("27.5 km") << QStringLiteral("km") << quint64(1) << QString();
        QTest::newRow("an estimate") << QStringLiteral("27.5 est|28 est") << QStringLiteral("est") << quint64(2)
                                     << QString();
        QTest::newRow("tight as well") << QStringLiteral("27.5 *|28.5*") << QStringLiteral("*") << quint64(2)
                                       << QString();
        QTest::newRow("tight alone") << QStringLiteral("28.5*") << QString() << quint64(0) << QStringLiteral("28.5*");
        QTest::newRow("tight, no number")
            << QStringLiteral("27.5 *|1.2.3*") << QStringLiteral("*") << quint64(1) << QStringLiteral("1.2.3*");
        QTest::newRow("none") << QStringLiteral("5") << QString() << quint64(0) << QString();
    }

    void unitsOfFewCells()
    {
        QFETCH(QString, others);
        const ColumnGuess found = guess(QStringList(40, QStringLiteral("1.5")) + others.split(u'|'));
        QCOMPARE(found.type, CellType::Float);
        QVERIFY(found.unit.isEmpty());
        QTEST(found.strayUnit, "unit");
        QTEST(found.strayUnits, "count");
        QTEST(found.oddSamples.join(u'|'), "odd");
        QCOMPARE(found.odd, quint64(found.oddSamples.size()));
    }

    void theUnitOfMostCellsIsTheColumns()
    {
        const ColumnGuess found = guess({QStringLiteral("1.5 km"), QStringLiteral("2.5 km"), QStringLiteral("3")});
        QCOMPARE(found.unit, QStringLiteral("km"));
        QCOMPARE(found.strayUnits, quint64(0));
    }

    void fractionsThatComeLateMakeAFloat()
    {
        QStringList cells(5'000, QStringLiteral("18"));
        cells += QStringLiteral("18.5");
        QCOMPARE(guess(cells).type, CellType::Float);
    }

    void times_data()
    {
        QTest::addColumn<QString>("cells"); // separated by '|'
        QTest::addColumn<QString>("formats");
        QTest::addColumn<bool>("ambiguous");

        const auto row = [](const char *cells, const char *formats, bool ambiguous = false) {
            QTest::newRow(cells) << QString::fromLatin1(cells) << QString::fromLatin1(formats) << ambiguous;
        };
        row("2004-01-02|2004-01-05", "iso8601 ymd");
        row("2024-01-01T00:00:00Z|2024-01-01T00:00:00.5Z", "iso8601 ymd");
        row("2024-01-01T00:00:00Z|soon", "iso8601 ymd"); // one bad cell costs its row
        row("2024-01-01T00:00:00Z|soon|later", "");
        row("2024-01-01||2024-01-02", "iso8601 ymd");
        row("2024-01-01|NA", "iso8601 ymd");
        row("2024/01/31|2024/02/01", "ymd");
        row("20240131|20240201", "digits ymd");
        row("2024013109|2024013110", "digits s");
        row("05.03.24|06.03.24", "dmy mdy ymd", true);
        row("13.03.24|06.03.24", "dmy ymd");
        row("01.02.2024|02.02.2024|03.02.2024|01.03.2024", "dmy mdy");
        row("20249931|20240201", "");
        row("31.01.2024|01.02.2024", "dmy");
        row("01.02.2024|02.03.2024", "dmy mdy", true);
        row("01/02/2024|02/03/2024", "mdy dmy", true);
        row("01/02/2024|12/31/2024", "mdy");
        row("1/5/2004 9:30 AM|1/15/2004 4:00 PM", "mdy");
        row("1704067200|1704067201.5", "s");
        row("1704067200123|1704067200124", "ms");
        row("1704067200123456", "us");
        row("1704067200123456789", "ns");
        row("1704067200|12", "");
        row("1|2|3", "");
        row("-1704067200", "");
        row("4102444800", "");
        row("631152000", "s");
        row("NA|NA", "");
        row("", "");
    }

    void times()
    {
        QFETCH(QString, cells);
        const ColumnGuess found = guess(cells.split(u'|'));
        QStringList formats;
        for (const TimestampFormat &format : found.timeFormats)
            formats += format.name();
        QTEST(formats.join(u' '), "formats");
        QTEST(found.ambiguousTime, "ambiguous");
    }

    void countsAndSamples()
    {
        QStringList cells;
        for (int i = 0; i < 100; ++i)
            cells += QStringLiteral("host%1").arg(i % 7);
        cells += QString();
        const ColumnGuess found = guess(cells);
        QCOMPARE(found.distinct, quint64(7));
        QVERIFY(!found.distinctCapped);
        QCOMPARE(found.samples.first(), QStringLiteral("host0"));
        QVERIFY(found.samples.size() >= 3);
    }

    /// What is counted as empty is no value beside it; in a text it is one.
    void marksOfMissingValuesAreNoValues()
    {
        const ColumnGuess numbers =
            guess({QStringLiteral("41"), QStringLiteral("n/a"), QStringLiteral("42"), QStringLiteral("n/a"),
                   QStringLiteral("42"), QStringLiteral("NaN"), QString()});
        QCOMPARE(numbers.type, CellType::Integer);
        QCOMPARE(numbers.empty, quint64(4));
        QCOMPARE(numbers.distinct, quint64(4));
        QCOMPARE(numbers.distinctMissing, quint64(2));
        const ColumnGuess texts = guess({QStringLiteral("hall"), QStringLiteral("n/a"), QStringLiteral("yard")});
        QCOMPARE(texts.type, CellType::Text);
        QCOMPARE(texts.empty, quint64(0));
        QCOMPARE(texts.distinct, quint64(3));
        QCOMPARE(texts.distinctMissing, quint64(0));
    }

    void theShareOfEmptyCells_data()
    {
        QTest::addColumn<quint64>("empty");
        QTest::addColumn<quint64>("seen");
        QTest::addColumn<quint64>("percent");
        const auto row = [](const char *name, quint64 empty, quint64 seen, quint64 percent) {
            QTest::newRow(name) << empty << seen << percent;
        };
        row("nothing was seen", 0, 0, 0);
        row("none", 0, 61, 0);
        row("up", 1, 61, 2);    // 1.6
        row("down", 7, 61, 11); // 11.48
        row("half", 1, 200, 1);
        row("all but one", 9'999, 10'000, 99);
        row("all", 61, 61, 100);
    }

    void theShareOfEmptyCells()
    {
        QFETCH(const quint64, empty);
        QFETCH(const quint64, seen);
        ColumnGuess found;
        found.empty = empty;
        found.seen = seen;
        QTEST(found.percentEmpty(), "percent");
    }

    void distinctValuesAreCapped()
    {
        TypeInference inference;
        for (int i = 0; i < 10'000; ++i)
            inference.add("v" + std::to_string(i));
        QVERIFY(!inference.guess({}).distinctCapped);
        inference.add("one more");
        QVERIFY(inference.guess({}).distinctCapped);
        QCOMPARE(inference.guess({}).distinct, quint64(10'000));
    }
};

QTEST_GUILESS_MAIN(TypeInferenceTest)
#include "typeinference_test.moc"
