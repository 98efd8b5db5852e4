// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartdata.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace penstock {

/// The names of a chart's series with their lines; ticks choose which are drawn.
class SeriesLegend final : public QWidget
{
    Q_OBJECT

public:
    /// More lines than these cannot be told apart at first sight; the person may tick others.
    static constexpr int drawnAtFirst = 24;

    explicit SeriesLegend(QWidget *parent = nullptr);

    /// keepTicks: series that were there before stay as they were ticked.
    void setData(const ChartDataPtr &content, bool keepTicks);

    std::vector<int> shown() const; ///< indexes of ticked series
    QString summary() const;        ///< "24 of 310 series drawn"

Q_SIGNALS:
    void shownChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void itemChanged(QListWidgetItem *item);
    void tickOnly(int row);
    void applyFilter(const QString &text);
    void updateIcons();
    void updateSummary();

    QLabel *m_summary = nullptr;
    QLineEdit *m_filter = nullptr;
    QListWidget *m_list = nullptr;
    QString m_common; ///< what every name begins with
    int m_total = 0;  ///< series of the table, listed or not
};

} // namespace penstock
