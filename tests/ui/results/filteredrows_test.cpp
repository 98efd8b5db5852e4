// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/answer/samples.h"
#include "tests/support/patience.h"
#include "ui/common/emptystate.h"
#include "ui/results/filterrow.h"
#include "ui/results/resulttableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>

#include <string>
#include <vector>

using namespace penstock;

namespace {

/// Of a column that is one of whole numbers as long as all are.
BatchPtr valuesOf(const std::vector<int> &numbers, const std::vector<std::string> &texts)
{
    Column value(QStringLiteral("value"), texts.empty() ? ColumnType::Integer : ColumnType::Text);
    for (const int number : numbers)
        value.appendInteger(number);
    for (const std::string &text : texts)
        value.appendText(text);
    Table table;
    table.addColumn(std::move(value));
    auto batch = std::make_shared<Batch>();
    batch->fragments.push_back({0, std::move(table)});
    batch->seal();
    return batch;
}

} // namespace

/// A filtered table while rows arrive.
class FilteredRowsTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ResultFeed> m_feed;
    std::unique_ptr<ResultTableView> m_view;

    QString cell(int row, int column) const
    {
        return m_view->resultModel().shownText(row, m_view->columns().id(column));
    }
    qint64 rows() const { return m_view->resultModel().rowCount(); }

