// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/columnwidths.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <memory>

namespace penstock {

namespace {

constexpr int usual = 40; // characters
constexpr int least = 20;
constexpr int last = 2; // column
constexpr int leastOfLast = 15;

} // namespace

class ColumnWidthsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        for (int column = 0; column < last; ++column)
            fill(column, 2 * usual);
        begin({{0, usual, least}, {1, usual, usual}});
    }
    void cleanup() { m_table.reset(); }

    void whereThereIsRoomAllAreUsual()
    {
        setRoom(3 * usual);
        QCOMPARE(m_table->columnWidth(0), characters(usual));
        QCOMPARE(m_table->columnWidth(1), characters(usual));
    }

    void theLastOneStaysOnView()
    {
        setRoom(2 * usual);
        QTRY_VERIFY2_WITH_TIMEOUT(isLastOnView(), qPrintable(widths()), 30'000);
        QVERIFY(m_table->columnWidth(0) < characters(usual));
        QCOMPARE(m_table->columnWidth(1), characters(usual)); // has nothing to spare
        setRoom(usual);                                       // too little for all that can be given
        QCOMPARE(m_table->columnWidth(0), characters(least));
        setRoom(3 * usual);
        QCOMPARE(m_table->columnWidth(0), characters(usual));
    }

    void alsoWhenRowsTakeRoom()
    {
        constexpr int many = 20'000;
        setRoom(2 * usual + leastOfLast);
        const int before = m_table->viewport()->width();
        m_model.setRowCount(many);
        QTRY_VERIFY_WITH_TIMEOUT(m_table->viewport()->width() < before, 30'000);
        QTRY_VERIFY2_WITH_TIMEOUT(isLastOnView(), qPrintable(widths()), 30'000);
        m_model.setRowCount(1);
    }

    /// What a column has no use for is the last one's.
    void noneIsWiderThanItsContents()
    {
        setRoom(3 * usual);
        fill(0, 5);
        QCoreApplication::sendPostedEvents();
        QVERIFY2(m_table->columnWidth(0) < characters(usual), qPrintable(widths()));
        QVERIFY2(m_table->columnWidth(0) >= static_cast<QAbstractItemView &>(*m_table).sizeHintForColumn(0),
                 qPrintable(widths()));
        QVERIFY2(m_table->columnWidth(last) > characters(usual), qPrintable(widths()));
        fill(0, 2 * usual);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_table->columnWidth(0), characters(usual));
    }

    void oneGivesAfterTheOther()
    {
        constexpr int missing = 5;
        begin({{1, usual, least}, {0, usual, least}});
        setRoom(2 * usual + leastOfLast - missing);
        QCOMPARE(m_table->columnWidth(1), characters(usual - missing));
        QCOMPARE(m_table->columnWidth(0), characters(usual));
        setRoom(2 * usual + leastOfLast - missing - (usual - least));
        QCOMPARE(m_table->columnWidth(1), characters(least));
        QCOMPARE(m_table->columnWidth(0), characters(usual - missing));
    }

    void whatAPersonSetsStays()
    {
        setRoom(3 * usual);
        m_table->setColumnWidth(0, characters(usual + 1));
        setRoom(2 * usual);
        QCOMPARE(m_table->columnWidth(0), characters(usual + 1));
    }

private:
    void begin(const std::vector<ColumnWidths::Width> &columns)
    {
        m_table = std::make_unique<QTableView>();
        m_table->setModel(&m_model);
        m_table->horizontalHeader()->setDefaultSectionSize(characters(leastOfLast));
        new ColumnWidths(*m_table, columns);
        m_table->show();
    }
    void fill(int column, int count) { m_model.setData(m_model.index(0, column), QString(count, u'm')); }
    int characters(int count) const { return count * m_table->fontMetrics().averageCharWidth(); }
    void setRoom(int count)
    {
        const int beside = m_table->width() - m_table->viewport()->width();
        m_table->resize(characters(count) + beside, m_table->height());
        QTRY_COMPARE_WITH_TIMEOUT(m_table->viewport()->width(), characters(count), 30'000);
        QCoreApplication::sendPostedEvents();
    }
    bool isLastOnView() const
    {
        return m_table->columnViewportPosition(last) + characters(leastOfLast) <= m_table->viewport()->width() &&
               m_table->horizontalScrollBar()->maximum() == 0;
    }

    QString widths() const
    {
        return QStringLiteral("%1 %2 %3 of %4, scrolls by %5")
            .arg(m_table->columnWidth(0))
            .arg(m_table->columnWidth(1))
            .arg(m_table->columnWidth(last))
            .arg(m_table->viewport()->width())
            .arg(m_table->horizontalScrollBar()->maximum());
    }

    QStandardItemModel m_model{1, last + 1};
    std::unique_ptr<QTableView> m_table;
};

} // namespace penstock

QTEST_MAIN(penstock::ColumnWidthsTest)
#include "columnwidths_test.moc"
