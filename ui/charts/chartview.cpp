// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "core/answer/answertags.h"
#include "ui/charts/chartbuilding.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/legendsplitter.h"
#include "ui/charts/namedrop.h"
#include "ui/charts/rowmarker.h"
#include "ui/charts/serieslegend.h"
#include "ui/charts/valuechart.h"
#include "ui/common/emptystate.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

namespace {

constexpr int shortestInterval = 1'000; ///< ms between two builds while rows arrive
constexpr double figuresShare = 0.3;    ///< of the width, for the names of series with their figures

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    m_bar = new ChartBar(this);
    m_notice = new RoleLabel(ThemeRole::Paused, this);
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(spacing::small, 0, spacing::small, 2);
    m_notice->setAccessibleName(tr("What the chart leaves out or changes"));
    m_building = new ChartBuilding(this);
    m_splitter = new LegendSplitter(figuresShare, this);
    m_plots = new QStackedWidget(m_splitter);
    m_canvas = new ChartCanvas(m_plots);
    m_values = new ValueChart(m_plots);
    m_plots->addWidget(m_canvas);
    m_plots->addWidget(m_values);
    m_legend = new SeriesLegend(m_splitter);
    m_splitter->put(*m_plots, *m_legend);
    m_splitter->setMinimumHeight(fontMetrics().height()); // rather than that the bar is cut
    m_empty = new EmptyState(QStringLiteral("chart"), tr("Nothing to draw"), {}, {}, this);

    auto *picture = new QWidget(this);
    auto *column = new QVBoxLayout(picture);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_notice);
    column->addWidget(m_splitter, 1);

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(picture);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    m_marker = new RowMarker(this);
    connect(m_marker, &RowMarker::marked, m_canvas, &ChartCanvas::setMarks);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ChartView::build);
    connect(m_building, &ChartBuilding::done, this, &ChartView::takeBuilt);
    connect(m_legend, &SeriesLegend::shownChanged, this, &ChartView::updateShown);
    connect(m_canvas, &ChartCanvas::readingChanged, this, &ChartView::describe);
    connect(m_canvas, &ChartCanvas::viewChanged, this, [this] {
        updateNavigation();
        m_legend->setView(m_canvas->view());
        updateValues();
        updateNotice();
        describe();
    });
    connect(m_values, &ValueChart::presented, this, [this] {
        updateNotice();
        describe();
    });
    connect(m_values, &ValueChart::readingChanged, this, &ChartView::describe);
    connect(m_values, &ValueChart::zoomAsked, m_canvas, &ChartCanvas::zoom);
    connect(m_values, &ValueChart::panAsked, m_canvas, &ChartCanvas::pan);
    connect(m_values, &ValueChart::wholeAsked, m_canvas, &ChartCanvas::showAll);
    connect(m_values, &ValueChart::backAsked, m_canvas, &ChartCanvas::goBack);
    connect(m_values, &ValueChart::forwardAsked, m_canvas, &ChartCanvas::goForward);
    connect(m_bar, &ChartBar::styleChanged, this, &ChartView::updateStyle);
    connect(m_bar, &ChartBar::transformChanged, this, [this] {
        m_isOld = true;
        build();
    });
    connect(m_bar, &ChartBar::differenceAsked, this, &ChartView::takeDifference);
    connect(m_bar, &ChartBar::backAsked, m_canvas, &ChartCanvas::goBack);
    connect(m_bar, &ChartBar::forwardAsked, m_canvas, &ChartCanvas::goForward);
    connect(m_bar, &ChartBar::wholeAsked, m_canvas, &ChartCanvas::showAll);
    connect(m_canvas, &ChartCanvas::heatChanged, this, &ChartView::updateNotice);
    connect(m_canvas, &ChartCanvas::heatChanged, this, &ChartView::describe);
    connect(m_canvas, &ChartCanvas::seriesDropped, this, &ChartView::movePanes);
    connect(m_canvas, &ChartCanvas::namesDropped, this,
            [this](const QList<NameDrag> &names, int pane) { Q_EMIT namesDropped(names, m_canvas->view(), pane); });
    connect(new NameDrop(this), &NameDrop::dropped, this, &ChartView::takeNames);
    connect(m_legend, &SeriesLegend::paneAsked, this, &ChartView::movePanes);
    connect(m_legend, &SeriesLegend::unitAsked, this, &ChartView::askUnit);
    connect(m_bar, &ChartBar::unitAsked, this, [this] { askUnit(-1); });
    connect(m_bar, &ChartBar::onlyFilteredChanged, this, &ChartView::buildAnew);
    connect(m_bar, &ChartBar::rowsAsked, this, [this] { Q_EMIT rowsAsked(m_canvas->view()); });
    connect(m_bar, &ChartBar::queryAsked, this, [this] { Q_EMIT queryAsked(m_canvas->view()); });
    connect(m_bar, &ChartBar::anchorAsked, m_canvas, &ChartCanvas::toggleAnchor);
    connect(m_bar->spanMenu(), &QMenu::aboutToShow, this, [this] {
        m_bar->setAnchor(m_bar->chartStyle().isOverTime() && m_canvas->canAnchor(), m_canvas->hasAnchor());
    });
    connect(m_canvas, &ChartCanvas::rowsAsked, this, &ChartView::rowsAsked);
    connect(m_canvas, &ChartCanvas::queryAsked, this, &ChartView::queryAsked);
    connect(m_canvas, &ChartCanvas::menuAsked, m_bar->spanMenu(),
            [this](const QPoint &at) { m_bar->spanMenu()->popup(at); });
    connect(m_bar, &ChartBar::copyAsked, this, &ChartView::copyPicture);
    connect(m_bar, &ChartBar::exportAsked, this, &ChartView::askExport);
    present(nullptr);
}

