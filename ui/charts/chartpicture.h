// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

class QPainter;

namespace penstock {

class ChartCanvas;

/// A chart for elsewhere: what the canvas shows, with the names of its series below and what is to be said about it
/// above.
class ChartPicture
{
public:
    /// The canvas must outlive this.
    ChartPicture(const ChartCanvas &canvas, const QString &title);

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

    const ChartCanvas &m_canvas;
    QString m_title;
};

} // namespace penstock
