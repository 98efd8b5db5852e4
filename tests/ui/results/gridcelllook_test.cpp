// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/results/gridcelllook.h"
#include "ui/results/resulttableview.h"

#include <QTest>

using namespace penstock;

using Kind = GridModel::Kind;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t start = 1'704'067'200 * second;

/// A row each second, and so many nanoseconds more.
BatchPtr timesOf(const std::vector<std::int64_t> &nanoseconds)
{
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    for (std::size_t i = 0; i < nanoseconds.size(); ++i)
        time.appendInteger(start + std::int64_t(i) * second + nanoseconds[i]);
    Table table;
    table.addColumn(std::move(time));
    auto batch = std::make_shared<Batch>();
    batch->fragments.push_back({0, std::move(table)});
    batch->seal();
    return batch;
}

} // namespace

/// Which digits of a column's times and numbers are painted, and where.
class GridCellLookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digitsBelowTheSecond_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<int>("tail");      // digits that it needs, by threes
        QTest::addColumn<QString>("alone"); // shown in a column of such times
        QTest::addColumn<QString>("among"); // shown where another one has microseconds
        const auto row = [](const char *name, const QString &fraction, int tail, const QString &alone,
                            const QString &among) {
            for (const char *zone : {"Z", "+05:45"}) {
                const QString begin = QStringLiteral("2024-01-01T12:34:56");
                const QString end = QString::fromLatin1(zone);
                QTest::addRow("%s, %s", name, zone) << QString(begin + u'.' + fraction + end) << tail
                                                    << QString(begin + alone + end) << QString(begin + among + end);
            }
        };
        row("none", QStringLiteral("000000000"), 0, QString(), QStringLiteral(".000000"));
        row("tenths", QStringLiteral("500000000"), 3, QStringLiteral(".500"), QStringLiteral(".500000"));
        row("milliseconds", QStringLiteral("007000000"), 3, QStringLiteral(".007"), QStringLiteral(".007000"));
        row("microseconds", QStringLiteral("000070000"), 6, QStringLiteral(".000070"), QStringLiteral(".000070"));
        row("nanoseconds", QStringLiteral("123456789"), 9, QStringLiteral(".123456789"), QStringLiteral(".123456789"));
        row("the last one", QStringLiteral("000000001"), 9, QStringLiteral(".000000001"), QStringLiteral(".000000001"));
    }

    void digitsBelowTheSecond()
    {
        QFETCH(QString, time);
        QFETCH(int, tail);
        QTEST(GridCellLook::tailOf(Kind::Time, time), "tail");
        QTEST(GridCellLook::shortened(Kind::Time, time, tail), "alone");
        QTEST(GridCellLook::shortened(Kind::Time, time, std::max(tail, 6)), "among");
        QCOMPARE(GridCellLook::shortened(Kind::Text, time, 0), time); // a text is no time
    }

    /// Points below each other: as many places behind the number as the longest fraction has.
    void placesBehindThePoint_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("tail");
        QTest::newRow("whole") << QStringLiteral("-17") << 0;
        QTest::newRow("fraction") << QStringLiteral("3.25") << 3;
        QTest::newRow("exponent") << QStringLiteral("1e+300") << 5;
        QTest::newRow("long") << QStringLiteral("0.1000000000000000055511151231257827") << 20;
    }

    void placesBehindThePoint()
    {
        QFETCH(QString, number);
        QTEST(GridCellLook::tailOf(Kind::Number, number), "tail");
        const GridCellLook look;
        QCOMPARE(look.widthOf(Kind::Number, QStringLiteral("7"), GridCellLook::tailOf(Kind::Number, number)),
                 look.widthOf(Kind::Number, QString(1 + GridCellLook::tailOf(Kind::Number, number), u'7'), 0));
    }

    /// A column of whole seconds is as narrow as these; where nanoseconds come there is room for all nine digits.
    void columnsHaveRoomForTheirDigits()
    {
        ResultFeed feed;
        feed.append(timesOf(std::vector<std::int64_t>(200)));
        ResultTableView view;
        view.resize(500, 300);
        view.show();
        view.setEntry(&feed);
        const GridCellLook look;
        const QString whole = view.model()->shownText(0, 0);
        QCOMPARE(whole, QStringLiteral("2024-01-01T00:00:00.000000000Z")); // exact, whatever is painted
        QCOMPARE(view.columns().width(0), look.widthOf(Kind::Time, whole, 0));
        QVERIFY(look.widthOf(Kind::Time, whole, 0) < look.widthOf(Kind::Time, whole, 9));
        feed.append(timesOf({0, 1}));
        feed.succeed(); // the widths are of all rows, from the first to the last
        QTRY_COMPARE(view.columns().width(0), look.widthOf(Kind::Time, whole, 9));
        view.setEntry(nullptr);
    }
};

QTEST_MAIN(GridCellLookTest)
#include "gridcelllook_test.moc"
