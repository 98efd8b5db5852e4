// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/profile/importprofiles.h"
#include "core/importing/queue/watchedfolder.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace penstock {

class ConnectionChooser;
class DatabaseChooser;
class MessageBar;
class ProfileStore;
class RoleLabel;

/// Asks which folder is to be watched, how its files are imported, and where their rows go.
class WatchDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The connection and its database are proposals; both may be empty.
    WatchDialog(SessionList &sessions, const QString &connection, const QString &database, QWidget *parent = nullptr);
    ~WatchDialog() override;

    void setProfiles(const ProfileStore &profiles); ///< see ConnectionChooser

Q_SIGNALS:
    void chosen(const penstock::WatchedFolder::Options &options);

protected:
    bool event(QEvent *event) override;

private:
    void addFolder(QFormLayout &form);
    void addProfile(QFormLayout &form);
    void chooseFolder();
    void showProfiles();
    void showProfile();
    void showConnection();
    void takeIn();
    Status check() const;
    void start();
    const KeptProfile *profile() const; ///< null: there is none

    ImportProfiles m_profiles;
    MessageBar *m_message = nullptr;
    QLineEdit *m_folder = nullptr;
    QCheckBox *m_recursive = nullptr;
    QLineEdit *m_done = nullptr;
    QComboBox *m_profile = nullptr;
    RoleLabel *m_profileHint = nullptr;
    ConnectionChooser *m_connection = nullptr;
    DatabaseChooser *m_database = nullptr;
    QPushButton *m_start = nullptr;
    QString m_shownConnection;
};

} // namespace penstock
