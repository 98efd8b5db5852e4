// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/statusstrip.h"

#include "core/session/session.h"
#include "ui/common/factline.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/connections/connectionmark.h"
#include "ui/connections/profilemodel.h"

#include <QEvent>
#include <QLabel>
#include <QStyle>

namespace penstock {

namespace {

QString sessionText(const Session *session)
{
    if (!session)
        return StatusStrip::tr("No connection");
    const QString name = session->profile().name;
    switch (session->state()) {
    case Session::State::Closed:
        return StatusStrip::tr("%1 · not connected").arg(name);
    case Session::State::Opening:
        return StatusStrip::tr("%1 · connecting…").arg(name);
    case Session::State::Open: {
        const ServerInfo &info = session->info();
        const QString what = info.version.isEmpty() ? flavourName(info.flavour) : info.version; // some do not tell it
        if (session->profile().isUnverified())
            return StatusStrip::tr("%1 · connected · %2 · %3").arg(name, what, unverifiedText());
        return StatusStrip::tr("%1 · connected · %2").arg(name, what);
    }
    case Session::State::Failed:
        break;
    }
    return StatusStrip::tr("%1 · no connection").arg(name);
}

} // namespace

StatusStrip::StatusStrip(QWidget *parent) : QStatusBar(parent)
{
    m_query = new RoleLabel(ThemeRole::Text, this);
    m_query->setAccessibleDescription(tr("Status of the current query"));
    m_query->setContentsMargins(spacing::small, 0, spacing::small, 0);
    setShowsFacts(*m_query, LastFact::Stays); // that something failed, say
    m_icon = new QLabel(this);
    m_session = new RoleLabel(ThemeRole::Text, this);
    m_session->setAccessibleDescription(tr("State of the connection"));
    m_session->setContentsMargins(0, 0, spacing::small, 0);
    addWidget(m_query, 1);
    m_mark = new ConnectionMark(this);
    addPermanentWidget(m_mark);
    addPermanentWidget(m_icon);
    addPermanentWidget(m_session);
    setSession(nullptr);
}

void StatusStrip::setQueryStatus(const QString &status)
{
    m_query->setText(status);
}

void StatusStrip::setSession(const Session *session)
{
    m_state = session ? int(session->state()) : -1;
    m_unverified = session && session->profile().isUnverified();
    m_mark->setProfile(session ? &session->profile() : nullptr);
    m_session->setText(sessionText(session));
    m_session->setRole(m_unverified ? ThemeRole::Error : ThemeRole::Text);
    updateIcon();
}

void StatusStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_icon)
        updateIcon();
    QStatusBar::changeEvent(event);
}

void StatusStrip::updateIcon()
{
    QString icon = QStringLiteral("server");
    ThemeRole role = ThemeRole::Muted;
    if (m_unverified) {
        icon = QStringLiteral("warning");
        role = ThemeRole::Error;
    } else if (m_state == int(Session::State::Open)) {
        icon = QStringLiteral("ok");
        role = ThemeRole::Ok;
    } else if (m_state == int(Session::State::Failed)) {
        icon = QStringLiteral("error");
        role = ThemeRole::Error;
    }
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(themedIcon(icon, role).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace penstock
