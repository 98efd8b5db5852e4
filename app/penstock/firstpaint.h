// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace penstock {

/// Says once that a window has been painted, when what it waits for next may take its time; at the latest after a
/// while, for a window that stands on no screen.
class FirstPaint final : public QObject
{
    Q_OBJECT

public:
    explicit FirstPaint(QWidget &window, QObject *parent = nullptr);

    bool isAwaited() const { return m_isAwaited; }
    /// It need not be told any more.
    void forget();

Q_SIGNALS:
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();

    QWidget &m_window;
    QTimer m_patience;
    bool m_isAwaited = true;
};

} // namespace penstock
