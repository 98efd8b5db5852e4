// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/profile.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QStringListModel;
class QToolButton;

namespace penstock {

class AdvancedForm;
class ColourSwatches;
class LoginForm;
class TrustForm;

/// The fields of one connection. Holds the edits until somebody asks for them.
class ProfileForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);

    /// Fills the fields; what is in them now counts as unchanged. Of the local server's there are none: what it is, and
    /// the ways to what can be set.
    void setProfile(const Profile &profile);
    /// The password, token or shared secret arrives later than the profile, when the keyring has answered.
    void setPassword(const QString &password);
    void setPasswordPending();
    /// Those that there are, to choose from.
    void setGroups(const QStringList &groups);

    void setProxyPassword(const QString &password);

    Profile profile() const;
    QString password() const;

    bool isModified() const;
    bool isPasswordModified() const;
    QString proxyPassword() const;
    bool isProxyPasswordModified() const;
    void focusName();
    /// Accepts exactly the certificate with this SHA-256 from now on.
    void pin(const QString &sha256);

Q_SIGNALS:
    void edited();
    void serverLogRequested();         ///< the local server's
    void serverPreferencesRequested(); ///< the local server's

private:
    void fill(const Profile &profile);
    void takeUrlApart();
    void setEditable(bool editable);

    Profile m_original;
    QString m_originalPassword;
    QString m_originalProxyPassword;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_group = nullptr;
    QLineEdit *m_url = nullptr;
    LoginForm *m_login = nullptr;
    QLineEdit *m_database = nullptr;
    QLineEdit *m_organization = nullptr;
    ColourSwatches *m_colour = nullptr;
    QCheckBox *m_production = nullptr;
    QCheckBox *m_readOnly = nullptr;
    TrustForm *m_trust = nullptr;
    QToolButton *m_advancedButton = nullptr;
    AdvancedForm *m_advanced = nullptr;
    QLabel *m_localNote = nullptr;
    QWidget *m_localWays = nullptr;
    QWidget *m_fields = nullptr;
    QStringListModel *m_groups = nullptr;
};

} // namespace penstock
