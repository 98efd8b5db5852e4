// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/loginform.h"

#include "ui/connections/passwordedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace penstock {

LoginForm::LoginForm(QFormLayout *form, QWidget *parent) : QObject(parent), m_form(form)
{
    m_login = new QComboBox(parent);
    m_login->addItem(tr("User and password"), int(Profile::Login::Password));
    m_login->addItem(tr("Token"), int(Profile::Login::Token));
    m_login->addItem(tr("Bearer token or JWT"), int(Profile::Login::Bearer));
    m_login->addItem(tr("JWT made from the shared secret (1.x)"), int(Profile::Login::SharedSecret));
    m_login->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_user = new QLineEdit(parent);
    m_secret = new PasswordEdit(parent);
    form->addRow(tr("&Login"), m_login);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Password"), m_secret);

    connect(m_login, &QComboBox::currentIndexChanged, this, &LoginForm::showFields);
    connect(m_login, &QComboBox::activated, this, &LoginForm::edited);
    connect(m_user, &QLineEdit::textEdited, this, &LoginForm::edited);
    connect(m_secret, &QLineEdit::textEdited, this, &LoginForm::edited);
    showFields();
}

Profile::Login LoginForm::login() const
{
    return Profile::Login(m_login->currentData().toInt());
}

void LoginForm::load(const Profile &profile)
{
    m_login->setCurrentIndex(m_login->findData(int(profile.login)));
    m_user->setText(profile.user);
}

void LoginForm::store(Profile &profile) const
{
    profile.login = login();
    profile.user = m_user->text();
}

QString LoginForm::secret() const
{
    return m_secret->text();
}

void LoginForm::setSecret(const QString &secret)
{
    m_pending = false;
    m_secret->conceal();
    m_secret->setText(secret);
    showFields();
}

void LoginForm::setSecretPending()
{
    setSecret({});
    m_pending = true;
    showFields();
}

bool LoginForm::isSecretEnabled() const
{
    return m_secret->isEnabled();
}

void LoginForm::setEnabled(bool enabled)
{
    m_enabled = enabled;
    showFields();
}

void LoginForm::showFields()
{
    const Profile::Login way = login();
    const bool hasUser = way == Profile::Login::Password || way == Profile::Login::SharedSecret;
    m_form->setRowVisible(m_user, hasUser);
    m_user->setPlaceholderText(way == Profile::Login::Password ? tr("None: the server asks for no login")
                                                               : tr("The user that the token speaks for"));
    auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_secret));
    switch (way) {
    case Profile::Login::Password:
        label->setText(tr("&Password"));
        break;
    case Profile::Login::Token:
    case Profile::Login::Bearer:
        label->setText(tr("Tok&en"));
        break;
    case Profile::Login::SharedSecret:
        label->setText(tr("Shar&ed secret"));
        break;
    }
    m_login->setEnabled(m_enabled);
    m_user->setEnabled(m_enabled);
    m_secret->setEnabled(m_enabled && !m_pending);
    m_secret->setPlaceholderText(m_pending ? tr("Asking the keyring…") : QString());
}

} // namespace penstock
