// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QImage>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cstdlib>

// What a person does with a canvas and sees on it. Places are pixels of the viewport.
namespace penstock {

inline void turnWheel(QAbstractScrollArea &canvas, const QPoint &at, const QPoint &angle)
{
    QWheelEvent event(at, canvas.viewport()->mapToGlobal(at), {}, angle, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(canvas.viewport(), &event);
}

inline void moveMouse(QAbstractScrollArea &canvas, const QPoint &to, Qt::MouseButtons buttons = Qt::NoButton)
{
    QMouseEvent event(QEvent::MouseMove, to, canvas.viewport()->mapToGlobal(to), Qt::NoButton, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(canvas.viewport(), &event);
}

inline void leave(QAbstractScrollArea &canvas)
{
    QEvent event(QEvent::Leave);
    QCoreApplication::sendEvent(&canvas, &event);
}

inline QImage pictureOf(QAbstractScrollArea &canvas)
{
    return canvas.viewport()->grab().toImage();
}

/// The same, but for what antialiasing leaves of a thin line.
inline bool isNear(const QColor &a, const QColor &b, int tolerance = 40)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) <= tolerance;
}

inline int pixelsOf(const QImage &picture, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return count;
}

inline int pixelsNear(const QImage &picture, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += isNear(picture.pixelColor(x, y), colour) ? 1 : 0;
    }
    return count;
}

} // namespace penstock
