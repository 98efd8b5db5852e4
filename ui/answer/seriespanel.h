// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/serieslist.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <set>

class QItemSelection;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace penstock {

class ResultTableView;
class RoleLabel;
class SortedSeries;
struct CarriedSeries;
class TableSeriesModel;
class TableSeriesView;

/// The series of a table with their tags, to pick from: the table shows the rows of those that are selected, and all
/// rows while none is. The search chooses nothing: what is selected and not listed stays so.
class SeriesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SeriesPanel(ResultTableView &table, QWidget *parent = nullptr);
    ~SeriesPanel() override;

    /// Asked for the columns that are tags on the server, beside those with that role; none: not known.
    void setTags(const std::function<std::optional<QStringList>()> &tags) { m_tags = tags; }
    /// The table is another one.
    void begin();
    /// It has other rows, in the same columns: what was chosen stays, and so does the list until there is a newer one.
    void exchange();
    /// Which columns are tags may be known by now.
    void refresh();
    bool isBusy() const { return m_isBusy || m_timer.isActive(); }

    TableSeriesModel &model() const { return *m_model; }
    QTreeView *list() const;
    QString summary() const;

    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    using ListPtr = std::shared_ptr<const SeriesList>;

    bool isUpToDate() const;
    void listSeries();
    void take(const ListPtr &list, bool hasGrown);
    void recall();
    void carryOver(const CarriedSeries &carried);
    SeriesChoice chosen() const;
    void selectChosen();
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected);
    void choose();
    void showAll();
    void tell();

    ResultTableView &m_table;
    std::function<std::optional<QStringList>()> m_tags;
    TableSeriesModel *m_model = nullptr;
    SortedSeries *m_sorted = nullptr;
    RoleLabel *m_summary = nullptr;
    QLineEdit *m_search = nullptr;
    TableSeriesView *m_list = nullptr;
    QPushButton *m_all = nullptr;
    std::set<int> m_chosen; ///< rows of the model
    QString m_notice;       ///< of what has become of the choice; until the next one
    QTimer m_timer;
    bool m_isBusy = false;
    bool m_isSelecting = false; ///< by this, not by the person
    bool m_isAnother = true;    ///< table than the one that is listed
    bool m_tagsMayDiffer = false;
    std::stop_source m_stop;
};

} // namespace penstock
