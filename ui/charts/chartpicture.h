// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QStringList>

#include <functional>
#include <vector>

class QPainter;

namespace penstock {

/// A chart for elsewhere: what the window shows, with the names of its series below and what is to be said about it
/// above.
class ChartPicture
{
public:
    struct Source
    {
        QString title{};
        QFont font{};
        QSize size{};                            ///< of the chart
        std::function<void(QPainter &)> paint{}; ///< the chart, at (0, 0)
        std::vector<int> series{};               ///< that it shows
        QStringList names{};                     ///< of them
    };

    /// What paints it must outlive this.
    explicit ChartPicture(Source source) : m_source(std::move(source)) {}

    QImage image(double ratio = 2) const;
    QByteArray png() const;
    QByteArray svg() const;
    QByteArray pdf() const;

private:
    QSize size() const;
    int legendHeight() const;
    int titleHeight() const;
    void paint(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    Source m_source;
};

} // namespace penstock
