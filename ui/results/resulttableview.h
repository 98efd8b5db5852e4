// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/celltext.h"
#include "core/answer/resultfeed.h"
#include "core/answer/rowarrangement.h"
#include "core/workspace/tablelook.h"
#include "ui/results/gridview.h"
#include "ui/results/resulttablemodel.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>
#include <set>

class QMenu;

namespace penstock {

class CellInspector;
class ColumnRanges;
class EmptyState;
class FilterRow;

/// One table of an answer: grows while rows arrive, sorts by clicks on the header, filters, copies.
class ResultTableView final : public GridView
{
    Q_OBJECT

public:
    /// More cells than this are for a file, not for the clipboard.
    static constexpr std::size_t maximumCopiedCells = 2'000'000;

    explicit ResultTableView(QWidget *parent = nullptr);
    ~ResultTableView() override;

    /// The table of that entry. Null: empty. The feed must live until the next call.
    void setEntry(ResultFeed *feed, std::size_t entry = 0);
    /// The same table of a newer answer, with columns of the same names: filters, sorts, the look and what somebody is
    /// doing stay.
    void exchangeEntry(ResultFeed *feed, std::size_t entry = 0);
    const ResultTableModel &resultModel() const { return *m_model; }
    /// For readers in other threads; of nothing while there is no entry.
    TableSnapshot snapshot() const;

    /// Asked for the columns that are tags on the server, when line protocol is copied; none: not known.
    void setTags(const std::function<std::optional<QStringList>()> &tags) { m_tags = tags; }
    /// A part of any cell's text.
    void setFilter(const QString &filter);
    /// What stands above a column: see ColumnFilter. Empty: nothing.
    void setColumnFilter(int column, const QString &filter);
    QString columnFilter(int column) const;
    /// Only rows of these.
    void setSeries(const SeriesChoice &series);
    /// As what times are shown, and meant in filters and in the search. It stays for the tables that follow.
    void setTimes(TimeDisplay times);
    /// None: as the server sent them.
    void setSorts(const std::vector<RowSort> &sorts);
    const RowArrangement::Wish &wish() const { return m_wish; }
    bool isArranging() const { return m_arrangement->isBusy(); }
    /// What the rows that are shown come from: the wish may be a moment ahead.
    const RowArrangement::Wish &shownWish() const
    {
        static const RowArrangement::Wish natural;
        return m_arranged ? *m_arranged : natural;
    }
    /// The rows that are shown are not yet those of the wish: somebody types a filter, or it is being applied.
    bool isBehind() const;
    /// What is being typed is applied now, without waiting for more letters; rowsChanged() follows.
    void hurry();
    /// There is a filter, and it has left no row out yet.
    bool isFilterAwaited() const { return m_model->table() && m_wish.isFiltered() && !m_model->isFiltered(); }

    /// Fields for the columns' filters, between header and rows.
    FilterRow *filterRow() const { return m_filterRow; }
    void showFilterRow(bool shown);

    /// What a person has made of the table beside filters: order, widths, what is hidden, formats, sorts. Without
    /// columns when all is as it came.
    TableLook look() const;
    /// Puts it on, as far as the columns are there, and tells `keep` of each change from now on, until the next
    /// setEntry().
    void wear(const TableLook &look, const std::function<void(const TableLook &)> &keep);
    void setNumberLook(int column, const NumberLook &look);
    /// How numbers are shown where nothing was chosen for their column.
    void setUsualNumbers(const NumberLook &look);
    /// Ctrl+C copies the columns' names as well.
    void setCopiesNames(bool copies) { m_copiesNames = copies; }
    bool isMeasuring() const;

    std::vector<CellBlock> selectedCells() const;
    /// See ResultTableModel::setStaged().
    void showStaged(std::shared_ptr<const StagedEdits> staged);

public Q_SLOTS:
    /// Ctrl+C and Ctrl+Shift+C.
    void copy(bool withHeader = false);
    /// Of all rows: when a filter that is being typed is applied.
    void copyAs(penstock::CellFormat format);
    /// A window with the current row and the whole of its cell.
    void inspect();

Q_SIGNALS:
    void rowsChanged();                    ///< number, order or filter
    void timesChanged();                   ///< as what they are shown
    void filterTyped(const QString &text); ///< letters typed into the table
    void filterRequested(const QString &text);
    void filterRowShown(bool shown);
    void findAsked(bool isForward); ///< F3 and Shift+F3
    void columnFiltersChanged();    ///< by setColumnFilter(), or because the table is another one
    void copied(bool allRows);      ///< allRows: something of each row that is shown
    void copyRefused(std::size_t cells);
    void copyFailed(const penstock::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void clearFilters();
    void updateNoRow();
    void listenTo(ResultFeed *feed, std::size_t entry);
    void feedGrown();
    void feedFinished();
    void sync();
    void sortBy(int column, bool add);
    void arrange();
    std::vector<ColumnType> filteredTypes() const;
    void applyOrder(const RowOrder &order, std::size_t covered, bool filtered);
    void extendOrder(const RowOrder &order, std::size_t covered);
    void copyAwaited();
    void dropAwaitedCopy();
    void fit();
    void fitNumbers();
    void showMarks();
    void addActionsOfKeys();
    void cellMenu(const GridCell &cell, const QPoint &at);
    void columnMenu(int place, const QPoint &at);
    void addColumnActions(QMenu *menu, int place);
    void addSortActions(QMenu *menu, std::size_t column);
    void addTimeActions(QMenu *menu);
    void addNumberActions(QMenu *menu, int column);
    void askNumberLook(int column);
    void putOn();
    void lookMayHaveChanged();
    void keepLook();
    TableLook lookToKeep() const;
    std::vector<RowSort> knownSorts(const TableLook &look) const;
    void wearLate();

    ResultTableModel *m_model = nullptr;
    RowArrangement *m_arrangement = nullptr;
    FilterRow *m_filterRow = nullptr;
    EmptyState *m_noRow = nullptr; ///< over the rows, where a filter leaves none
    QPointer<CellInspector> m_inspector;
    std::function<std::optional<QStringList>()> m_tags;
    ResultFeed *m_feed = nullptr;
    std::size_t m_entry = 0;
    RowArrangement::Wish m_wish;
    RowArrangement::Wish m_asked;                   ///< what is, or was last, being arranged
    std::vector<ColumnType> m_askedTypes;           ///< see filteredTypes()
    std::optional<RowArrangement::Wish> m_arranged; ///< what the model shows
    QTimer m_syncTimer;                             ///< announces rows at most 25 times a second
    QTimer m_arrangeTimer;                          ///< types ahead, and filters again while rows arrive
    ColumnRanges *m_ranges = nullptr;
    TableLook m_look; ///< that was put on, or told last
    std::function<void(const TableLook &)> m_keep;
    QTimer m_lookTimer;
    std::set<int> m_resized; ///< columns, by the person
    std::vector<int> m_worn; ///< columns that have had it put on
    bool m_isPuttingOn = false;
    bool m_lookMayDiffer = false;
    bool m_copiesNames = false;
    int m_copies = 0; ///< that were asked for
    struct AwaitedCopy
    {
        CellFormat format;
        std::vector<GridRange> columns; ///< of all rows
    };
    std::optional<AwaitedCopy> m_awaitedCopy;
    bool m_fitted = false;
    bool m_widthsAreMine = true; ///< the person has not moved a column's edge
};

} // namespace penstock
