// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktopnotices.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace penstock {

namespace {

constexpr int asTheDesktopLikes = -1; // milliseconds
constexpr QLatin1String service("org.freedesktop.Notifications");
constexpr QLatin1String path("/org/freedesktop/Notifications");
constexpr QLatin1String opens("default"); // the action of a click on the message itself

/// Its body may be read as markup.
QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

} // namespace

DesktopNotices::DesktopNotices(QObject *parent) : QObject(parent) {}

void DesktopNotices::show(const QString &title, const QString &text, int about)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    listen();
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("penstock")}};
    call.setArguments({QCoreApplication::applicationName(), 0U, QStringLiteral("penstock"), title, escaped(text),
                       QStringList{opens, tr("Open")}, hints, asTheDesktopLikes});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, about] {
        const QDBusPendingReply<uint> number = *answer;
        if (number.isValid())
            m_shown.insert(number.value(), about);
        answer->deleteLater();
    });
}

void DesktopNotices::listen()
{
    if (m_listens)
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    m_listens =
        bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(act(uint, QString))) &&
        bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(forget(uint, uint)));
}

void DesktopNotices::act(uint message, const QString &action)
{
    if (action == opens && m_shown.contains(message))
        Q_EMIT opened(m_shown.take(message));
}

void DesktopNotices::forget(uint message, uint)
{
    m_shown.remove(message);
}

} // namespace penstock
