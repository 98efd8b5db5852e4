// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QPointer>
#include <QWidget>

namespace penstock {

/// A page of the administration window, about one server.
class AdminPage : public QWidget
{
    Q_OBJECT

public:
    explicit AdminPage(Session &session, QWidget *parent = nullptr) : QWidget(parent), m_session(&session) {}

    virtual QString title() const = 0;
    /// It is shown, the first time or again.
    virtual void activate() = 0;
    /// It is not shown any more: what it asks the server ends.
    virtual void deactivate() = 0;

protected:
    Session *session() const { return m_session; } ///< null: it is gone
    bool isOpen() const { return m_session && m_session->state() == Session::State::Open; }

private:
    QPointer<Session> m_session;
};

} // namespace penstock
