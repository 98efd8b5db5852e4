// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valuechart.h"

#include "core/async/background.h"
#include "ui/charts/chartaccess.h"
#include "ui/charts/chartinput.h"
#include "ui/charts/valueplot.h"
#include "ui/common/theme.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QTextDocumentFragment>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

using Kind = ChartStyle::Kind;

} // namespace

ValueChart::ValueChart(QWidget *parent) : QChartView(parent)
{
    installChartAccess();
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // it would be a second one to screen readers, without a role
    // What is dragged onto it is for the view that it stands in; a scene would take it.
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    setRenderHint(QPainter::Antialiasing);
    setAccessibleName(tr("Chart"));
    QChart &made = *chart();
    made.setAnimationOptions(QChart::NoAnimation);
    made.legend()->hide(); // ours is beside it
    made.setBackgroundRoundness(0);
    made.setMargins({spacing::small, spacing::small, spacing::large, spacing::small});
    made.layout()->setContentsMargins(0, 0, 0, 0);
    plot();
}

ValueChart::~ValueChart()
{
    stop();
}

void ValueChart::stop()
{
    if (m_work)
        m_work->request_stop();
    m_work.reset();
}

void ValueChart::setContent(const ChartDataPtr &content, const std::vector<int> &shown, const TimeSpan &view,
                            const ChartStyle &style)
{
    stop();
    if (!content) {
        clear();
        return;
    }
    m_work.emplace();
    const auto work = [content, shown, view, style, token = m_work->get_token()] {
        Content made{content, style};
        if (style.kind == Kind::Histogram)
            made.histogram = Histogram::of(*content, view, shown, token);
        else
            made.pairs = ScatterPairs::of(*content, view, shown, token);
        return made;
    };
    runInBackground(this, work, [this, token = m_work->get_token()](const Content &made) {
        if (token.stop_requested())
            return;
        m_work.reset();
        m_content = made;
        m_content.units = m_units;
        m_bin.reset(); // they are others now
        m_place.reset();
        plot();
        Q_EMIT presented();
    });
}

void ValueChart::clear()
{
    stop();
    if (!m_content.data)
        return;
    m_content = {};
    m_bin.reset();
    m_place.reset();
    plot();
}

void ValueChart::setLook(const ChartClock &clock, const QStringList &units)
{
    m_clock = clock;
    if (units == m_units)
        return;
    m_units = units;
    // What is being worked out may be of other series, whose units these are then.
    if (!m_content.data || m_work)
        return;
    m_content.units = m_units;
    plot();
}

void ValueChart::plot()
{
    setBackgroundBrush(themeColor(ThemeRole::Surface));
    ValuePlot plot(*chart(), font(), m_content.units);
    if (!m_content.data)
        plot.show(QString());
    else if (m_content.style.kind == Kind::Histogram)
        plot.show(m_content.histogram, *m_content.data, m_content.style.isLogarithmic);
    else
        plot.show(m_content.pairs, *m_content.data);
}

std::vector<int> ValueChart::drawn() const
{
    std::vector<int> found;
    found.reserve(m_content.histogram.series.size() + m_content.pairs.clouds.size());
    for (const Histogram::Counts &counts : m_content.histogram.series)
        found.push_back(counts.series);
    for (const ScatterPairs::Cloud &cloud : m_content.pairs.clouds)
        found.push_back(cloud.series);
    return found;
}

QStringList ValueChart::names() const
{
    QStringList found;
    for (const int series : drawn())
        found += m_content.data->series[std::size_t(series)].name;
    return found;
}

