// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/seriespanel.h"

#include "core/answer/carriedseries.h"
#include "core/async/background.h"
#include "core/async/plural.h"
#include "core/async/visibletext.h"
#include "core/series/serieskeys.h"
#include "ui/answer/sortedseries.h"
#include "ui/answer/tableseriesmodel.h"
#include "ui/answer/tableseriesview.h"
#include "ui/common/characterwidth.h"
#include "ui/common/format.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/results/resulttableview.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace penstock {

namespace {

constexpr int interval = 500;  ///< ms between two looks at rows that arrive
constexpr int usualWidth = 36; ///< characters

} // namespace

SeriesPanel::SeriesPanel(ResultTableView &table, QWidget *parent)
    : QWidget(parent),
      m_table(table),
      m_model(new TableSeriesModel(this)),
      m_sorted(new SortedSeries(*m_model, this)),
      m_summary(new RoleLabel(ThemeRole::Muted, this)),
      m_search(new QLineEdit(this)),
      m_list(new TableSeriesView(this)),
      m_all(new QPushButton(tr("Show a&ll series"), this))
{
    m_summary->setWordWrap(true);
    m_search->setPlaceholderText(tr("Find a series"));
    m_search->setAccessibleName(tr("Find a series"));
    m_search->setClearButtonEnabled(true);
    m_list->setModel(m_sorted);
    m_list->setAccessibleName(tr("Series of the table"));
    m_list->sortByColumn(-1, Qt::AscendingOrder);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::hair);
    layout->setSpacing(spacing::hair);
    layout->addWidget(m_summary);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_all);
    layout->addStretch(); // where there is no list
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &SeriesPanel::listSeries);
    connect(&table, &ResultTableView::rowsChanged, this, [this] {
        if (isVisible() && !isUpToDate() && !isBusy())
            m_timer.start();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_isSelecting = true;
        m_sorted->setFilterFixedString(text);
        m_isSelecting = false;
        selectChosen();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SeriesPanel::selectionChanged);
    connect(m_all, &QPushButton::clicked, this, &SeriesPanel::showAll);
    tell();
}

SeriesPanel::~SeriesPanel()
{
    m_stop.request_stop();
}

QSize SeriesPanel::sizeHint() const
{
    return {usualWidth * characterWidth(fontMetrics()), 100};
}

QTreeView *SeriesPanel::list() const
{
    return m_list;
}

void SeriesPanel::begin()
{
    m_notice.clear();
    take(nullptr, false);
    exchange();
}

void SeriesPanel::exchange()
{
    m_stop.request_stop(); // what is under way is of the other table
    m_stop = {};
    m_isBusy = false;
    m_isAnother = true;
    if (isVisible())
        listSeries();
}

bool SeriesPanel::isUpToDate() const
{
    const std::shared_ptr<const Table> &table = m_table.resultModel().table();
    const ListPtr &list = m_model->list();
    return !table || (list && !m_isAnother && !m_tagsMayDiffer && list->coveredRows() == table->rowCount());
}

void SeriesPanel::refresh()
{
    m_tagsMayDiffer = true;
    if (isVisible())
        m_timer.start();
}

void SeriesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isBusy)
        listSeries();
}

void SeriesPanel::listSeries()
{
    m_timer.stop();
    const TableSnapshot table = m_table.snapshot();
    const ListPtr before = m_isAnother ? ListPtr() : m_model->list();
    if (!table || m_isBusy || isUpToDate())
        return;
    m_isBusy = true;
    m_tagsMayDiffer = false;
    const auto work = [table, before, tags = m_tags ? m_tags() : std::nullopt, stop = m_stop.get_token()]() -> ListPtr {
        const std::vector<std::size_t> keys = seriesKeys(*table, tags);
        SeriesList list = before && before->keys() == keys ? *before : SeriesList(keys);
        return list.extend(*table, stop) ? std::make_shared<const SeriesList>(std::move(list)) : nullptr;
    };
    runInBackground(this, work, [this, hasBefore = before != nullptr, stop = m_stop.get_token()](const ListPtr &list) {
        if (stop.stop_requested())
            return;
        m_isBusy = false;
        m_isAnother = false;
        take(list, hasBefore);
        if (isVisible() && !isUpToDate())
            m_timer.start();
    });
}

