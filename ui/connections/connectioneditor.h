// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/profile.h"
#include "ui/services.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace penstock {

class ConnectionTest;
class MessageBar;
class ProfileForm;
struct Error;

/// The right side of the connection manager: one connection's fields, its password from the keyring, test and save.
class ConnectionEditor final : public QWidget
{
    Q_OBJECT

public:
    ConnectionEditor(const Services &services, MessageBar &messages, QWidget *parent = nullptr);

    /// A draft is not in the store yet and counts as unsaved from the start.
    void edit(const Profile &profile, bool draft);
    const QString &profileId() const { return m_id; }

    bool isModified() const; ///< fields differ from what was saved
    bool isUnsaved() const;  ///< modified, or a draft

    /// The fields as they stand, saved or not.
    Profile profile() const;
    QString password() const;
    void setPassword(const QString &password);
    void focusName();
    /// Accepts exactly the certificate with this SHA-256; not saved yet.
    void pin(const QString &sha256);

    /// Writes profile and password; false, with the reason in the message bar, when the fields are not right. `then`
    /// runs when the keyring has taken the password.
    bool save(const std::function<void()> &then = {});
    void stopTest();

Q_SIGNALS:
    void connectRequested();
    void serverLogRequested();         ///< the local server's
    void serverPreferencesRequested(); ///< the local server's
    void closeRequested();
    /// A test ended because nobody vouches for this certificate (SHA-256); the message says so already.
    void certificateRefused(const QString &sha256);
    void stateChanged(); ///< modified or not, as isUnsaved() says

private:
    void readSecrets();
    void toggleTest();
    void testLocal();
    void showTesting(const QString &text);
    void updateState();

    Services m_services;
    MessageBar &m_messages;
    QString m_id;
    bool m_draft = false;
    int m_passwordRequest = 0;
    ProfileForm *m_form = nullptr;
    ConnectionTest *m_tester = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_connect = nullptr;
};

} // namespace penstock
