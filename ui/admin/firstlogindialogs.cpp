// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/firstlogindialogs.h"

#include "core/session/firstlogin.h"
#include "ui/admin/adminfieldedit.h"
#include "ui/admin/tokendialog.h"

namespace penstock {

FirstLoginDialogs::FirstLoginDialogs(FirstLogin *login, QWidget *window)
    : QObject(window), m_login(login), m_window(window)
{
    m_login->setParent(this);
    connect(&m_login->session(), &Session::stateChanged, this, &FirstLoginDialogs::begin);
    m_login->open();
}

void FirstLoginDialogs::begin()
{
    const Session &session = m_login->session();
    if (session.state() == Session::State::Failed) {
        Q_EMIT failed(session.error().message);
        deleteLater();
        return;
    }
    if (session.state() != Session::State::Open || m_hasBegun)
        return;
    m_hasBegun = true;
    m_dialog = new AdminDialog(m_login->session(), m_login->kind(), {}, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &AdminDialog::tokenMade, this, [this](const QString &, const QString &token) {
        const AdminFieldEdit *const organization = m_dialog->form()->edit(AdminField::Organization);
        showToken(token, organization ? organization->values().value(0) : QString());
    });
    connect(m_dialog, &QDialog::finished, this, [this] {
        if (!m_hasToken)
            end();
    });
    m_dialog->open();
}

void FirstLoginDialogs::showToken(const QString &token, const QString &organization)
{
    m_hasToken = true;
    const QPointer<TokenDialog> shown = new TokenDialog({}, token, m_window, TokenDialog::Keeping::Offered);
    shown->setAttribute(Qt::WA_DeleteOnClose);
    connect(shown, &TokenDialog::keepRequested, this, [this, shown, token, organization] {
        m_login->keep(token, organization, [shown](const Status &saved, bool inKeyring) {
            if (!shown)
                return;
            if (!saved)
                shown->showNotKept(saved.error().message);
            else if (!inKeyring)
                shown->showNotKept(tr("No keyring answers, so this connection knows the token until Penstock ends "
                                      "only. Copy it."));
            else
                shown->accept();
        });
    });
    connect(shown, &QDialog::finished, this, &FirstLoginDialogs::end);
    shown->open();
}

void FirstLoginDialogs::end()
{
    Q_EMIT over();
    deleteLater();
}

} // namespace penstock
