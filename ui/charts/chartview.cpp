// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "core/async/background.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/serieslegend.h"
#include "ui/common/emptystate.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace penstock {

namespace {

constexpr int shortestInterval = 1'000; ///< ms between two builds while rows arrive

/// What a worker brings back.
struct Built
{
    ChartDataPtr data;
    qint64 milliseconds = 0;
};

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    m_canvas = new ChartCanvas(this);
    m_legend = new SeriesLegend(this);
    m_empty = new EmptyState(QStringLiteral("chart"), tr("Nothing to draw"), {}, {}, this);
    m_showAll = new QToolButton(m_canvas);
    m_showAll->setIcon(themedIcon(QStringLiteral("expand")));
    m_showAll->setAutoRaise(true);
    m_showAll->setAccessibleName(tr("Show the whole span"));
    m_showAll->setToolTip(tr("Show the whole span (Home or a double click)"));
    m_showAll->hide();

    auto *picture = new QWidget(this);
    auto *row = new QHBoxLayout(picture);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_canvas, 1);
    row->addWidget(m_legend);

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(picture);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ChartView::build);
    connect(m_legend, &SeriesLegend::shownChanged, this, &ChartView::updateShown);
    connect(m_showAll, &QToolButton::clicked, m_canvas, &ChartCanvas::showAll);
    connect(m_canvas, &ChartCanvas::viewChanged, this, [this] {
        m_showAll->setVisible(m_canvas->isZoomed());
        // Below the values and left of the times there is nothing else.
        m_showAll->adjustSize();
        m_showAll->move(spacing::hair, m_canvas->height() - m_showAll->height() - spacing::hair);
        describe();
    });
}

ChartView::~ChartView()
{
    stopBuilding();
}

void ChartView::stopBuilding()
{
    if (m_work)
        m_work->request_stop();
    m_work.reset();
}

void ChartView::setEntry(ResultFeed *feed, std::size_t entry)
{
    if (m_feed)
        disconnect(m_feed, nullptr, this, nullptr);
    stopBuilding();
    m_timer.stop();
    m_feed = feed;
    m_entry = entry;
    m_data.reset();
    m_builder = std::make_shared<ChartBuilder>(); // a build that is still under way keeps the old one
    if (m_feed) {
        connect(m_feed, &ResultFeed::grown, this, &ChartView::tableGrown);
        connect(m_feed, &ResultFeed::finished, this, &ChartView::build);
    }
    m_isOld = true;
    present(nullptr);
    build();
}

void ChartView::tableGrown()
{
    m_isOld = true;
    if (!m_timer.isActive() && !m_work)
        m_timer.start(shortestInterval);
}

void ChartView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    build();
}

void ChartView::build()
{
    if (!m_feed || !m_isOld || !isVisible())
        return;
    if (m_work) {
        m_timer.start(shortestInterval);
        return;
    }
    m_work.emplace();
    m_isOld = false;
    m_timer.stop();
    const auto work = [table = m_feed->snapshot(m_entry), builder = m_builder, stop = m_work->get_token()] {
        QElapsedTimer clock;
        clock.start();
        ChartDataPtr content = builder->build(*table, stop);
        return Built{std::move(content), clock.elapsed()};
    };
    runInBackground(this, work, [this, stop = m_work->get_token()](const Built &result) {
        if (stop.stop_requested())
            return;
        m_work.reset();
        present(result.data);
        // At most a fifth of the time goes into it.
        if (m_isOld)
            m_timer.start(std::max(shortestInterval, int(result.milliseconds) * 4));
        Q_EMIT built();
    });
}

void ChartView::present(const ChartDataPtr &content)
{
    const bool goesOn = m_data != nullptr;
    m_data = content && !content->isEmpty() ? content : nullptr;
    m_canvas->setData(m_data, goesOn);
    m_legend->setData(m_data, goesOn);
    m_legend->setVisible(m_data && m_data->series.size() > 1);
    m_showAll->setVisible(m_canvas->isZoomed());
    updateShown();
    if (content)
        m_empty->setText(tr("Nothing to draw"), tr("A chart needs a time and at least one column of numbers."));
    else
        m_empty->setText(m_feed ? tr("Drawing…") : tr("No chart yet"),
                         m_feed ? QString()
                                : tr("Numbers over time are drawn here when a statement answers with them."));
    m_stack->setCurrentIndex(m_data ? 1 : 0);
}

void ChartView::updateShown()
{
    m_canvas->setShown(m_data ? m_legend->shown() : std::vector<int>());
    describe();
}

void ChartView::describe()
{
    if (!m_data) {
        m_canvas->setAccessibleDescription({});
        return;
    }
    const TimeSpan view = m_canvas->view();
    const ValueRange all = m_data->valuesIn(view, m_legend->shown());
    QString text = tr("%1, from %2 to %3.")
                       .arg(m_legend->summary(), formatTimestamp(std::max(view.from, m_data->span.from)),
                            formatTimestamp(std::min(view.to, m_data->span.to)));
    if (!all.isEmpty())
        text += u' ' + tr("Smallest value %1, largest %2.").arg(all.min).arg(all.max);
    m_canvas->setAccessibleDescription(text);
}

} // namespace penstock
