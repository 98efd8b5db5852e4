// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscene.h"

#include <optional>
#include <vector>

class QPainter;

namespace penstock {

/// The line at a time, and the box that says the exact time and the values there: of all series that have room, in the
/// legend's order, so that nothing changes its place while the mouse moves. Only as many digits as the picture can
/// show.
class Crosshair
{
public:
    /// Reads the values at the time of a point that is nearest to `wanted`. Nothing is there when no point is in view.
    /// labels: of all series of the data. anchor: a time that differences are counted from. chosen: the series that
    /// keys go along; -1: none.
    Crosshair(const ChartScene &scene, const QStringList &labels, std::int64_t wanted,
              const std::optional<std::int64_t> &anchor = {}, int chosen = -1);

    bool isEmpty() const { return m_readings.empty(); }
    std::int64_t time() const { return m_time; }
    /// For those who cannot see it: the time and the values, that of the chosen series first.
    QString text() const;

    void paint(QPainter &painter) const;

private:
    struct Reading
    {
        int series = 0;
        QString name{};
        QString value{};
        QString difference{};
        std::optional<QPointF> place{}; ///< none: it has no value at this time
    };

    /// Measures of the box.
    struct BoxLook;

    static std::optional<double> valueAt(const ChartSeries &series, std::int64_t time);
    void read(const ChartScene &scene, const QStringList &labels);
    std::vector<const Reading *> listed(std::size_t count) const;
    void paintBox(QPainter &painter) const;
    void paintReading(QPainter &painter, const Reading &reading, const QString &name, const QRectF &row,
                      const BoxLook &look) const;
    QString timeText() const;

    QRectF m_plot;
    ChartClock m_clock;
    std::int64_t m_time = 0;
    double m_x = 0;
    std::optional<std::int64_t> m_anchor;
    double m_anchorX = 0;
    int m_chosen = -1;
    std::vector<Reading> m_readings;
};

} // namespace penstock
