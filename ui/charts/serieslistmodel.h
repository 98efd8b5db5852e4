// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartdata.h"

#include <QAbstractTableModel>
#include <QFont>
#include <QHash>
#include <QIcon>

#include <optional>
#include <set>
#include <vector>

namespace penstock {

/// The series of a chart, with ticks for those that are drawn and figures of the span in view, which are worked out
/// when somebody looks.
class SeriesListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Section { Name, Last, Smallest, Largest, Mean, SectionCount };
    static constexpr int sortRole = Qt::UserRole;     ///< the figure, or the name
    static constexpr int nameRole = Qt::UserRole + 1; ///< the whole name; the text leaves out what all have in common

    static constexpr int plainRole = Qt::UserRole + 2; ///< the figure as it is copied: all digits, with a point

    /// More lines than these cannot be told apart at first sight; the person may tick others.
    static constexpr int drawnAtFirst = 24;
    /// No more at once: a picture of ten thousand lines is none.
    static constexpr int mostDrawn = 1'000;

    using QAbstractTableModel::QAbstractTableModel;

    /// keepTicks: series that were there before stay as they were ticked.
    void setSeries(const ChartDataPtr &content, bool keepTicks);
    void setView(const TimeSpan &view);
    /// Those whose axis is on the right are marked.
    void setOnTheRight(const std::set<int> &series);
    void setIconHeight(int height, double ratio);
    void forgetIcons(); ///< the palette is another one

    const ChartDataPtr &content() const { return m_content; }
    const QString &common() const { return m_common; }
    std::vector<int> shown() const; ///< indexes of ticked series
    bool isShown(int series) const { return m_ticks[std::size_t(series)]; }
    /// Ticks these and no others, up to mostDrawn.
    void showOnly(const std::vector<int> &series);
    void setShown(const std::vector<int> &series, bool shown);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Series can be dragged onto a pane of their chart.
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void shownChanged();
    void figuresChanged();

private:
    const ChartSeries &series(int row) const { return m_content->series[std::size_t(row)]; }
    double figure(int row, int section) const;
    QVariant nameData(int row, int role) const;
    QString toolTip(int row) const;
    QIcon icon(int row) const;
    void ticksChanged();

    ChartDataPtr m_content;
    QStringList m_labels;
    QString m_common;
    std::vector<bool> m_ticks;
    std::set<int> m_onTheRight;
    TimeSpan m_view;
    int m_iconHeight = 16;
    double m_ratio = 1;
    mutable std::vector<std::optional<ChartSeries::Summary>> m_figures;
    mutable QHash<int, QIcon> m_icons;
};

} // namespace penstock
