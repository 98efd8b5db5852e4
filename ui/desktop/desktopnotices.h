// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

namespace penstock {

/// Messages on the desktop, by org.freedesktop.Notifications (Desktop Notifications Specification 1.2), which is not
/// waited for. Where nobody takes such messages nothing happens.
class DesktopNotices final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotices(QObject *parent = nullptr);

    /// `about`: what opened() tells when somebody clicks on it.
    void show(const QString &title, const QString &text, int about);

Q_SIGNALS:
    void opened(int about);

private Q_SLOTS:
    // Of the desktop, by its names for them.
    void act(uint message, const QString &action);
    void forget(uint message, uint reason);

private:
    void listen();

    QHash<uint, int> m_shown; ///< what the messages are about, by the desktop's numbers
    bool m_listens = false;
};

} // namespace penstock
