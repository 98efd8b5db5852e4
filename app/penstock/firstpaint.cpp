// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock/firstpaint.h"

#include <QEvent>
#include <QWidget>

namespace penstock {

namespace {

constexpr int patience = 1'000; // ms

} // namespace

FirstPaint::FirstPaint(QWidget &window, QObject *parent) : QObject(parent), m_window(window)
{
    window.installEventFilter(this);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &FirstPaint::tell);
    m_patience.start(patience);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Paint && m_isAwaited)
        m_patience.start(0); // behind what is painted now
    return QObject::eventFilter(watched, event);
}

void FirstPaint::tell()
{
    if (!m_isAwaited)
        return;
    forget();
    Q_EMIT painted();
}

void FirstPaint::forget()
{
    m_isAwaited = false;
    m_patience.stop();
    m_window.removeEventFilter(this);
}

} // namespace penstock
