// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/cellfinder.h"
#include "core/answer/resultfeed.h"
#include "tests/core/answer/samples.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTest>

using namespace penstock;

class CellFinderTest final : public QObject
{
    Q_OBJECT

    ResultFeed m_feed;

    CellFinder::Wish wish(const QString &text, const RowOrder &order = nullptr)
    {
        const TableSnapshot table = m_feed.snapshot(0);
        return {table, {order, table->rowCount(), order ? order->size() : table->rowCount()}, {2, 5}, text};
    }

private Q_SLOTS:
    /// host is host0 to host19; state null, on, off, null, on, off, …
    void initTestCase() { m_feed.append(samples::sensors(0, 60)); }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QPoint>("from"); // x: column, y: row
        QTest::addColumn<bool>("isForward");
        QTest::addColumn<QPoint>("place"); // -1: none
        QTest::addColumn<bool>("isRound");
        QTest::newRow("the next row") << QStringLiteral("HOST7") << QPoint(0, 0) << true << QPoint(0, 7) << false;
        QTest::newRow("not the one where one is")
            << QStringLiteral("host7") << QPoint(0, 7) << true << QPoint(0, 27) << false;
        QTest::newRow("further in the row") << QStringLiteral("o") << QPoint(0, 4) << true << QPoint(1, 4) << false;
        QTest::newRow("back in the row") << QStringLiteral("o") << QPoint(1, 4) << false << QPoint(0, 4) << false;
        QTest::newRow("back") << QStringLiteral("off") << QPoint(0, 4) << false << QPoint(1, 2) << false;
        QTest::newRow("round the end") << QStringLiteral("host7") << QPoint(0, 47) << true << QPoint(0, 7) << true;
        QTest::newRow("round the beginning")
            << QStringLiteral("host7") << QPoint(0, 7) << false << QPoint(0, 47) << true;
        QTest::newRow("none") << QStringLiteral("nowhere") << QPoint(0, 7) << true << QPoint(-1, -1) << false;
        QTest::newRow("no expression") << QStringLiteral("h.st") << QPoint(0, 7) << true << QPoint(-1, -1) << false;
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QPoint, from);
        QFETCH(bool, isForward);
        CellFinder finder;
        QPoint place(-2, -2);
        bool wentRound = false;
        connect(&finder, &CellFinder::found, this, [&](const std::optional<CellFinder::Place> &found, bool isRound) {
            place = found ? QPoint(int(found->column), int(found->row)) : QPoint(-1, -1);
            wentRound = isRound;
        });
        finder.find(wish(text), {std::size_t(from.y()), std::size_t(from.x())}, isForward);
        QTRY_VERIFY(place.x() > -2);
        QTEST(place, "place");
        QTEST(wentRound, "isRound");
    }

    void theOnlyCellIsFoundAgain()
    {
        CellFinder finder;
        std::optional<CellFinder::Place> place;
        connect(&finder, &CellFinder::found, this,
                [&](const std::optional<CellFinder::Place> &found) { place = found; });
        const RowOrder order = std::make_shared<const RowIndex>(RowIndex{9, 7, 3});
        finder.find(wish(QStringLiteral("host7"), order), {1, 0}, true);
        QTRY_COMPARE(place, (CellFinder::Place{1, 0}));
    }

    void countsWhatIsShown()
    {
        CellFinder finder;
        QSignalSpy counted(&finder, &CellFinder::counted);
        finder.count(wish(QStringLiteral("host1"))); // and host10 to host19
        QTRY_COMPARE(counted.size(), 1);
        QCOMPARE(counted[0][0].toULongLong(), 33U);
        finder.count(wish(QStringLiteral("o"), std::make_shared<const RowIndex>(RowIndex{0, 1, 2})));
        QTRY_COMPARE(counted.size(), 2);
        QCOMPARE(counted[1][0].toULongLong(), 5U); // three hosts, on, off
    }
};

QTEST_GUILESS_MAIN(CellFinderTest)
#include "cellfinder_test.moc"
