// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/exportstyle.h"
#include "core/answer/resultfeed.h"
#include "core/series/chartstyle.h"
#include "core/series/timespan.h"
#include "ui/answer/resultbar.h"

#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QStackedWidget;

namespace penstock {

class AnswerTags;
class ChartLink;
class ChartView;
class EmptyState;
class ExportBar;
class ExportRun;
class FindBar;
class IncompleteMark;
class EditsBar;
class LineSchema;
class MessageBar;
class NameDrop;
class NotesView;
class PlanView;
class PointEdits;
class RawAnswer;
class RawView;
class ResultTableView;
class RoleLabel;
class SelectionLine;
class SeriesPanel;
class Session;
class TableLooks;
struct Query;

/// The answer of a run: as a table, as a chart, and what the server said beside the rows.
class ResultView final : public QWidget
{
    Q_OBJECT

public:
    using Page = ResultBar::Page;

    explicit ResultView(QWidget *parent = nullptr);
    ~ResultView() override;

    /// Null: not run yet. The feed must live until the next call. The statements name its tables. tags: which of their
    /// columns are tags; null: not known. raw: what the server sent; it must live as long as the feed.
    void setFeed(ResultFeed *feed, const QStringList &statements = {}, AnswerTags *tags = nullptr,
                 const RawAnswer *raw = nullptr);

    /// The same statements have been answered anew, by a feed that has ended: what is shown, its filters and sorts, the
    /// place in the rows, what is selected and the span of the chart stay as far as that goes.
    void exchangeFeed(ResultFeed *feed, const QStringList &statements, AnswerTags *tags, const RawAnswer *raw);

    /// The rows came from there by this query: where they are points, they may be edited. Until the next feed.
    void setEditable(Session &session, const Query &query);
    PointEdits *edits() const { return m_edits; }
    EditsBar *editsBar() const { return m_editsBar; }

    Page page() const;
    void setPage(Page page);
    void focusPage(); ///< the one that is shown

    ResultTableView *tableView() const { return m_table; }
    /// Made when it is first wanted.
    ChartView *chartView();
    /// How it is drawn, or will be.
    const ChartStyle &chartStyle() const { return m_chartStyle; }
    void setChartStyle(const ChartStyle &style);
    RawView *rawView() const { return m_raw; }
    SeriesPanel *seriesPanel() const { return m_series; }

    /// What there is to say of the run: how long it took, …; among the messages.
    void setSummary(const QString &text);
    /// Where the looks of tables are kept; it must outlive this. Null: nowhere.
    void setLooks(TableLooks *looks) { m_looks = looks; }
    /// See ExportRun.
    void setSchema(const std::function<LineSchema *()> &schema);

    /// Shows the first table of that statement, if it has one.
    void showStatement(int statement);

    /// What is said above the answer.
    MessageBar &message() const { return *m_message; }

public Q_SLOTS: // the Edit menu looks for it by name
    /// Moves the focus to the filter; from the rows, to the search.
    void find();

Q_SIGNALS:
    /// The statement that answers with the shown table is to be asked again for a span of time.
    void spanQueryAsked(int statement, const penstock::TimeSpan &span);
    void chartMade(penstock::ChartView *chart);
    void pageChanged();
    void chartStyleChanged();

private:
    void feedGrown();
    void feedFinished();
    bool isIncomplete() const;
    bool isComing() const; ///< more of the entry shown may come
    void tellOfCopy(bool allRows);
    std::optional<QStringList> knownTags() const; ///< of the entry shown, columns beside those with that role
    void chooseEntry(int index);
    void wearLook();
    void showInChart(); ///< the entry, if there is a chart
    void takeFeed(ResultFeed *feed, const QStringList &statements, AnswerTags *tags, const RawAnswer *raw);
    bool hasSameColumns(const ResultFeed &feed) const; ///< in the entry shown
    void updateEntries();
    void updateNotes();
    void updateMark();
    void updateFooter();
    void updateStack();
    QWidget *makeTablePage();

    ResultFeed *m_feed = nullptr;
    QPointer<AnswerTags> m_tags;
    QStringList m_statements;
    TableLooks *m_looks = nullptr;
    int m_entry = -1;
    bool m_isReadOnly = true; ///< the query

    ResultBar *m_bar = nullptr;
    MessageBar *m_message = nullptr;
    IncompleteMark *m_mark = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    ResultTableView *m_table = nullptr;
    ChartView *m_chart = nullptr; ///< null: nobody has wanted it yet
    ChartLink *m_link = nullptr;  ///< the same
    ChartStyle m_chartStyle;
    NameDrop *m_nameDrop = nullptr; ///< on what stands in the chart's place
    RawView *m_raw = nullptr;
    NotesView *m_notes = nullptr;
    PlanView *m_plan = nullptr;
    ExportBar *m_exportBar = nullptr;
    ExportRun *m_export = nullptr;
    FindBar *m_find = nullptr;
    SelectionLine *m_selection = nullptr;
    RoleLabel *m_footer = nullptr;
    EditsBar *m_editsBar = nullptr;
    PointEdits *m_edits = nullptr;
    QTimer m_entriesTimer;
    QWidget *m_tablePage = nullptr; ///< the table, and its series
    SeriesPanel *m_series = nullptr;
};

} // namespace penstock
