// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/admindialog.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace penstock {

class FirstLogin;

/// Leads through the first login of a new server: what it is to be, then its token, which is copied or kept. Ends with
/// its last dialog.
class FirstLoginDialogs final : public QObject
{
    Q_OBJECT

public:
    /// Takes the login over; the dialogs are the window's.
    FirstLoginDialogs(FirstLogin *login, QWidget *window);

    AdminDialog *dialog() const { return m_dialog; } ///< null: it is over, or not yet there

Q_SIGNALS:
    void failed(const QString &why); ///< it could not begin
    void over();                     ///< whatever came of it

private:
    void begin();
    void showToken(const QString &token, const QString &organization);
    void end();

    FirstLogin *m_login;
    QWidget *m_window;
    QPointer<AdminDialog> m_dialog;
    bool m_hasBegun = false;
    bool m_hasToken = false;
};

} // namespace penstock
