// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/jsonindent.h"
#include "core/answer/selectionsummary.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

using namespace penstock;

class SelectionSummaryTest final : public QObject
{
    Q_OBJECT

    Table m_table;

private Q_SLOTS:
    void initTestCase()
    {
        Column whole(QStringLiteral("whole"), ColumnType::Integer);
        Column natural(QStringLiteral("natural"), ColumnType::Unsigned);
        Column number(QStringLiteral("number"), ColumnType::Float);
        Column time(QStringLiteral("time"), ColumnType::Timestamp);
        Column text(QStringLiteral("text"), ColumnType::Text);
        for (int i = 0; i < 4; ++i) {
            whole.appendInteger(std::numeric_limits<std::int64_t>::max() - i);
            natural.appendUnsigned(std::numeric_limits<std::uint64_t>::max());
            time.appendInteger(1'000 * (i + 1));
            text.appendText("x");
        }
        // A sum that is lost when they are added one by one.
        for (const double value : {1e100, 1.0, -1e100, std::nan("")})
            number.appendFloat(value);
        for (Column *column : {&whole, &natural, &number, &time, &text}) {
            column->appendNull();
            m_table.addColumn(std::move(*column));
        }
    }

    void addsUp_data()
    {
        QTest::addColumn<QList<int>>("columns");
        QTest::addColumn<QString>("sums"); // cells, nulls, numbers, NaN, times; sum, mean, smallest, largest
        const auto row = [](const char *name, const QList<int> &columns, const QString &sums) {
            QTest::newRow(name) << columns << sums;
        };
        row("integers, exactly", {0},
            QStringLiteral(
                "5 1 4 0 0; 36893488147419103222 9223372036854775805.5 9223372036854775804 9223372036854775807"));
        row("unsigned, exactly", {1},
            QStringLiteral(
                "5 1 4 0 0; 73786976294838206460 18446744073709551615 18446744073709551615 18446744073709551615"));
        row("floats", {2}, QStringLiteral("5 1 3 1 0; 1 0.3333333333333333 -1e+100 1e+100"));
        row("times", {3}, QStringLiteral("5 1 0 0 4;    "));
        row("texts", {4}, QStringLiteral("5 1 0 0 0;    "));
        row("both", {0, 2}, QStringLiteral("10 2 7 1 0; 36893488147419103232 5270498306774157312 -1e+100 1e+100"));
    }

    void addsUp()
    {
        QFETCH(QList<int>, columns);
        const ShownRows rows{nullptr, 0, 5};
        CellBlock block{{{0, 1}, {2, 4}}, {}};
        for (const int column : columns)
            block.columns.push_back(std::size_t(column));
        const std::optional<SelectionSummary> all = SelectionSummary::of(m_table, {block}, rows);
        QVERIFY(all);
        const QString sums = QStringLiteral("%1 %2 %3 %4 %5; %6 %7 %8 %9")
                                 .arg(all->cells())
                                 .arg(all->nulls())
                                 .arg(all->numbers())
                                 .arg(all->notNumbers())
                                 .arg(all->times())
                                 .arg(QString::fromStdString(all->sum()), QString::fromStdString(all->mean()),
                                      QString::fromStdString(all->smallest()), QString::fromStdString(all->largest()));
        QTEST(sums, "sums");
        if (all->times() > 0) {
            QCOMPARE(all->earliest(), 1'000);
            QCOMPARE(all->latest(), 4'000);
        }
    }

    void wholeNumbersAndFloats_data()
    {
        QTest::addColumn<QStringList>("whole");
        QTest::addColumn<QList<double>>("floats");
        QTest::addColumn<QString>("sums"); ///< sum smallest largest
        QTest::addColumn<bool>("isRounded");
        const QString large = QStringLiteral("9007199254740993"); // 2^53 + 1
        QTest::newRow("small") << QStringList{QStringLiteral("1"), QStringLiteral("2")} << QList<double>{0.5}
                               << QStringLiteral("3.5 0.5 2") << false;
        QTest::newRow("large") << QStringList{large} << QList<double>{0.5}
                               << QStringLiteral("9007199254740994 0.5 9007199254740993") << true;
        QTest::newRow("large by the floats") << QStringList{QStringLiteral("1")} << QList<double>{1e17}
                                             << QStringLiteral("100000000000000000 1 100000000000000000") << true;
        QTest::newRow("large, but for each other")
            << QStringList{large, QStringLiteral("-") + large} << QList<double>{0.5}
            << QStringLiteral("0.5 -9007199254740993 9007199254740993") << false;
        QTest::newRow("large whole ones alone") << QStringList{large, QStringLiteral("1")} << QList<double>()
                                                << QStringLiteral("9007199254740994 1 9007199254740993") << false;
        QTest::newRow("large floats alone") << QStringList() << QList<double>{1e17, 1}
                                            << QStringLiteral("100000000000000000 1 100000000000000000") << false;
        QTest::newRow("an infinite one") << QStringList{large} << QList<double>{HUGE_VAL}
                                         << QStringLiteral("+Inf 9007199254740993 +Inf") << false;
        QTest::newRow("one double") << QStringList{large} << QList<double>{9'007'199'254'740'992}
                                    << QStringLiteral("18014398509481984 9007199254740992 9007199254740993") << true;
    }

    /// Sums of both are floats: where that costs digits it is known.
    void wholeNumbersAndFloats()
    {
        QFETCH(const QStringList, whole);
        QFETCH(const QList<double>, floats);
        Column integers(QStringLiteral("whole"), ColumnType::Integer);
        Column numbers(QStringLiteral("number"), ColumnType::Float);
        for (qsizetype i = 0; i < std::max(whole.size(), floats.size()); ++i) {
            i < whole.size() ? integers.appendInteger(whole[i].toLongLong()) : integers.appendNull();
            i < floats.size() ? numbers.appendFloat(floats[i]) : numbers.appendNull();
        }
        const std::size_t rows = integers.size();
        Table table;
        table.addColumn(std::move(integers));
        table.addColumn(std::move(numbers));
        const auto all = SelectionSummary::of(table, {{{{0, rows - 1}}, {0, 1}}}, ShownRows{nullptr, 0, rows});
        QVERIFY(all);
        const std::string sums = all->sum() + ' ' + all->smallest() + ' ' + all->largest();
        QTEST(QString::fromStdString(sums), "sums");
        QTEST(all->isSumRounded(), "isRounded");
    }

    void ofTheRowsThatAreShown()
    {
        const ShownRows rows{std::make_shared<const RowIndex>(RowIndex{3, 0}), 5, 2};
        const auto first = SelectionSummary::of(m_table, {{{{0, 0}}, {3}}}, rows);
        QCOMPARE(first->earliest(), 4'000);
        std::stop_source stopped;
        stopped.request_stop();
        QVERIFY(!SelectionSummary::of(m_table, {{{{0, 0}}, {3}}}, rows, stopped.get_token()));
    }

    void jsonKeepsItsDigits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lines");
        QTest::newRow("numbers") << QStringLiteral("[1.10,  12345678901234567890]")
                                 << QStringLiteral("[\n  1.10,\n  12345678901234567890\n]");
        QTest::newRow("strings") << QStringLiteral("{\"a{,:\":\"\\\"[ x ]\"}")
                                 << QStringLiteral("{\n  \"a{,:\": \"\\\"[ x ]\"\n}");
        QTest::newRow("empty") << QStringLiteral("{ \"a\" : [ ], \"b\":{} }")
                               << QStringLiteral("{\n  \"a\": [],\n  \"b\": {}\n}");
        QTest::newRow("no document") << QStringLiteral("{a}") << QString();
    }

    void jsonKeepsItsDigits()
    {
        QFETCH(QString, text);
        QTEST(indentedJson(text), "lines");
    }
};

QTEST_GUILESS_MAIN(SelectionSummaryTest)
#include "selectionsummary_test.moc"
