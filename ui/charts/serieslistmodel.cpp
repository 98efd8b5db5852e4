// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/serieslistmodel.h"

#include "core/async/plural.h"
#include "core/series/readingtext.h"
#include "core/series/serieslabels.h"
#include "ui/charts/seriesdrag.h"
#include "ui/charts/seriesmark.h"
#include "ui/common/fixedfont.h"

#include <QMimeData>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

constexpr int differentIcons = 160; ///< eight colours, four dashes and five marks come again after so many

} // namespace

void SeriesListModel::setSeries(const ChartDataPtr &content, bool keepTicks)
{
    QHash<QString, bool> known;
    if (keepTicks && m_content) {
        known.reserve(qsizetype(m_ticks.size()));
        for (std::size_t i = 0; i < m_ticks.size(); ++i)
            known.insert(m_content->series[i].name, m_ticks[i]);
    }
    beginResetModel();
    m_content = content;
    const SeriesLabels labels = content ? SeriesLabels::of(*content) : SeriesLabels();
    m_labels = labels.differs;
    m_common = labels.common;
    const std::size_t count = content ? content->series.size() : 0;
    m_onTheRight.clear();
    m_figures.assign(count, {});
    m_ticks.assign(count, false);
    int ticked = 0;
    for (std::size_t i = 0; i < count && ticked < mostDrawn; ++i) {
        const auto before = known.constFind(content->series[i].name);
        m_ticks[i] = before != known.constEnd() ? *before : int(i) < drawnAtFirst;
        ticked += m_ticks[i] ? 1 : 0;
    }
    endResetModel();
}

void SeriesListModel::setView(const TimeSpan &view)
{
    if (m_view == view && !m_figures.empty() && m_figures.front())
        return;
    m_view = view;
    std::ranges::fill(m_figures, std::nullopt);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Last), index(rowCount() - 1, Mean), {Qt::DisplayRole, sortRole});
    Q_EMIT figuresChanged();
}

void SeriesListModel::setOnTheRight(const std::set<int> &series)
{
    if (m_onTheRight == series)
        return;
    m_onTheRight = series;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::DisplayRole, Qt::ToolTipRole});
}

void SeriesListModel::setIconHeight(int height, double ratio)
{
    m_iconHeight = height;
    m_ratio = ratio;
    forgetIcons();
}

void SeriesListModel::forgetIcons()
{
    m_icons.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::DecorationRole});
}

std::vector<int> SeriesListModel::shown() const
{
    std::vector<int> series;
    for (std::size_t i = 0; i < m_ticks.size(); ++i) {
        if (m_ticks[i])
            series.push_back(int(i));
    }
    return series;
}

void SeriesListModel::showOnly(const std::vector<int> &series)
{
    m_ticks.assign(m_ticks.size(), false);
    setShown(series, true);
}

void SeriesListModel::setShown(const std::vector<int> &series, bool shown)
{
    auto ticked = std::count(m_ticks.begin(), m_ticks.end(), true);
    for (const int one : series) {
        if (m_ticks[std::size_t(one)] == shown || (shown && ticked >= mostDrawn))
            continue;
        m_ticks[std::size_t(one)] = shown;
        ticked += shown ? 1 : -1;
    }
    ticksChanged();
}

void SeriesListModel::ticksChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
    Q_EMIT shownChanged();
}

int SeriesListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_content ? 0 : int(m_content->series.size());
}

int SeriesListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(SectionCount);
}

double SeriesListModel::figure(int row, int section) const
{
    std::optional<ChartSeries::Summary> &known = m_figures[std::size_t(row)];
    if (!known)
        known = series(row).summaryIn(m_view);
    switch (section) {
    case Last:
        return known->last;
    case Smallest:
        return known->min;
    case Largest:
        return known->max;
    default:
        return known->mean;
    }
}

QVariant SeriesListModel::data(const QModelIndex &index, int role) const
{
    if (index.column() == Name)
        return nameData(index.row(), role);
    switch (role) {
    case Qt::DisplayRole: {
        const double value = figure(index.row(), index.column());
        const double smallest = figure(index.row(), Smallest);
        const double largest = figure(index.row(), Largest);
        const double size = std::max(std::abs(largest), std::abs(smallest)) / 1'000;
        // Figures of one series that differ look different.
        const double resolution = largest > smallest ? std::min(size, (largest - smallest) / 10) : size;
        return std::isnan(value) ? QStringLiteral("–") : readingText(value, resolution);
    }
    case sortRole:
        return figure(index.row(), index.column());
    case plainRole: {
        const double value = figure(index.row(), index.column());
        return std::isnan(value) ? QStringLiteral("–") : plainReading(value, 0);
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        return fixedFont();
    case Qt::ToolTipRole: {
        const double value = figure(index.row(), index.column());
        return std::isnan(value) ? QVariant() : readingText(value, 0);
    }
    default:
        return {};
    }
}

QVariant SeriesListModel::nameData(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return m_onTheRight.contains(row) ? m_labels[row] + QStringLiteral(" ▸") : m_labels[row];
    case sortRole:
        return m_labels[row];
    case nameRole:
        return series(row).name;
    case Qt::CheckStateRole:
        return int(m_ticks[std::size_t(row)] ? Qt::Checked : Qt::Unchecked);
    case Qt::DecorationRole:
        return icon(row);
    case Qt::ToolTipRole:
        return toolTip(row);
    case Qt::AccessibleTextRole:
        return m_ticks[std::size_t(row)] ? tr("%1, drawn").arg(series(row).name)
                                         : tr("%1, not drawn").arg(series(row).name);
    default:
        return {};
    }
}

QString SeriesListModel::toolTip(int row) const
{
    QStringList lines{series(row).name, tr("Double-click to see only this one")};
    if (m_onTheRight.contains(row))
        lines += tr("Its axis is on the right");
    if (const std::size_t doubled = series(row).points.doubled(); doubled > 0)
        lines += withCount(tr("%n values have the time of another one", nullptr, plural(doubled)), doubled);
    if (const std::size_t late = series(row).late; late > 0)
        lines += withCount(tr("%n values came after later ones", nullptr, plural(late)), late);
    return lines.join(u'\n');
}

QIcon SeriesListModel::icon(int row) const
{
    QIcon &icon = m_icons[row % differentIcons];
    if (icon.isNull()) {
        QPixmap picture(QSize(2 * m_iconHeight, m_iconHeight) * m_ratio);
        picture.setDevicePixelRatio(m_ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paintSeriesSample(painter, row, QRectF(0, 0, 2 * m_iconHeight, m_iconHeight));
        icon = QIcon(picture);
    }
    return icon;
}

bool SeriesListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Name)
        return false;
    setShown({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags SeriesListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | Qt::ItemIsDragEnabled;
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

QStringList SeriesListModel::mimeTypes() const
{
    return SeriesDrag::formats();
}

QMimeData *SeriesListModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<int> series;
    series.reserve(std::size_t(indexes.size()));
    for (const QModelIndex &index : indexes) {
        if (index.column() == Name)
            series.push_back(index.row());
    }
    return series.empty() ? nullptr : SeriesDrag::make(series, m_content.get());
}

QVariant SeriesListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Name)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Series");
    case Last:
        return tr("Last", "value in view");
    case Smallest:
        return tr("Min");
    case Largest:
        return tr("Max");
    default:
        return tr("Mean");
    }
}

} // namespace penstock
