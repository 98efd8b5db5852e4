// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/profile.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace penstock {

class ColourSwatches;
class PasswordEdit;
class TrustForm;

/// The fields of one connection. Holds the edits until somebody asks for them.
class ProfileForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);

    /// Fills the fields; what is in them now counts as unchanged. The local server's can be read only.
    void setProfile(const Profile &profile);
    /// The password arrives later than the profile, when the keyring has answered.
    void setPassword(const QString &password);
    void setPasswordPending();

    Profile profile() const;
    QString password() const;

    bool isModified() const;
    bool isPasswordModified() const;
    void focusName();

Q_SIGNALS:
    void edited();

private:
    QWidget *makeAdvanced();
    void setEditable(bool editable);

    Profile m_original;
    QString m_originalPassword;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_url = nullptr;
    QLineEdit *m_user = nullptr;
    PasswordEdit *m_password = nullptr;
    QLineEdit *m_database = nullptr;
    ColourSwatches *m_colour = nullptr;
    TrustForm *m_trust = nullptr;
    QToolButton *m_advancedButton = nullptr;
    QWidget *m_advanced = nullptr;
    QSpinBox *m_connectTimeout = nullptr;
    QSpinBox *m_idleTimeout = nullptr;
    QLineEdit *m_unixSocket = nullptr;
    QLabel *m_localNote = nullptr;
};

} // namespace penstock