private Q_SLOTS:
    void init()
    {
        m_feed = std::make_unique<ResultFeed>();
        m_feed->append(samples::sensors(0, 200));
        m_view = std::make_unique<ResultTableView>();
        m_view->setEntry(m_feed.get(), 0);
        m_view->setFilter(QStringLiteral("host7"));
        QTRY_COMPARE(rows(), 10);
    }

    void cleanup()
    {
        m_view.reset();
        m_feed.reset();
    }

    /// What is selected, and where one is, stays while rows arrive and when they have.
    void selectionStays()
    {
        QSignalSpy moved(m_view->model(), &GridModel::rearranged);
        m_view->select({3, 5, 1, 2});
        m_view->setCurrent({4, 2}, GridView::Mode::Move);
        for (int first = 200; first < 1'000; first += 200) {
            m_feed->append(samples::sensors(first, 200));
            QTRY_COMPARE(rows(), (first + 200) / 20);
        }
        m_feed->append(samples::sensors(1'000, 200));
        m_feed->succeed();
        QTRY_COMPARE(rows(), 60);
        QTRY_VERIFY(!m_view->isArranging());
        QCOMPARE(m_view->current(), (GridCell{4, 2}));
        QCOMPARE(m_view->selection().ranges(), (std::vector<GridRange>{{3, 5, 1, 2}}));
        QCOMPARE(moved.size(), 0);
        for (int row = 0; row < 60; ++row)
            QCOMPARE(cell(row, 1), QStringLiteral("host7"));
        QCOMPARE(m_view->resultModel().rows().order->size(), 60U);
    }

    /// A place without rows says why, and has the way back.
    void noRowIsSaid()
    {
        const auto *const said = m_view->findChild<EmptyState *>();
        QVERIFY(said);
        QVERIFY(said->isHidden());
        QSignalSpy requested(m_view.get(), &ResultTableView::filterRequested);
        m_view->setColumnFilter(1, QStringLiteral("nonsense"));
        QTRY_VERIFY(!said->isHidden());
        QCOMPARE(rows(), 0);
        m_view->resize(700, 300);
        m_view->show();
        QCOMPARE(said->geometry(), m_view->viewport()->geometry());
        said->findChild<QPushButton *>()->click();
        QTRY_COMPARE(rows(), 200);
        QVERIFY(said->isHidden());
        QVERIFY(!m_view->wish().isFiltered());
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().toString(), QString());
    }

    /// The rows that come are sorted in when all are there.
    void rowsAreSortedAtTheEnd()
    {
        m_view->setSorts({{std::size_t(m_view->columns().id(0)), true}});
        QTRY_VERIFY(cell(0, 0) > cell(9, 0));
        m_feed->append(samples::sensors(200, 200));
        QTRY_COMPARE(rows(), 20);
        QVERIFY(cell(10, 0) > cell(0, 0)); // below, as they came
        QVERIFY(cell(10, 0) < cell(19, 0));
        m_feed->succeed();
        QTRY_VERIFY(cell(0, 0) > cell(10, 0));
        for (int row = 1; row < 20; ++row)
            QVERIFY(cell(row - 1, 0) > cell(row, 0));
    }

    /// Another filter is one for all rows.
    void anotherFilterLooksAtAllRows()
    {
        m_feed->append(samples::sensors(200, 200));
        m_view->setFilter(QStringLiteral("host8"));
        QTRY_COMPARE(rows(), 20);
        for (int row = 0; row < 20; ++row)
            QCOMPARE(cell(row, 1), QStringLiteral("host8"));
        m_view->setFilter({});
        QTRY_COMPARE(rows(), 400);
    }

    /// What is copied of all rows are those that pass the filter that was typed last, of the same columns.
    void aCopyOfAllWaits()
    {
        QSignalSpy copied(m_view.get(), &ResultTableView::copied);
        QSignalSpy failed(m_view.get(), &ResultTableView::copyFailed);
        QGuiApplication::clipboard()->setText(QStringLiteral("as it was"));
        m_view->setFilter(QStringLiteral("host8"));
        m_view->select({0, rows() - 1, 1, 1});
        m_view->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("as it was"));
        QTRY_COMPARE_WITH_TIMEOUT(copied.size(), 1, patienceMs);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringList(10, QStringLiteral("host8")).join(u'\n'));
        // A part is copied as it is seen.
        m_view->setFilter(QStringLiteral("host9"));
        m_view->select({0, 1, 1, 1});
        m_view->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("host8\nhost8"));
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, 1), QStringLiteral("host9"), patienceMs);
        QCOMPARE(copied.size(), 2);
        // Nothing is left to be copied, or the table is another one: that is said.
        m_view->setFilter(QStringLiteral("no host"));
        m_view->selectAll();
        m_view->copy();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patienceMs);
        m_view->setFilter(QStringLiteral("host9"));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 10, patienceMs);
        m_view->setFilter(QStringLiteral("host8"));
        m_view->selectAll();
        m_view->copy();
        m_view->setEntry(nullptr);
        QCOMPARE(failed.size(), 2);
        QCOMPARE(copied.size(), 2);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("host8\nhost8"));
    }

    /// What was compared by size is compared as text when a value is none: all of them, not only those that came since.
    void aColumnOfAnotherType()
    {
        ResultFeed other;
        other.append(valuesOf({7, 40, 3}, {}));
        m_view->setFilter({});
        m_view->setEntry(&other);
        m_view->setColumnFilter(0, QStringLiteral("> 5"));
        QTRY_COMPARE(rows(), 2);
        other.append(valuesOf({}, {"x", "9", ""}));
        QTRY_COMPARE(rows(), 3);
        other.succeed();
        QTRY_VERIFY(!m_view->isArranging());
        QCOMPARE(cell(0, 0) + cell(1, 0) + cell(2, 0), QStringLiteral("7x9"));
        m_view->setEntry(nullptr);
    }

    /// A filter that cannot be read for numbers, and can for texts.
    void aFaultGoesWithItsType()
    {
        ResultFeed other;
        other.append(valuesOf({1}, {}));
        m_view->setFilter({});
        m_view->setEntry(&other);
        m_view->resize(400, 300);
        m_view->show();
        m_view->showFilterRow(true);
        m_view->setColumnFilter(0, QStringLiteral("> x"));
        QCOMPARE(m_view->filterRow()->faults().size(), 1);
        QTRY_VERIFY(!m_view->isArranging());
        QCOMPARE(rows(), 1);
        other.append(valuesOf({}, {"y"}));
        QTRY_COMPARE(m_view->filterRow()->faults(), QStringList());
        QTRY_COMPARE(cell(0, 0), QStringLiteral("y"));
        QCOMPARE(rows(), 1);
        m_view->setEntry(nullptr);
    }

    /// An order that is not the shown one with more rows is not taken for it.
    void onlyLongerOrdersExtend()
    {
        ResultTableModel model;
        m_feed->append(samples::sensors(200, 200));
        model.setTable(m_feed->result().entries().front().table);
        model.extendOrder(std::make_shared<const RowIndex>(RowIndex{1, 2, 3}), 400);
        QCOMPARE(model.rowCount(), 400); // nothing is filtered
        model.setOrder(std::make_shared<const RowIndex>(RowIndex{5, 9}), 100, true);
        model.extendOrder(std::make_shared<const RowIndex>(RowIndex{5}), 400);
        QCOMPARE(model.rowCount(), 2);
        QSignalSpy inserted(&model, &GridModel::rowsAppended);
        model.extendOrder(std::make_shared<const RowIndex>(RowIndex{5, 9}), 300); // nothing new passes
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(model.rows().covered, 300U);
        model.extendOrder(std::make_shared<const RowIndex>(RowIndex{5, 9, 350}), 400);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.tableRow(2), 350U);
    }
};

QTEST_MAIN(FilteredRowsTest)
#include "filteredrows_test.moc"
