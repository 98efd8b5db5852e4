// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/flavour.h"
#include "ui/importing/importpage.h"

#include <QPointer>
#include <QStringList>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace penstock {

class MessageBar;
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

    /// What to offer first; both may be empty.
    void propose(const QString &profileId, const QString &database);
    /// The file was read afresh.
    void reset();

    void enter() override;
    bool isComplete() const override;

    Session *session() const; ///< null: none chosen
    Flavour flavour() const;  ///< Unknown as long as nobody has asked the server

private:
    void makeForm(QFormLayout *form);
    void fillConnections();
    void chooseConnection();
    void showSession();
    void takeDatabases();
    void takeInput();
    void updateState();

    SessionList &m_sessions;
    QComboBox *m_connection = nullptr;
    QLabel *m_stateIcon = nullptr;
    RoleLabel *m_state = nullptr;
    MessageBar *m_message = nullptr;
    QComboBox *m_database = nullptr;
    RoleLabel *m_databaseHint = nullptr;
    QLineEdit *m_measurement = nullptr;
    RoleLabel *m_measurementHint = nullptr;
    WriteOptions *m_options = nullptr;
    RoleLabel *m_summary = nullptr;
    QString m_file; ///< the one that the options' proposals are for
    QPointer<Session> m_databasesOf;
    QStringList m_databases;
    bool m_databasesKnown = false;
    bool m_asking = false; ///< for the databases
    bool m_entered = false;
};

} // namespace penstock
