// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QStringList>
#include <QWidget>

class QComboBox;

namespace penstock {

class ConnectionMark;
class ProfileModel;
class Session;

/// Where statements go: connection and database, chosen in the tool bar.
class TargetBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TargetBar(const Services &services, QWidget *parent = nullptr);
    ~TargetBar() override;

    QString profileId() const;
    QString database() const;
    Session *session() const; ///< null when nothing is chosen

    /// Shows this target without telling anybody. An empty database: the profile's own, or the first one there is.
    void setTarget(const QString &profileId, const QString &database);

protected:
    /// A choice is made from the open list: no wheel notch and no stray letter moves to another server.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void targetChosen(const QString &profileId, const QString &database); ///< by the person, or by the first database
    void managerRequested();

private:
    void connectionActivated(int row);
    void databaseActivated(int row);
    bool learnDatabases();
    void takeDatabases();
    void chooseFirst();
    void showDatabases();
    void restoreConnection();
    void showMark();

    Services m_services;
    ProfileModel *m_profiles = nullptr;
    QComboBox *m_connection = nullptr;
    QComboBox *m_database = nullptr;
    ConnectionMark *m_mark = nullptr;
    QString m_profileId;
    QString m_wantedDatabase;
    QStringList m_databases; ///< of the chosen connection, as far as they were ever known
};

} // namespace penstock
