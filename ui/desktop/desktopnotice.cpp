// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktopnotice.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QVariantMap>

namespace penstock {

namespace {

constexpr int asTheDesktopLikes = -1; // milliseconds

/// Its body may be read as markup.
QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

} // namespace

void showDesktopNotice(const QString &title, const QString &text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("penstock")}};
    call.setArguments({QCoreApplication::applicationName(), 0U, QStringLiteral("penstock"), title, escaped(text),
                       QStringList(), hints, asTheDesktopLikes});
    bus.asyncCall(call);
}

} // namespace penstock
