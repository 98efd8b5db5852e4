// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/columnfilter.h"
#include "core/result/zoneclock.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace penstock;

namespace {

constexpr std::int64_t newYear = 1'704'067'200'000'000'000; // 2024-01-01T00:00:00Z
constexpr std::int64_t hour = 3'600'000'000'000;

enum Columns : std::size_t { Time, Whole, Natural, Number, Flag, Text, Long, Berlin };

} // namespace

class ColumnFilterTest final : public QObject
{
    Q_OBJECT

    Table m_table;

private Q_SLOTS:
    /// Rows 0 to 5; the last one is null throughout.
    void initTestCase()
    {
        Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        Column whole(QStringLiteral("whole"), ColumnType::Integer);
        Column natural(QStringLiteral("natural"), ColumnType::Unsigned);
        Column number(QStringLiteral("number"), ColumnType::Float);
        Column flag(QStringLiteral("flag"), ColumnType::Boolean);
        Column text(QStringLiteral("text"), ColumnType::Text);
        Column length(QStringLiteral("length"), ColumnType::Duration);
        Column berlin(QStringLiteral("berlin"), ColumnType::Timestamp);
        berlin.setZone(ZoneClock::find("Europe/Berlin"));
        const char *texts[] = {"web", "Web 2", "", "db..1", "= x"};
        const double numbers[] = {-1.5, 0, 1e9, std::nan(""), 0.1};
        for (int i = 0; i < 5; ++i) {
            time.appendInteger(newYear + i * hour + (i == 4 ? 1 : 0));
            whole.appendInteger(i == 4 ? std::numeric_limits<std::int64_t>::max() : i - 2);
            natural.appendUnsigned(i == 4 ? std::numeric_limits<std::uint64_t>::max() : std::uint64_t(i));
            number.appendFloat(numbers[i]);
            flag.appendBoolean(i % 2 == 0);
            text.appendText(texts[i]);
            length.appendInteger(i * hour / 2);
            berlin.appendInteger(newYear + i * hour);
        }
        for (Column *column : {&time, &whole, &natural, &number, &flag, &text, &length, &berlin}) {
            column->appendNull();
            m_table.addColumn(std::move(*column));
        }
    }

