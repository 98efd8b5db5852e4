// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/serieslegend.h"

#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QVBoxLayout>

namespace penstock {

namespace {

constexpr int narrowest = 18; ///< characters
constexpr int widest = 36;
constexpr int nameRole = Qt::UserRole; ///< the whole name; the text leaves out what all have in common
constexpr int filterFrom = 12;         ///< series from which a filter is worth its place

/// What all names begin with, up to where a part of a name ends; nothing when there is only one name.
QString commonStart(const ChartData &content)
{
    if (content.series.size() < 2)
        return {};
    QString start = content.series.front().name;
    for (const auto &series : content.series) {
        while (!series.name.startsWith(start))
            start.chop(1);
    }
    qsizetype end = 0;
    for (const QString &separator : {QStringLiteral(" · "), QStringLiteral(", "), QStringLiteral("=")}) {
        const qsizetype at = start.lastIndexOf(separator);
        if (at >= 0)
            end = std::max(end, at + separator.size());
    }
    return start.left(end);
}

QIcon lineIcon(int series, int height, double ratio)
{
    QPixmap picture(QSize(2 * height, height) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setPen(QPen(seriesColor(series), 2, seriesPenStyle(series), Qt::FlatCap));
    painter.drawLine(QPointF(0, height / 2.0), QPointF(2 * height, height / 2.0));
    return QIcon(picture);
}

} // namespace

SeriesLegend::SeriesLegend(QWidget *parent)
    : QWidget(parent), m_summary(new QLabel(this)), m_filter(new QLineEdit(this)), m_list(new QListWidget(this))
{
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    m_filter->setPlaceholderText(tr("Find a series"));
    m_filter->setAccessibleName(tr("Find a series"));
    m_filter->setClearButtonEnabled(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Series of the chart"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize(QSize(2 * fontMetrics().height(), fontMetrics().height()));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::small, spacing::small, spacing::small, 0);
    layout->setSpacing(spacing::hair);
    layout->addWidget(m_summary);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    connect(m_filter, &QLineEdit::textChanged, this, &SeriesLegend::applyFilter);
    connect(m_list, &QListWidget::itemChanged, this, &SeriesLegend::itemChanged);
    connect(m_list, &QListWidget::itemDoubleClicked, this,
            [this](QListWidgetItem *item) { tickOnly(m_list->row(item)); });
}

void SeriesLegend::setData(const ChartDataPtr &content, bool keepTicks)
{
    QSet<QString> ticked;
    QSet<QString> known;
    if (keepTicks) {
        for (int row = 0; row < m_list->count(); ++row) {
            known.insert(m_list->item(row)->data(nameRole).toString());
            if (m_list->item(row)->checkState() == Qt::Checked)
                ticked.insert(m_list->item(row)->data(nameRole).toString());
        }
    }
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const int count = content ? int(content->series.size()) : 0;
    m_common = content ? commonStart(*content) : QString();
    m_total = content ? int(content->totalSeries) : 0;
    for (int i = 0; i < count; ++i) {
        const QString name = content->series[std::size_t(i)].name;
        auto *item = new QListWidgetItem(name.mid(m_common.size()), m_list);
        item->setData(nameRole, name);
        item->setToolTip(tr("%1\nDouble-click to see only this one").arg(name));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool shown = known.contains(name) ? ticked.contains(name) : i < drawnAtFirst;
        item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    }
    updateIcons();
    const int characters = fontMetrics().averageCharWidth();
    const int wanted =
        m_list->sizeHintForColumn(0) + 2 * spacing::small + m_list->verticalScrollBar()->sizeHint().width();
    setFixedWidth(std::clamp(wanted, narrowest * characters, widest * characters));
    m_filter->setVisible(count >= filterFrom);
    applyFilter(m_filter->text());
    updateSummary();
}

std::vector<int> SeriesLegend::shown() const
{
    std::vector<int> series;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            series.push_back(row);
    }
    return series;
}

QString SeriesLegend::summary() const
{
    return m_summary->text();
}

void SeriesLegend::itemChanged(QListWidgetItem *)
{
    updateSummary();
    Q_EMIT shownChanged();
}

void SeriesLegend::tickOnly(int chosen)
{
    {
        const QSignalBlocker quiet(m_list);
        const bool alone = shown() == std::vector<int>{chosen};
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(row == chosen || (alone && row < drawnAtFirst) ? Qt::Checked
                                                                                            : Qt::Unchecked);
    }
    m_list->viewport()->update();
    itemChanged(nullptr);
}

void SeriesLegend::applyFilter(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->data(nameRole).toString().contains(text, Qt::CaseInsensitive));
}

void SeriesLegend::updateIcons()
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setIcon(lineIcon(row, m_list->iconSize().height(), devicePixelRatioF()));
}

void SeriesLegend::updateSummary()
{
    const auto drawn = int(shown().size());
    QString text = drawn == m_total ? tr("%n series", nullptr, m_total)
                                    : tr("%1 of %n series drawn", nullptr, m_total).arg(formatCount(quint64(drawn)));
    if (m_list->count() < m_total)
        text += u' ' + tr("(the first %1 are listed)").arg(formatCount(quint64(m_list->count())));
    // What the names below leave out: "level_m · station".
    static const QRegularExpression separator(QStringLiteral("( · |, |=)$"));
    if (!m_common.isEmpty())
        text += u'\n' + QString(m_common).remove(separator);
    m_summary->setText(text);
}

void SeriesLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list)
        updateIcons();
}

} // namespace penstock
