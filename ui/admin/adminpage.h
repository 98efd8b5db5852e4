// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QPointer>
#include <QWidget>

namespace penstock {

/// One page of the administration of a server, whose session is open while the page is there. Asks nothing of the
/// server before it is activated, and nothing any more once it is deactivated.
class AdminPage : public QWidget
{
    Q_OBJECT

public:
    explicit AdminPage(Session &session, QWidget *parent = nullptr);

    virtual QString title() const = 0; ///< in the list of pages
    virtual void activate() {}         ///< it is shown, for the first time or again
    virtual void deactivate() {}       ///< another page is shown, or none

protected:
    Session *session() const { return m_session; } ///< null: it is gone, and the page goes next

private:
    QPointer<Session> m_session;
};

} // namespace penstock