void SeriesPanel::take(const ListPtr &list, bool hasGrown)
{
    QStringList names;
    const TableSnapshot table = m_table.snapshot();
    if (list && table) {
        names.reserve(qsizetype(list->keys().size()));
        for (const std::size_t key : list->keys())
            names += table->column(key).name();
    }
    const ListPtr before = m_model->list();
    const int top = m_list->verticalScrollBar()->value();
    m_isSelecting = true;
    m_model->setList(list, names, hasGrown);
    m_isSelecting = false;
    if (!hasGrown || !before || !list || before->keys() != list->keys())
        recall();
    if (list && table)
        m_list->fit(*list, *table);
    m_list->verticalScrollBar()->setValue(top);
    tell();
}

/// Which of the series the table shows: they may have other numbers now, or other columns may tell them apart.
void SeriesPanel::recall()
{
    m_chosen.clear();
    const SeriesChoice &choice = m_table.wish().filter.series;
    const ListPtr &list = m_model->list();
    if (!choice.isEmpty() && list && !list->isTooLong()) {
        const CarriedSeries carried = CarriedSeries::of(choice, *list);
        for (const std::size_t series : carried.series)
            m_chosen.insert(int(series));
        if (choice.keys != list->keys())
            carryOver(carried);
    }
    selectChosen();
}

void SeriesPanel::carryOver(const CarriedSeries &carried)
{
    QStringList names;
    for (const std::size_t column : carried.columns)
        names += visibleText(m_table.model()->columnName(int(column)));
    if (carried.series.empty())
        m_notice = tr("Other columns tell series apart now, and what was chosen is not among them: all are shown.");
    else if (!carried.isSame)
        m_notice = tr("Other columns tell series apart now: what was chosen is kept as far as it goes by %1.",
                      "names of columns")
                       .arg(names.join(QStringLiteral(", ")));
    m_table.setSeries(chosen());
}

/// In the list, as far as they are there.
void SeriesPanel::selectChosen()
{
    m_isSelecting = true;
    m_list->selectionModel()->select(m_sorted->rowsOf(m_chosen), QItemSelectionModel::ClearAndSelect);
    m_isSelecting = false;
    tell();
}

void SeriesPanel::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    if (m_isSelecting)
        return;
    // Some more, or some fewer: those that the search hides stay. Others instead: all is as the list has it.
    if (selected.isEmpty() || deselected.isEmpty()) {
        m_chosen.merge(m_sorted->seriesOf(selected));
        for (const int row : m_sorted->seriesOf(deselected))
            m_chosen.erase(row);
    } else {
        m_chosen = m_sorted->seriesOf(m_list->selectionModel()->selection());
    }
    choose();
}

SeriesChoice SeriesPanel::chosen() const
{
    SeriesChoice choice;
    if (const ListPtr &list = m_model->list(); list && !m_chosen.empty()) {
        choice.keys = list->keys();
        choice.series.reserve(m_chosen.size());
        for (const int series : m_chosen)
            choice.series.push_back(list->texts(std::size_t(series)));
    }
    return choice;
}

void SeriesPanel::choose()
{
    m_notice.clear();
    m_table.setSeries(chosen());
    tell();
}

void SeriesPanel::showAll()
{
    m_chosen.clear();
    selectChosen();
    choose();
    m_list->setFocus();
}

QString SeriesPanel::summary() const
{
    return m_summary->text();
}

void SeriesPanel::tell()
{
    const ListPtr &list = m_model->list();
    const bool hasSeries = list && !list->keys().empty() && !list->isTooLong();
    const bool isChosen = !m_table.wish().filter.series.isEmpty();
    if (!list)
        m_summary->setText(m_table.snapshot() ? tr("Looking for series…") : QString());
    else if (list->isTooLong())
        m_summary->setText(tr("There are more than %1 series, too many to list. Filter by column instead.")
                               .arg(formatCount(SeriesList::mostSeries)));
    else if (list->keys().empty())
        m_summary->setText(tr("Nothing tells series apart in this table: it is one."));
    else if (isChosen)
        m_summary->setText(
            withCount(tr("%n of %1 series are shown", nullptr, plural(m_chosen.size())).arg(formatCount(list->count())),
                      m_chosen.size()));
    else
        m_summary->setText(withCount(tr("%n series, all shown", nullptr, plural(list->count())), list->count()));
    if (!m_notice.isEmpty())
        m_summary->setText(m_summary->text() + u'\n' + m_notice);
    m_search->setVisible(hasSeries);
    m_list->setVisible(hasSeries);
    m_all->setVisible(hasSeries || isChosen);
    m_all->setEnabled(isChosen);
}

} // namespace penstock
