// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/serieslegend.h"

#include "core/async/plural.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/figuredelegate.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

namespace {

constexpr int filterFrom = 12; ///< series from which a filter is worth its place
constexpr int sortDelay = 150; ///< ms after the view has changed

/// The series of before are there, by the same numbers.
bool beginsAs(const ChartDataPtr &content, const ChartDataPtr &before)
{
    return content && before && content->series.size() >= before->series.size() &&
           std::equal(before->series.begin(), before->series.end(), content->series.begin(),
                      [](const ChartSeries &a, const ChartSeries &b) { return a.name == b.name; });
}

} // namespace

SeriesLegend::SeriesLegend(QWidget *parent)
    : QWidget(parent),
      m_model(new SeriesListModel(this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_summary(new QLabel(this)),
      m_filter(new QLineEdit(this)),
      m_list(new QTreeView(this))
{
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    m_filter->setPlaceholderText(tr("Find a series"));
    m_filter->setAccessibleName(tr("Find a series"));
    m_filter->setClearButtonEnabled(true);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SeriesListModel::sortRole);
    m_sorted->setFilterRole(SeriesListModel::nameRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setDynamicSortFilter(false); // figures change with each pixel of a pan
    m_list->setModel(m_sorted);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Series of the chart"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle); // of names
    m_list->setItemDelegate(new FigureDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setIconSize(QSize(2 * fontMetrics().height(), fontMetrics().height()));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(-1, Qt::AscendingOrder);
    m_list->installEventFilter(this);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setSectionResizeMode(SeriesListModel::Name, QHeaderView::Stretch);
    m_model->setIconHeight(fontMetrics().height(), devicePixelRatioF());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::small, spacing::small, spacing::hair, 0);
    layout->setSpacing(spacing::hair);
    layout->addWidget(m_summary);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    m_sortTimer.setSingleShot(true);
    m_sortTimer.setInterval(sortDelay);
    connect(&m_sortTimer, &QTimer::timeout, this,
            [this] { m_sorted->sort(m_sorted->sortColumn(), m_sorted->sortOrder()); });
    connect(m_model, &SeriesListModel::figuresChanged, this, [this] {
        if (m_sorted->sortColumn() > SeriesListModel::Name)
            m_sortTimer.start();
    });
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_model, &SeriesListModel::shownChanged, this, [this] {
        updateSummary();
        Q_EMIT shownChanged();
    });
    connect(m_list, &QTreeView::doubleClicked, this,
            [this](const QModelIndex &index) { isolate(m_sorted->mapToSource(index).row()); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &SeriesLegend::showMenu);
    updateSections();
}

void SeriesLegend::setData(const ChartDataPtr &content, bool keepTicks)
{
    if (m_menu && !beginsAs(content, m_model->content()))
        m_menu->close();
    m_model->setSeries(content, keepTicks);
    m_widestFigure = widestFigure();
    m_filter->setVisible(m_model->rowCount() >= filterFrom);
    updateSections();
    updateSummary();
    updateGeometry();
}

QString SeriesLegend::summary() const
{
    return m_summary->text();
}

int SeriesLegend::current() const
{
    return m_list->currentIndex().isValid() ? m_sorted->mapToSource(m_list->currentIndex()).row() : -1;
}

std::vector<int> SeriesLegend::selected() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::vector<int> series;
    series.reserve(std::size_t(rows.size()));
    for (const QModelIndex &index : rows)
        series.push_back(m_sorted->mapToSource(index).row());
    std::ranges::sort(series);
    return series;
}

void SeriesLegend::isolate(int series)
{
    std::vector<int> wanted{series};
    if (m_model->shown() == wanted) {
        wanted.clear();
        for (int i = 0; i < std::min(m_model->rowCount(), SeriesListModel::drawnAtFirst); ++i)
            wanted.push_back(i);
    }
    m_model->showOnly(wanted);
}

/// The series that the filter leaves, in the list's order.
std::vector<int> SeriesLegend::listed() const
{
    std::vector<int> series;
    series.reserve(std::size_t(m_sorted->rowCount()));
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        series.push_back(m_sorted->mapToSource(m_sorted->index(row, 0)).row());
    return series;
}

void SeriesLegend::showMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menu = menu;
    if (index.isValid()) {
        const int series = m_sorted->mapToSource(index).row();
        menu->addAction(tr("Show &only this series"), this, [this, series] { m_model->showOnly({series}); });
        menu->addAction(m_model->isShown(series) ? tr("&Hide this series") : tr("&Show this series"), this,
                        [this, series] { m_model->setShown({series}, !m_model->isShown(series)); });
        addPanes(menu);
        menu->addAction(tr("&Unit of its values…"), this, [this, series] { Q_EMIT unitAsked(series); });
        menu->addSeparator();
    }
    menu->addAction(tr("Show &all listed"), this, [this] { m_model->setShown(listed(), true); });
    menu->addAction(tr("Show only &those listed"), this, [this] { m_model->showOnly(listed()); });
    menu->addAction(tr("H&ide all listed"), this, [this] { m_model->setShown(listed(), false); });
    menu->addSeparator();
    menu->addAction(tr("Order of the &answer"), this, [this] { m_list->sortByColumn(-1, Qt::AscendingOrder); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

/// For what is selected.
void SeriesLegend::addPanes(QMenu *menu)
{
    const std::vector<int> series = selected();
    QMenu *panes = menu->addMenu(tr("&Move to pane"));
    panes->setEnabled(m_panes > 0 && !series.empty());
    for (int pane = 0; pane < m_panes; ++pane)
        panes->addAction(tr("Pane &%1").arg(pane + 1), this, [this, series, pane] { Q_EMIT paneAsked(series, pane); });
    QAction *own = panes->addAction(tr("A &new pane"), this, [this, series] { Q_EMIT paneAsked(series, m_panes); });
    own->setEnabled(m_panes < ChartScene::mostPanes);
    panes->addSeparator();
    panes->addAction(tr("No panes by &hand"), this, [this] { Q_EMIT paneAsked({}, -1); });
}

void SeriesLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateSections();
}

/// A figure that is copied is for another program, as what is copied from a table: not as the language writes it.
bool SeriesLegend::eventFilter(QObject *watched, QEvent *event)
{
    const bool isCopy = watched == m_list && event->type() == QEvent::KeyPress &&
                        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy);
    if (!isCopy || m_list->currentIndex().column() <= SeriesListModel::Name)
        return QWidget::eventFilter(watched, event);
    QGuiApplication::clipboard()->setText(m_list->currentIndex().data(SeriesListModel::plainRole).toString());
    return true;
}

void SeriesLegend::updateSummary()
{
    const ChartDataPtr &content = m_model->content();
    const int total = content ? int(content->totalSeries) : 0;
    const auto drawn = int(m_model->shown().size());
    const QString all = withCount(
        drawn == total ? tr("%n series", nullptr, total) : tr("%1 of %n series drawn", nullptr, total), quint64(total));
    QString text = drawn == total ? all : all.arg(formatCount(quint64(drawn)));
    if (drawn == SeriesListModel::mostDrawn && drawn < total)
        text += u' ' + tr("(no more at once)");
    if (m_model->rowCount() < total)
        text += u' ' + tr("(the first %1 are listed)").arg(formatCount(quint64(m_model->rowCount())));
    // What the names below leave out: "level_m · station".
    if (!m_model->common().isEmpty())
        text += u'\n' + m_model->common();
    m_summary->setText(text);
}

void SeriesLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_model)
        m_model->forgetIcons();
}

} // namespace penstock