void ValueChart::paintOn(QPainter &painter) const
{
    const QRectF area(QPointF(), QSizeF(viewport()->size()));
    painter.fillRect(area, themeColor(ThemeRole::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    scene()->render(&painter, area, area);
    paintSentence(painter);
}

/// In the middle, and as an EmptyState, which could not be in a picture; a chart would have it at its top.
void ValueChart::paintSentence(QPainter &painter) const
{
    const QString text = QTextDocumentFragment::fromHtml(chart()->title()).toPlainText();
    if (!chart()->series().isEmpty() || text.isEmpty())
        return;
    const QRect room = viewport()->rect().adjusted(spacing::large, 0, -spacing::large, 0);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    const int wraps = int(Qt::AlignHCenter) | int(Qt::TextWordWrap);
    const int side = fontMetrics().height() * 5 / 2;
    const int title = QFontMetrics(bold).height();
    const int height = fontMetrics().boundingRect(room, wraps, text).height();
    int top = room.center().y() - (side + title + height) / 2 - spacing::small;
    if (top >= spacing::small) { // else what is wrong is all that there is room for
        themedIcon(QStringLiteral("chart"), ThemeRole::Muted).paint(&painter, room.left(), top, room.width(), side);
        top += side + spacing::small;
        painter.setFont(bold);
        painter.setPen(themeColor(ThemeRole::Text));
        painter.drawText(QRect(room.left(), top, room.width(), title), int(Qt::AlignCenter), tr("Nothing to draw"));
        top += title + spacing::small;
    } else {
        top = room.center().y() - height / 2;
    }
    painter.setFont(font());
    painter.setPen(themeColor(ThemeRole::Muted));
    painter.drawText(QRect(room.left(), top, room.width(), height), wraps, text);
}

bool ValueChart::event(QEvent *event)
{
    // Keys that others have as shortcuts are the chart's while it has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() == Qt::AltModifier || key->modifiers() == Qt::ControlModifier) &&
            (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right || key->key() == Qt::Key_Up ||
             key->key() == Qt::Key_Down)) {
            event->accept();
            return true;
        }
    }
    return QChartView::event(event);
}

void ValueChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        plot();
}

void ValueChart::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    if (m_bin) {
        QColor tint = themeColor(ThemeRole::Accent);
        painter.setPen(tint);
        tint.setAlphaF(0.15F);
        painter.setBrush(tint);
        painter.drawRect(bandOf(*m_bin));
        painter.setBrush(Qt::NoBrush);
    }
    paintPlace(painter);
    paintSentence(painter);
    if (!m_showsFocus)
        return;
    painter.setPen(QPen(themeColor(ThemeRole::Accent), 2));
    painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
}

void ValueChart::keyPressEvent(QKeyEvent *event)
{
    if (!reactTo(event)) {
        QChartView::keyPressEvent(event);
        return;
    }
    m_showsFocus = hasFocus(); // who works with keys sees where they go
    viewport()->update();
}

/// False for a key that is not the chart's.
bool ValueChart::reactTo(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    const bool ctrl = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        Q_EMIT zoomAsked(ChartInput::zoomPerStep);
        return true;
    case Qt::Key_Minus:
        Q_EMIT zoomAsked(1 / ChartInput::zoomPerStep);
        return true;
    case Qt::Key_Up:
        ctrl ? stepCloud(-1) : Q_EMIT zoomAsked(ChartInput::zoomPerStep);
        return true;
    case Qt::Key_Down:
        ctrl ? stepCloud(1) : Q_EMIT zoomAsked(1 / ChartInput::zoomPerStep);
        return true;
    case Qt::Key_Left:
        ctrl ? stepReading(-1) : alt ? Q_EMIT backAsked() : Q_EMIT panAsked(-ChartInput::panPerStep);
        return true;
    case Qt::Key_Right:
        ctrl ? stepReading(1) : alt ? Q_EMIT forwardAsked() : Q_EMIT panAsked(ChartInput::panPerStep);
        return true;
    case Qt::Key_Home:
        Q_EMIT wholeAsked();
        return true;
    case Qt::Key_Escape:
        if (!m_bin && !m_place)
            return false;
        stepReading(0);
        return true;
    default:
        return false;
    }
}

void ValueChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    m_showsFocus = ChartInput::showsFocus(event->reason(), m_showedFocus);
    viewport()->update();
}

void ValueChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    m_showedFocus = std::exchange(m_showsFocus, false);
    viewport()->update();
}

} // namespace penstock