ChartView::~ChartView() = default;

bool ChartView::isBuilding() const
{
    return m_building->isUnderWay() || m_awaitsFilter;
}

void ChartView::setEntry(ResultFeed *feed, std::size_t entry, AnswerTags *tags, bool awaitsFilter)
{
    takeEntry(feed, entry, tags, awaitsFilter);
    m_further.clear();
    m_unplaced.clear();
    m_data.reset();
    m_inView.reset();
    m_panes.clear();
    m_bar->setHasHandPanes(false);
    m_bar->setTransform({});
    present(nullptr);
    Q_EMIT entryChosen();
    buildAnew();
}

void ChartView::exchangeEntry(ResultFeed *feed, std::size_t entry, AnswerTags *tags, bool awaitsFilter)
{
    takeEntry(feed, entry, tags, awaitsFilter);
    buildAnew();
}

void ChartView::takeEntry(ResultFeed *feed, std::size_t entry, AnswerTags *tags, bool awaitsFilter)
{
    if (m_feed)
        disconnect(m_feed, nullptr, this, nullptr);
    if (m_tags)
        disconnect(m_tags, nullptr, this, nullptr);
    m_feed = feed;
    m_entry = entry;
    m_tags = tags;
    m_awaitsFilter = awaitsFilter;
    m_filteredRows.reset();
    m_selectedRows.reset();
    m_selected = 0;
    m_bar->setFiltered(awaitsFilter);
    if (m_feed) {
        connect(m_feed, &ResultFeed::grown, this, &ChartView::tableGrown);
        connect(m_feed, &ResultFeed::finished, this, &ChartView::build);
    }
    if (m_tags)
        connect(m_tags, &AnswerTags::changed, this, &ChartView::buildAnew);
    m_knownTags.reset();
}

void ChartView::tableGrown()
{
    m_isOld = true;
    if (!m_timer.isActive() && !m_building->isUnderWay())
        m_timer.start(shortestInterval);
}

