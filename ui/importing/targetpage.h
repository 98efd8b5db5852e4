// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/flavour.h"
#include "core/importing/rejectsplace.h"
#include "ui/importing/importpage.h"

#include <QPointer>
#include <QStringList>

class QLineEdit;

namespace penstock {

class CheckPanel;
class ConnectionChooser;
class DatabaseChooser;
class MessageBar;
class ProfileStore;
class RoleLabel;
class Session;
class SessionList;
class Settings;
class WriteOptions;

/// Step three: where the rows go. Opens the chosen connection and fetches its databases.
class TargetPage final : public ImportPage
{
    Q_OBJECT

public:
    TargetPage(ImportDraft &draft, SessionList &sessions, Settings &settings, QWidget *parent = nullptr);
    ~TargetPage() override;

    /// See ConnectionChooser.
    void setProfiles(const ProfileStore &profiles);
    /// What to offer first; both may be empty.
    void propose(const QString &profileId, const QString &database);
    /// The file was read afresh.
    void reset();

    void enter() override;
    bool isComplete() const override;
    QString hindrance() const override;
    bool isWaiting() const;       ///< for the server, or until the file is looked at
    bool hasNothingToSay() const; ///< against the import: no question, no warning

    Session *session() const; ///< null: none chosen
    Flavour flavour() const;  ///< Unknown as long as nobody has asked the server

Q_SIGNALS:
    void columnsChanged(); ///< of the draft, as the server has them or as somebody chose here

private:
    void chooseConnection();
    void showSession();
    void takeDatabases();
    void takeInput();
    void updateState();
    void focusWhatIsOpen();
    void showMeasurement();
    void showRejects();
    bool showSummary();
    void check(bool isValid);

    const Settings &m_settings;
    ConnectionChooser *m_connection = nullptr;
    DatabaseChooser *m_database = nullptr;
    MessageBar *m_message = nullptr;
    QLineEdit *m_measurement = nullptr;
    RoleLabel *m_measurementHint = nullptr;
    WriteOptions *m_options = nullptr;
    CheckPanel *m_check = nullptr;
    RoleLabel *m_rejectsNote = nullptr;
    RoleLabel *m_summary = nullptr;
    RejectsPlace m_rejects; ///< proposed
    QString m_file;         ///< the one that the options' proposals are for
    QPointer<Session> m_databasesOf;
    bool m_entered = false;
    bool m_focuses = false; ///< once the server has answered
};

} // namespace penstock
