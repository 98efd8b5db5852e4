// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/resultfeed.h"
#include "core/answer/timedisplay.h"
#include "core/async/error.h"
#include "core/result/rowindex.h"
#include "core/series/chartdata.h"
#include "core/series/chartmarks.h"
#include "core/series/charttransform.h"
#include "ui/charts/chartbar.h"
#include "ui/common/namedrag.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QStackedWidget;

namespace penstock {

class AnswerTags;
class ChartBuilding;
class ChartCanvas;
class ChartPicture;
class EmptyState;
class LegendSplitter;
class RoleLabel;
class RowMarker;
class SeriesLegend;
class ValueChart;

/// The chart of a table: built in a worker thread while it is visible, at most once a second while rows arrive, from
/// the new ones. What it leaves out, changes or doubts is said above it.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    /// The table of that entry. Null: nothing to draw. The feed must live until the next call. tags: which of its
    /// columns are tags; null: not known. awaitsFilter: the table is still being filtered; the rows that its filter
    /// leaves are drawn when setFilteredRows() has told which.
    void setEntry(ResultFeed *feed, std::size_t entry = 0, AnswerTags *tags = nullptr, bool awaitsFilter = false);
    /// The same question was answered anew: what is shown stays until the new chart is there, and how it is looked at
    /// and the series that were asked for beside it stay altogether.
    void exchangeEntry(ResultFeed *feed, std::size_t entry, AnswerTags *tags, bool awaitsFilter = false);
    /// The table shows these rows alone, in any order; null: all. The chart has the same ones, unless the person wants
    /// all; either is said.
    void setFilteredRows(const RowOrder &rows);
    /// The rows that are selected in the table, ascending, whose points are marked; null: none. `selected`: how many
    /// there are, also when these are too many to be marked.
    void setSelectedRows(const RowOrder &rows, std::size_t selected);
    /// Why rows are missing in the table; empty: they are all there. It goes with the chart's pictures.
    void setIncomplete(const QString &reason) { m_incomplete = reason; }
    /// As what the table shows times.
    void setTimes(const TimeDisplay &times);
    /// Series that were asked for beside the answer, or without one; they go with its table, or when the same ones come
    /// again. pane: behind the last one: a new one; -1: where they stand by themselves.
    void addSeries(const ChartDataPtr &series, int pane);
    bool hasFurtherSeries() const { return !m_further.empty(); }
    /// As if they had been dropped here, but on no pane.
    void takeNames(const QList<NameDrag> &names);
    /// Above that, rows of a selection are not marked.
    static constexpr std::size_t mostMarked = 1'000'000;

    ChartCanvas *canvas() const { return m_canvas; }
    /// What is drawn, and takes keys: the canvas, or what has no axis of time. Null: nothing is drawn.
    QWidget *plot() const;
    /// Shown instead of the canvas, which keeps the span in view, for kinds without an axis of time.
    ValueChart *values() const { return m_values; }
    SeriesLegend *legend() const { return m_legend; }
    ChartBar *bar() const { return m_bar; }
    bool isBuilding() const;
    bool isMarking() const;
    /// What is said above the chart; empty: nothing.
    QString notice() const;

    void copyPicture() const;
    /// The path was chosen by the person. A file that was there stays until the new one is whole.
    void exportTo(const QString &path, ChartBar::Format format);

Q_SIGNALS:
    void built();
    void entryChosen(); ///< it is of another table from now on
    /// Series of these names are wanted in the pane, for the span in view. No span: nothing is in view. pane: -1: where
    /// they stand by themselves.
    void namesDropped(const QList<penstock::NameDrag> &names, const std::optional<penstock::TimeSpan> &span, int pane);
    void furtherAdded(); ///< by addSeries()
    void exported(const QString &path);
    void exportFailed(const penstock::Error &error);
    /// The rows of a span are to be selected in the table.
    void rowsAsked(const penstock::TimeSpan &span);
    /// The statement is to be asked again for a span.
    void queryAsked(const penstock::TimeSpan &span);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeEntry(ResultFeed *feed, std::size_t entry, AnswerTags *tags, bool awaitsFilter);
    void tableGrown();
    void buildAnew();
    void build();
    void takeBuilt(const ChartDataPtr &chart, qint64 milliseconds);
    void present(const ChartDataPtr &content);
    void updateShown();
    void updateStyle();
    void updateValues();
    void updateNavigation();
    void movePanes(const std::vector<int> &series, int pane);
    void placeFurther();
    void askUnit(int series);
    void setUnit(const QStringList &fields, const QString &unit);
    void updateLook();
    void updateMarks();
    void updateClock();
    void updateNotice();
    void describe();
    ValueRange valuesInView();
    void takeDifference();
    void askExport(ChartBar::Format format);
    QString title() const;
    ChartPicture picture() const;

    QStackedWidget *m_stack = nullptr;
    ChartBar *m_bar = nullptr;
    RoleLabel *m_notice = nullptr;
    LegendSplitter *m_splitter = nullptr;
    QStackedWidget *m_plots = nullptr;
    ChartCanvas *m_canvas = nullptr;
    ValueChart *m_values = nullptr;
    SeriesLegend *m_legend = nullptr;
    EmptyState *m_empty = nullptr;
    ResultFeed *m_feed = nullptr;
    std::size_t m_entry = 0;
    QPointer<AnswerTags> m_tags;
    ChartDataPtr m_data;
    struct InView
    {
        TimeSpan view;
        std::vector<int> shown;
        ValueRange values;
    };
    std::optional<InView> m_inView;                       ///< of m_data, as it was asked for last
    std::size_t m_uncomputed = 0;                         ///< see ChartData, also where there are no data
    std::vector<ChartDataPtr> m_further;                  ///< asked for beside the answer
    std::vector<std::pair<ChartDataPtr, int>> m_unplaced; ///< of them, those that have not got to their panes yet
    ChartBuilding *m_building = nullptr;
    std::optional<QStringList> m_knownTags; ///< the last one was made with
    QTimer m_timer;
    bool m_isOld = false;
    bool m_awaitsFilter = false; ///< of the table: which rows it leaves is not known yet
    RowMarker *m_marker = nullptr;
    RowOrder m_filteredRows; ///< null: all
    RowOrder m_selectedRows;
    std::size_t m_selected = 0;
    QHash<QString, int> m_panes;     ///< by hand, by the names of series
    QHash<QString, QString> m_units; ///< by the names of fields
    QString m_incomplete;
    TimeDisplay m_times;
    std::shared_ptr<const ZoneClock> m_zone; ///< of m_times, when it was asked for last
};

} // namespace penstock