/// From the first row on.
void ChartView::buildAnew()
{
    m_building->forget();
    m_timer.stop();
    m_isOld = true;
    build();
}

void ChartView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    build();
    updateMarks();
}

void ChartView::build()
{
    if ((!m_feed && m_further.empty()) || !m_isOld || !isVisible())
        return;
    if (m_awaitsFilter && m_bar->onlyFiltered())
        return; // else all rows would be drawn for a while
    if (m_building->isUnderWay()) {
        m_timer.start(shortestInterval);
        return;
    }
    if (m_tags)
        m_knownTags = m_tags->of(m_feed->result().entries()[m_entry]);
    m_isOld = false;
    m_timer.stop();
    m_building->start({.table = m_feed ? m_feed->snapshot(m_entry) : TableSnapshot(),
                       .only = m_bar->onlyFiltered() ? m_filteredRows : nullptr,
                       .tags = m_knownTags,
                       .further = m_further,
                       .transform = m_bar->transform()});
}

void ChartView::takeBuilt(const ChartDataPtr &chart, qint64 milliseconds)
{
    present(chart);
    placeFurther();
    // At most a fifth of the time goes into it.
    if (m_isOld)
        m_timer.start(std::max(shortestInterval, int(milliseconds) * 4));
    Q_EMIT built();
}

void ChartView::present(const ChartDataPtr &content)
{
    const bool goesOn = m_data != nullptr;
    m_data = content && !content->isEmpty() ? content : nullptr;
    m_inView.reset();
    m_uncomputed = content ? content->uncomputed : 0;
    m_canvas->setData(m_data, goesOn);
    m_legend->setData(m_data, goesOn);
    m_legend->setVisible(m_data && m_data->series.size() > 1);
    if (!goesOn)
        m_splitter->share();
    m_splitter->widen();
    m_legend->setView(m_canvas->view());
    updateValues(); // before the look, which is that of the new series
    updateLook();
    updateClock();
    updateMarks();
    updateNavigation();
    m_canvas->setShown(m_data ? m_legend->shown() : std::vector<int>());
    updateNotice();
    describe();
    if (content)
        m_empty->setText(tr("Nothing to draw"), tr("A chart needs a time and at least one column of numbers."));
    else
        m_empty->setText(m_feed ? tr("Drawing…") : tr("No chart yet"),
                         m_feed ? QString()
                                : tr("Numbers over time are drawn here when a statement answers with them, and a "
                                     "field when it is dragged here from the explorer."));
    // Where nothing can be computed the way back stays in sight.
    const bool isComputed = content && m_bar->transform().kind != ChartTransform::Kind::None;
    const bool isFiltered = content && m_filteredRows && m_bar->onlyFiltered();
    m_stack->setCurrentIndex(m_data || isComputed || isFiltered ? 1 : 0);
    if (QWidget *const drawn = hasFocus() ? plot() : nullptr) // somebody waits for it
        drawn->setFocus(Qt::ShortcutFocusReason);
}

void ChartView::updateShown()
{
    m_canvas->setShown(m_data ? m_legend->shown() : std::vector<int>());
    updateValues();
    updateNotice();
    describe();
}

void ChartView::updateStyle()
{
    const ChartStyle &style = m_bar->chartStyle();
    if (style.isOverTime()) {
        m_canvas->setChartStyle(style);
        m_plots->setCurrentWidget(m_canvas);
    } else {
        m_plots->setCurrentWidget(m_values);
    }
    updateValues();
    updateNotice();
    describe();
}

void ChartView::updateValues()
{
    if (m_bar->chartStyle().isOverTime() || !m_data)
        m_values->clear();
    else
        m_values->setContent(m_data, m_legend->shown(), m_canvas->view(), m_bar->chartStyle());
}

void ChartView::updateNavigation()
{
    m_bar->setNavigation(m_canvas->history().canGoBack(), m_canvas->history().canGoForward(), m_canvas->isZoomed());
}

} // namespace penstock
