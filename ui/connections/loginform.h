// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/profile.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QWidget;

namespace penstock {

class PasswordEdit;

/// The rows of a form that say how a connection logs in: the way, the user where there is one, and the secret.
class LoginForm final : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to the form, whose widget owns them.
    LoginForm(QFormLayout *form, QWidget *parent);

    void load(const Profile &profile);
    void store(Profile &profile) const;

    QString secret() const;
    void setSecret(const QString &secret);
    /// The keyring has not answered yet.
    void setSecretPending();
    bool isSecretEnabled() const;
    void setEnabled(bool enabled);

Q_SIGNALS:
    void edited();

private:
    Profile::Login login() const;
    void showFields();

    QFormLayout *m_form;
    QComboBox *m_login = nullptr;
    QLineEdit *m_user = nullptr;
    PasswordEdit *m_secret = nullptr;
    bool m_enabled = true;
    bool m_pending = false;
};

} // namespace penstock