    void passes_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QList<int>>("rows");
        const auto row = [](const char *name, std::size_t column, const QString &filter, const QList<int> &rows) {
            QTest::newRow(name) << int(column) << filter << rows;
        };
        row("integer =", Whole, QStringLiteral("= -1"), {1});
        row("integer !=", Whole, QStringLiteral("!=0"), {0, 1, 3, 4});
        row("integer ==", Whole, QStringLiteral("== -1"), {1});
        row("integer <>", Whole, QStringLiteral("<> 0"), {0, 1, 3, 4});
        row("integer, not equal", Whole, QStringLiteral("\u2260 0"), {0, 1, 3, 4});
        row("integer, at least", Whole, QStringLiteral("\u2265 0"), {2, 3, 4});
        row("integer <", Whole, QStringLiteral("<-1"), {0});
        row("integer with its sign", Whole, QStringLiteral("> +0"), {3, 4});
        row("null of integers", Whole, QStringLiteral(" null "), {5});
        row("not null of integers", Whole, QStringLiteral("!null"), {0, 1, 2, 3, 4});
        row("the word null", Text, QStringLiteral("= null"), {});
        row("text !=, which null is not", Text, QStringLiteral("!= web"), {1, 2, 3, 4});
        row("text <", Text, QStringLiteral("< X"), {1, 2, 4});
        row("range of floats", Number, QStringLiteral("-2..0.5"), {0, 1, 4});
        row("range of durations", Long, QStringLiteral("30m..1h30m"), {1, 2, 3});
        row("expression over times", Time, QStringLiteral("/T0[13]:/"), {1, 3});
        row("integer, the largest", Whole, QStringLiteral("= 9223372036854775807"), {4});
        row("integer > fraction", Whole, QStringLiteral("> -1.5"), {1, 2, 3, 4});
        row("integer >= fraction", Whole, QStringLiteral(">= -0.5"), {2, 3, 4});
        row("integer < fraction", Whole, QStringLiteral("< 0.5"), {0, 1, 2});
        row("integer <= whole fraction", Whole, QStringLiteral("<= 0.0"), {0, 1, 2});
        row("integer = fraction", Whole, QStringLiteral("= 0.5"), {});
        row("integer != fraction", Whole, QStringLiteral("!= 0.5"), {0, 1, 2, 3, 4});
        row("integer, part", Whole, QStringLiteral("922"), {4});
        row("range", Whole, QStringLiteral("-1..1"), {1, 2, 3});
        row("range without end", Whole, QStringLiteral("0.."), {2, 3, 4});
        row("range without beginning", Whole, QStringLiteral("..-1"), {0, 1});
        row("unsigned, the largest", Natural, QStringLiteral(">= 18446744073709551615"), {4});
        row("float <=", Number, QStringLiteral("\u2264 0.1"), {0, 1, 4});
        row("float, exponent", Number, QStringLiteral("=1e9"), {2});
        row("not a number is no number", Number, QStringLiteral("!= 0"), {0, 2, 3, 4});
        row("not a number", Number, QStringLiteral("= NaN"), {3});
        row("any number", Number, QStringLiteral("!= nan"), {0, 1, 2, 4});
        row("boolean", Flag, QStringLiteral("=true"), {0, 2, 4});
        row("time =", Time, QStringLiteral("= 2024-01-01T04:00:00.000000001Z"), {4});
        row("time, date alone", Time, QStringLiteral(">= 2024-01-01 03:00"), {3, 4});
        row("time range", Time, QStringLiteral("2024-01-01T01:00:00Z..2024-01-01T02:00:00Z"), {1, 2});
        row("time in the column's zone", Berlin, QStringLiteral("< 2024-01-01T02:00"), {0});
        row("time with its own", Berlin, QStringLiteral("< 2024-01-01T02:00Z"), {0, 1});
        row("duration", Long, QStringLiteral("> 1h"), {3, 4});
        row("text, part, whatever the case", Text, QStringLiteral("WEB"), {0, 1});
        row("text =", Text, QStringLiteral("=web"), {0});
        row("text, two points", Text, QStringLiteral("db..1"), {3});
        row("text = empty", Text, QStringLiteral("="), {2});
        row("expression", Text, QStringLiteral("/^web$/"), {0});
        row("expression, whatever the case", Text, QStringLiteral("/^web/i"), {0, 1});
        row("expression over numbers", Whole, QStringLiteral("/^-/"), {0, 1});
        row("null", Text, QStringLiteral("null"), {5});
        row("not null", Number, QStringLiteral("!null"), {0, 1, 2, 3, 4});
    }

    void passes()
    {
        QFETCH(int, column);
        QFETCH(QString, filter);
        const std::optional<RowIndex> rows = passingRows(m_table, {{}, {{std::size_t(column), filter}}}, {});
        QVERIFY(rows);
        QTEST(QList<int>(rows->begin(), rows->end()), "rows");
    }

    void numbersAmongTextsAreSaidToBeTexts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("digits");
        QTest::newRow("more") << int(Text) << QStringLiteral("> 9") << true;
        QTest::newRow("at most") << int(Text) << QStringLiteral("<= -1.5e3") << true;
        QTest::newRow("a word") << int(Text) << QStringLiteral("> m") << false;
        QTest::newRow("the same") << int(Text) << QStringLiteral("= 9") << false;
        QTest::newRow("a part") << int(Text) << QStringLiteral("9") << false;
        QTest::newRow("of numbers") << int(Whole) << QStringLiteral("> 9") << false;
    }

    void numbersAmongTextsAreSaidToBeTexts()
    {
        QFETCH(const int, column);
        QFETCH(const QString, filter);
        const Result<ColumnTest> test = ColumnTest::read(m_table, {std::size_t(column), filter});
        QVERIFY(test);
        QTEST(test->comparesDigits(), "digits");
    }

    void allOfThemHold()
    {
        const std::vector<ColumnFilter> filters{
            {Whole, QStringLiteral("> -2")}, {Text, QStringLiteral("b")}, {Flag, QStringLiteral("/fal/")}};
        QCOMPARE(*passingRows(m_table, {{}, filters}, {}), (RowIndex{1, 3}));
        QCOMPARE(*passingRows(m_table, {QStringLiteral("WEB"), filters}, {}), RowIndex{1});
        QCOMPARE(*passingRows(m_table, {{}, filters}, {}, 2), RowIndex{3}); // those before are not looked at
        std::stop_source stopped;
        stopped.request_stop();
        QVERIFY(!passingRows(m_table, {{}, filters}, stopped.get_token()));
    }

    /// Filters mean what is shown: clocks of another zone, seconds since 1970, time since the first row.
    void timesAreReadAsTheyAreShown_data()
    {
        QTest::addColumn<int>("style");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QList<int>>("rows");
        using Style = TimeDisplay::Style;
        const auto row = [](const char *name, Style style, const char *zone, const QString &filter,
                            const QList<int> &rows) {
            QTest::newRow(name) << int(style) << QByteArray(zone) << filter << rows;
        };
        row("another zone", Style::Iso, "America/New_York", QStringLiteral("< 2023-12-31T21:00"), {0, 1});
        row("another zone, an offset", Style::Iso, "America/New_York", QStringLiteral("< 2024-01-01T02:00Z"), {0, 1});
        row("another zone, part", Style::Iso, "America/New_York", QStringLiteral("31T20:"), {1});
        row("seconds", Style::Seconds, "", QStringLiteral("<= 1704070800"), {0, 1});
        row("seconds, part", Style::Seconds, "", QStringLiteral(".000000001"), {4});
        row("milliseconds", Style::Milliseconds, "", QStringLiteral("= 1704070800000"), {1});
        row("nanoseconds, expression", Style::Nanoseconds, "", QStringLiteral("/1$/"), {4});
        row("since the first", Style::SinceFirst, "", QStringLiteral("1h..2h"), {1, 2});
        row("since the first, part", Style::SinceFirst, "", QStringLiteral("+3h"), {3});
    }

    void timesAreReadAsTheyAreShown()
    {
        QFETCH(int, style);
        QFETCH(QByteArray, zone);
        QFETCH(QString, filter);
        const TimeDisplay times{TimeDisplay::Style(style), zone, newYear};
        const auto rows = passingRows(m_table, {{}, {{Time, filter}}, times}, {});
        QTEST(QList<int>(rows->begin(), rows->end()), "rows");
        if (!filter.startsWith(u'/') && !filter.contains(QStringLiteral("..")) &&
            ColumnTest::read(m_table, {Time, filter}, times)->comparisons().empty()) {
            const auto anywhere = passingRows(m_table, {filter, {}, times}, {});
            QTEST(QList<int>(anywhere->begin(), anywhere->end()), "rows");
        }
    }

    /// Around the changes of the clocks, hour by hour: what a clock shows twice, or never, is not guessed.
    void changesOfTheClocks_data()
    {
        QTest::addColumn<qint64>("first"); // seconds
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QList<int>>("rows");
        QTest::addColumn<QString>("fault");
        constexpr qint64 spring =
            1'711'843'200; // 2024-03-31T00:00:00Z, 01:00 in Berlin; clocks go to 03:00 an hour later
        constexpr qint64 autumn = 1'729'987'200; // 2024-10-27T00:00:00Z, 02:00 there; an hour later it is 02:00 again
        const QString none;
        QTest::newRow("before the gap") << spring << QStringLiteral("<= 2024-03-31T01:00") << QList<int>{0} << none;
        QTest::newRow("after the gap") << spring << QStringLiteral(">= 2024-03-31T03:00") << QList<int>{1, 2, 3}
                                       << none;
        QTest::newRow("over the gap") << spring << QStringLiteral("2024-03-31T01:30..2024-03-31T04:00")
                                      << QList<int>{1, 2} << none;
        QTest::newRow("in the gap") << spring << QStringLiteral(">= 2024-03-31T02:30") << QList<int>{0, 1, 2, 3}
                                    << QStringLiteral("skip this time");
        QTest::newRow("before the repeat")
            << autumn << QStringLiteral("> 2024-10-27T01:59:59.999999999") << QList<int>{0, 1, 2, 3} << none;
        QTest::newRow("after the repeat") << autumn << QStringLiteral("< 2024-10-27T03:00") << QList<int>{0, 1} << none;
        QTest::newRow("the first time") << autumn << QStringLiteral("= 2024-10-27T02:00+02:00") << QList<int>{0}
                                        << none;
        QTest::newRow("the second time") << autumn << QStringLiteral("= 2024-10-27T02:00+01:00") << QList<int>{1}
                                         << none;
        QTest::newRow("which of them") << autumn << QStringLiteral("> 2024-10-27T02:00") << QList<int>{0, 1, 2, 3}
                                       << QStringLiteral("Write 2024-10-27T02:00:00.000000000+02:00 or "
                                                         "2024-10-27T02:00:00.000000000+01:00");
    }

    void changesOfTheClocks()
    {
        QFETCH(qint64, first);
        QFETCH(QString, filter);
        QFETCH(QString, fault);
        Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        for (std::int64_t i = 0; i < 4; ++i)
            time.appendInteger(first * 1'000'000'000 + i * hour);
        Table table;
        table.addColumn(std::move(time));
        const TimeDisplay berlin{TimeDisplay::Style::Iso, "Europe/Berlin"};
        const auto rows = passingRows(table, {{}, {{0, filter}}, berlin}, {});
        QTEST(QList<int>(rows->begin(), rows->end()), "rows");
        const Result<ColumnTest> test = ColumnTest::read(table, {0, filter}, berlin);
        QCOMPARE(test.has_value(), fault.isEmpty());
        if (!test)
            QVERIFY2(test.error().message.contains(fault), qPrintable(test.error().message));
    }

    /// What "since the first row" counts from, where that row has no time, or no column is the time.
    void theFirstTime()
    {
        Table table;
        QVERIFY(!firstTimeOf(table));
        Column other(QStringLiteral("seen"), ColumnType::Timestamp);
        Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        for (const auto &[seen, when] : {std::pair(0, 0), std::pair(7, 0), std::pair(8, 9), std::pair(3, 5)}) {
            seen > 0 ? other.appendInteger(seen) : other.appendNull();
            when > 0 ? time.appendInteger(when) : time.appendNull();
        }
        table.addColumn(std::move(other));
        QCOMPARE(firstTimeOf(table).value_or(-1), 7);
        table.addColumn(std::move(time));
        QCOMPARE(firstTimeOf(table).value_or(-1), 9);
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("part");
        QTest::newRow("number") << int(Whole) << QStringLiteral("> many") << QStringLiteral("“many” is no number");
        QTest::newRow("too large") << int(Whole) << QStringLiteral("> 1e30") << QStringLiteral("1e30");
        QTest::newRow("negative") << int(Natural) << QStringLiteral("> -1") << QStringLiteral("-1");
        QTest::newRow("nothing") << int(Whole) << QStringLiteral("=") << QStringLiteral("no number");
        QTest::newRow("more than NaN") << int(Number) << QStringLiteral("> NaN")
                                       << QStringLiteral("“NaN” is no number");
        QTest::newRow("from NaN") << int(Number) << QStringLiteral("nan..1") << QStringLiteral("“nan” is no number");
        QTest::newRow("time") << int(Time) << QStringLiteral("< noon") << QStringLiteral("no time");
        QTest::newRow("duration") << int(Long) << QStringLiteral("< 1mo") << QStringLiteral("no duration");
        QTest::newRow("boolean") << int(Flag) << QStringLiteral("= 2") << QStringLiteral("true");
        QTest::newRow("range") << int(Whole) << QStringLiteral("..") << QStringLiteral("neither");
        QTest::newRow("expression") << int(Text) << QStringLiteral("/a(/") << QStringLiteral("regular expression");
    }

    void whatCannotBeReadIsSaid()
    {
        QFETCH(int, column);
        QFETCH(QString, filter);
        QFETCH(QString, part);
        const Result<ColumnTest> test = ColumnTest::read(m_table, {std::size_t(column), filter});
        QVERIFY(!test);
        QVERIFY2(test.error().message.contains(part), qPrintable(test.error().message));
        QCOMPARE(passingRows(m_table, {{}, {{std::size_t(column), filter}}}, {})->size(), 6U);
    }
};

QTEST_GUILESS_MAIN(ColumnFilterTest)
#include "columnfilter_test.moc"
